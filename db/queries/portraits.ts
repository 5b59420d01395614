/** How long a client's notes are, and which of their words are tagged with what. */
import type { TagId } from '../contract/ids.ts'
import type { Anchor, Assertion, Intensity, NoteKind } from '../contract/shapes.ts'
import type { TimelineFilter } from '../domain/timeline-filter.ts'
import type { Store } from '../store/store.ts'
import { conditionsOf } from './timeline-conditions.ts'

export type PortraitNoteRow = {
  readonly sessionKey: number
  readonly text: string
  readonly words: number
}

export type PortraitTagRow = {
  readonly sessionKey: number
  readonly id: TagId
  readonly concept: string
  readonly anchor: Anchor['kind']
  /** Null unless the anchor is a passage. */
  readonly start: number | null
  readonly end: number | null
  readonly intensity: Intensity
  readonly assertion: Assertion
  readonly codedAt: number
}

const TABLES = {
  progress: { note: 'note', edit: 'note_edit', tag: 'tag' },
  process: { note: 'process_note', edit: 'process_note_edit', tag: 'process_tag' },
} as const

const inKind = ({ sqlite }: Store, kind: NoteKind) => {
  const { note, edit, tag } = TABLES[kind]
  const notes = sqlite.prepare<[number], PortraitNoteRow>(`
    SELECT n.session_key AS sessionKey, coalesce(e.text, n.text) AS text,
      coalesce(e.word_count, n.word_count) AS words
    FROM ${note} n LEFT JOIN ${edit} e ON e.note_key = n.key
    WHERE n.client_key = ?`)
  return {
    notes: (clientKey: number): readonly PortraitNoteRow[] => notes.all(clientKey),
    /** What the filter lets through, by session and where it begins. */
    tags: (clientKey: number, filter: TimelineFilter): readonly PortraitTagRow[] => {
      const isOfOtherNote = filter.note !== null && filter.note !== kind
      const { sql, values } = conditionsOf(filter)
      return sqlite
        .prepare<(string | number)[], PortraitTagRow>(`
          SELECT t.session_key AS sessionKey, t.id, k.slug AS concept, t.anchor, t.span_start AS start,
            t.span_end AS end, t.intensity, t.assertion, t.coded_at AS codedAt
          FROM ${tag} t
          JOIN session s ON s.key = t.session_key
          JOIN concept k ON k.key = t.concept_key
          WHERE t.client_key = ? AND ${isOfOtherNote ? 'k.is_safety = 1' : sql}
          ORDER BY t.session_key, t.span_start, t.span_end DESC, t.key`)
        .all(clientKey, ...(isOfOtherNote ? [] : values))
    },
  }
}

/** Of progress notes and of process notes, which no query joins. */
export const portraitQueries = (store: Store) => ({
  progress: inKind(store, 'progress'),
  process: inKind(store, 'process'),
})
