/** Brings notes from outside into the record as drafts, each on the session of its day. */
import type { ClientId, SessionId } from '../contract/ids.ts'
import type { SessionDetails } from '../contract/shapes.ts'
import type { Counts } from '../contract/views.ts'
import { freeCode, initialsOf } from '../exchange/client-code.ts'
import type { ImportEntry, Skipped } from '../exchange/entry.ts'
import { createClient } from './clients.ts'
import type { Context } from './context.ts'
import { leaveNote, saveNote, tagInputsOf } from './notes.ts'
import { insertSession, sessionOf } from './sessions.ts'

export type ImportReport = Counts & { readonly skipped: readonly Skipped[] }

/** What is known of one day of a client, and what the import has put there so far. */
type Day = { readonly texts: Set<string>; readonly unwritten: SessionId[] }
type PlannedClient = {
  readonly name: string
  readonly code: string
  /** Null for one who is not in the vault yet. */
  readonly stored: { readonly id: ClientId; readonly key: number } | null
  readonly days: Map<string, Day>
}
type Placement = {
  readonly client: PlannedClient
  /** Null where the day has no session that waits for a note. */
  readonly session: SessionId | null
  readonly entry: ImportEntry
}
type Plan = {
  readonly placements: readonly Placement[]
  readonly newClients: readonly PlannedClient[]
  readonly skipped: readonly Skipped[]
}

const folded = (code: string): string => code.toLocaleLowerCase('en')

const daysOf = (context: Context, clientKey: number): Map<string, Day> => {
  const { sessions, notes } = context.queries
  const days = new Map<string, Day>()
  for (const session of sessions.inOrder(clientKey)) {
    const day = days.get(session.localDate) ?? { texts: new Set(), unwritten: [] }
    days.set(session.localDate, day)
    const text = notes.progress.ofSession(session.key)?.text
    if (text !== undefined) day.texts.add(text)
    // A cancelled session had nothing to write about: a note from that day is of another one.
    else if (session.attendance === 'attended') day.unwritten.push(session.id)
  }
  return days
}

/** Clients by what a file may call them; those who are not there yet are planned on first mention. */
const clientFinder = (context: Context) => {
  const identities = context.queries.clients.identities()
  const taken = new Set(identities.map(({ code }) => folded(code)))
  const planned = new Map<ClientId, PlannedClient>()
  const created = new Map<string, PlannedClient>()

  const stored = ({ id, key, name, code }: (typeof identities)[number]): PlannedClient => {
    const known = planned.get(id)
    if (known !== undefined) return known
    const client = { name, code, stored: { id, key }, days: daysOf(context, key) }
    planned.set(id, client)
    return client
  }

  const addNew = (name: string): PlannedClient => {
    const code = freeCode(initialsOf(name), (candidate) => taken.has(folded(candidate)))
    taken.add(folded(code))
    const client = { name, code, stored: null, days: new Map<string, Day>() }
    created.set(name, client)
    return client
  }

  return {
    /** Null where several clients have this name. */
    find: (called: string): PlannedClient | null => {
      const known = created.get(called)
      if (known !== undefined) return known
      const named = identities.filter(({ name }) => name === called)
      const matches =
        named.length > 0
          ? named
          : identities.filter(({ id, code }) => id === called || folded(code) === folded(called))
      const [first, second] = matches
      if (first === undefined) return addNew(called)
      return second === undefined ? stored(first) : null
    },
    created: (): readonly PlannedClient[] => [...created.values()],
  }
}

/** Reads only, so that a dry run is the same thinking without the writing. */
const plan = (context: Context, entries: readonly ImportEntry[]): Plan => {
  const clients = clientFinder(context)
  const placements: Placement[] = []
  const skipped: Skipped[] = []
  for (const entry of entries) {
    const { file, line, date, text } = entry
    const client = clients.find(entry.client)
    if (client === null) {
      skipped.push({ file, line, reason: 'client-ambiguous' })
      continue
    }
    const day = client.days.get(date) ?? { texts: new Set(), unwritten: [] }
    client.days.set(date, day)
    if (day.texts.has(text)) {
      skipped.push({ file, line, reason: 'already-imported' })
      continue
    }
    day.texts.add(text)
    placements.push({ client, session: day.unwritten.shift() ?? null, entry })
  }
  return { placements, newClients: clients.created(), skipped }
}

const write = (context: Context, { placements, newClients }: Plan, timeZone: string): void => {
  const keys = new Map<PlannedClient, number>()
  for (const client of newClients)
    keys.set(client, createClient(context, { name: client.name, code: client.code }).key)
  for (const { client, session, entry } of placements) {
    const clientKey = client.stored?.key ?? keys.get(client)
    if (clientKey === undefined) throw new Error('a planned client was not created')
    // A file names a day and no hour; noon keeps the day the same in every reading of it.
    const details: SessionDetails = {
      localDate: entry.date,
      localTime: '12:00',
      timeZone,
      durationMinutes: 50,
      attendance: 'attended',
    }
    const sessionId = session ?? insertSession(context, clientKey, details).id
    const { key, revision } = sessionOf(context, sessionId)
    saveNote(context, {
      sessionId,
      kind: 'progress',
      baseRevision: revision,
      text: entry.text,
      tags: [...tagInputsOf(context, key, 'progress', '')],
      copied: [],
    })
    leaveNote(context, { sessionId, kind: 'progress' })
  }
}

/**
 * All of the notes or, on a fault, none. Clients are found by name, code or id, and made where there is
 * none; a note whose text its client already has on that day is not imported again.
 */
export const importNotes = (
  context: Context,
  input: {
    readonly entries: readonly ImportEntry[]
    readonly timeZone: string
    readonly isDryRun: boolean
  },
): ImportReport => {
  const work = (): ImportReport => {
    const planned = plan(context, input.entries)
    if (!input.isDryRun) write(context, planned, input.timeZone)
    return {
      clients: planned.newClients.length,
      sessions: planned.placements.filter(({ session }) => session === null).length,
      notes: planned.placements.length,
      skipped: planned.skipped,
    }
  }
  // Reading takes no transaction, which would lock the store for writing.
  return input.isDryRun ? work() : context.transaction(work)
}
