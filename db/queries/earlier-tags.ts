/** Which concepts the sessions before one carried, and how each was rated as a whole: no words of any note. */
import type { Store } from '../store/store.ts'

export type EarlierTagRow = {
  readonly sessionKey: number
  readonly concept: string
  readonly isPresent: number
  /** Whether it is present, intensity and assertion in one, such as `12present`; null where the session as a whole has no such tag. */
  readonly rating: string | null
}

/** Sessions are few, tags are many: each session finds its tags by key. */
export const earlierTagQueries = ({ sqlite }: Store) => {
  const of = (table: string): string => `
    SELECT t.session_key, t.concept_key, t.intensity, t.assertion, t.anchor
    FROM json_each(?) s CROSS JOIN ${table} t ON t.client_key = ? AND t.session_key = s.value`
  const rows = sqlite.prepare<[string, number, string, number], EarlierTagRow>(`
    SELECT t.session_key AS sessionKey, k.slug AS concept,
      max(t.assertion = 'present' AND t.intensity > 0) AS isPresent,
      max(CASE WHEN t.anchor = 'session'
        THEN (t.assertion = 'present') || t.intensity || t.assertion END) AS rating
    FROM (${of('tag')} UNION ALL ${of('process_tag')}) t
    JOIN concept k ON k.key = t.concept_key
    GROUP BY t.session_key, t.concept_key ORDER BY k.key`)
  return {
    ofSessions: (clientKey: number, sessionKeys: readonly number[]): readonly EarlierTagRow[] => {
      const keys = JSON.stringify(sessionKeys)
      return rows.all(keys, clientKey, keys, clientKey)
    },
  }
}
