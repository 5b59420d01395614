/** A client's whole history of tags: as rules read it, and tag by tag with the words behind each. */
import type { TagEvidence } from '../contract/evidence.ts'
import type { SessionId } from '../contract/ids.ts'
import type { HistorySession } from '../domain/observations/shapes.ts'
import { isLateCoding, isWritten } from '../domain/timeline-rules.ts'

import type { EvidenceRow } from '../queries/evidence.ts'
import type { Context } from './context.ts'
import { readAspects } from './tags.ts'

type EvidenceSession = HistorySession & { readonly id: SessionId }

const asEvidence = (session: EvidenceSession, row: EvidenceRow): TagEvidence => ({
  id: row.id,
  concept: row.concept,
  intensity: row.intensity,
  assertion: row.assertion,
  movement: row.movement,
  target: row.target,
  voice: row.voice,
  aspects: readAspects(row.aspects),
  session: { id: session.id, number: session.number, localDate: session.localDate },
  note: row.kind,
  quote: row.quote,
  span: row.start === null || row.end === null ? null : { start: row.start, end: row.end },
  isLate: isLateCoding(session.localDate, row.codedAt),
})

export type ClientEvidence = {
  /** In order of date and time. */
  readonly sessions: readonly EvidenceSession[]
  readonly of: (tag: string) => TagEvidence | undefined
}

export const evidenceOfClient = (context: Context, clientKey: number): ClientEvidence => {
  const { queries } = context
  const rows = queries.evidence.ofClient(clientKey)
  const bySession = Map.groupBy(rows, (row) => row.sessionKey)
  const order = queries.sessions.inOrder(clientKey)
  const sessions = order.map((row, index) => ({
    id: row.id,
    number: index + 1,
    localDate: row.localDate,
    attendance: row.attendance,
    isWritten: isWritten({ note: row.noteState, processNote: row.processState }),
    tags: bySession.get(row.key) ?? [],
  }))
  const placed = new Map(order.map((row, index) => [row.key, sessions[index]]))
  const byId = new Map(rows.map((row) => [row.id as string, row]))
  return {
    sessions,
    of: (tag) => {
      const row = byId.get(tag)
      const session = row && placed.get(row.sessionKey)
      return row === undefined || session === undefined ? undefined : asEvidence(session, row)
    },
  }
}
