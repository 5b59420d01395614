/** Which notes can be read beside one: those of the same kind, of sessions before it. */
import type { SessionId } from '../../../db/contract/ids.ts'
import type { NoteKind } from '../../../db/contract/shapes.ts'
import type { SessionRow } from '../../../db/contract/views.ts'

/** Oldest first. A process note is never among those of a progress note, nor the other way round. */
export const earlierNotes = (
  rows: readonly SessionRow[],
  sessionId: SessionId,
  kind: NoteKind,
): readonly SessionRow[] => {
  const here = rows.findIndex(({ id }) => id === sessionId)
  return rows
    .slice(0, Math.max(0, here))
    .filter((row) => (kind === 'progress' ? row.note : row.processNote) !== 'none')
}
