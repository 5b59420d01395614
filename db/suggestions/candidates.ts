// Which concepts the sentences of a note speak of, before it is asked of whom and whether it is asserted.

import type { NoteDocument } from './language/document.ts'
import { statementsOf } from './language/statements.ts'
import { type FoundCue, findCues } from './matching/find-cues.ts'
import { featuresOf, type Part, partOf } from './meaning/features.ts'
import { NONE, scoresOf, softmax, type Weights } from './meaning/model.ts'

export type Candidate = {
  /** Number of the sentence in the note. */
  readonly sentence: number
  readonly concept: string
  /** Of the sentence and its neighbours, against the concepts that it cannot speak of beside this one; see `chanceIn`. */
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

type Reading = {
  readonly scores: Float64Array
  readonly chances: Float64Array
  /** Share of the chances that concepts with a telling cue have among them. */
  readonly told: number
  /** Columns of those concepts. */
  readonly isTold: ReadonlySet<number>
}

const read = (weights: Weights, ...parts: readonly Part[]): Reading => {
  const scores = scoresOf(weights, featuresOf(...parts))
  const chances = softmax(scores)
  const isTold = new Set(
    parts.flatMap(({ cues }) =>
      [...cues]
        .filter(([, own]) => own.some(({ isTelling }) => isTelling))
        .map(([concept]) => weights.classes.indexOf(concept)),
    ),
  )
  const told = [...isTold].reduce((sum, column) => sum + (chances[column] ?? 0), 0)
  return { scores, chances, told, isTold }
}

/**
 * Chances of all concepts add up to one, so that two in one sentence take from each other's. Where a phrase tells
 * of both, each is weighed against the others alone.
 */
const chanceIn = ({ chances, told, isTold }: Reading, column: number): number => {
  const chance = chances[column] ?? 0
  return isTold.has(column) ? chance / Math.max(chance, 1 - told + chance) : chance
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
  const parts = sentences.map(({ tokens }, at) => partOf(tokens, found[at] ?? []))
  const singles = parts.map((part) => read(weights, part))
  const pairs = parts.map((part, at) => {
    const [sentence, next, nextPart] = [sentences[at], sentences[at + 1], parts[at + 1]]
    const isPair =
      next !== undefined &&
      next.paragraph === sentence?.paragraph &&
      sentence.tokens.length + next.tokens.length <= LONGEST_PAIR
    return isPair && nextPart !== undefined ? read(weights, part, nextPart) : null
  })
  const statements = sentences.map((sentence, at) =>
    statementsOf(sentence).map(({ from, to }) => {
      const within = (found[at] ?? []).filter(({ match }) => from <= match.from && match.to <= to)
      return read(weights, partOf(sentence.tokens.slice(from, to), within))
    }),
  )
  const none = weights.classes.indexOf(NONE)
  return singles.flatMap((ownReading, sentence) =>
    weights.classes.flatMap((concept, column): readonly Candidate[] => {
      const readings = [
        ...withNeighbours(singles, pairs, sentence, column),
        ...(statements[sentence] ?? []),
      ]
      const chance = Math.max(...readings.map((reading) => chanceIn(reading, column)))
      const own = chanceIn(ownReading, column)
      const cues = (found[sentence] ?? []).filter((cue) => cue.concept === concept)
      const isOutright = cues.some(({ strength }) => strength === 'plain' || strength === 'sure')
      const floor = cues.length === 0 ? FLOOR_OF_MEANING : FLOOR
      if (concept === NONE || (chance < floor && !isOutright)) return []
      const margin = Math.max(
        ...readings.map(({ scores }) => (scores[column] ?? 0) - (scores[none] ?? 0)),
      )
      return [{ sentence, concept, chance, own, margin, cues }]
    }),
  )
}
