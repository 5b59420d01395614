// Which concepts the sentences of a note speak of, before it is asked of whom and whether it is asserted.

import type { NoteDocument, Sentence } from './language/document.ts'
import { type FoundCue, findCues } from './matching/find-cues.ts'
import { featuresOf } from './meaning/features.ts'
import { NONE, scoresOf, softmax, type Weights } from './meaning/model.ts'

export type Candidate = {
  /** Number of the sentence in the note. */
  readonly sentence: number
  readonly concept: string
  /** Of the sentence and its neighbours, against all other concepts. */
  readonly chance: number
  /** Of the sentence alone. */
  readonly own: number
  /** Log-odds against "none" alone: two concepts in one sentence do not take from each other here. */
  readonly margin: number
  /** Cues of the concept in the sentence. */
  readonly cues: readonly FoundCue[]
}

/** Below it nothing is worth reading further: where a phrase stands for the concept, and where only meaning does. */
const FLOOR = 0.06
const FLOOR_OF_MEANING = 0.25
const LONGEST_PAIR = 70

type Reading = { readonly scores: Float64Array; readonly chances: Float64Array }

const read = (
  weights: Weights,
  sentences: readonly Sentence[],
  found: readonly (readonly FoundCue[])[],
): Reading => {
  const scores = scoresOf(
    weights,
    featuresOf(
      sentences.map(({ tokens }) => tokens),
      found,
    ),
  )
  return { scores, chances: softmax(scores) }
}

/** What two sentences say together counts for the one that says more of it. */
const withNeighbours = (
  singles: readonly Reading[],
  pairs: readonly (Reading | null)[],
  at: number,
  column: number,
): readonly Reading[] => {
  const chanceOf = (reading: Reading | null | undefined): number => reading?.chances[column] ?? 0
  const own = chanceOf(singles[at])
  const next = chanceOf(singles[at + 1]) <= own ? pairs[at] : null
  const before = chanceOf(singles[at - 1]) < own ? pairs[at - 1] : null
  return [singles[at], next, before].filter((reading) => reading !== null && reading !== undefined)
}

export const candidatesOf = (
  weights: Weights,
  note: NoteDocument,
  isSilent: (offset: number) => boolean,
): readonly Candidate[] => {
  const { sentences } = note
  const found = sentences.map(({ tokens }) =>
    findCues(tokens).filter(({ match }) => !isSilent(tokens[match.from]?.start ?? 0)),
  )
  const singles = sentences.map((sentence, at) => read(weights, [sentence], [found[at] ?? []]))
  const pairs = sentences.map((sentence, at) => {
    const next = sentences[at + 1]
    const isPair =
      next !== undefined &&
      next.paragraph === sentence.paragraph &&
      sentence.tokens.length + next.tokens.length <= LONGEST_PAIR
    return isPair ? read(weights, [sentence, next], [found[at] ?? [], found[at + 1] ?? []]) : null
  })
  const none = weights.classes.indexOf(NONE)
  return sentences.flatMap((_, sentence) =>
    weights.classes.flatMap((concept, column): readonly Candidate[] => {
      const readings = withNeighbours(singles, pairs, sentence, column)
      const chance = Math.max(...readings.map(({ chances }) => chances[column] ?? 0))
      const cues = (found[sentence] ?? []).filter((cue) => cue.concept === concept)
      const isOutright = cues.some(({ strength }) => strength === 'plain' || strength === 'sure')
      const floor = cues.length === 0 ? FLOOR_OF_MEANING : FLOOR
      if (concept === NONE || (chance < floor && !isOutright)) return []
      const own = singles[sentence]?.chances[column] ?? 0
      const margin = Math.max(
        ...readings.map(({ scores }) => (scores[column] ?? 0) - (scores[none] ?? 0)),
      )
      return [{ sentence, concept, chance, own, margin, cues }]
    }),
  )
}
