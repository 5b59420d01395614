/** What a therapist waits for in the vault itself, each beside the least work that could serve. */
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import type { ParsedInput } from '../../db/contract/api.ts'
import type { ClientId, SessionId } from '../../db/contract/ids.ts'
import { RECORD_SOURCES } from '../../db/contract/search.ts'
import type { ClientRow } from '../../db/contract/views.ts'
import type { Context } from '../../db/services/context.ts'
import { createContext } from '../../db/services/context.ts'
import { perform } from '../../db/services/perform.ts'
import { closeStore, openStore } from '../../db/store/open-store.ts'
import { openPlain } from './plain-twin.ts'
import type { BenchPractice } from './practice.ts'
import { type Figure, measure } from './stats.ts'

const first = <T>(rows: readonly T[], what: string): T => {
  const [row] = rows
  if (row === undefined) throw new Error(`the practice has no ${what}`)
  return row
}

/** Long therapies: the clients whose number of sessions is nearest to 300, nearest first. */
const longTherapies = (context: Context): readonly ClientRow[] =>
  perform(context, 'clients.list', { includeArchived: true }).toSorted(
    (a, b) => Math.abs(a.sessions - 300) - Math.abs(b.sessions - 300),
  )
const longTherapy = (context: Context): ClientRow => first(longTherapies(context), 'client')

const SAME_SQL = 'the same SQL, raw and prepared, on the same practice without encryption'
const CASELOAD = `
  SELECT c.*, (SELECT count(*) FROM session s WHERE s.client_key = c.key),
    (SELECT max(s.local_date) FROM session s WHERE s.client_key = c.key),
    (SELECT json_array(count(*), min(s.local_date)) FROM session s WHERE s.client_key = c.key
      AND s.attendance = 'attended' AND s.note_state <> 'signed'),
    (SELECT count(*) FROM session s WHERE s.client_key = c.key AND s.note_state = 'draft'),
    (SELECT min(about_date) FROM safety_mark WHERE client_key = c.key AND answered_at IS NULL)
  FROM client c ORDER BY c.name COLLATE NOCASE`
const SESSIONS = `
  SELECT s.key, s.id, s.local_date, s.local_time, s.attendance, s.note_state, s.time_zone,
    s.duration_minutes, n.word_count, n.preview
  FROM session s LEFT JOIN note n ON n.client_key = s.client_key AND n.session_key = s.key
  WHERE s.client_key = ? ORDER BY s.local_date, s.local_time, s.key`
const THEMES = `
  SELECT t.session_key, k.slug, max(t.intensity), count(*)
  FROM tag t JOIN concept k ON k.key = t.concept_key
  WHERE t.client_key = ? GROUP BY t.session_key, t.concept_key`
const ORDER = `
  SELECT key, id, local_date, attendance, note_state FROM session
  WHERE client_key = ? ORDER BY local_date, local_time, key`
const NOTE = 'SELECT text, signed_at, signed_sha256 FROM note WHERE session_key = ?'
const TAGS = `SELECT t.*, k.slug FROM tag t JOIN concept k ON k.key = t.concept_key
  WHERE t.session_key = ? ORDER BY t.span_start`
const SEARCH = `
  SELECT c.id, c.name, c.code, s.key, s.id, s.local_date, s.note_state, best.markedText
  FROM (
    SELECT rowid AS noteKey, rank AS place, highlight(note_search, 0, char(2), char(3)) AS markedText
    FROM note_search WHERE note_search MATCH ? ORDER BY rank LIMIT 50
  ) best
  JOIN note n ON n.key = best.noteKey JOIN session s ON s.key = n.session_key
  JOIN client c ON c.key = n.client_key ORDER BY best.place`
const FOUND = 'SELECT count(*) FROM note_search WHERE note_search MATCH ?'

const EVERYWHERE: Omit<ParsedInput<'search.find'>, 'query'> = {
  sources: [...RECORD_SOURCES],
  clientId: null,
  concept: null,
  from: null,
  to: null,
  order: 'best',
  offset: 0,
}

type Bench = {
  readonly context: Context
  readonly plain: Database
  readonly practice: BenchPractice
}

const unlockFigure = ({ practice }: Pick<Bench, 'practice'>): Promise<Figure> =>
  measure({
    name: 'unlock to caseload, without key derivation',
    product: () => {
      const { folder, dataKey } = practice
      const sqlite = openStore({ folder, dataKey, mayCreate: false })
      const context = createContext(sqlite, 'bench', dataKey)
      perform(context, 'clients.list', { includeArchived: false })
      closeStore(sqlite)
    },
    floor: () => {
      const plain = openPlain(practice.folder)
      plain.prepare(CASELOAD).all()
      plain.close()
    },
    floorIs: `opening the file and ${SAME_SQL}`,
    target: 1.5,
    runs: 30,
  })

const WRITE_BYTES = 12 * 1_024
/** SQLite starts its log over after so much. */
const LOG_BYTES = 4 * 2 ** 20
const DISK = '12 KB appended to a log and synced'

/** The work of a save on the disk. */
const diskLog = (folder: string) => {
  const handle = openSync(join(folder, 'floor.bin'), 'w')
  const block = Buffer.alloc(WRITE_BYTES, 7)
  let at = 0
  return {
    append: () => {
      writeSync(handle, block, 0, block.length, at)
      fdatasyncSync(handle)
      at = (at + WRITE_BYTES) % LOG_BYTES
    },
    close: () => closeSync(handle),
  }
}

const draftToType = (context: Context, clientId: ClientId): SessionId =>
  perform(context, 'sessions.create', {
    clientId,
    localDate: '2026-11-23',
    localTime: '10:00',
    timeZone: 'UTC',
    durationMinutes: 50,
    attendance: 'attended',
  }).id

const autosaveFigures = async ({ context, practice }: Bench): Promise<readonly Figure[]> => {
  const sessionId = draftToType(context, longTherapy(context).id)
  const disk = diskLog(practice.folder)
  const words = 'she says the evenings are long and nobody calls '.repeat(250).slice(0, 12_000)
  let revision = 0
  const save = () => {
    const text = `${words}${revision}`
    const input = {
      sessionId,
      kind: 'progress' as const,
      baseRevision: revision,
      text,
      tags: [],
      copied: [],
    }
    revision = perform(context, 'notes.save', input).revision
  }
  const common = {
    product: save,
    floor: disk.append,
    floorIs: DISK,
    runs: 400,
  }
  const figures = [
    await measure({ ...common, name: 'autosave of 12 KB, p50', target: 1.5 }),
    await measure({ ...common, name: 'autosave of 12 KB, p99', target: 3, share: 0.99 }),
    await measure({
      name: 'leaving a note (text into the record and the index)',
      before: save,
      product: () => perform(context, 'notes.leave', { sessionId, kind: 'progress' }),
      floor: disk.append,
      floorIs: DISK,
      target: 4,
      runs: 100,
    }),
  ]
  disk.close()
  return figures
}

const readFigures = async ({ context, plain }: Bench): Promise<readonly Figure[]> => {
  const { id: clientId } = longTherapy(context)
  const clientKey = context.queries.clients.find(clientId)?.key ?? 0
  const order = context.queries.sessions.inOrder(clientKey)
  const sql = {
    sessions: plain.prepare(SESSIONS),
    themes: plain.prepare(THEMES),
    order: plain.prepare(ORDER),
    note: plain.prepare(NOTE),
    tags: plain.prepare(TAGS),
    search: plain.prepare(SEARCH),
    found: plain.prepare(FOUND),
  }
  let turn = 0
  const nextSession = () => {
    turn = (turn + 7) % order.length
    return order[turn]
  }
  const search = (name: string, query: string, runs: number) =>
    measure({
      name,
      product: () => perform(context, 'search.find', { ...EVERYWHERE, query }),
      floor: () => {
        sql.search.all(`text : ("${query}")`)
        sql.found.get(`text : ("${query}")`)
      },
      floorIs: SAME_SQL,
      target: 1.15,
      runs,
    })
  const [rare, common] = wordsOf(plain)
  return [
    await measure({
      name: `open a client of ${order.length} sessions`,
      product: () => perform(context, 'sessions.list', { clientId }),
      floor: () => {
        sql.sessions.all(clientKey)
        sql.themes.all(clientKey)
      },
      floorIs: SAME_SQL,
      target: 1.75,
      runs: 60,
    }),
    await measure({
      name: 'open a note',
      product: () => {
        const session = nextSession()
        return (
          session && perform(context, 'notes.open', { sessionId: session.id, kind: 'progress' })
        )
      },
      floor: () => {
        const key = nextSession()?.key
        sql.note.get(key)
        sql.tags.all(key)
        sql.order.all(clientKey)
      },
      floorIs: SAME_SQL,
      target: 1.75,
      runs: 200,
    }),
    await measure({
      name: `timeline of a client of ${order.length} sessions`,
      product: () => perform(context, 'timeline.forClient', { filter: null, clientId }),
      floor: () => {
        sql.order.all(clientKey)
        sql.themes.all(clientKey)
      },
      floorIs: SAME_SQL,
      target: 1.5,
      runs: 60,
    }),
    await search(`search for a rare word (in ${rare.notes} notes)`, rare.word, 60),
    await search(`search for a common word (in ${common.notes} notes)`, common.word, 30),
  ]
}

type Word = { readonly word: string; readonly notes: number }

/** A word in a handful of notes and one in most of them, asked of the index itself. */
const wordsOf = (plain: Database): readonly [rare: Word, common: Word] => {
  plain.exec("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', 'note_search', 'row')")
  const total = plain.prepare<[], { n: number }>('SELECT count(*) AS n FROM note').get()?.n ?? 0
  const pick = plain.prepare<[number, number], Word>(
    `SELECT term AS word, doc AS notes FROM temp.vocabulary
     WHERE doc BETWEEN ? AND ? AND length(term) > 3 ORDER BY doc DESC, term LIMIT 1`,
  )
  return [
    first(pick.all(3, 8), 'rare word'),
    first(pick.all(Math.floor(total * 0.5), Math.ceil(total * 0.95)), 'common word'),
  ]
}

export const storeFigures = async (
  practice: BenchPractice,
): Promise<{ readonly figures: readonly Figure[]; readonly longTherapies: readonly string[] }> => {
  const unlock = await unlockFigure({ practice })
  const { folder, dataKey } = practice
  const sqlite = openStore({ folder, dataKey, mayCreate: false })
  const plain = openPlain(folder)
  try {
    const bench = { context: createContext(sqlite, 'bench', dataKey), plain, practice }
    const read = await readFigures(bench)
    return {
      longTherapies: longTherapies(bench.context).map(({ code }) => code),
      figures: [unlock, ...read, ...(await autosaveFigures(bench))],
    }
  } finally {
    plain.close()
    closeStore(sqlite)
  }
}
