/** The same practice without encryption, for floors only: invented data, in a throwaway folder. */
import { join } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { migrate } from '../../db/store/migrate.ts'

const TABLES = ['client', 'session', 'note', 'concept', 'tag', 'setting'] as const

const columnsOf = (sqlite: Database, table: string): readonly string[] =>
  sqlite
    .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map((column) => column.name)

export const openPlain = (folder: string): Database => {
  const plain = new Sqlite(join(folder, 'plain.db'))
  for (const setting of ['temp_store = MEMORY', 'journal_mode = WAL', 'synchronous = FULL'])
    plain.pragma(setting)
  plain.pragma('cache_size = -16000')
  return plain
}

/** Row by row, since no statement may join an encrypted and a plain store. */
export const makePlainTwin = (folder: string, source: Database): void => {
  const plain = openPlain(folder)
  migrate(plain)
  plain.pragma('foreign_keys = OFF')
  plain.transaction(() => {
    for (const table of TABLES) {
      const columns = columnsOf(source, table)
      const marks = columns.map(() => '?').join(', ')
      const insert = plain.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`)
      const rows = source.prepare<[], unknown[]>(`SELECT ${columns.join(', ')} FROM ${table}`).raw()
      for (const row of rows.iterate()) insert.run(...row)
    }
  })()
  plain.pragma('wal_checkpoint(TRUNCATE)')
  plain.close()
}
