/** What the weights of the assertions are trained on: sentences that assert and that only seem to, and the development passages. */
import { statementOf } from '../../db/suggestions/judge.ts'
import type { Sentence } from '../../db/suggestions/language/document.ts'
import { readNote } from '../../db/suggestions/language/read-note.ts'
import { findCues } from '../../db/suggestions/matching/find-cues.ts'
import { featuresOf, partOf } from '../../db/suggestions/meaning/features.ts'
import { NONE, scoresOf, softmax, type Weights } from '../../db/suggestions/meaning/model.ts'
import type { Reading } from '../../db/suggestions/scope/assertion.ts'
import { assertionWords, ruledOf } from '../../db/suggestions/scope/assertion-words.ts'
import { frameOf } from '../../db/suggestions/scope/frame.ts'
import type { Passage } from '../../tests/suggestions/passages/passage.ts'
import { linesOf } from './lines.ts'
import type { Example } from './train.ts'

/** Of the exemplars, which are all of what is so, one in so many is enough beside the others. */
const ONE_OF = 3
const WEIGHT_OF_EXEMPLAR = 0.5

const chanceOf = (concepts: Weights, { tokens }: Sentence, concept: string): number => {
  const chances = softmax(scoresOf(concepts, featuresOf(partOf(tokens, findCues(tokens)))))
  return chances[concepts.classes.indexOf(concept)] ?? 0
}

/** One example at the sentence that speaks most of the concept, of those that `isMeant` lets through. */
const exampleOf = (
  concepts: Weights,
  text: string,
  concept: string,
  reading: string,
  weight: number,
  isMeant: (sentence: Sentence) => boolean = () => true,
): readonly Example[] => {
  const note = readNote(text)
  const [best] = note.sentences
    .map((sentence, at) => ({ sentence, at }))
    .filter(({ sentence }) => isMeant(sentence))
    .map(({ sentence, at }) => ({ at, sentence, chance: chanceOf(concepts, sentence, concept) }))
    .toSorted((one, other) => other.chance - one.chance)
  if (best === undefined) return []
  const cues = findCues(best.sentence.tokens).filter((cue) => cue.concept === concept)
  const read = statementOf(concepts, note, frameOf(note), { sentence: best.at, concept, cues })
  if (read === null) return []
  const words = assertionWords(read.statement, ruledOf(read.statement))
  return [{ features: { words, meaning: [], cues: new Map() }, labels: [reading], weight }]
}

/** @param concepts weights by which the sentence that speaks of the concept is found */
export const fixedAssertions = (concepts: Weights): readonly Example[] => [
  ...linesOf('assertions').flatMap(({ heading: [reading = '', concept = NONE], text }) =>
    exampleOf(concepts, text, concept, reading, 1),
  ),
  ...linesOf('exemplars').flatMap(({ heading: [concept = NONE], text }, at) =>
    concept === NONE || at % ONE_OF > 0
      ? []
      : exampleOf(concepts, text, concept, 'present' satisfies Reading, WEIGHT_OF_EXEMPLAR),
  ),
  ...linesOf('everyday').flatMap(({ heading: [concept = NONE], text }) =>
    concept === NONE
      ? []
      : exampleOf(concepts, text, concept, 'present' satisfies Reading, WEIGHT_OF_EXEMPLAR),
  ),
]

const UNASSERTED = new Set<Passage['kind']>(['hypothetical', 'quoted-question'])

export const assertionsOf = (concepts: Weights, passage: Passage): readonly Example[] => {
  const { text, expected, kind, lures } = passage
  const ofExpected = expected.flatMap(({ concept, assertion, words }) => {
    const start = text.indexOf(words)
    const end = start + words.length
    const isMeant = (sentence: Sentence): boolean => start < sentence.end && sentence.start < end
    return exampleOf(concepts, text, concept, assertion, 1, isMeant)
  })
  const ofLures = UNASSERTED.has(kind)
    ? lures.flatMap((concept) =>
        exampleOf(concepts, text, concept, 'unasserted' satisfies Reading, 1),
      )
    : []
  return [...ofExpected, ...ofLures]
}
