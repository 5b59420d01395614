/** Which sessions are read a second time: at random, from every client in proportion, the same ones for the same seed. */

export type Candidate = { readonly client: number; readonly session: number }

/** mulberry32 (Tommy Ettinger, public domain): enough for drawing lots, and the same everywhere. */
const lots = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const shuffled = <T>(items: readonly T[], next: () => number): readonly T[] => {
  const mixed = [...items]
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1))
    const [a, b] = [mixed[at], mixed[other]]
    if (a === undefined || b === undefined) continue
    mixed[at] = b
    mixed[other] = a
  }
  return mixed
}

/** How many of so many, at least one where there is any. @param share in percent */
export const sampleSize = (candidates: number, share: number): number =>
  candidates === 0 ? 0 : Math.max(1, Math.round((candidates * share) / 100))

/**
 * Each client gives their share; what is left over goes to those whose share was cut off most (largest remainder),
 * ties by lot. In an order of its own, so that one client's sessions do not come in a row.
 */
export const stratifiedSample = (
  candidates: readonly Candidate[],
  share: number,
  seed: number,
): readonly Candidate[] => {
  const next = lots(seed)
  const wanted = sampleSize(candidates.length, share)
  const strata = shuffled([...Map.groupBy(candidates, ({ client }) => client).values()], next).map(
    (members) => {
      const exact = (members.length * wanted) / Math.max(1, candidates.length)
      return { members: shuffled(members, next), whole: Math.floor(exact), rest: exact % 1 }
    },
  )
  let left = wanted - strata.reduce((total, { whole }) => total + whole, 0)
  const chosen = strata
    .toSorted((a, b) => b.rest - a.rest)
    .flatMap(({ members, whole }) => {
      const extra = left > 0 && whole < members.length ? 1 : 0
      left -= extra
      return members.slice(0, whole + extra)
    })
  return shuffled(chosen, next)
}
