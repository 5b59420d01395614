/** What the weights of the concepts are trained on: the framework's own words, invented sentences, and the development passages. */
import { FRAMEWORK_CONCEPTS } from '../../db/framework/framework.ts'
import { readNote } from '../../db/suggestions/language/read-note.ts'
import { statementsOf } from '../../db/suggestions/language/statements.ts'
import { findCues } from '../../db/suggestions/matching/find-cues.ts'
import { featuresOf, partOf } from '../../db/suggestions/meaning/features.ts'
import { NONE } from '../../db/suggestions/meaning/model.ts'
import type { Passage } from '../../tests/suggestions/passages/passage.ts'
import { linesOf } from './lines.ts'
import type { Example } from './train.ts'

export const CLASSES: readonly string[] = [...FRAMEWORK_CONCEPTS.map(({ slug }) => slug), NONE]

const ofText = (text: string, label: string, weight: number): Example => {
  const { sentences } = readNote(text)
  const features = featuresOf(...sentences.map(({ tokens }) => partOf(tokens, findCues(tokens))))
  return { features, labels: [label], weight }
}

const ofFramework = (): readonly Example[] =>
  FRAMEWORK_CONCEPTS.flatMap(({ slug, clientWords, include }) => [
    ...clientWords.map((words) => ofText(words, slug, 1)),
    ...include.map((words) => ofText(words, slug, 0.5)),
  ])

const ofExemplars = (): readonly Example[] =>
  linesOf('exemplars').map(({ heading: [concept = NONE], text }) => ofText(text, concept, 1))

/** Notes mostly speak plainly, and among so many images plain words would weigh little. */
const WEIGHT_OF_EVERYDAY = 3

const ofEveryday = (): readonly Example[] =>
  linesOf('everyday').map(({ heading: [concept = NONE], text }) =>
    ofText(text, concept, WEIGHT_OF_EVERYDAY),
  )

/** What is denied, over, imagined or somebody else's speaks of its concept all the same. */
const ofAssertions = (): readonly Example[] =>
  linesOf('assertions').map(({ heading: [reading, concept = NONE], text }) =>
    ofText(text, concept, reading === 'present' ? 1 : 0.5),
  )

export const fixedExamples = (): readonly Example[] => [
  ...ofFramework(),
  ...ofExemplars(),
  ...ofEveryday(),
  ...ofAssertions(),
]

const WEIGHT_OF_STATEMENT = 0.4
/** Characters that tagged words may reach into a statement without being of it: a comma, an "and". */
const SLIGHT = 3
/** Where there are more sentences, those without a label are about something else, and not part of what is labelled. */
const LONGEST_SCENE = 4

/** Each sentence and each statement in it, and the whole where it is short; a sentence without a label beside a labelled one teaches nothing. */
export const examplesOf = (passage: Passage): readonly Example[] => {
  const { sentences } = readNote(passage.text)
  const parts = sentences.map(({ tokens }) => partOf(tokens, findCues(tokens)))
  const isNote = passage.kind === 'whole-note' || sentences.length > LONGEST_SCENE
  const isEveryday = passage.id.startsWith('dev-everyday-')
  const spans = passage.expected.map(({ concept, words }) => {
    const start = passage.text.indexOf(words)
    return { concept, start, end: start + words.length }
  })
  const ofRange = (from: number, to: number, weight: number): readonly Example[] => {
    const range = sentences.slice(from, to)
    const [first, last] = [range[0], range.at(-1)]
    if (first === undefined || last === undefined) return []
    const labels = new Set(
      spans
        .filter(({ start, end }) => start < last.end && first.start < end)
        .map(({ concept }) => concept),
    )
    if (labels.size === 0 && spans.length > 0 && !isNote) return []
    const features = featuresOf(...parts.slice(from, to))
    return [
      {
        features,
        labels: labels.size === 0 ? [NONE] : [...labels],
        weight: isEveryday ? WEIGHT_OF_EVERYDAY * weight : weight,
      },
    ]
  }
  const ofStatements = sentences.flatMap((sentence) =>
    statementsOf(sentence).flatMap(({ from, to }): readonly Example[] => {
      const tokens = sentence.tokens.slice(from, to)
      const [first, last] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
      const labels = new Set(
        spans
          .filter(({ start, end }) => start < last - SLIGHT && first + SLIGHT < end)
          .map(({ concept }) => concept),
      )
      if (labels.size === 0 && spans.length > 0) return []
      return [
        {
          features: featuresOf(partOf(tokens, findCues(tokens))),
          labels: labels.size === 0 ? [NONE] : [...labels],
          weight: (isEveryday ? WEIGHT_OF_EVERYDAY : 1) * WEIGHT_OF_STATEMENT,
        },
      ]
    }),
  )
  return [
    ...ofStatements,
    ...sentences.flatMap((_, at) => ofRange(at, at + 1, isNote ? 0.4 : 0.7)),
    ...(isNote || sentences.length < 2 ? [] : ofRange(0, sentences.length, 1)),
  ]
}
