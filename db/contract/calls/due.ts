/** The call about due notes: attended sessions that have ended and have no signed progress note. */
import { z } from 'zod'
import { call } from '../call.ts'
import { type ClientId, clientId, type SessionId } from '../ids.ts'
import { MAX_DUE_PAGE } from '../limits.ts'

export type DueNote = {
  readonly client: { readonly id: ClientId; readonly name: string; readonly code: string }
  readonly session: {
    readonly id: SessionId
    readonly localDate: string
    readonly localTime: string
  }
  readonly state: 'none' | 'draft'
  /** When the session ended, by its own time zone. UTC milliseconds. */
  readonly endedAt: number
}

export type DueNotes = {
  readonly rows: readonly DueNote[]
  /** With the filter, whatever the page. */
  readonly total: number
  readonly drafts: number
}

export const DUE_ORDERS = ['oldest', 'newest'] as const

export const dueCalls = {
  'notes.due': call<DueNotes>()(
    z.strictObject({
      clientId: clientId.nullable(),
      order: z.enum(DUE_ORDERS),
      from: z.number().int().min(0).max(10_000_000),
      limit: z.number().int().min(1).max(MAX_DUE_PAGE),
    }),
  ),
} as const
