/** What was tagged in a client's sessions, one row per session and concept. */
import { ASSERTIONS_BY_WEIGHT } from '../domain/timeline-columns.ts'
import type { Store } from '../store/store.ts'

/** Arrays, since thousands of rows are read for a picture and objects would cost more than finding them. */
export type MarkRow = readonly [
  sessionKey: number,
  conceptKey: number,
  strength: number,
  passages: number,
  codedAt: number,
]

/** `strengthOf` of db/domain/timeline-columns.ts, in SQL. */
const STRENGTH = `(assertion = 'present' AND intensity > 0) * 100 + intensity * 10 + CASE assertion
  ${ASSERTIONS_BY_WEIGHT.map((name, weight) => `WHEN '${name}' THEN ${weight}`).join(' ')} END`

export const timelineQueries = ({ sqlite }: Store) => {
  const marks = sqlite
    .prepare<[number], MarkRow>(`
      SELECT session_key, concept_key, max(${STRENGTH}), sum(anchor <> 'session'), min(coded_at)
      FROM tag INDEXED BY tag_on_timeline
      WHERE client_key = ?
      GROUP BY session_key, concept_key`)
    .raw()
  return {
    marks: (clientKey: number): readonly MarkRow[] => marks.all(clientKey),
  }
}
