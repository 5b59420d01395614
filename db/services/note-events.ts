/** What the log calls an event of a note: one of the record and one of a process note are never the same. */
import type { AuditKind } from '../contract/audit.ts'
import type { NoteKind } from '../contract/shapes.ts'

export const NOTE_EVENTS = {
  progress: {
    viewed: 'note-viewed',
    written: 'note-written',
    signed: 'note-signed',
    restored: 'version-restored',
    addendumWritten: 'addendum-written',
    addendumSigned: 'addendum-signed',
    addendumDiscarded: 'addendum-discarded',
  },
  process: {
    viewed: 'process-note-viewed',
    written: 'process-note-written',
    signed: 'process-note-signed',
    restored: 'process-version-restored',
    addendumWritten: 'process-addendum-written',
    addendumSigned: 'process-addendum-signed',
    addendumDiscarded: 'process-addendum-discarded',
  },
} as const satisfies Readonly<
  Record<
    NoteKind,
    Readonly<
      Record<
        | 'viewed'
        | 'written'
        | 'signed'
        | 'restored'
        | 'addendumWritten'
        | 'addendumSigned'
        | 'addendumDiscarded',
        AuditKind
      >
    >
  >
>
