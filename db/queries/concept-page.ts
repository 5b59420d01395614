/** What the page of one concept is made of, over all clients and both kinds of note. */
import type { ClientId, SessionId, TagId } from '../contract/ids.ts'
import type {
  Assertion,
  Intensity,
  Movement,
  NoteKind,
  NoteState,
  TagSource,
  Voice,
} from '../contract/shapes.ts'
import type { TargetPerson } from '../domain/target-person.ts'
import type { Store } from '../store/store.ts'

export type ClientUse = {
  readonly clientKey: number
  readonly clientId: ClientId
  readonly name: string
  readonly code: string
  readonly tags: number
  readonly sessions: number
  /** Of these, the ones without a note of either kind. */
  readonly withoutNote: number
  readonly first: string
  readonly last: string
}

/** Arrays, since a concept of a career comes with tens of thousands of them. */
export type AppearanceRow = readonly [
  sessionKey: number,
  conceptKey: number,
  isProcess: 0 | 1,
  spanStart: number | null,
  spanEnd: number | null,
]
type OrderRow = readonly [clientKey: number, sessionKey: number, isWritten: 0 | 1]

export type QuoteFilter = {
  readonly conceptKey: number
  readonly clientKey: number | null
  readonly assertion: Assertion | null
  readonly target: TargetPerson | null
  readonly voice: Voice | null
}
export type QuoteKey = readonly [isProcess: 0 | 1, tagKey: number]
export type QuoteDetails = {
  readonly id: TagId
  readonly conceptKey: number
  readonly anchor: 'session' | 'passage' | 'lost'
  readonly spanStart: number | null
  readonly spanEnd: number | null
  readonly quote: string
  readonly intensity: Intensity
  readonly assertion: Assertion
  readonly movement: Movement | null
  readonly target: TargetPerson | null
  readonly voice: Voice | null
  readonly aspects: string
  readonly memo: string
  readonly source: TagSource
  readonly codedAt: number
  readonly sessionKey: number
  readonly sessionId: SessionId
  readonly localDate: string
  readonly state: NoteState
  readonly clientId: ClientId
  readonly name: string
  readonly code: string
}

const PRESENT = "t.assertion = 'present' AND t.intensity > 0"
const TABLES: readonly (readonly [table: string, home: NoteKind])[] = [
  ['tag', 'progress'],
  ['process_tag', 'process'],
]
const ofBoth = (select: (table: string, isProcess: 0 | 1) => string): string =>
  TABLES.map(([table], at) => select(table, at === 0 ? 0 : 1)).join(' UNION ALL ')

const OF_FILTER = `(@client IS NULL OR t.client_key = @client)
  AND (@assertion IS NULL OR t.assertion = @assertion)
  AND (@target IS NULL OR t.target = @target) AND (@voice IS NULL OR t.voice = @voice)`

export const conceptPageQueries = ({ sqlite }: Store) => {
  const useByClient = sqlite.prepare<{ concept: number }, ClientUse>(`
    SELECT c.key AS clientKey, c.id AS clientId, c.name, c.code, sum(u.tags) AS tags,
      count(*) AS sessions,
      sum(s.note_state = 'none' AND s.process_state = 'none') AS withoutNote,
      min(s.local_date) AS first, max(s.local_date) AS last
    FROM (
      SELECT client_key, session_key, count(*) AS tags FROM (${ofBoth(
        (table) => `SELECT client_key, session_key FROM ${table} WHERE concept_key = @concept`,
      )}) GROUP BY client_key, session_key
    ) u CROSS JOIN session s ON s.key = u.session_key CROSS JOIN client c ON c.key = u.client_key
    GROUP BY c.key ORDER BY c.name COLLATE NOCASE, c.key`)
  const sessionsWithNote = sqlite
    .prepare<[], readonly [clientKey: number, sessions: number]>(`
      SELECT client_key, sum(n) FROM (
        SELECT client_key, sum(note_state <> 'none') AS n
          FROM session INDEXED BY session_in_order GROUP BY client_key
        UNION ALL
        SELECT s.client_key, 1 FROM process_note n CROSS JOIN session s ON s.key = n.session_key
          WHERE s.note_state = 'none'
      ) GROUP BY client_key`)
    .raw()
  const [sessionsOfRecord, sessionsOfProcess] = TABLES.map(([table]) =>
    sqlite
      .prepare<{ concept: number }, number>(
        `SELECT t.session_key FROM ${table} t WHERE t.concept_key = @concept AND ${PRESENT}`,
      )
      .pluck(),
  )
  const clientsOf = sqlite
    .prepare<{ concept: number }, number>(
      TABLES.map(
        ([table]) => `SELECT DISTINCT client_key FROM ${table} WHERE concept_key = @concept`,
      ).join(' UNION '),
    )
    .pluck()
  const order = sqlite
    .prepare<{ clients: string }, OrderRow>(`
      SELECT client_key, key, note_state <> 'none' FROM session INDEXED BY session_in_order
      WHERE client_key IN (SELECT value FROM json_each(@clients)) AND attendance = 'attended'
      ORDER BY client_key, local_date, local_time, key`)
    .raw()
  const inProcess = sqlite.prepare<[], number>('SELECT session_key FROM process_note').pluck()
  const appearances = sqlite
    .prepare<{ sessions: string }, AppearanceRow>(
      ofBoth(
        (table, isProcess) => `
          SELECT t.session_key, t.concept_key, ${isProcess}, t.span_start, t.span_end
          FROM json_each(@sessions) j CROSS JOIN ${table} t ON t.session_key = j.value
          WHERE ${PRESENT}`,
      ),
    )
    .raw()
  const everyAppearance = sqlite
    .prepare<{ client: number | null }, AppearanceRow>(
      ofBoth(
        (table, isProcess) => `
          SELECT t.session_key, t.concept_key, ${isProcess}, t.span_start, t.span_end
          FROM ${table} t WHERE (@client IS NULL OR t.client_key = @client) AND ${PRESENT}`,
      ),
    )
    .raw()
  const quotesByClient = sqlite
    .prepare<Record<string, number | string | null>, readonly [clientKey: number, quotes: number]>(`
      SELECT q.client_key, sum(q.quotes) FROM (${ofBoth(
        (table) => `
          SELECT t.client_key, count(*) AS quotes FROM ${table} t
          WHERE t.concept_key = @concept AND ${OF_FILTER} GROUP BY t.client_key`,
      )}) q CROSS JOIN client c ON c.key = q.client_key
      GROUP BY c.key ORDER BY c.name COLLATE NOCASE, c.key`)
    .raw()
  const quoteKeys = sqlite
    .prepare<Record<string, number | string | null>, QuoteKey>(`
      SELECT q.isProcess, q.key FROM (${ofBoth(
        (table, isProcess) => `
          SELECT ${isProcess} AS isProcess, t.key, t.client_key, t.session_key,
            coalesce(t.span_start, -1) AS place
          FROM ${table} t WHERE t.concept_key = @concept AND ${OF_FILTER}`,
      )}) q CROSS JOIN session s ON s.key = q.session_key
      ORDER BY s.local_date, s.local_time, s.key, q.isProcess, q.place, q.key`)
    .raw()
  const details = TABLES.map(([table, home]) =>
    sqlite.prepare<{ keys: string }, QuoteDetails & { readonly key: number }>(`
      SELECT t.key, t.id, t.concept_key AS conceptKey, t.anchor, t.span_start AS spanStart,
        t.span_end AS spanEnd, t.quote, t.intensity, t.assertion, t.movement, t.target, t.voice,
        t.aspects, t.memo, t.source, t.coded_at AS codedAt, s.key AS sessionKey,
        s.id AS sessionId, s.local_date AS localDate,
        s.${home === 'progress' ? 'note_state' : 'process_state'} AS state,
        c.id AS clientId, c.name, c.code
      FROM json_each(@keys) j CROSS JOIN ${table} t ON t.key = j.value
      CROSS JOIN session s ON s.key = t.session_key CROSS JOIN client c ON c.key = t.client_key`),
  )
  const tagsIn = sqlite
    .prepare<
      { sessions: string; one: number; other: number; client: number | null },
      readonly [0 | 1, number, number, number, number | null, number | null]
    >(
      ofBoth(
        (table, isProcess) => `
          SELECT ${isProcess}, t.key, t.session_key, t.concept_key, t.span_start, t.span_end
          FROM json_each(@sessions) j CROSS JOIN ${table} t ON t.session_key = j.value
          WHERE t.concept_key IN (@one, @other) AND ${PRESENT}
            AND (@client IS NULL OR t.client_key = @client)`,
      ),
    )
    .raw()
  return {
    /** In the order of their names. */
    useByClient: (concept: number): readonly ClientUse[] => useByClient.all({ concept }),
    /** By the client's key: sessions with a note of either kind. */
    sessionsWithNote: (): ReadonlyMap<number, number> => new Map(sessionsWithNote.all()),
    /** Where it appears: each session once. */
    sessionsOf: (concept: number, isWithProcess: boolean): ReadonlySet<number> =>
      new Set([
        ...(sessionsOfRecord?.all({ concept }) ?? []),
        ...(isWithProcess ? (sessionsOfProcess?.all({ concept }) ?? []) : []),
      ]),
    clientsOf: (concept: number): readonly number[] => clientsOf.all({ concept }),
    /** The attended sessions of these clients, in their order. */
    order: (clients: readonly number[]): readonly OrderRow[] =>
      order.all({ clients: JSON.stringify(clients) }),
    sessionsWithProcessNote: (): ReadonlySet<number> => new Set(inProcess.all()),
    appearances: (sessions: readonly number[]): readonly AppearanceRow[] =>
      appearances.all({ sessions: JSON.stringify(sessions) }),
    /** Of one client, or of all where there is none. */
    everyAppearance: (client: number | null): readonly AppearanceRow[] =>
      everyAppearance.all({ client }),
    /** How many there are of each client, in the order of their names. */
    quotesByClient: ({
      conceptKey,
      clientKey,
      ...said
    }: QuoteFilter): readonly (readonly [clientKey: number, quotes: number])[] =>
      quotesByClient.all({ concept: conceptKey, client: clientKey, ...said }),
    /** Of one client, by date and place. */
    quoteKeys: ({ conceptKey, clientKey, ...said }: QuoteFilter): readonly QuoteKey[] =>
      quoteKeys.all({ concept: conceptKey, client: clientKey, ...said }),
    /** In the order of the keys. */
    quotes: (
      keys: readonly QuoteKey[],
    ): readonly (QuoteDetails & { readonly home: NoteKind })[] => {
      const found = new Map(
        TABLES.flatMap(([, home], at) => {
          const own = keys.filter(([isProcess]) => isProcess === at).map(([, key]) => key)
          const rows =
            own.length === 0 ? [] : (details[at]?.all({ keys: JSON.stringify(own) }) ?? [])
          return rows.map((row) => [`${at} ${row.key}`, { ...row, home }] as const)
        }),
      )
      return keys.flatMap(([isProcess, key]) => found.get(`${isProcess} ${key}`) ?? [])
    },
    /** Appearances of two concepts in those of these sessions that are the client's, each as a key with its place. */
    placesIn: (sessions: readonly number[], one: number, other: number, client: number | null) =>
      tagsIn
        .all({ sessions: JSON.stringify(sessions), one, other, client })
        .map(([isProcess, key, session, concept, start, end]) => ({
          key: [isProcess, key] as const,
          session,
          concept,
          isProcess,
          span: start === null || end === null ? null : { start, end },
        })),
  }
}
