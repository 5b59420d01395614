/** Whatever is done to the log behind the app's back, the check finds it. */
import type { Database } from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AUDIT_KINDS } from '../../db/contract/audit.ts'
import { randomKey } from '../../db/crypto/secret-bytes.ts'
import { checkAudit } from '../../db/services/audit-check.ts'
import { createContext } from '../../db/services/context.ts'
import { perform } from '../../db/services/perform.ts'
import { openStore } from '../../db/store/open-store.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { addClient, makeTestVault, openTestVault, PASSPHRASE } from '../support/test-vault.ts'

const COLUMNS = 'number, at, kind, client_id, session_id, detail, app_version, mac'

/** Each changes one thing of a log of `last` events at the place `at`, and says which event no longer fits. */
const MUTATIONS: readonly {
  readonly name: string
  readonly change: (sqlite: Database, at: number, last: number) => void
  readonly first: (at: number, last: number) => number
}[] = [
  ...['at = at + 1', "kind = kind || 'x'", "client_id = 'x'", "session_id = 'x'"].map((set) => ({
    name: `changed ${set}`,
    change: (sqlite: Database, at: number) => {
      sqlite.prepare(`UPDATE audit_event SET ${set} WHERE number = ?`).run(at)
    },
    first: (at: number) => at,
  })),
  ...['detail = \'{"a":1}\'', "app_version = '9'", 'mac = randomblob(32)'].map((set) => ({
    name: `changed ${set}`,
    change: (sqlite: Database, at: number) => {
      sqlite.prepare(`UPDATE audit_event SET ${set} WHERE number = ?`).run(at)
    },
    first: (at: number) => at,
  })),
  {
    name: 'removed',
    change: (sqlite, at) => {
      sqlite.prepare('DELETE FROM audit_event WHERE number = ?').run(at)
    },
    first: (at) => at,
  },
  {
    name: 'removed, and the others moved up',
    change: (sqlite, at) => {
      sqlite.prepare('DELETE FROM audit_event WHERE number = ?').run(at)
      sqlite.prepare('UPDATE audit_event SET number = -number WHERE number > ?').run(at)
      sqlite.prepare('UPDATE audit_event SET number = -number - 1 WHERE number < 0').run()
    },
    first: (at) => at,
  },
  {
    name: 'all from here on removed',
    change: (sqlite, at) => {
      sqlite.prepare('DELETE FROM audit_event WHERE number >= ?').run(at)
    },
    first: (at) => at,
  },
  {
    name: 'one of one’s own at the end',
    change: (sqlite, _, last) => {
      sqlite.exec(
        `INSERT INTO audit_event (${COLUMNS}) VALUES (${last + 1}, 1, 'locked', NULL, NULL, '{}', 'x', randomblob(32))`,
      )
    },
    first: (_, last) => last + 1,
  },
  {
    name: 'duplicated',
    change: (sqlite, at, last) => {
      sqlite
        .prepare(
          `INSERT INTO audit_event (${COLUMNS})
           SELECT ${last + 1}, at, kind, client_id, session_id, detail, app_version, mac
           FROM audit_event WHERE number = ?`,
        )
        .run(at)
    },
    first: (_, last) => last + 1,
  },
  {
    name: 'exchanged with the next one',
    change: (sqlite, at, last) => {
      const [one, other] = at < last ? [at, at + 1] : [at - 1, at]
      sqlite.prepare('UPDATE audit_event SET number = -1 WHERE number = ?').run(one)
      sqlite.prepare(`UPDATE audit_event SET number = ${one} WHERE number = ?`).run(other)
      sqlite.prepare(`UPDATE audit_event SET number = ${other} WHERE number = -1`).run()
    },
    first: (at, last) => (at < last ? at : at - 1),
  },
  {
    name: 'another code for the end',
    change: (sqlite) => {
      sqlite.exec('UPDATE audit_head SET mac = randomblob(32)')
    },
    first: (_, last) => last,
  },
  {
    name: 'an earlier end',
    change: (sqlite, _, last) => {
      sqlite.exec(`UPDATE audit_head SET number = ${last - 1}`)
    },
    first: (_, last) => last - 1,
  },
  {
    name: 'no end',
    change: (sqlite) => {
      sqlite.exec('DELETE FROM audit_head')
    },
    first: (_, last) => last,
  },
]

/** What a tamperer with the key would do first. */
const dropGuards = (sqlite: Database): void => {
  const triggers = sqlite
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'audit_*'",
    )
    .all()
  for (const { name } of triggers) sqlite.exec(`DROP TRIGGER ${name}`)
  sqlite.pragma('ignore_check_constraints = ON')
}

const entries = fc.array(
  fc.record({
    kind: fc.constantFrom(...AUDIT_KINDS),
    at: fc.nat(),
    detail: fc.record({ n: fc.nat(), name: fc.constantFrom('a', 'b') }),
  }),
  { minLength: 2, maxLength: 12 },
)

const openLog = () => {
  const dataKey = randomKey()
  const sqlite = openStore({ folder: tempFolder(), dataKey, mayCreate: true })
  const context = createContext(sqlite, 'test', dataKey)
  context.audit.record({ kind: 'vault-created' })
  return { sqlite, context }
}

describe('a log that nobody touched', () => {
  it('is sound, whatever it holds', () => {
    const { sqlite, context } = openLog()
    let checked = 1
    fc.assert(
      fc.property(entries, (added) => {
        for (const entry of added) context.audit.record(entry)
        checked += added.length
        expect(checkAudit(context)).toEqual({ checked, faults: 0, firstFault: null })
      }),
      { numRuns: 30 },
    )
    sqlite.close()
  })
})

describe.each(MUTATIONS)('an event that was: $name', ({ change, first }) => {
  it('is found, and named, wherever it stands', () => {
    const { sqlite, context } = openLog()
    dropGuards(sqlite)
    fc.assert(
      fc.property(entries, fc.double({ min: 0, max: 1, noNaN: true }), (added, place) => {
        sqlite.exec('SAVEPOINT before')
        try {
          for (const entry of added) context.audit.record(entry)
          const last = added.length + 1
          for (const at of new Set([1, 2, last, 1 + Math.round(place * added.length)])) {
            sqlite.exec('SAVEPOINT one')
            change(sqlite, at, last)
            const found = checkAudit(context)
            sqlite.exec('ROLLBACK TO one')
            expect(found.faults).toBeGreaterThan(0)
            expect(found.firstFault).toBe(first(at, last))
          }
          expect(checkAudit(context)).toMatchObject({ checked: last, faults: 0 })
        } finally {
          sqlite.exec('ROLLBACK TO before')
        }
      }),
      { numRuns: 12 },
    )
    sqlite.close()
  })
})

describe('a vault whose log was tampered with while it was shut', () => {
  const tampered = async (sql: readonly string[]) => {
    const made = await makeTestVault()
    await addClient(made)
    const key = Buffer.from(made.context.keys.data)
    made.vault.close()
    const sqlite = openStore({ folder: made.folder, dataKey: key, mayCreate: false })
    dropGuards(sqlite)
    for (const statement of sql) sqlite.exec(statement)
    // The guards are back, as if nobody had been there.
    sqlite.close()
    const vault = openTestVault(made.folder)
    const context = await vault.unlock(PASSPHRASE)
    const id = perform(context, 'clients.create', { name: 'Bo', code: 'BL' })
    return { id, report: perform(context, 'vault.verify', {}), context, vault, made }
  }

  it.each([
    ['the last event cut off', ['DELETE FROM audit_event WHERE number = 3']],
    [
      'the last events and the end cut off',
      ['DELETE FROM audit_event WHERE number > 1', 'DELETE FROM audit_head'],
    ],
    ['everything removed', ['DELETE FROM audit_event', 'DELETE FROM audit_head']],
    ['the end removed', ['DELETE FROM audit_head']],
    ['the end changed', ['UPDATE audit_head SET mac = zeroblob(32)']],
    ['the first event changed', ['UPDATE audit_event SET at = 0 WHERE number = 1']],
  ])('says so, is written on, and goes on saying so: %s', async (_, sql) => {
    const { report, id, vault, made } = await tampered(sql)
    expect(id.id).toBeTruthy()
    const log = (one: typeof report) => one.checks.find(({ name }) => name === 'audit-log')
    expect(log(report)?.isSound).toBe(false)
    expect(log(report)?.firstFault).toBeGreaterThan(0)
    vault.close()
    const again = openTestVault(made.folder)
    const later = perform(await again.unlock(PASSPHRASE), 'vault.verify', {})
    expect(log(later)?.isSound).toBe(false)
  })
})
