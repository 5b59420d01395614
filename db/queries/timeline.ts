/** What was tagged in a client's sessions, one row per session and concept; and how the timeline is laid out. */
import { eq, sql } from 'drizzle-orm'
import { ASSERTIONS_BY_WEIGHT } from '../domain/timeline-columns.ts'
import type { TimelineFilter } from '../domain/timeline-filter.ts'
import { timelineChoice } from '../store/schema/timeline.ts'
import type { Store } from '../store/store.ts'
import { conditionsOf } from './timeline-conditions.ts'

/** Arrays, since thousands of rows are read for a picture and objects would cost more than finding them. */
export type MarkRow = readonly [
  sessionKey: number,
  conceptKey: number,
  strength: number,
  passages: number,
  codedAt: number,
]

/** `strengthOf` of db/domain/timeline-columns.ts, in SQL. */
const STRENGTH = `(assertion = 'present' AND intensity > 0) * 100 + intensity * 10 + CASE assertion
  ${ASSERTIONS_BY_WEIGHT.map((name, weight) => `WHEN '${name}' THEN ${weight}`).join(' ')} END`

const joined = (a: MarkRow, b: MarkRow): MarkRow => [
  a[0],
  a[1],
  Math.max(a[2], b[2]),
  a[3] + b[3],
  Math.min(a[4], b[4]),
]

/** Tags in the order of session and concept, those of one mark as one. SQLite would take twice as long to group them. */
const grouped = (tags: readonly MarkRow[]): MarkRow[] => {
  const marks: MarkRow[] = []
  for (const tag of tags) {
    const last = marks.at(-1)
    if (last?.[0] === tag[0] && last[1] === tag[1]) marks[marks.length - 1] = joined(last, tag)
    else marks.push(tag)
  }
  return marks
}

/** Few clients have tags in process notes, and those few; one query over both tables would sort them all. */
const withProcess = (record: MarkRow[], process: readonly MarkRow[]): readonly MarkRow[] => {
  if (process.length === 0) return record
  const places = new Map(
    record.map(([session, concept], place) => [`${session} ${concept}`, place]),
  )
  for (const mark of process) {
    const place = places.get(`${mark[0]} ${mark[1]}`)
    const there = place === undefined ? undefined : record[place]
    if (place === undefined || there === undefined) record.push(mark)
    else record[place] = joined(there, mark)
  }
  return record
}

export const timelineQueries = ({ sqlite, db }: Store) => {
  const marksOf = (table: string) => {
    const tags = sqlite
      .prepare<[number], MarkRow>(`
        SELECT session_key, concept_key, ${STRENGTH}, anchor <> 'session', coded_at
        FROM ${table} INDEXED BY ${table}_on_timeline
        WHERE client_key = ?
        ORDER BY session_key, concept_key`)
      .raw()
    return (clientKey: number): MarkRow[] => grouped(tags.all(clientKey))
  }
  /** @param passes whether any tag of the table may pass that is not about safety */
  const filteredIn = (
    table: string,
    clientKey: number,
    filter: TimelineFilter,
    passes: boolean,
  ): MarkRow[] => {
    const { sql: conditions, values } = conditionsOf(filter)
    return sqlite
      .prepare<(string | number)[], MarkRow>(`
        SELECT t.session_key, t.concept_key, max(${STRENGTH}), sum(anchor <> 'session'), min(t.coded_at)
        FROM ${table} t
        JOIN session s ON s.key = t.session_key
        JOIN concept k ON k.key = t.concept_key
        WHERE t.client_key = ? AND ${passes ? conditions : 'k.is_safety = 1'}
        GROUP BY t.session_key, t.concept_key`)
      .raw()
      .all(clientKey, ...(passes ? values : []))
  }
  const record = marksOf('tag')
  const process = marksOf('process_tag')
  /** Sessions of either note count once. */
  const clientsWith = sqlite.prepare<[number, number], { readonly clientKey: number }>(`
    SELECT client_key AS clientKey FROM (
      SELECT client_key, session_key FROM tag WHERE concept_key = ?
      UNION SELECT client_key, session_key FROM process_tag WHERE concept_key = ?)
    GROUP BY client_key ORDER BY count(*) DESC, client_key`)
  const clientsWithSessions = sqlite.prepare<[], { readonly count: number }>(
    'SELECT count(*) AS count FROM client c WHERE EXISTS (SELECT 1 FROM session WHERE client_key = c.key)',
  )
  const processTags = sqlite.prepare<[number], { readonly count: number }>(
    'SELECT count(*) AS count FROM process_tag WHERE client_key = ?',
  )
  const choice = db
    .select()
    .from(timelineChoice)
    .where(eq(timelineChoice.clientKey, sql.placeholder('clientKey')))
    .prepare()
  return {
    /** Of both notes of each session, or of the record alone. */
    marks: (clientKey: number, isWithProcess: boolean): readonly MarkRow[] =>
      isWithProcess ? withProcess(record(clientKey), process(clientKey)) : record(clientKey),
    /** The same of the tags that a filter lets through; a safety concept's all pass. */
    filteredMarks: (
      clientKey: number,
      isWithProcess: boolean,
      filter: TimelineFilter,
    ): readonly MarkRow[] => {
      const inRecord = filteredIn('tag', clientKey, filter, filter.note !== 'process')
      if (!isWithProcess) return inRecord
      const inProcess = filteredIn('process_tag', clientKey, filter, filter.note !== 'progress')
      return withProcess(inRecord, inProcess)
    },
    /** Those with most sessions tagged with it first. */
    clientsWith: (conceptKey: number): readonly { readonly clientKey: number }[] =>
      clientsWith.all(conceptKey, conceptKey),
    clientsWithSessions: (): number => clientsWithSessions.get()?.count ?? 0,
    /** How many tags lie in process notes. */
    processTags: (clientKey: number): number => processTags.get(clientKey)?.count ?? 0,
    /** JSON; undefined while nobody has chosen. */
    choice: (clientKey: number): string | undefined => choice.get({ clientKey })?.choice,
    choose: (row: typeof timelineChoice.$inferInsert): void => {
      db.insert(timelineChoice)
        .values(row)
        .onConflictDoUpdate({ target: timelineChoice.clientKey, set: { choice: row.choice } })
        .run()
    },
    removeOfClient: (clientKey: number): void => {
      db.delete(timelineChoice).where(eq(timelineChoice.clientKey, clientKey)).run()
    },
  }
}
