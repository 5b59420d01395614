/** Ready-made periods: thirds, halves, and before and after what is known of the client's time. */
import { happeningDates } from '../../../db/domain/happenings.ts'
import {
  aroundHappening,
  beforeAndFrom,
  halvesOf,
  type Period,
  thirdsOf,
} from '../../../db/domain/periods.ts'
import { breakLimit, dayNumber } from '../../../db/domain/timeline-rules.ts'
import { formatDay, spanWords } from '../../lib/format.ts'
import { scoreWords } from '../measures/measure-words.ts'
import type { ClientTimelineView } from './use-timeline.ts'

export type PeriodPreset = {
  readonly key: string
  readonly label: string
  readonly periods: readonly Period[]
}

/** With nothing on one side of it there is nothing to compare. */
const isOfUse = ({ periods }: PeriodPreset): boolean =>
  periods.length > 1 && periods.every(({ columns }) => columns.length > 0)

const breakPresets = (dates: readonly string[]): readonly PeriodPreset[] => {
  const gaps = dates.map((date, at) =>
    at === 0 ? 0 : dayNumber(date) - dayNumber(dates[at - 1] ?? date),
  )
  const limit = breakLimit(gaps.slice(1))
  return dates.flatMap((date, at) => {
    const days = gaps[at] ?? 0
    if (days <= limit) return []
    return [
      {
        key: `break:${date}`,
        label: `Before and after the break of ${spanWords(days)} until ${formatDay(date)}`,
        periods: beforeAndFrom(dates, date),
      },
    ]
  })
}

export const periodPresets = ({
  timeline,
  measures,
  happenings,
}: Pick<ClientTimelineView, 'timeline' | 'measures' | 'happenings'>): readonly PeriodPreset[] => {
  const dates = timeline.sessions.map(({ localDate }) => localDate)
  const presets: readonly PeriodPreset[] = [
    { key: 'thirds', label: 'Early, middle and late third', periods: thirdsOf(dates.length) },
    { key: 'halves', label: 'First and second half', periods: halvesOf(dates.length) },
    ...breakPresets(dates),
    ...happenings.map((one) => ({
      key: `event:${one.id}`,
      label: `Around ${one.words}, ${happeningDates(one, formatDay)}`,
      periods: aroundHappening(dates, one),
    })),
    ...measures.flatMap((track) =>
      track.points.map((point) => ({
        key: `measure:${track.key}:${point.id}`,
        label: `Before and from ${track.name} ${scoreWords(track.scale, point.score)}, ${formatDay(point.takenOn)}`,
        periods: beforeAndFrom(dates, point.takenOn),
      })),
    ),
  ]
  return presets.filter(isOfUse)
}
