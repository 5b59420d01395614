/** No statement of SQL changes or removes an event, or puts one anywhere but at the end. */
import { expect, it } from 'vitest'
import { addClient, makeTestVault } from '../support/test-vault.ts'

const COLUMNS = 'number, at, kind, client_id, session_id, detail, app_version, mac'
const ROW = "1700000000000, 'locked', NULL, NULL, '{}', 'x', zeroblob(32)"

const FORBIDDEN = [
  'DELETE FROM audit_event',
  'DELETE FROM audit_event WHERE number = 1',
  'UPDATE audit_event SET kind = kind',
  'UPDATE OR IGNORE audit_event SET detail = NULL',
  'UPDATE OR REPLACE audit_event SET number = 1 WHERE number = 2',
  `INSERT INTO audit_event (${COLUMNS}) VALUES (1, ${ROW})`,
  `INSERT OR REPLACE INTO audit_event (${COLUMNS}) VALUES (1, ${ROW})`,
  `INSERT OR IGNORE INTO audit_event (${COLUMNS}) VALUES (1, ${ROW})`,
  `REPLACE INTO audit_event (${COLUMNS}) VALUES (2, ${ROW})`,
  `INSERT INTO audit_event (${COLUMNS}) VALUES (99, ${ROW})`,
  `INSERT INTO audit_event (${COLUMNS}) VALUES (1, ${ROW}) ON CONFLICT (number) DO UPDATE SET at = 0`,
  `INSERT INTO audit_event (${COLUMNS}) VALUES (1, ${ROW}) ON CONFLICT DO NOTHING`,
  'DELETE FROM audit_head',
  'UPDATE audit_head SET number = number - 1',
  'UPDATE audit_head SET mac = zeroblob(32)',
  'REPLACE INTO audit_head (one, number, mac) VALUES (1, 1, zeroblob(32))',
]

it.each(FORBIDDEN)('refuses %s', async (sql) => {
  const made = await makeTestVault()
  await addClient(made)
  const { sqlite } = made.context.store
  const log = () => [
    sqlite.prepare('SELECT * FROM audit_event').raw().all(),
    sqlite.prepare('SELECT * FROM audit_head').raw().all(),
  ]
  const before = log()
  expect(before[0]?.length).toBeGreaterThan(1)
  for (const recursive of ['ON', 'OFF']) {
    sqlite.pragma(`recursive_triggers = ${recursive}`)
    expect(() => sqlite.exec(sql), recursive).toThrow('audit-append-only')
    expect(log(), recursive).toEqual(before)
  }
})
