// A small seeded random source, so that a generated practice is the same on every machine.

export type Random = {
  /** In [0, 1). */
  readonly next: () => number
  /** Whole number in [0, bound). */
  readonly below: (bound: number) => number
  /** Whole number in [low, high], both included. */
  readonly between: (low: number, high: number) => number
  readonly chance: (probability: number) => boolean
  /** @throws RangeError on an empty list. */
  readonly pick: <T>(items: readonly T[]) => T
  /** Mean 0, standard deviation 1. */
  readonly normal: () => number
  /** Index into weights, each at least 0, drawn in proportion. */
  readonly weighted: (weights: readonly number[]) => number
}

/** sfc32 (Chris Doty-Humphrey, PractRand), its state filled from the seed by splitmix32. */
export function createRandom(seed: number): Random {
  const state = fillState(seed)
  let [a, b, c, counter] = state

  const next = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 4294967296
  }
  // The first words still resemble the seed; sfc32's author discards a dozen.
  for (let i = 0; i < 12; i += 1) next()

  const below = (bound: number): number => Math.floor(next() * bound)

  return {
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new RangeError('cannot pick from an empty list')
      return item
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    weighted: (weights) => {
      let rest = next() * weights.reduce((sum, weight) => sum + weight, 0)
      for (const [index, weight] of weights.entries()) {
        rest -= weight
        if (rest < 0) return index
      }
      return weights.length - 1
    },
  }
}

function fillState(seed: number): [number, number, number, number] {
  let word = seed | 0
  const splitmix = (): number => {
    word = (word + 0x9e3779b9) | 0
    let mixed = word ^ (word >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return mixed ^ (mixed >>> 15)
  }
  return [splitmix(), splitmix(), splitmix(), 1]
}
