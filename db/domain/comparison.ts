/**
 * How often themes appear in two or three parts of the record, as rates per session with a note. Nothing here says
 * whether a difference means anything: a handful of sessions seldom can.
 */
import { isAppearance, isWritten } from './timeline-rules.ts'
import type { Lane, SourceSession, Timeline, TimelineGroup } from './timeline-shapes.ts'

/** With fewer sessions than this, one session more or less moves a rate by more than ten points. */
export const SMALL_PART = 10

export type Rate = {
  /** Sessions with a note, the concept being in the codebook or tagged. */
  readonly of: number
  /** Of these, the ones in which the theme appeared. */
  readonly appeared: number
  /** Of these, the ones in which it was looked for and absent. */
  readonly absent: number
}

export type ComparedLane = {
  readonly slug: string
  readonly name: string
  readonly group: TimelineGroup
  readonly isSafety: boolean
  /** One for each part, in their order. */
  readonly rates: readonly Rate[]
  /** Percentage points from the first part to the last; null where one of them has no session to count. */
  readonly difference: number | null
}

/** A part: some sessions of one timeline, by their indices. */
export type Part<Id extends string = string> = {
  readonly timeline: Timeline<Id>
  readonly columns: readonly number[]
}

const NO_RATE: Rate = { of: 0, appeared: 0, absent: 0 }

export const rateOf = (
  lane: Lane,
  sessions: readonly SourceSession[],
  columns: readonly number[],
): Rate => {
  let [of, appeared, absent] = [0, 0, 0]
  for (const column of columns) {
    const cell = lane.cells[column]
    const session = sessions[column]
    if (cell === undefined || session === undefined) continue
    if (!isWritten(session) || cell.state === 'no-concept') continue
    of += 1
    if (isAppearance(cell)) appeared += 1
    else if (cell.state === 'absent') absent += 1
  }
  return { of, appeared, absent }
}

const shareOf = ({ of, appeared }: Rate): number | null => (of === 0 ? null : appeared / of)

const differenceOf = (rates: readonly Rate[]): number | null => {
  const [first, last] = [rates[0], rates.at(-1)].map((rate) => shareOf(rate ?? NO_RATE))
  if (first == null || last == null) return null
  // Away from zero, as the shares themselves are rounded: from 63 % to 25 % it must not read 37.
  return Math.sign(last - first) * Math.round(Math.abs(last - first) * 100)
}

/** Concepts in the order of the first part that has them; those without a mark in any part are left out, except safety. */
export const compareParts = (parts: readonly Part[]): readonly ComparedLane[] => {
  const lanes = new Map<string, Lane>()
  for (const { timeline } of parts)
    for (const lane of timeline.lanes)
      if (!lanes.has(lane.concept.slug)) lanes.set(lane.concept.slug, lane)
  return [...lanes.values()].flatMap(({ concept, group }): readonly ComparedLane[] => {
    const rates = parts.map(({ timeline, columns }) => {
      const lane = timeline.lanes.find((each) => each.concept.slug === concept.slug)
      return lane === undefined ? NO_RATE : rateOf(lane, timeline.sessions, columns)
    })
    const isMarked = rates.some(({ appeared, absent }) => appeared + absent > 0)
    if (!isMarked && !concept.isSafety) return []
    const { slug, name, isSafety } = concept
    return [{ slug, name, group, isSafety, rates, difference: differenceOf(rates) }]
  })
}

/** Sessions of a part that have a note. */
export const writtenIn = ({ timeline, columns }: Part): number =>
  columns.filter((column) => {
    const session = timeline.sessions[column]
    return session !== undefined && isWritten(session)
  }).length

/** A part cut out as a timeline of its own; what each lane says of its life stays that of the whole. */
export const cutOut = <Id extends string>({ timeline, columns }: Part<Id>): Timeline<Id> => ({
  ...timeline,
  sessions: columns.flatMap((column) => timeline.sessions[column] ?? []),
  lanes: timeline.lanes.map((lane) => ({
    ...lane,
    cells: columns.flatMap((column) => lane.cells[column] ?? []),
  })),
})

/** '3 of 8', and what else was found out. */
export const rateWords = ({ of, appeared }: Rate): string => `${appeared} of ${of}`

/** '38 %'; empty where there is nothing to count. */
export const shareWords = (rate: Rate): string => {
  const share = shareOf(rate)
  return share === null ? '' : `${Math.round(share * 100)} %`
}

/** '+26 points', '−4 points', 'the same', 'cannot be compared'. */
export const pointWords = (difference: number | null): string => {
  if (difference === null) return 'cannot be compared'
  if (difference === 0) return 'the same'
  const size = Math.abs(difference)
  return `${difference > 0 ? '+' : '−'}${size} ${size === 1 ? 'point' : 'points'}`
}

/** How far one session moves the rate of the smallest part; null where no part is small. */
export const smallPartWords = (written: readonly number[]): string | null => {
  const least = Math.min(...written)
  if (least >= SMALL_PART) return null
  if (least === 0) return 'One part has no session with a note, so nothing can be compared with it.'
  const points = Math.round(100 / least)
  return `A part has only ${least} ${least === 1 ? 'session' : 'sessions'} with a note: one session more or less moves its rates by ${points} points. Read differences as where to look, not as findings.`
}
