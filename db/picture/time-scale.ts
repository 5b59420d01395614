/** Where each session stands on the x axis, by number or by calendar, and which session stands at an x. Pixels. */
import { breakLimit, dayNumber } from '../domain/timeline-rules.ts'
import type { SourceSession } from '../domain/timeline-shapes.ts'

export type AxisMode = 'number' | 'calendar'

/** A stretch of the axis between two sessions that stands for a break in therapy. */
export type AxisBreak = { readonly from: number; readonly to: number; readonly days: number }

export type TimeScale = {
  readonly mode: AxisMode
  /** Pixels for a session, or for a week on the calendar. */
  readonly step: number
  readonly width: number
  /** Middle of each session's mark. */
  readonly centers: readonly number[]
  /** Left and right edge of each session's column; on the calendar columns end halfway to their neighbours. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Width of a mark. */
  readonly markWidth: number
  readonly breaks: readonly AxisBreak[]
}

export const MIN_STEP = 1
export const MAX_STEP = 64
/** A client of eight sessions is not stretched over a whole screen. */
const MAX_FIT_STEP = 40
const EDGE = 10
const MAX_MARK = 16

const markWidthOf = (step: number): number => {
  if (step >= 12) return Math.min(MAX_MARK, step - 4)
  if (step >= 5) return step - 1.5
  return step >= 3 ? step - 0.75 : Math.max(1, step)
}

const gapDays = (sessions: readonly SourceSession[]): readonly number[] =>
  sessions.map((session, index) => {
    const previous = sessions[index - 1]
    return previous === undefined ? 0 : dayNumber(session.localDate) - dayNumber(previous.localDate)
  })

/** From a step of 20 on, wide enough for the length of the break in words. */
const breakWidth = (step: number): number => Math.min(30, Math.max(4, step * 1.4))

const byNumber = (sessions: readonly SourceSession[], step: number): TimeScale => {
  const starts: number[] = []
  const breaks: AxisBreak[] = []
  const gaps = gapDays(sessions)
  const limit = breakLimit(gaps.slice(1))
  let x = EDGE
  for (const days of gaps) {
    if (days > limit) {
      breaks.push({ from: x, to: x + breakWidth(step), days })
      x += breakWidth(step)
    }
    starts.push(x)
    x += step
  }
  return {
    mode: 'number',
    step,
    width: x + EDGE,
    centers: starts.map((start) => start + step / 2),
    starts,
    ends: starts.map((start) => start + step),
    markWidth: markWidthOf(step),
    breaks,
  }
}

const byCalendar = (sessions: readonly SourceSession[], step: number): TimeScale => {
  const perDay = step / 7
  const markWidth = markWidthOf(step)
  const half = Math.max(markWidth, step) / 2
  const firstDay = dayNumber(sessions[0]?.localDate ?? '1970-01-01')
  const centers: number[] = []
  for (const session of sessions) {
    const exact = EDGE + half + (dayNumber(session.localDate) - firstDay) * perDay
    const previous = centers.at(-1)
    // Two sessions on one day stand side by side.
    centers.push(previous === undefined ? exact : Math.max(exact, previous + markWidth / 2))
  }
  const gaps = gapDays(sessions)
  const limit = breakLimit(gaps.slice(1))
  const breaks = gaps.flatMap((days, index) =>
    days > limit
      ? [{ from: (centers[index - 1] ?? 0) + half, to: (centers[index] ?? 0) - half, days }]
      : [],
  )
  const between = (index: number): number => ((centers[index] ?? 0) + (centers[index + 1] ?? 0)) / 2
  return {
    mode: 'calendar',
    step,
    width: (centers.at(-1) ?? 0) + half + EDGE,
    centers,
    starts: centers.map((center, index) =>
      Math.max(center - half, index === 0 ? 0 : between(index - 1)),
    ),
    ends: centers.map((center, index) =>
      Math.min(center + half, index === centers.length - 1 ? Infinity : between(index)),
    ),
    markWidth,
    breaks,
  }
}

export const makeScale = (
  sessions: readonly SourceSession[],
  mode: AxisMode,
  step: number,
): TimeScale => (mode === 'number' ? byNumber(sessions, step) : byCalendar(sessions, step))

/** One column after another from the left, whatever lies between: two scales of this kind begin together. */
export const alignedScale = (count: number, step: number): TimeScale => {
  const starts = Array.from({ length: count }, (_, at) => at * step)
  return {
    mode: 'number',
    step,
    width: count * step,
    centers: starts.map((start) => start + step / 2),
    starts,
    ends: starts.map((start) => start + step),
    markWidth: markWidthOf(step),
    breaks: [],
  }
}

/** The width of the axis as a function of the step, without laying it out. */
const widthOf = (
  sessions: readonly SourceSession[],
  mode: AxisMode,
): ((step: number) => number) => {
  const gaps = gapDays(sessions)
  if (mode === 'number') {
    const limit = breakLimit(gaps.slice(1))
    const breaks = gaps.filter((days) => days > limit).length
    return (step) => 2 * EDGE + sessions.length * step + breaks * breakWidth(step)
  }
  const weeks = gaps.reduce((sum, days) => sum + days, 0) / 7
  return (step) => 2 * EDGE + Math.max(markWidthOf(step), step) + weeks * step
}

/** The largest step at which everything shows in `available` pixels, within what can still be read. */
export const fitStep = (
  sessions: readonly SourceSession[],
  mode: AxisMode,
  available: number,
): number => {
  const widthAt = widthOf(sessions, mode)
  let [low, high] = [MIN_STEP, MAX_FIT_STEP]
  if (widthAt(high) <= available) return high
  // The width grows with the step, though not in proportion: breaks and edges have limits of their own.
  for (let turn = 0; turn < 20; turn += 1) {
    const middle = (low + high) / 2
    if (widthAt(middle) <= available) low = middle
    else high = middle
  }
  return low
}

export const clampStep = (step: number): number => Math.min(MAX_STEP, Math.max(MIN_STEP, step))

/** Index of the first session for which `ends[index] > x`; the number of sessions when there is none. */
export const firstEndingAfter = (scale: Pick<TimeScale, 'ends'>, x: number): number => {
  let low = 0
  let high = scale.ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((scale.ends[middle] ?? 0) > x) high = middle
    else low = middle + 1
  }
  return low
}

/** The session nearest to `x`; null beyond the axis, or when there is none at all. */
export const nearestSession = (scale: TimeScale, x: number): number | null => {
  const after = Math.min(firstEndingAfter(scale, x), scale.ends.length - 1)
  if (after < 0 || x < 0 || x > scale.width) return null
  const before = Math.max(0, after - 1)
  const distance = (index: number): number => Math.abs((scale.centers[index] ?? 0) - x)
  return distance(before) < distance(after) ? before : after
}
