/** What was tagged in a client's sessions, one row per session and concept. */
import type { Assertion, Intensity } from '../contract/shapes.ts'
import type { Store } from '../store/store.ts'

export type MarkRow = {
  readonly sessionKey: number
  readonly concept: string
  readonly intensity: Intensity
  readonly assertion: Assertion
  readonly passages: number
  readonly codedAt: number
}

export const timelineQueries = ({ sqlite }: Store) => {
  // SQLite takes the bare columns of a group from the row that holds the max().
  const marks = sqlite.prepare<[number], MarkRow & { readonly strength: number }>(`
    SELECT t.session_key AS sessionKey, k.slug AS concept, t.intensity, t.assertion,
      max((t.assertion = 'present' AND t.intensity > 0) * 10 + t.intensity) AS strength,
      sum(t.anchor <> 'session') AS passages,
      (SELECT min(f.coded_at) FROM tag f
        WHERE f.client_key = t.client_key AND f.session_key = t.session_key
          AND f.concept_key = t.concept_key) AS codedAt
    FROM tag t INDEXED BY tag_on_timeline
    JOIN concept k ON k.key = t.concept_key
    WHERE t.client_key = ?
    GROUP BY t.session_key, t.concept_key`)
  return {
    marks: (clientKey: number): readonly MarkRow[] =>
      marks
        .all(clientKey)
        .map(({ sessionKey, concept, intensity, assertion, passages, codedAt }) => ({
          sessionKey,
          concept,
          intensity,
          assertion,
          passages,
          codedAt,
        })),
  }
}
