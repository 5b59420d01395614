/** Medians and percentiles of repeated timings, in milliseconds. */

export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
export const median = (values: readonly number[]): number => percentile(values, 0.5)

export type Figure = {
  readonly name: string
  readonly unit: 'ms'
  readonly median: number
  readonly p95: number
  /** What the ratio compares with the floor: the median, or the percentile that the name says. */
  readonly compared: number
  /** The same wait for the least work that could serve, in the same run. */
  readonly floor: number
  /** What the floor is, in words. */
  readonly floorIs: string
  readonly ratio: number
  /** The ratio that the product promises, from the project's speed research. */
  readonly target: number
  readonly runs: number
}

type Timed = () => unknown

const time = async (work: Timed): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

export type Pair = {
  readonly name: string
  /** Untimed, ahead of each turn of the product. */
  readonly before?: Timed
  readonly product: Timed
  readonly floor: Timed
  readonly floorIs: string
  readonly target: number
  readonly runs: number
  /** Which percentile counts: 0.5 unless told. */
  readonly share?: number
}

const WARM_RUNS = 5

const round = (value: number): number => Number(value.toPrecision(4))

export const figureOf = (timed: {
  readonly name: string
  readonly product: readonly number[]
  readonly floor: readonly number[]
  readonly floorIs: string
  readonly target: number
  /** Which percentile counts: 0.5 unless told. */
  readonly share?: number
}): Figure => {
  const share = timed.share ?? 0.5
  const compared = percentile(timed.product, share)
  const floor = percentile(timed.floor, share)
  return {
    name: timed.name,
    unit: 'ms',
    median: round(median(timed.product)),
    p95: round(percentile(timed.product, 0.95)),
    compared: round(compared),
    floor: round(floor),
    floorIs: timed.floorIs,
    ratio: round(compared / floor),
    target: timed.target,
    runs: timed.product.length,
  }
}

/**
 * Takes product and floor in turn, so that a machine that changes its speed changes both; the ratio is that of
 * the two percentiles.
 */
export const measure = async (pair: Pair): Promise<Figure> => {
  const product: number[] = []
  const floor: number[] = []
  const timeProduct = async (): Promise<number> => {
    await pair.before?.()
    return time(pair.product)
  }
  for (let warm = 0; warm < WARM_RUNS; warm += 1) {
    await timeProduct()
    await pair.floor()
  }
  for (let run = 0; run < pair.runs; run += 1) {
    if (run % 2 === 0) {
      product.push(await timeProduct())
      floor.push(await time(pair.floor))
    } else {
      floor.push(await time(pair.floor))
      product.push(await timeProduct())
    }
  }
  return figureOf({ ...pair, product, floor })
}
