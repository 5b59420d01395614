import { describe, expect, it } from 'vitest'
import {
  type Appearance,
  coOccurrences,
  jaccardOf,
  overlappedBy,
  pairsOf,
  type Span,
} from '../../db/domain/co-occurrence.ts'
import { createRandom } from '../../db/sample/random.ts'

const span = (start: number, end: number): Span => ({ start, end })
const at = (
  session: number,
  concept: number,
  where: Span | null = null,
  note: Appearance['note'] = 'progress',
): Appearance => ({ session, concept, note, span: where })

describe('passages that overlap', () => {
  it('share at least one character: what only touches does not', () => {
    expect(overlappedBy([span(0, 5)], [span(5, 9)])).toBe(0)
    expect(overlappedBy([span(0, 5)], [span(4, 9)])).toBe(1)
    expect(overlappedBy([span(0, 5), span(6, 8)], [span(0, 9)])).toBe(2)
  })

  it('are paired one to one', () => {
    expect(pairsOf([span(0, 9)], [span(0, 2), span(3, 5), span(6, 8)])).toBe(1)
    // Taking the first that comes would leave the second without a partner.
    expect(pairsOf([span(0, 20), span(0, 4)], [span(2, 6), span(8, 12)])).toBe(2)
  })

  it('make a coefficient between 0 and 1: pairs over the passages of either', () => {
    // ATLAS.ti's worked case: 4 together, 10 and 8 alone: 4 / (10 + 8 - 4).
    expect(jaccardOf(4, 10, 8)).toBeCloseTo(4 / 14)
    expect(jaccardOf(0, 0, 0)).toBeNull()
    expect(jaccardOf(3, 3, 3)).toBe(1)
  })
})

describe('concepts together', () => {
  const A = 1
  const B = 2
  const appearances = [
    at(10, A, span(0, 9)),
    at(10, A, span(20, 29)),
    at(10, B, span(5, 12)),
    at(11, B),
    at(12, A),
    at(12, B, span(0, 4), 'process'),
    at(13, A, span(0, 9), 'process'),
    at(13, B, span(0, 9), 'progress'),
  ]
  const next = new Map([
    [10, 11],
    [12, 13],
  ])

  it('are counted on words, in the session and in the next, each with what it is of', () => {
    const totals = new Map([[B, { passages: 3, sessions: 40 }]])
    const { of, concepts } = coOccurrences(A, appearances, next, totals)
    expect(of).toEqual({ passages: 3, sessions: 3, followed: 2 })
    expect(concepts).toEqual([
      // Words of two notes never overlap, whatever their offsets.
      { concept: B, passages: 1, pairs: 1, jaccard: 1 / 5, sessions: 3, next: 2 },
      // The concept itself, in the session after.
      { concept: A, passages: 0, pairs: 0, jaccard: null, sessions: 0, next: 1 },
    ])
  })

  it('have no coefficient below ten sessions', () => {
    const few = (sessions: number) =>
      coOccurrences(A, appearances, next, new Map([[B, { passages: 3, sessions }]])).concepts[0]
        ?.jaccard
    // Three sessions of the one, of which the other shares all.
    expect(few(9)).toBeNull()
    expect(few(10)).toBe(1 / 5)
  })

  it('are what counting by hand finds, over random histories', () => {
    const random = createRandom(20_260_601)
    const int = (max: number): number => Math.floor(random.next() * max)
    for (let round = 0; round < 60; round += 1) {
      const all: Appearance[] = []
      for (let n = 0; n < 60; n += 1) {
        const start = int(40)
        const where = int(3) === 0 ? null : span(start, start + 1 + int(15))
        const note = int(4) === 0 && where !== null ? 'process' : 'progress'
        all.push(at(int(12), int(5), where, note))
      }
      const follows = new Map(
        Array.from({ length: 11 }, (_, n): [number, number] => [n, n + 1]).filter(() => int(4) > 0),
      )
      const totals = new Map([0, 1, 2, 3, 4].map((concept) => [concept, totalsOf(all, concept)]))
      const found = coOccurrences(0, all, follows, totals)
      expect(found).toEqual(byHand(all, follows, totals))
    }
  })
})

const totalsOf = (all: readonly Appearance[], concept: number) => {
  const own = all.filter((each) => each.concept === concept)
  return {
    passages: own.filter((each) => each.span !== null).length,
    sessions: new Set(own.map((each) => each.session)).size,
  }
}

/** The most pairs by trying every way to pair: slow, and right by its plainness. */
const everyPairing = (spans: readonly Span[], others: readonly Span[]): number => {
  const [first, ...rest] = spans
  if (first === undefined) return 0
  let best = everyPairing(rest, others)
  others.forEach((other, place) => {
    if (Math.max(first.start, other.start) >= Math.min(first.end, other.end)) return
    best = Math.max(best, 1 + everyPairing(rest, others.toSpliced(place, 1)))
  })
  return best
}

/** Session by session, concept by concept, with nothing kept from one count to the next. */
const byHand = (
  all: readonly Appearance[],
  follows: ReadonlyMap<number, number>,
  totals: ReadonlyMap<number, { readonly passages: number; readonly sessions: number }>,
) => {
  const has = (session: number, concept: number) =>
    all.some((each) => each.session === session && each.concept === concept)
  const spansOf = (session: number, concept: number, note: string) =>
    all.flatMap((each) =>
      each.session === session && each.concept === concept && each.note === note && each.span
        ? [each.span]
        : [],
    )
  const sessions = [...Array(12).keys()].filter((session) => has(session, 0))
  const notes = ['progress', 'process']
  const sum = (figure: (session: number, note: string) => number) =>
    sessions
      .flatMap((session) => notes.map((note) => figure(session, note)))
      .reduce((a, b) => a + b, 0)
  const passages = sum((session, note) => spansOf(session, 0, note).length)
  const followed = sessions.filter((session) => follows.has(session)).length
  const concepts = [0, 1, 2, 3, 4]
    .map((concept) => {
      const isOther = concept !== 0
      const pairs = isOther
        ? sum((session, note) =>
            everyPairing(spansOf(session, 0, note), spansOf(session, concept, note)),
          )
        : 0
      const together = isOther ? sessions.filter((session) => has(session, concept)).length : 0
      const total = totals.get(concept) ?? { passages: 0, sessions: 0 }
      const either = passages + total.passages - pairs
      const isEnough = sessions.length + total.sessions - together >= 10
      return {
        concept,
        passages: isOther
          ? sum(
              (session, note) =>
                spansOf(session, 0, note).filter((one) =>
                  spansOf(session, concept, note).some(
                    (other) => one.start < other.end && other.start < one.end,
                  ),
                ).length,
            )
          : 0,
        pairs,
        jaccard: isOther && isEnough && either > 0 ? pairs / either : null,
        sessions: together,
        next: sessions.filter((session) => has(follows.get(session) ?? -1, concept)).length,
      }
    })
    .filter(({ sessions: here, next, passages: on }) => here + next + on > 0)
    .sort((a, b) => b.sessions - a.sessions || b.next - a.next || a.concept - b.concept)
  return { of: { passages, sessions: sessions.length, followed }, concepts }
}
