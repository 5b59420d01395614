import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { randomKey } from '../../db/crypto/secret-bytes.ts'
import { migrate } from '../../db/store/migrate.ts'
import { MIGRATIONS } from '../../db/store/migrations/migrations.ts'
import { openStore } from '../../db/store/open-store.ts'
import { auditEvent, auditHead } from '../../db/store/schema/audit.ts'
import { client } from '../../db/store/schema/client.ts'
import { concept } from '../../db/store/schema/concept.ts'
import { event } from '../../db/store/schema/event.ts'
import { measureResult } from '../../db/store/schema/measure.ts'
import { note, noteEdit, processNote, processNoteEdit } from '../../db/store/schema/note.ts'
import { noteTemplate, noteTemplateVersion, snippet } from '../../db/store/schema/note-template.ts'
import { riskNote, safetyMark } from '../../db/store/schema/safety.ts'
import { session } from '../../db/store/schema/session.ts'
import { setting } from '../../db/store/schema/setting.ts'
import { processTag, tag } from '../../db/store/schema/tag.ts'
import { tempFolder } from '../support/temp-folder.ts'

const made = () => {
  const sqlite = openStore({ folder: tempFolder(), dataKey: randomKey(), mayCreate: true })
  onTestFinished(() => {
    sqlite.close()
  })
  return sqlite
}

const tables: readonly SQLiteTable[] = [
  client,
  session,
  note,
  noteEdit,
  processNote,
  processNoteEdit,
  concept,
  tag,
  processTag,
  measureResult,
  event,
  riskNote,
  safetyMark,
  setting,
  noteTemplate,
  noteTemplateVersion,
  snippet,
  auditEvent,
  auditHead,
]

describe('migrate', () => {
  it.each(tables.map((table) => [getTableConfig(table).name, table] as const))(
    'leaves the table %s as the drizzle schema says',
    (name, table) => {
      const columns = made()
        .prepare<[string], { name: string; type: string; notnull: number }>(
          'SELECT name, type, "notnull" FROM pragma_table_info(?)',
        )
        .all(name)
      const asStored = columns.map((column) => [column.name, column.type, column.notnull === 1])
      const asDeclared = getTableConfig(table).columns.map((column) => [
        column.name,
        column.getSQLType().toUpperCase(),
        // An INTEGER PRIMARY KEY is never null, though SQLite does not say so.
        column.notNull && !(column.primary && column.getSQLType() === 'integer'),
      ])
      expect(asStored.toSorted()).toEqual(asDeclared.toSorted())
    },
  )

  it('keeps children when a parent table is rebuilt', () => {
    const sqlite = made()
    sqlite.exec(`
      CREATE TABLE parent (key INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
      CREATE TABLE child (parent_key INTEGER REFERENCES parent (key) ON DELETE CASCADE) STRICT;
      INSERT INTO parent VALUES (1, 'one'); INSERT INTO child VALUES (1), (1);`)
    const rebuild = `
      CREATE TABLE parent_next (key INTEGER PRIMARY KEY, name TEXT) STRICT;
      INSERT INTO parent_next SELECT * FROM parent;
      DROP TABLE parent; ALTER TABLE parent_next RENAME TO parent;`
    migrate(sqlite, [...MIGRATIONS, rebuild])
    expect(sqlite.prepare('SELECT count(*) AS n FROM child').get()).toEqual({ n: 2 })
    expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1)
  })

  it.each([
    ['fails halfway', 'CREATE TABLE half (x TEXT) STRICT; SELECT nonsense;'],
    [
      'orphans a row',
      `CREATE TABLE half (client_key INTEGER REFERENCES client (key)) STRICT;
       INSERT INTO half VALUES (404);`,
    ],
  ])('changes nothing where a migration %s', (_, broken) => {
    const sqlite = made()
    const version = sqlite.pragma('user_version', { simple: true })
    expect(() => migrate(sqlite, [...MIGRATIONS, broken])).toThrow()
    expect(sqlite.pragma('user_version', { simple: true })).toBe(version)
    expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(
      sqlite.prepare("SELECT count(*) AS n FROM sqlite_master WHERE name = 'half'").get(),
    ).toEqual({ n: 0 })
  })
})
