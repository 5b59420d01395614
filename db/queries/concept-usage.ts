/** How much each concept is used, over all clients. */
import type { Store } from '../store/store.ts'

export type ConceptCounts = {
  readonly tags: number
  /** Of these, the passages whose words are still there. */
  readonly passages: number
  readonly sessions: number
  readonly clients: number
}
type Whole = { readonly sessions: number; readonly clients: number }
type Row = ConceptCounts & { readonly concept: number }

/** Appearances alone: tagged as present, touched at least. */
const PRESENT = "t.assertion = 'present' AND t.intensity > 0"

/** Client by client in the order of the index: no tag's row is read, and only a client's sessions are told apart. */
const inRecord = (where: string): string => `
  SELECT concept_key AS concept, sum(tags) AS tags, sum(passages) AS passages,
    sum(sessions) AS sessions, count(*) AS clients
  FROM (
    SELECT t.concept_key, t.client_key, count(*) AS tags, sum(t.anchor = 'passage') AS passages,
      count(DISTINCT t.session_key) AS sessions
    FROM tag t INDEXED BY tag_of_concept WHERE ${where}
    GROUP BY t.concept_key, t.client_key
  ) GROUP BY concept_key`

/** What process notes add: sessions and clients only where the record has none of the concept. */
const inProcess = (where: string): string => `
  SELECT p.concept_key AS concept, sum(p.tags) AS tags, sum(p.passages) AS passages,
    sum(NOT EXISTS (
      SELECT 1 FROM tag t INDEXED BY tag_of_concept WHERE t.concept_key = p.concept_key
        AND t.client_key = p.client_key AND t.session_key = p.session_key AND ${where}
    )) AS sessions,
    count(DISTINCT CASE WHEN NOT EXISTS (
      SELECT 1 FROM tag t INDEXED BY tag_of_concept WHERE t.concept_key = p.concept_key
        AND t.client_key = p.client_key AND ${where}
    ) THEN p.client_key END) AS clients
  FROM (
    SELECT t.concept_key, t.client_key, t.session_key, count(*) AS tags,
      sum(t.anchor = 'passage') AS passages
    FROM process_tag t INDEXED BY process_tag_of_concept WHERE ${where}
    GROUP BY t.concept_key, t.client_key, t.session_key
  ) p GROUP BY p.concept_key`

const added = (rows: readonly Row[]): ReadonlyMap<number, ConceptCounts> => {
  const counts = new Map<number, ConceptCounts>()
  for (const { concept, ...more } of rows) {
    const known = counts.get(concept) ?? { tags: 0, passages: 0, sessions: 0, clients: 0 }
    counts.set(concept, {
      tags: known.tags + more.tags,
      passages: known.passages + more.passages,
      sessions: known.sessions + more.sessions,
      clients: known.clients + more.clients,
    })
  }
  return counts
}

export const conceptUsageQueries = ({ sqlite }: Store) => {
  const countsOf = (where: string) => {
    const record = sqlite.prepare<[], Row>(inRecord(where))
    const process = sqlite.prepare<[], Row>(inProcess(where))
    return (isWithProcess = true): ReadonlyMap<number, ConceptCounts> =>
      added([...record.all(), ...(isWithProcess ? process.all() : [])])
  }
  const whole = sqlite.prepare<[], Whole>(`
    SELECT count(*) AS sessions, count(DISTINCT client_key) AS clients FROM session s
    WHERE note_state <> 'none' OR process_state <> 'none'
      OR EXISTS (SELECT 1 FROM tag t WHERE t.session_key = s.key)`)
  return {
    /** By the concept's key, of all tags, unless those of process notes are left out; without those that are not used. */
    ofTags: countsOf('TRUE'),
    ofAppearances: countsOf(PRESENT),
    /** Sessions with a note or a tag, and clients who have one. */
    whole: (): Whole => whole.get() ?? { sessions: 0, clients: 0 },
  }
}
