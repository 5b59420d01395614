/** Calls about the addenda of signed notes: begun, written and signed one after the other. */
import { z } from 'zod'
import { ADDENDUM_KINDS, type AddendumContent, DECISIONS } from '../../domain/addendum.ts'
import { call, type Done } from '../call.ts'
import { type AddendumId, addendumId } from '../ids.ts'
import { MAX_STATEMENT_LENGTH } from '../limits.ts'
import { byNote, localDate, noteText, text } from '../shapes.ts'

/** Instants are UTC milliseconds. */
export type AddendumView = AddendumContent & {
  readonly id: AddendumId
  /** 1 for the first of its note. */
  readonly number: number
  readonly revision: number
  readonly begunAt: number
  readonly savedAt: number
  /** Null for a draft. The hash is of `canonicalAddendum`. */
  readonly signed: {
    readonly at: number
    readonly sha256: string
    readonly appVersion: string
  } | null
}

const kind = z.enum(ADDENDUM_KINDS)
const request = z.strictObject({
  requestedOn: localDate.nullable(),
  dueOn: localDate.nullable(),
  decidedOn: localDate.nullable(),
  decision: z.enum(DECISIONS).nullable(),
  denialReason: text(MAX_STATEMENT_LENGTH),
  disagreement: text(MAX_STATEMENT_LENGTH),
})
const byAddendum = z.strictObject({ addendumId })
const baseRevision = z.number().int().min(0)

export const addendumCalls = {
  /** In their order; the last may be a draft. */
  'addenda.list': call<readonly AddendumView[]>()(byNote),
  /** Only on a signed note, and only once the addendum before it is signed. */
  'addenda.begin': call<{ readonly id: AddendumId }>()(byNote.extend({ addendum: kind })),
  'addenda.save': call<{ readonly revision: number; readonly savedAt: number }>()(
    byAddendum
      .extend({ baseRevision, kind, text: noteText, request: request.nullable() })
      .refine((input) => (input.kind === 'client-requested') === (input.request !== null)),
  ),
  'addenda.discard': call<Done>()(byAddendum),
  'addenda.sign': call<{
    readonly at: number
    readonly sha256: string
    readonly revision: number
  }>()(byAddendum.extend({ baseRevision })),
}
