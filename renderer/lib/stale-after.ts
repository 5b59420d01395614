/** Which cached answers a kind of change makes stale: one list for every feature that writes. */
import type { Method } from '../../db/contract/api.ts'

export const STALE_AFTER_CLIENT_CHANGE: readonly Method[] = [
  'clients.list',
  'clients.get',
  'notes.open',
  'timeline.forClient',
  'search.find',
]

export const STALE_AFTER_SESSION_CHANGE: readonly Method[] = [
  'clients.list',
  'clients.get',
  'clients.recentThemes',
  'sessions.list',
  'measures.list',
  'notes.open',
  'timeline.forClient',
  'search.find',
]

export const STALE_AFTER_MEASURE_CHANGE: readonly Method[] = [
  'clients.list',
  'clients.get',
  'sessions.list',
  'measures.list',
]

export const STALE_AFTER_ADDENDUM_CHANGE: readonly Method[] = [
  'clients.list',
  'clients.get',
  'sessions.list',
  'timeline.forClient',
]

/** Text, tags or signature of a note. The open note itself is not among them: its editor holds the newest. */
export const STALE_AFTER_NOTE_CHANGE: readonly Method[] = [
  'clients.list',
  'clients.get',
  'clients.recentThemes',
  'sessions.list',
  'timeline.forClient',
  'timeline.mark',
  'search.find',
]
