/** The typed history behind back and forward: pure, in memory only, so that nothing of it reaches disk. */
import type { ClientId, EventId, RiskNoteId, RoundId, SessionId } from '../../db/contract/ids.ts'
import type { NoteKind } from '../../db/contract/shapes.ts'

export type ClientTab = 'sessions' | 'timeline' | 'formulation' | 'measures' | 'events' | 'details'

export type RiskNoteAbout = { readonly sessionId: SessionId; readonly localDate: string }

export type Route =
  | { readonly screen: 'caseload' }
  | {
      readonly screen: 'client'
      readonly clientId: ClientId
      readonly tab: ClientTab
      /** An event to put the focus on. */
      readonly event?: EventId
      /** An observation to open, by the slug of its rule. */
      readonly observation?: string
      /** A session to show the portrait of, on the timeline. */
      readonly portrait?: SessionId
    }
  | {
      readonly screen: 'note'
      readonly sessionId: SessionId
      readonly kind: NoteKind
      /** A passage to show and select on opening, UTF-16 offsets. */
      readonly passage?: { readonly start: number; readonly end: number }
      /** An addendum to show on opening, by its number. */
      readonly addendum?: number
    }
  /** What a client who asks for access is given. */
  | { readonly screen: 'access-copy'; readonly clientId: ClientId }
  | { readonly screen: 'due-notes' }
  | {
      readonly screen: 'risk-note'
      readonly clientId: ClientId
      /** Null for the client's draft, begun or not. */
      readonly riskNoteId: RiskNoteId | null
      /** What a new one is about. */
      readonly about?: RiskNoteAbout
    }
  | { readonly screen: 'search'; readonly query?: string }
  | { readonly screen: 'codebook'; readonly concept?: string }
  /** Two clients side by side; null while the other is not chosen. */
  | {
      readonly screen: 'two-clients'
      readonly clientId: ClientId
      readonly otherId: ClientId | null
    }
  /** One concept across clients. */
  | { readonly screen: 'concept-timeline'; readonly concept: string }
  /** Which concepts are found together: of a client, or of all. */
  | { readonly screen: 'together'; readonly clientId?: ClientId }
  /** Reading a sample again: the rounds, the result of one, or a note of it, blind. */
  | {
      readonly screen: 'recoding'
      readonly roundId?: RoundId
      readonly sessionId?: SessionId
    }
  | { readonly screen: 'settings' }
  /** The audit log. */
  | { readonly screen: 'activity' }

/** `id` tells two visits of the same place apart, so that each keeps its own scroll, filter and focus. */
export type Entry = { readonly id: number; readonly route: Route }

export type History = {
  readonly entries: readonly Entry[]
  readonly index: number
  readonly nextId: number
}

const HOME: Entry = { id: 0, route: { screen: 'caseload' } }

/** Enough for a working day; the oldest entries fall off. */
export const MAX_ENTRIES = 200

export const startHistory = (): History => ({ entries: [HOME], index: 0, nextId: 1 })

export const currentEntry = ({ entries, index }: History): Entry => entries[index] ?? HOME

const isSameRoute = (a: Route, b: Route): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Goes to a route and forgets what lay ahead; going to where one is changes nothing. */
export const goTo = (history: History, route: Route): History => {
  if (isSameRoute(currentEntry(history).route, route)) return history
  const entries = [
    ...history.entries.slice(0, history.index + 1),
    { id: history.nextId, route },
  ].slice(-MAX_ENTRIES)
  return { entries, index: entries.length - 1, nextId: history.nextId + 1 }
}

/** Changes the current entry, for instance a tab, without adding one. */
export const replaceWith = (history: History, route: Route): History => ({
  ...history,
  entries: history.entries.with(history.index, { id: currentEntry(history).id, route }),
})

export const canGo = ({ entries, index }: History, step: -1 | 1): boolean =>
  entries[index + step] !== undefined

export const goBy = (history: History, step: -1 | 1): History =>
  canGo(history, step) ? { ...history, index: history.index + step } : history
