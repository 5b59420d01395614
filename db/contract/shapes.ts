/** The shapes that calls share: what the window sees of clients, sessions, notes and tags. */
import { z } from 'zod'
import { CODE_GROUPS } from '../domain/recovery-code.ts'
import { TARGET_PERSONS } from '../domain/target-person.ts'
import { clientId, conceptSlug, sessionId, tagId } from './ids.ts'
import {
  MAX_ASPECTS,
  MAX_CLIENTS_ASKED,
  MAX_MEMO_LENGTH,
  MAX_NOTE_LENGTH,
  MAX_PASSPHRASE_LENGTH,
} from './limits.ts'

/** Text that SQLite and every export can hold: no lone surrogate, no NUL. */
const wellFormed = (text: string): boolean => text.isWellFormed() && !text.includes('\0')
export const text = (max: number) => z.string().max(max).refine(wellFormed)
export const oneLineOrEmpty = (max: number) =>
  text(max).transform((value) => value.normalize('NFC').trim().replace(/\s+/gu, ' '))
export const oneLine = (max: number) => oneLineOrEmpty(max).refine((value) => value.length > 0)

const isRealDate = (value: string): boolean => {
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}
/** `YYYY-MM-DD`, a day that exists, as the therapist's calendar shows it. */
export const localDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isRealDate)
/** `HH:MM`, 24 hours. */
export const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const timeZone = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9_+\-/]+$/)

/** Progress notes are the record; process notes are the therapist's own, kept apart from it. */
export const noteKind = z.enum(['progress', 'process'])
export const attendance = z.enum(['attended', 'cancelled', 'no-show'])
export const assertion = z.enum(['present', 'denied', 'historical', 'other-person'])
export const movement = z.enum(['emerging', 'intensifying', 'steady', 'easing', 'resolved'])
/** 0 looked for and absent, 1 touched, 2 present, 3 dominant. */
export const intensity = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
/** Whose words or reading it is; null where nobody said. */
export const voice = z.enum(['client', 'clinician', 'third-party'])
export const targetPerson = z.enum(TARGET_PERSONS)
export const conceptAspects = z.array(conceptSlug).max(MAX_ASPECTS).readonly()
export const tagSource = z.enum(['typed', 'suggestion', 'imported'])
const offset = z.number().int().min(0).max(MAX_NOTE_LENGTH)

/**
 * Where a tag holds: the whole session, a passage of its note (UTF-16 offsets, end exclusive), or a
 * passage whose words were deleted, kept with the quote so that it can be put back.
 */
export const anchor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('session') }),
  z
    .strictObject({ kind: z.literal('passage'), start: offset, end: offset })
    .refine((span) => span.start < span.end),
  z.strictObject({ kind: z.literal('lost'), quote: text(MAX_NOTE_LENGTH) }),
])

export const tagInput = z.strictObject({
  id: tagId,
  concept: conceptSlug,
  anchor,
  intensity,
  assertion,
  movement: movement.nullable(),
  target: targetPerson.nullable().default(null),
  voice: voice.nullable().default(null),
  /** Which aspects of the concept, where it has any: see `db/framework`. */
  aspects: conceptAspects.default([]),
  memo: text(MAX_MEMO_LENGTH),
  source: tagSource,
})

/** Words taken over from the note of another session and not edited since; UTF-16 offsets, end exclusive. */
export const copiedPassage = z
  .strictObject({ start: offset, end: offset, from: sessionId })
  .refine((span) => span.start < span.end)

export const clientDetails = z.strictObject({
  name: oneLine(200),
  /** Stands for the name where the name must not show. */
  code: oneLine(24),
})

export const sessionDetails = z.strictObject({
  localDate,
  localTime,
  timeZone,
  durationMinutes: z.number().int().min(1).max(1_440),
  attendance,
})

export const noteText = text(MAX_NOTE_LENGTH)
export const passphrase = z.string().min(1).max(MAX_PASSPHRASE_LENGTH)
/** As typed: the vault itself tells what is not a code. */
export const recoveryCode = z.string().min(1).max(200)
/** The key file, or the copy that stands in for it. */
export const whichKeys = z.enum(['file', 'copy']).default('file')
export const proof = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), passphrase }),
  z.strictObject({ kind: z.literal('recovery-code'), code: recoveryCode }),
])
export const typedGroup = z.strictObject({
  place: z.number().int().min(1).max(CODE_GROUPS),
  symbols: z.string().max(20),
})
export const searchQuery = text(400)
export const byClient = z.strictObject({ clientId })
/** For those rows of the caseload that are in sight. */
export const byClients = z.strictObject({ clientIds: z.array(clientId).max(MAX_CLIENTS_ASKED) })
export const bySession = z.strictObject({ sessionId })
/** One of a session's two notes. */
export const byNote = z.strictObject({ sessionId, kind: noteKind.default('progress') })

export type NoteKind = z.infer<typeof noteKind>
export type Attendance = z.infer<typeof attendance>
export type Assertion = z.infer<typeof assertion>
export type Movement = z.infer<typeof movement>
export type Intensity = z.infer<typeof intensity>
export type Voice = z.infer<typeof voice>
export type TagSource = z.infer<typeof tagSource>
export type Anchor = z.infer<typeof anchor>
export type TagInput = z.infer<typeof tagInput>
export type CopiedPassage = z.infer<typeof copiedPassage>
export type ClientDetails = z.infer<typeof clientDetails>
export type SessionDetails = z.infer<typeof sessionDetails>
export type NoteState = 'none' | 'draft' | 'signed'
