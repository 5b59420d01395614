/** What a vault holds, read through its own calls and said without the ids that it hands out. */
import type { SessionId } from '../../db/contract/ids.ts'
import type { Attendance, NoteState, TagInput } from '../../db/contract/shapes.ts'
import type { Call } from './bench.ts'

export type SessionRecord = {
  readonly time: string
  readonly minutes: number
  readonly attendance: Attendance
  readonly text: string
  readonly state: NoteState
  readonly revision: number
  readonly tags: readonly TagInput[]
}
export type ClientRecord = {
  readonly name: string
  readonly isArchived: boolean
  /** By local date. */
  readonly sessions: Readonly<Record<string, SessionRecord>>
}
/** By the client's code. */
export type PracticeRecord = Readonly<Record<string, ClientRecord>>

const readSession = async (call: Call, sessionId: SessionId) => {
  const { text, state, revision, tags } = await call('notes.open', { sessionId })
  const asGiven = tags.map(({ codedAt, quote, ...tag }): TagInput => tag)
  return { text, state, revision, tags: asGiven.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }
}

export const readRecord = async (call: Call): Promise<PracticeRecord> => {
  const record: Record<string, ClientRecord> = {}
  for (const { id, code, name, isArchived } of await call('clients.list', {
    includeArchived: true,
  })) {
    const sessions: Record<string, SessionRecord> = {}
    for (const row of await call('sessions.list', { clientId: id }))
      sessions[row.localDate] = {
        time: row.localTime,
        minutes: row.durationMinutes,
        attendance: row.attendance,
        ...(await readSession(call, row.id)),
      }
    record[code] = { name, isArchived, sessions }
  }
  return record
}

/** The checks of the vault itself that fail. */
export const faultsOf = async (call: Call): Promise<readonly string[]> => {
  const { checks } = await call('vault.verify', {})
  return checks.filter(({ isSound }) => !isSound).map(({ name }) => `verify: ${name}`)
}
