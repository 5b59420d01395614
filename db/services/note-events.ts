/** What the log calls an event of a note: one of the record and one of a process note are never the same. */
import type { AuditKind } from '../contract/audit.ts'
import type { NoteKind } from '../contract/shapes.ts'

export const NOTE_EVENTS = {
  progress: { viewed: 'note-viewed', written: 'note-written', signed: 'note-signed' },
  process: {
    viewed: 'process-note-viewed',
    written: 'process-note-written',
    signed: 'process-note-signed',
  },
} as const satisfies Readonly<
  Record<NoteKind, Readonly<Record<'viewed' | 'written' | 'signed', AuditKind>>>
>
