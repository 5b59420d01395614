/** Which session numbers and months the axis can name without one running into the next. Pixels. */
import type { SourceSession } from '../domain/timeline-shapes.ts'
import type { TimeScale } from './time-scale.ts'

export type AxisLabel = { readonly x: number; readonly text: string; readonly isYear: boolean }

const NUMBER_ROOM = 24
const MONTH_ROOM = 34
const YEAR_ROOM = 62
const ROUND_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500]

/** Round numbers, and the first session. */
export const numberLabels = (
  sessions: readonly SourceSession[],
  scale: TimeScale,
): readonly AxisLabel[] => {
  const every = ROUND_STEPS.find((round) => round * scale.step >= NUMBER_ROOM) ?? 1000
  let free = -Infinity
  return sessions.flatMap(({ number }, index) => {
    const x = scale.centers[index] ?? 0
    const isRound = every === 1 || number === 1 || number % every === 0
    if (!isRound || x < free) return []
    free = x + NUMBER_ROOM * 0.9
    return [{ x, text: String(number), isYear: false }]
  })
}

type Candidate = { readonly x: number; readonly month: string; readonly isYear: boolean }

const monthCandidates = (
  sessions: readonly SourceSession[],
  scale: TimeScale,
): readonly Candidate[] =>
  sessions.flatMap(({ localDate }, index) => {
    const previous = sessions[index - 1]?.localDate
    if (previous?.slice(0, 7) === localDate.slice(0, 7)) return []
    return [
      {
        x: scale.starts[index] ?? 0,
        month: localDate.slice(0, 7),
        isYear: previous?.slice(0, 4) !== localDate.slice(0, 4),
      },
    ]
  })

/** Years come first; months fill the room between them. */
export const monthLabels = (
  sessions: readonly SourceSession[],
  scale: TimeScale,
  words: { readonly month: (month: string) => string; readonly year: (month: string) => string },
): readonly AxisLabel[] => {
  const candidates = monthCandidates(sessions, scale)
  const years = candidates.filter(({ isYear }) => isYear)
  let free = -Infinity
  return candidates.flatMap(({ x, month, isYear }) => {
    const nextYear = years.find((year) => year.x > x)?.x ?? Infinity
    const room = isYear ? YEAR_ROOM : MONTH_ROOM
    if (x < free || (!isYear && x + room > nextYear)) return []
    free = x + room
    return [{ x, text: isYear ? words.year(month) : words.month(month), isYear }]
  })
}
