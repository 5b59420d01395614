/** How much each concept is used, over all clients. */
import type { Store } from '../store/store.ts'

type Usage = {
  readonly slug: string
  readonly tags: number
  readonly sessions: number
  readonly clients: number
}
type Whole = { readonly sessions: number; readonly clients: number }

const OF_BOTH = `
  SELECT concept_key, session_key, client_key FROM tag INDEXED BY tag_of_concept
  UNION ALL
  SELECT concept_key, session_key, client_key FROM process_tag INDEXED BY process_tag_of_concept`

export const conceptUsageQueries = ({ sqlite }: Store) => {
  const usage = sqlite.prepare<[], Usage>(`
    SELECT k.slug, u.tags, u.sessions, u.clients FROM (
      SELECT concept_key, sum(tags) AS tags, count(*) AS sessions,
        count(DISTINCT client_key) AS clients
      FROM (
        SELECT concept_key, client_key, session_key, count(*) AS tags FROM (${OF_BOTH})
        GROUP BY concept_key, client_key, session_key
      ) GROUP BY concept_key
    ) u JOIN concept k ON k.key = u.concept_key`)
  const whole = sqlite.prepare<[], Whole>(`
    SELECT count(*) AS sessions, count(DISTINCT client_key) AS clients FROM session s
    WHERE note_state <> 'none' OR process_state <> 'none'
      OR EXISTS (SELECT 1 FROM tag t WHERE t.session_key = s.key)`)
  return {
    /** Without those that are not used. */
    usage: (): readonly Usage[] => usage.all(),
    /** Sessions with a note or a tag, and clients who have one. */
    whole: (): Whole => whole.get() ?? { sessions: 0, clients: 0 },
  }
}
