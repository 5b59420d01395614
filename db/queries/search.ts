/** Full-text search. The words are FTS5 syntax, made by `db/domain/search-query.ts`. */
import type { Statement } from 'better-sqlite3'
import type { ClientId, EventId, RiskNoteId, SessionId } from '../contract/ids.ts'
import type { SearchSource } from '../contract/search.ts'
import type {
  Anchor,
  Assertion,
  Intensity,
  Movement,
  NoteState,
  Voice,
} from '../contract/shapes.ts'
import type { EventKind } from '../domain/event-rules.ts'
import { inColumns } from '../domain/search-query.ts'
import type { TargetPerson } from '../domain/target-person.ts'
import type { Store } from '../store/store.ts'
import {
  MATCH_CLOSES,
  MATCH_OPENS,
  SEARCH_INDEXES,
  SOURCE_SQL,
  type SourceSql,
} from './search-sources.ts'

/** Null lets everything through. Without words a concept is named, and its tags are what is found. */
export type Search = {
  readonly words: string | null
  readonly clientKey: number | null
  readonly conceptKey: number | null
  /** Local dates, both included. */
  readonly from: string | null
  readonly to: string | null
}

/** A match in one source, by the key of its row. */
export type Match = { readonly source: SearchSource; readonly key: number }

type AnyRow = {
  readonly key: number
  readonly clientId: ClientId
  readonly clientName: string
  readonly clientCode: string
  readonly localDate: string
  /** The first text of the index, with marks around what matches. */
  readonly marked0: string
}
type SessionRow = AnyRow & { readonly sessionKey: number; readonly sessionId: SessionId }
type NoteRow = SessionRow & { readonly noteState: NoteState }
type AddendumRow = SessionRow & {
  readonly marked1: string
  readonly marked2: string
  readonly number: number
  readonly isSigned: number
}
type TagRow = SessionRow & {
  readonly concept: string
  readonly intensity: Intensity
  readonly assertion: Assertion
  readonly movement: Movement | null
  readonly target: TargetPerson | null
  readonly voice: Voice | null
  /** Slugs in a JSON array. */
  readonly aspects: string
  readonly anchor: Anchor['kind']
  readonly spanStart: number | null
  readonly spanEnd: number | null
  readonly quote: string
  readonly quoteBefore: string
  readonly quoteAfter: string
}
type EventRow = AnyRow & {
  readonly marked1: string
  readonly eventId: EventId
  readonly eventKind: EventKind
  readonly endDate: string | null
  readonly isOngoing: number
}
type RiskNoteRow = AnyRow & {
  readonly marked1: string
  readonly marked2: string
  readonly marked3: string
  readonly marked4: string
  readonly marked5: string
  readonly marked6: string
  readonly riskNoteId: RiskNoteId
  readonly isSigned: number
}
type Rows = {
  readonly note: NoteRow
  readonly addendum: AddendumRow
  readonly tag: TagRow
  readonly event: EventRow
  readonly 'risk-note': RiskNoteRow
  readonly 'process-note': NoteRow
  readonly 'process-addendum': AddendumRow
  readonly 'process-tag': TagRow
  readonly formulation: AnyRow
}
/** What a hit of a source shows, as `search-sources.ts` asks for it. */
export type FoundRow<Source extends SearchSource> = Rows[Source]

type Values = Readonly<Record<string, string | number | null>>

const FIRST_DAY = '0000-01-01'
const LAST_DAY = '9999-12-31'

/** Whether the row or its session has to be looked at before it is known whether the match counts. */
const isFiltered = ({ conceptKey, from, to }: Search): boolean =>
  conceptKey !== null || from !== null || to !== null

const matching = (source: SourceSql, search: Search, isJoined: boolean): string => {
  const { index, row, by, toSession } = source
  const joins = `CROSS JOIN ${row} r ${by} ON r.key = ${index}.rowid ${toSession}`
  const from = search.words === null ? `${row} r ${toSession}` : `${index} ${isJoined ? joins : ''}`
  return `FROM ${from} WHERE ${conditions(source, search).join(' AND ')}`
}

const conditions = (source: SourceSql, search: Search): readonly string[] => {
  const { words, clientKey, conceptKey, from, to } = search
  return [
    ...(words === null ? [] : [`${source.index} MATCH @${source.row}`]),
    ...(words === null && clientKey !== null ? ['r.client_key = @client'] : []),
    ...(conceptKey === null ? [] : [source.ofConcept ?? 'FALSE']),
    ...(from === null && to === null ? [] : [source.isWithin]),
  ]
}

const countSql = (source: SourceSql, search: Search): string =>
  `SELECT count(*) ${matching(source, search, isFiltered(search))}`

const markedTexts = ({ index, texts }: SourceSql, search: Search): string =>
  texts
    .map((text, column) =>
      search.words === null
        ? `r.${text} AS marked${column}`
        : `highlight(${index}, ${column}, '${MATCH_OPENS}', '${MATCH_CLOSES}') AS marked${column}`,
    )
    .join(', ')

const shownSql = (source: SourceSql): string =>
  [
    'c.id AS clientId',
    'c.name AS clientName',
    'c.code AS clientCode',
    `${source.date} AS localDate`,
    ...(source.toSession === '' ? [] : ['s.key AS sessionKey', 's.id AS sessionId']),
    ...source.shown,
  ].join(', ')

const withRows = (source: SourceSql, best: string): string => `
  SELECT best.*, ${shownSql(source)} FROM (${best}) best
  CROSS JOIN ${source.row} r ON r.key = best.key ${source.toSession}
  CROSS JOIN client c ON c.key = r.client_key`

/** The index gives its matches best first, so that only what is shown is marked up. */
const bestSql = (source: SourceSql, search: Search): string =>
  `${withRows(
    source,
    `SELECT ${source.index}.rowid AS key, rank AS place, ${markedTexts(source, search)}
     ${matching(source, search, isFiltered(search))} ORDER BY rank LIMIT @limit OFFSET @offset`,
  )} ORDER BY best.place`

/** Those whose keys were found by another query. The plus has the index read once and not once for each key. */
const byKeySql = (source: SourceSql, search: Search): string => {
  const keys = '(SELECT value FROM json_each(@keys))'
  const { index, row } = source
  return withRows(
    source,
    search.words === null
      ? `SELECT r.key, ${markedTexts(source, search)} FROM ${row} r WHERE r.key IN ${keys}`
      : `SELECT ${index}.rowid AS key, ${markedTexts(source, search)} FROM ${index}
         WHERE ${index} MATCH @${row} AND +${index}.rowid IN ${keys}`,
  )
}

const newestSql = (sources: readonly SearchSource[], search: Search): string => `
  SELECT source, key FROM (
    ${sources
      .map((source) => {
        const sql = SOURCE_SQL[source]
        const place = `'${source}' AS source, r.key, ${sql.date} AS date, ${sql.time} AS time`
        return `SELECT ${place} ${matching(sql, search, true)}`
      })
      .join(' UNION ALL ')}
  ) ORDER BY date DESC, time DESC, key DESC, source LIMIT @limit OFFSET @offset`

/** Each source asks its own index, in words that stay inside its columns. */
const valuesOf = (search: Search, sources: readonly SearchSource[]): Values => ({
  client: search.clientKey,
  concept: search.conceptKey,
  from: search.from ?? FIRST_DAY,
  to: search.to ?? LAST_DAY,
  ...Object.fromEntries(
    sources.flatMap((source) => {
      const { row, texts } = SOURCE_SQL[source]
      return search.words === null
        ? []
        : [[row, inColumns(search.words, texts, search.clientKey)] as const]
    }),
  ),
})

export const searchQueries = ({ sqlite }: Store) => {
  // One for each set of sources and filters that was asked for: some dozens at most.
  const prepared = new Map<string, Statement<[Values], unknown>>()
  const rows = <Row>(sql: string, values: Values): readonly Row[] => {
    const known = prepared.get(sql) ?? sqlite.prepare<[Values], unknown>(sql)
    prepared.set(sql, known)
    // What a statement gives is what its text says.
    return known.all(values) as readonly Row[]
  }
  // Merges every part of each index into one: only so do the words of deleted and changed texts leave it.
  const merges = SEARCH_INDEXES.map((index) =>
    sqlite.prepare(`INSERT INTO ${index} (${index}) VALUES ('optimize')`),
  )
  return {
    /** Some 0.3 s for 5,000 notes, nothing when nothing changed. */
    dropDeletedWords: (): void => {
      for (const merge of merges) merge.run()
    },
    /** How many match, in the order of `sources`. */
    counts: (sources: readonly SearchSource[], search: Search): readonly number[] => {
      const counts = sources.map(
        (source) => `(${countSql(SOURCE_SQL[source], search)}) AS "${source}"`,
      )
      const [row] = rows<Readonly<Record<string, number>>>(
        `SELECT ${counts.join(', ')}`,
        valuesOf(search, sources),
      )
      return sources.map((source) => row?.[source] ?? 0)
    },
    /** Of one source, best first. There are words. */
    best: <Source extends SearchSource>(
      source: Source,
      search: Search,
      { offset, limit }: { readonly offset: number; readonly limit: number },
    ): readonly FoundRow<Source>[] =>
      rows(bestSql(SOURCE_SQL[source], search), { ...valuesOf(search, [source]), offset, limit }),
    /** Of all sources together, by the day of the session or event, newest first. */
    newest: (
      sources: readonly SearchSource[],
      search: Search,
      { offset, limit }: { readonly offset: number; readonly limit: number },
    ): readonly Match[] =>
      rows(newestSql(sources, search), { ...valuesOf(search, sources), offset, limit }),
    byKeys: <Source extends SearchSource>(
      source: Source,
      search: Search,
      keys: readonly number[],
    ): readonly FoundRow<Source>[] =>
      keys.length === 0
        ? []
        : rows(byKeySql(SOURCE_SQL[source], search), {
            ...valuesOf(search, [source]),
            keys: JSON.stringify(keys),
          }),
  }
}
