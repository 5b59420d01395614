/** All pairs of concepts at once: the counts of `co-occurrence.ts`, without the session after. */
import {
  type Appearance,
  type ConceptTotals,
  jaccardOf,
  MIN_SESSIONS_FOR_COEFFICIENT,
  overlappedBy,
  pairsOf,
  type Span,
} from './co-occurrence.ts'

export type ConceptPair = {
  /** The lower number of the two. */
  readonly one: number
  readonly other: number
  /** Passages of `one` that overlap one of `other`, of its passages; and the other way round. */
  readonly ofOne: number
  readonly ofOther: number
  /** Passages of the two that overlap, each counted in one pair at most. */
  readonly pairs: number
  /** Sessions with both. */
  readonly sessions: number
  /**
   * Jaccard coefficients from 0 to 1, of passages and of sessions; null where the two appear in fewer than
   * `MIN_SESSIONS_FOR_COEFFICIENT` sessions, and that of passages where neither has one.
   */
  readonly jaccard: { readonly passages: number | null; readonly sessions: number | null }
}

export type CoOccurrenceMatrix = {
  /** Sessions in which any concept appears. */
  readonly sessions: number
  readonly totals: ReadonlyMap<number, ConceptTotals>
  /** Those that are found together at all, by their numbers. */
  readonly pairs: readonly ConceptPair[]
}

type Tally = {
  one: number
  other: number
  ofOne: number
  ofOther: number
  pairs: number
  sessions: number
}

/** Above the number of any concept: makes one key of two. */
const KEYS = 1_000_000

/** Those without a passage come with none. */
const spansByConcept = (appearances: readonly Appearance[]): ReadonlyMap<number, readonly Span[]> =>
  new Map(
    [...Map.groupBy(appearances, ({ concept }) => concept)].map(([concept, own]) => [
      concept,
      own.flatMap(({ span }) => span ?? []),
    ]),
  )

/** Each pair of two values once, the lower first. */
const pairsIn = (values: Iterable<number>): readonly (readonly [number, number])[] => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => [one, other] as const))
}

const coefficients = (
  tally: Tally,
  totals: ReadonlyMap<number, ConceptTotals>,
): ConceptPair['jaccard'] => {
  const none = { passages: 0, sessions: 0 }
  const [one, other] = [totals.get(tally.one) ?? none, totals.get(tally.other) ?? none]
  const inEither = one.sessions + other.sessions - tally.sessions
  if (inEither < MIN_SESSIONS_FOR_COEFFICIENT) return { passages: null, sessions: null }
  return {
    passages: jaccardOf(tally.pairs, one.passages, other.passages),
    sessions: jaccardOf(tally.sessions, one.sessions, other.sessions),
  }
}

/** @param appearances of every concept, in all the sessions that are looked at */
export const coOccurrenceMatrix = (appearances: readonly Appearance[]): CoOccurrenceMatrix => {
  const totals = new Map<number, { passages: number; sessions: number }>()
  const tallies = new Map<number, Tally>()
  const totalOf = (concept: number) => {
    const total = totals.get(concept) ?? { passages: 0, sessions: 0 }
    totals.set(concept, total)
    return total
  }
  const tallyOf = (one: number, other: number): Tally => {
    const key = one * KEYS + other
    const tally = tallies.get(key) ?? { one, other, ofOne: 0, ofOther: 0, pairs: 0, sessions: 0 }
    tallies.set(key, tally)
    return tally
  }
  const bySession = Map.groupBy(appearances, ({ session }) => session)
  for (const inSession of bySession.values()) {
    const present = new Set(inSession.map(({ concept }) => concept))
    for (const concept of present) totalOf(concept).sessions += 1
    for (const [one, other] of pairsIn(present)) tallyOf(one, other).sessions += 1
    for (const note of ['progress', 'process'] as const) {
      const spans = spansByConcept(inSession.filter((each) => each.note === note))
      for (const [concept, own] of spans) totalOf(concept).passages += own.length
      for (const [one, other] of pairsIn(spans.keys())) {
        const [ownSpans, otherSpans] = [spans.get(one) ?? [], spans.get(other) ?? []]
        const tally = tallyOf(one, other)
        tally.ofOne += overlappedBy(ownSpans, otherSpans)
        tally.ofOther += overlappedBy(otherSpans, ownSpans)
        tally.pairs += pairsOf(ownSpans, otherSpans)
      }
    }
  }
  const pairs = [...tallies.values()]
    .map((tally): ConceptPair => ({ ...tally, jaccard: coefficients(tally, totals) }))
    .sort((a, b) => a.one - b.one || a.other - b.other)
  return { sessions: bySession.size, totals, pairs }
}
