/**
 * How often concepts are found together: on overlapping words of one note, in one session, and in the session after.
 * Counts always go with what they are of. Together is not because: nothing here says that one leads to another.
 */

/** One appearance of a concept: tagged as present, touched at least. */
export type Appearance = {
  readonly session: number
  readonly concept: number
  /** Which of the session's two notes the words are in. */
  readonly note: 'progress' | 'process'
  /** UTF-16 offsets, end exclusive; null on a whole session, or where the words are lost. */
  readonly span: Span | null
}
export type Span = { readonly start: number; readonly end: number }

/** All that is known of one concept, whatever it appears with. */
export type ConceptTotals = { readonly passages: number; readonly sessions: number }

/** A coefficient over fewer sessions would be read for more than it is. */
export const MIN_SESSIONS_FOR_COEFFICIENT = 10

export type CoOccurrence = {
  readonly concept: number
  /** Passages of the concept in question that overlap one of this, of all its passages. */
  readonly passages: number
  /** Passages of the two that overlap, each counted in one pair at most. */
  readonly pairs: number
  /**
   * Pairs over the passages of either (Jaccard: pairs / (a + b - pairs)), from 0 to 1; null where neither has a
   * passage, or where the two appear in fewer than `MIN_SESSIONS_FOR_COEFFICIENT` sessions.
   */
  readonly jaccard: number | null
  /** Sessions of the concept in question in which this one appears as well. */
  readonly sessions: number
  /** Sessions of the concept in question whose next session has this one. */
  readonly next: number
}

export type CoOccurrences = {
  /** What `passages`, `sessions` and `next` are of. */
  readonly of: {
    readonly passages: number
    readonly sessions: number
    /** Its sessions that have a next one. */
    readonly followed: number
  }
  /** Those that are found with it at all, most sessions first, then in the order of their numbers. */
  readonly concepts: readonly CoOccurrence[]
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Offsets are few in one note: whoever looks through all of them is done before a cleverer way has begun. */
export const overlappedBy = (spans: readonly Span[], others: readonly Span[]): number =>
  spans.filter((span) => others.some((other) => overlap(span, other))).length

/**
 * The most pairs that overlapping passages of two concepts make, when each is in one pair at most: by taking whichever
 * partner ends first. So that one long passage over three short ones is one pair, and the coefficient stays below 1.
 */
export const pairsOf = (spans: readonly Span[], others: readonly Span[]): number => {
  const byEnd = (a: Span, b: Span): number => a.end - b.end || a.start - b.start
  const waiting = others.toSorted(byEnd)
  let pairs = 0
  for (const span of spans.toSorted(byEnd)) {
    const at = waiting.findIndex((other) => overlap(span, other))
    if (at === -1) continue
    waiting.splice(at, 1)
    pairs += 1
  }
  return pairs
}

/** ATLAS.ti's c and MAXQDA's map use the same formula on quotations. */
export const jaccardOf = (pairs: number, a: number, b: number): number | null => {
  const either = a + b - pairs
  return either === 0 ? null : pairs / either
}

type Tally = { passages: number; pairs: number; sessions: number; next: number }

const isPassage = (appearance: Appearance): appearance is Appearance & { readonly span: Span } =>
  appearance.span !== null

/**
 * @param appearances of every concept, in the sessions of the one in question and in those that follow them
 * @param nextOf the session that follows a session, by its number; without those that nothing follows
 * @param totals of every concept in all sessions
 */
export const coOccurrences = (
  concept: number,
  appearances: readonly Appearance[],
  nextOf: ReadonlyMap<number, number>,
  totals: ReadonlyMap<number, ConceptTotals>,
): CoOccurrences => {
  const bySession = Map.groupBy(appearances, ({ session }) => session)
  const tallies = new Map<number, Tally>()
  const tallyOf = (other: number): Tally => {
    const known = tallies.get(other)
    if (known !== undefined) return known
    const made = { passages: 0, pairs: 0, sessions: 0, next: 0 }
    tallies.set(other, made)
    return made
  }
  const othersIn = (session: number): ReadonlySet<number> =>
    new Set(bySession.get(session)?.map((each) => each.concept))
  let passages = 0
  let sessions = 0
  let followed = 0
  for (const [session, inSession] of bySession) {
    const own = inSession.filter((each) => each.concept === concept)
    if (own.length === 0) continue
    sessions += 1
    const present = othersIn(session)
    for (const other of present) if (other !== concept) tallyOf(other).sessions += 1
    const next = nextOf.get(session)
    if (next !== undefined) {
      followed += 1
      for (const other of othersIn(next)) tallyOf(other).next += 1
    }
    for (const note of ['progress', 'process'] as const) {
      const here = inSession.filter(isPassage).filter((each) => each.note === note)
      const spans = here.filter((each) => each.concept === concept).map(({ span }) => span)
      passages += spans.length
      if (spans.length === 0) continue
      for (const [other, theirs] of Map.groupBy(here, (each) => each.concept)) {
        if (other === concept) continue
        const tally = tallyOf(other)
        const otherSpans = theirs.map(({ span }) => span)
        tally.passages += overlappedBy(spans, otherSpans)
        tally.pairs += pairsOf(spans, otherSpans)
      }
    }
  }
  const jaccard = (other: number, tally: Tally): number | null => {
    const total = totals.get(other) ?? { passages: 0, sessions: 0 }
    const inEither = sessions + total.sessions - tally.sessions
    return inEither < MIN_SESSIONS_FOR_COEFFICIENT
      ? null
      : jaccardOf(tally.pairs, passages, total.passages)
  }
  const concepts = [...tallies]
    .map(
      ([other, tally]): CoOccurrence => ({
        concept: other,
        ...tally,
        jaccard: other === concept ? null : jaccard(other, tally),
      }),
    )
    .sort((a, b) => b.sessions - a.sessions || b.next - a.next || a.concept - b.concept)
  return { of: { passages, sessions, followed }, concepts }
}
