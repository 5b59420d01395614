/** What the store can be asked about its own soundness. */
import type { Store } from '../store/store.ts'
import { ADDENDUM_COLUMNS, type AddendumRow } from './addenda.ts'
import { SEARCH_INDEXES } from './search-sources.ts'

type SignedNote = { readonly text: string; readonly sha256: string }
type SignedAddendum = AddendumRow & {
  readonly noteSha256: string
  readonly signedAt: number
  readonly sha256: string
}
type AnchoredTag = {
  readonly sessionKey: number
  readonly text: string | null
  readonly start: number
  readonly end: number
  readonly quote: string
}

const anchored = (tag: string, note: string): string => `
  SELECT t.session_key AS sessionKey, coalesce(e.text, n.text) AS text,
    t.span_start AS start, t.span_end AS end, t.quote
  FROM ${tag} t
  LEFT JOIN ${note} n ON n.session_key = t.session_key
  LEFT JOIN ${note}_edit e ON e.note_key = n.key
  WHERE t.anchor = 'passage'`

const signedAddenda = (addendum: string, note: string): string => `
  SELECT ${ADDENDUM_COLUMNS}, coalesce(n.signed_sha256, '') AS noteSha256, a.signed_sha256 AS sha256
  FROM ${addendum} a LEFT JOIN ${note} n ON n.key = a.note_key
  WHERE a.signed_at IS NOT NULL`

const countOf = (row: { readonly count: number } | undefined): number => row?.count ?? 0

export const integrityQueries = ({ sqlite }: Store) => ({
  /** Faults among the pages; reading a page verifies its authentication code. */
  pageFaults: (): { readonly checked: number; readonly faults: number } => {
    const checked = Number(sqlite.pragma('page_count', { simple: true }))
    try {
      const answer = sqlite.pragma('quick_check', { simple: true })
      return { checked, faults: answer === 'ok' ? 0 : 1 }
    } catch {
      return { checked, faults: 1 }
    }
  },
  orphans: (): number => {
    const rows = sqlite.pragma('foreign_key_check')
    return Array.isArray(rows) ? rows.length : 0
  },
  /** Whether the search indexes say of each text exactly what the text says. */
  isSearchIndexExact: (): boolean => {
    try {
      // Without rank 1 the check does not compare the index with the notes.
      for (const index of SEARCH_INDEXES)
        sqlite.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`)
      return true
    } catch {
      return false
    }
  },
  noteCount: (): number =>
    countOf(
      sqlite
        .prepare<[], { count: number }>(
          'SELECT (SELECT count(*) FROM note) + (SELECT count(*) FROM process_note) AS count',
        )
        .get(),
    ),
  rowCount: (): number =>
    countOf(
      sqlite
        .prepare<[], { count: number }>(
          `SELECT (SELECT count(*) FROM session)
             + (SELECT count(*) FROM note) + (SELECT count(*) FROM process_note)
             + (SELECT count(*) FROM note_version) + (SELECT count(*) FROM process_note_version)
             + (SELECT count(*) FROM addendum) + (SELECT count(*) FROM process_addendum)
             + (SELECT count(*) FROM tag) + (SELECT count(*) FROM process_tag) AS count`,
        )
        .get(),
    ),
  signedNotes: (): Iterable<SignedNote> =>
    sqlite
      .prepare<[], SignedNote>(
        `SELECT text, signed_sha256 AS sha256 FROM note WHERE signed_at IS NOT NULL
         UNION ALL
         SELECT text, signed_sha256 FROM process_note WHERE signed_at IS NOT NULL`,
      )
      .iterate(),
  /** An addendum whose note is not signed has no hash to stand on, and is at fault too. */
  signedAddenda: (): Iterable<SignedAddendum> =>
    sqlite
      .prepare<[], SignedAddendum>(
        `${signedAddenda('addendum', 'note')} UNION ALL ${signedAddenda('process_addendum', 'process_note')}`,
      )
      .iterate(),
  anchoredTags: (): Iterable<AnchoredTag> =>
    sqlite
      .prepare<[], AnchoredTag>(
        `${anchored('tag', 'note')} UNION ALL ${anchored('process_tag', 'process_note')}`,
      )
      .iterate(),
})
