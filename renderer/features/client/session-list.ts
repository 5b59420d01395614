/** The client's sessions as the list shows them: under their months, with long breaks drawn. */
import type { SessionRow } from '../../../db/contract/views.ts'
import { daysBetween, formatMonth, spanWords } from '../../lib/format.ts'

export type SessionOrder = 'newest' | 'oldest'

export type SessionListItem =
  | { readonly kind: 'month'; readonly key: string; readonly words: string }
  | { readonly kind: 'session'; readonly key: string; readonly session: SessionRow }
  | { readonly kind: 'gap'; readonly key: string; readonly words: string }

/** Longer than three weeks without a meeting is a break worth seeing. */
export const GAP_DAYS = 21

const gapWords = (days: number): string => `${spanWords(days)} without a session`

/** Only meetings that took place end a break: a cancelled session in August is still a summer without one. */
const gapsBefore = (oldestFirst: readonly SessionRow[]): ReadonlyMap<string, number> => {
  const gaps = new Map<string, number>()
  let last: SessionRow | undefined
  for (const session of oldestFirst.filter((row) => row.attendance === 'attended')) {
    const days = last === undefined ? 0 : daysBetween(last.localDate, session.localDate)
    if (days > GAP_DAYS) gaps.set(session.id, days)
    last = session
  }
  return gaps
}

export const sessionListItems = (
  sessions: readonly SessionRow[],
  order: SessionOrder,
): readonly SessionListItem[] => {
  const oldestFirst = sessions.toSorted((a, b) => a.number - b.number)
  const gaps = gapsBefore(oldestFirst)
  const items: SessionListItem[] = []
  let month = ''
  for (const session of order === 'oldest' ? oldestFirst : oldestFirst.toReversed()) {
    const gap = gaps.get(session.id)
    const gapItem: SessionListItem | null =
      gap === undefined ? null : { kind: 'gap', key: `gap-${session.id}`, words: gapWords(gap) }
    if (order === 'oldest' && gapItem !== null) items.push(gapItem)
    const thisMonth = session.localDate.slice(0, 7)
    if (thisMonth !== month) {
      month = thisMonth
      items.push({ kind: 'month', key: month, words: formatMonth(session.localDate) })
    }
    items.push({ kind: 'session', key: session.id, session })
    if (order === 'newest' && gapItem !== null) items.push(gapItem)
  }
  return items
}
