/** Single changes of a practice: how the vault is asked for one, and what it then must hold. */
import type { ClientId, SessionId } from '../../db/contract/ids.ts'
import type { Attendance, TagInput } from '../../db/contract/shapes.ts'
import { type Bench, PASSPHRASE } from './bench.ts'
import type { ClientRecord, PracticeRecord, SessionRecord } from './record.ts'

type OfSession = { readonly code: string; readonly date: string }

export type Change =
  | { readonly kind: 'add-client'; readonly code: string; readonly name: string }
  | { readonly kind: 'rename'; readonly code: string; readonly name: string }
  | { readonly kind: 'archive'; readonly code: string; readonly isArchived: boolean }
  | ({ readonly kind: 'add-session' } & OfSession)
  | ({
      readonly kind: 'move-session'
      readonly time: string
      readonly minutes: number
      readonly attendance: Attendance
    } & OfSession)
  | ({ readonly kind: 'remove-session' } & OfSession)
  | ({
      readonly kind: 'save'
      readonly text: string | null
      readonly tags: readonly TagInput[]
    } & OfSession)
  | ({ readonly kind: 'leave' } & OfSession)
  | ({ readonly kind: 'sign' } & OfSession)
  /** Folds what is being written into the search index. */
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'lock-and-unlock' }

const NEW_SESSION = { time: '10:00', minutes: 50, attendance: 'attended' } as const
const EMPTY: SessionRecord = { ...NEW_SESSION, text: '', state: 'none', revision: 0, tags: [] }

const clientOf = (record: PracticeRecord, code: string): ClientRecord => {
  const client = record[code]
  if (client === undefined) throw new Error(`the harness knows no client ${code}`)
  return client
}

export const sessionOf = (record: PracticeRecord, { code, date }: OfSession): SessionRecord => {
  const session = clientOf(record, code).sessions[date]
  if (session === undefined) throw new Error(`the harness knows no session of ${date}`)
  return session
}

const byId = (tags: readonly TagInput[]): readonly TagInput[] =>
  tags.toSorted((a, b) => (a.id < b.id ? -1 : 1))

const afterSession = (session: SessionRecord, change: Change): SessionRecord => {
  switch (change.kind) {
    case 'move-session': {
      const { time, minutes, attendance } = change
      return { ...session, time, minutes, attendance }
    }
    case 'save': {
      const text = change.text ?? session.text
      const state = session.state === 'signed' ? 'signed' : text.trim() === '' ? 'none' : 'draft'
      const tags = byId(change.tags)
      return { ...session, text, state, tags, revision: session.revision + 1 }
    }
    case 'sign':
      return { ...session, state: 'signed', revision: session.revision + 1 }
    default:
      return session
  }
}

/** What the vault holds when the change is done. */
export const after = (record: PracticeRecord, change: Change): PracticeRecord => {
  if (change.kind === 'search' || change.kind === 'lock-and-unlock') return record
  const { code } = change
  if (change.kind === 'add-client')
    return { ...record, [code]: { name: change.name, isArchived: false, sessions: {} } }
  const client = clientOf(record, code)
  const changed = (values: Partial<ClientRecord>): PracticeRecord => ({
    ...record,
    [code]: { ...client, ...values },
  })
  switch (change.kind) {
    case 'rename':
      return changed({ name: change.name })
    case 'archive':
      return changed({ isArchived: change.isArchived })
    case 'add-session':
      return changed({ sessions: { ...client.sessions, [change.date]: EMPTY } })
    case 'remove-session': {
      const { [change.date]: _, ...rest } = client.sessions
      return changed({ sessions: rest })
    }
    default: {
      const session = afterSession(sessionOf(record, change), change)
      return changed({ sessions: { ...client.sessions, [change.date]: session } })
    }
  }
}

/** Asks a vault for changes; remembers the ids that it hands out. */
export const performer = ({ vault, call }: Bench) => {
  const clients = new Map<string, ClientId>()
  const sessions = new Map<string, SessionId>()

  const idOfClient = async (code: string): Promise<ClientId> => {
    if (!clients.has(code))
      for (const row of await call('clients.list', { includeArchived: true }))
        clients.set(row.code, row.id)
    const id = clients.get(code)
    if (id === undefined) throw new Error(`the vault knows no client ${code}`)
    return id
  }
  const idOfSession = async ({ code, date }: OfSession): Promise<SessionId> => {
    const key = `${code} ${date}`
    if (!sessions.has(key))
      for (const row of await call('sessions.list', { clientId: await idOfClient(code) }))
        sessions.set(`${code} ${row.localDate}`, row.id)
    const id = sessions.get(key)
    if (id === undefined) throw new Error(`the vault knows no session of ${date}`)
    return id
  }
  const details = (
    date: string,
    { time, minutes, attendance }: Pick<SessionRecord, 'time' | 'minutes' | 'attendance'>,
  ) => ({
    localDate: date,
    localTime: time,
    timeZone: 'Europe/Lisbon',
    durationMinutes: minutes,
    attendance,
  })

  /** @param record what the vault holds before */
  return async (record: PracticeRecord, change: Change): Promise<void> => {
    switch (change.kind) {
      case 'add-client': {
        const { id } = await call('clients.create', { name: change.name, code: change.code })
        clients.set(change.code, id)
        return
      }
      case 'rename': {
        const clientId = await idOfClient(change.code)
        await call('clients.update', { clientId, name: change.name, code: change.code })
        return
      }
      case 'archive': {
        const clientId = await idOfClient(change.code)
        await call('clients.archive', { clientId, isArchived: change.isArchived })
        return
      }
      case 'add-session': {
        const clientId = await idOfClient(change.code)
        await call('sessions.create', { clientId, ...details(change.date, NEW_SESSION) })
        return
      }
      case 'move-session': {
        const sessionId = await idOfSession(change)
        await call('sessions.update', { sessionId, ...details(change.date, change) })
        return
      }
      case 'remove-session':
        await call('sessions.remove', { sessionId: await idOfSession(change) })
        sessions.delete(`${change.code} ${change.date}`)
        return
      case 'save': {
        const { revision } = sessionOf(record, change)
        const { text, tags } = change
        const sessionId = await idOfSession(change)
        await call('notes.save', { sessionId, baseRevision: revision, text, tags: [...tags] })
        return
      }
      case 'leave':
        await call('notes.leave', { sessionId: await idOfSession(change) })
        return
      case 'sign': {
        const { revision } = sessionOf(record, change)
        await call('notes.sign', { sessionId: await idOfSession(change), baseRevision: revision })
        return
      }
      case 'search':
        await call('search.find', { query: change.query, clientId: null, order: 'best' })
        return
      case 'lock-and-unlock':
        vault.close()
        await call('vault.unlock', { passphrase: PASSPHRASE, keys: 'file' })
    }
  }
}
