/** Every tag of a client with its words, for what reads a whole history: observations and the formulation's map. */
import type { TagId } from '../contract/ids.ts'
import type { Assertion, Intensity, Movement, NoteKind, Voice } from '../contract/shapes.ts'
import type { TargetPerson } from '../domain/target-person.ts'
import type { Store } from '../store/store.ts'

export type EvidenceRow = {
  readonly sessionKey: number
  readonly id: TagId
  readonly concept: string
  readonly intensity: Intensity
  readonly assertion: Assertion
  readonly movement: Movement | null
  readonly target: TargetPerson | null
  readonly voice: Voice | null
  /** JSON. */
  readonly aspects: string
  readonly codedAt: number
  /** The first some 400 characters. */
  readonly quote: string
  readonly start: number | null
  readonly end: number | null
  /** The note that it quotes; null for a tag on the whole session. */
  readonly kind: NoteKind | null
}

const evidenceIn = (table: string, kind: NoteKind): string => `
  SELECT t.session_key AS sessionKey, t.id, k.slug AS concept, t.intensity, t.assertion,
    t.movement, t.target, t.voice, t.aspects, t.coded_at AS codedAt, t.quote,
    t.span_start AS start, t.span_end AS "end",
    CASE WHEN t.anchor = 'session' THEN NULL ELSE '${kind}' END AS kind
  FROM ${table} t JOIN concept k ON k.key = t.concept_key
  WHERE t.client_key = ?`

export const evidenceQueries = ({ sqlite }: Store) => {
  const tags = [evidenceIn('tag', 'progress'), evidenceIn('process_tag', 'process')].map((each) =>
    sqlite.prepare<[number], EvidenceRow>(each),
  )
  return {
    /** Of both notes of every session, in no order. */
    ofClient: (clientKey: number): readonly EvidenceRow[] =>
      tags.flatMap((statement) => statement.all(clientKey)),
  }
}
