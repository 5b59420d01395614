/** A client's results of one instrument, each against the one before and the first. */
import type { Scale } from '../measures/instrument.ts'
import { type Change, changeBetween, type Scores } from './scoring.ts'

type Result = { readonly scores: Scores; readonly instrumentVersion: number }

/** @property score null where this scale could not be scored */
export type CoursePoint<R> = {
  readonly result: R
  readonly score: number | null
  readonly sincePrevious: Change | null
  readonly sinceFirst: Change | null
}

/** @param results oldest first; those of another version are no measure of change */
export const courseOf = <R extends Result>(
  scale: Scale,
  results: readonly R[],
): readonly CoursePoint<R>[] =>
  results.map((result, at) => {
    const score = result.scores[scale.slug] ?? null
    const before = results
      .slice(0, at)
      .filter((each) => each.instrumentVersion === result.instrumentVersion)
      .flatMap((each) => each.scores[scale.slug] ?? [])
    const since = (earlier: number | undefined): Change | null =>
      score === null || earlier === undefined ? null : changeBetween(scale, earlier, score)
    return { result, score, sincePrevious: since(before.at(-1)), sinceFirst: since(before[0]) }
  })
