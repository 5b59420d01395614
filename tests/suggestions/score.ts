/**
 * How suggestions compare with what was expected of a passage, counted as `passages/README.md` says: hits, errors and
 * misses are about what is said to be present; whatever else is said of a concept that is not expected is noise.
 */
import type { Suggestion } from '../../db/suggestions/suggestion.ts'
import type { Passage } from './passages/passage.ts'

export type Verdict =
  | 'hit'
  | 'error'
  /** Said to be present, and one of two careful clinicians might: an error only where counted strictly. */
  | 'debatable'
  | 'miss'
  /** Expected denied, historical or about somebody else, and said so, or said otherwise but not present. */
  | 'aside-right'
  | 'aside-half'
  | 'aside-silent'
  | 'noise'

export type Outcome = {
  readonly passage: Passage
  readonly concept: string
  readonly verdict: Verdict
  readonly suggestion: Suggestion | null
  /** Share of the shorter span that both have; null unless a hit. */
  readonly overlap: number | null
}

export type Tally = Readonly<Record<Verdict, number>>
export type Counted = {
  readonly precision: number
  readonly strictPrecision: number
  readonly recall: number
  readonly f1: number
}

const overlapOf = (passage: Passage, words: string, { start, end }: Suggestion): number => {
  const from = passage.text.indexOf(words)
  const shared = Math.min(from + words.length, end) - Math.max(from, start)
  return Math.max(0, shared) / Math.max(1, Math.min(words.length, end - start))
}

const surestOf = (suggestions: readonly Suggestion[]): Suggestion | null =>
  suggestions.toSorted((one, other) => other.score - one.score)[0] ?? null

const outcomeOf = (
  passage: Passage,
  concept: string,
  suggestions: readonly Suggestion[],
): Outcome => {
  const expected = passage.expected.filter((entry) => entry.concept === concept)
  const said = suggestions.filter((entry) => entry.concept === concept)
  const present = surestOf(said.filter(({ assertion }) => assertion === 'present'))
  const wanted = expected.find(({ assertion }) => assertion === 'present')
  const outcome = (verdict: Verdict, suggestion: Suggestion | null): Outcome => ({
    passage,
    concept,
    verdict,
    suggestion,
    overlap:
      verdict === 'hit' && wanted !== undefined && suggestion !== null
        ? overlapOf(passage, wanted.words, suggestion)
        : null,
  })
  if (wanted !== undefined) return outcome(present === null ? 'miss' : 'hit', present)
  if (present !== null)
    return outcome(passage.debatable.includes(concept) ? 'debatable' : 'error', present)
  const other = surestOf(said)
  if (expected.length === 0) return outcome('noise', other)
  if (other === null) return outcome('aside-silent', null)
  const isSame = said.some(({ assertion }) =>
    expected.some((entry) => entry.assertion === assertion),
  )
  return outcome(isSame ? 'aside-right' : 'aside-half', other)
}

/** One outcome per concept of the passage, expected or suggested. */
export const outcomesOf = (
  passage: Passage,
  suggestions: readonly Suggestion[],
): readonly Outcome[] => {
  const concepts = new Set([...passage.expected, ...suggestions].map(({ concept }) => concept))
  return [...concepts].map((concept) => outcomeOf(passage, concept, suggestions))
}

const EMPTY = {
  hit: 0,
  error: 0,
  debatable: 0,
  miss: 0,
  'aside-right': 0,
  'aside-half': 0,
  'aside-silent': 0,
  noise: 0,
}

export const tallyOf = (outcomes: readonly Outcome[]): Tally => {
  const tally = { ...EMPTY }
  for (const { verdict } of outcomes) tally[verdict] += 1
  return tally
}

const ratio = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole)

export const countedOf = ({ hit, error, debatable, miss }: Tally): Counted => ({
  precision: ratio(hit, hit + error),
  strictPrecision: ratio(hit, hit + error + debatable),
  recall: ratio(hit, hit + miss),
  f1: ratio(2 * hit, 2 * hit + error + miss),
})
