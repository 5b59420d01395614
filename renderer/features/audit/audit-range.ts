/** The times that the log can be kept to. */
import { addDays } from '../../lib/format.ts'

export type RangeId = 'all' | 'today' | 'week' | 'month' | 'year' | 'between'

export const RANGES: readonly { readonly id: RangeId; readonly label: string }[] = [
  { id: 'all', label: 'Any time' },
  { id: 'today', label: 'Today' },
  { id: 'week', label: 'Last 7 days' },
  { id: 'month', label: 'Last 30 days' },
  { id: 'year', label: 'Last 12 months' },
  { id: 'between', label: 'Between two days' },
]

const DAYS_BACK: Readonly<Partial<Record<RangeId, number>>> = {
  today: 0,
  week: 6,
  month: 29,
  year: 364,
}

/** Local dates, both included; null for no bound. */
export type Days = { readonly from: string | null; readonly to: string | null }

export const daysOfRange = (range: RangeId, today: string, between: Days): Days => {
  if (range === 'between') return between
  const back = DAYS_BACK[range]
  return { from: back === undefined ? null : addDays(today, -back), to: null }
}
