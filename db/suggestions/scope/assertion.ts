// Whether a statement is so of the client now: the rules' verdict weighed against the words of the statement, by a
// model that scripts/train-suggestions.ts trains on sentences that assert and sentences that only seem to.

import { scoresOf, softmax, type Weights } from '../meaning/model.ts'
import type { SuggestedAssertion } from '../suggestion.ts'
import { assertionWords, ruledOf, type Statement } from './assertion-words.ts'
import { isPlainlyDenied } from './negation.ts'

/** `unasserted`: a condition, a plan, a question, a form, a fear of what may come. */
export const READINGS = ['present', 'denied', 'historical', 'other-person', 'unasserted'] as const
export type Reading = (typeof READINGS)[number]

export type Asserted = {
  /** Null where nothing is asserted. */
  readonly assertion: SuggestedAssertion | null
  readonly chance: number
  /** The rules alone read it so too. */
  readonly isByRule: boolean
}

const isDeniedOutright = ({ note, sentence, match, pattern, hasCue }: Statement): boolean => {
  const own = note.sentences[sentence]
  return hasCue && !pattern.ignoresNegation && own !== undefined && isPlainlyDenied(own, match)
}

/** Below it nothing is said of the client now, however plainly the words speak of the concept. */
const LEAST_PRESENT = 0.6

export const assertionOf = (weights: Weights, statement: Statement): Asserted => {
  const ruled = ruledOf(statement)
  const words = assertionWords(statement, ruled)
  const chances = softmax(scoresOf(weights, { words, meaning: [], cues: new Map() }))
  const chanceOf = (reading: Reading): number => chances[weights.classes.indexOf(reading)] ?? 0
  const likeliest = READINGS.reduce((best, reading) =>
    chanceOf(reading) > chanceOf(best) ? reading : best,
  )
  const chance = chanceOf(likeliest)
  const isDoubtful = likeliest === 'present' && chance < LEAST_PRESENT
  const isContradicted = likeliest === 'present' && isDeniedOutright(statement)
  const assertion = isDoubtful || isContradicted || likeliest === 'unasserted' ? null : likeliest
  return { assertion, chance, isByRule: ruled === assertion }
}
