/** The calls about what leaves the vault: a client's access copy, and notes made ready to be printed. */
import { z } from 'zod'
import { WITHHOLDING_REASONS } from '../../domain/access-rules.ts'
import { JURISDICTIONS, type Jurisdiction } from '../../domain/jurisdiction.ts'
import type { ClientRecord, RecordNote, RecordSession } from '../../domain/record-shapes.ts'
import { chosenPath } from '../backups.ts'
import { call } from '../call.ts'
import { type ClientId, type SessionId, sessionId } from '../ids.ts'
import { MAX_REVIEWED } from '../limits.ts'
import { byClient, byNote, type NoteState } from '../shapes.ts'
import type { SyncService } from '../views.ts'

type NamedClient = { readonly id: ClientId; readonly name: string; readonly code: string }

export type NoteOnPaper = {
  readonly client: NamedClient
  readonly session: RecordSession
  /** Null where there is none. */
  readonly note: RecordNote | null
  /** Stands for the very text and addenda that were read; another once one of them changes. */
  readonly readAs: string
}

/** Without process notes and themes, which never go among the record. */
export type RecordOnPaper = Omit<ClientRecord, 'client' | 'processNotes' | 'themes'> & {
  readonly client: NamedClient
}

export type AccessPreview = {
  readonly client: NamedClient
  readonly jurisdiction: Jurisdiction
  readonly sessions: number
  readonly signedNotes: number
  /** Unsigned notes, addenda and risk notes of the record. */
  readonly drafts: number
  readonly addenda: number
  readonly riskNotes: number
  readonly measures: number
  readonly events: number
  readonly themes: number
  /** Also where none of them may go out. */
  readonly processNotes: number
  /** In their order; empty where no process note is reviewed. */
  readonly toReview: readonly {
    readonly sessionId: SessionId
    readonly number: number
    readonly localDate: string
    readonly state: NoteState
  }[]
}

export type ExportFolder = {
  /** What is made inside the chosen folder. */
  readonly name: string
  readonly isTaken: boolean
  /** What copies the chosen folder elsewhere; null for none that is known. */
  readonly sync: SyncService | null
}

/** What was written into a new folder of the chosen one. */
export type WrittenFiles = { readonly folder: string; readonly files: readonly string[] }

export type WrittenCopy = WrittenFiles & {
  readonly notes: number
  readonly processNotes: number
  readonly withheld: number
  readonly draftsLeftOut: number
}

const reviewed = z.strictObject({ sessionId, readAs: z.string().length(64) })
const decision = z.discriminatedUnion('isIncluded', [
  reviewed.extend({ isIncluded: z.literal(true) }),
  reviewed.extend({ isIncluded: z.literal(false), reason: z.enum(WITHHOLDING_REASONS) }),
])

const byFolder = byClient.extend({ chosen: chosenPath })

export const exportCalls = {
  'exports.note': call<NoteOnPaper>()(byNote),
  'exports.record': call<RecordOnPaper>()(byClient),
  'exports.preview': call<AccessPreview>()(byClient),
  /** Of any chosen folder, whatever is to be written there. */
  'exports.place': call<Pick<ExportFolder, 'sync'>>()(z.strictObject({ chosen: chosenPath })),
  'exports.folder': call<ExportFolder>()(byFolder),
  'exports.clientAccess': call<WrittenCopy>()(
    byFolder.extend({
      /** As the therapist saw it: another one asks for another look. */
      jurisdiction: z.enum(JURISDICTIONS),
      isWithDrafts: z.boolean(),
      isWithThemes: z.boolean(),
      review: z.array(decision).max(MAX_REVIEWED),
    }),
  ),
} as const
