/** One note as it comes from outside: whose, from which day, and its words. */

import { MAX_NOTE_LENGTH } from '../contract/limits.ts'
import { clientDetails, localDate, noteText } from '../contract/shapes.ts'
import { normalizeNoteText } from '../domain/note-text.ts'

/** Where in a file a note begins, so that a fault can be found and mended. */
export type Place = {
  /** As the person named it. */
  readonly file: string
  /** From 1. */
  readonly line: number
}

export type ImportEntry = Place & {
  readonly client: string
  readonly date: string
  readonly text: string
}

/** Why a note is not imported, as a code that the reader's side words. */
export type SkipReason =
  | 'not-utf8'
  | 'not-json'
  | 'not-an-object'
  | 'client-missing'
  | 'client-unusable'
  | 'date-missing'
  | 'date-impossible'
  | 'text-missing'
  | 'text-empty'
  | 'text-too-long'
  | 'text-unusable'
  | 'client-ambiguous'
  | 'already-imported'
export type Skipped = Place & { readonly reason: SkipReason }

export type ReadNotes = {
  readonly entries: readonly ImportEntry[]
  readonly skipped: readonly Skipped[]
}

type Fields = { readonly client: unknown; readonly date: unknown; readonly text: unknown }

const isMissing = (value: unknown): boolean => typeof value !== 'string' || value.trim() === ''

/** The note that these fields make, or the first reason why they make none. */
export const asEntry = (place: Place, fields: Fields): ImportEntry | Skipped => {
  const skip = (reason: SkipReason): Skipped => ({ ...place, reason })
  if (isMissing(fields.client)) return skip('client-missing')
  const client = clientDetails.shape.name.safeParse(fields.client)
  if (!client.success) return skip('client-unusable')
  if (isMissing(fields.date)) return skip('date-missing')
  const date = localDate.safeParse(fields.date)
  if (!date.success) return skip('date-impossible')
  if (typeof fields.text !== 'string') return skip('text-missing')
  if (fields.text.length > MAX_NOTE_LENGTH) return skip('text-too-long')
  const given = noteText.safeParse(fields.text)
  if (!given.success) return skip('text-unusable')
  const text = normalizeNoteText(given.data)
  if (text.trim() === '') return skip('text-empty')
  return { ...place, client: client.data, date: date.data, text }
}

export const isSkipped = (read: ImportEntry | Skipped): read is Skipped => 'reason' in read

/** Null where the bytes are not UTF-8. A byte order mark is no part of the text. */
export const decodeUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
