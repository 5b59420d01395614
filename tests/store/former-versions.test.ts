/** A stored vault of every schema that was ever released opens, whole. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tempFolder } from '../support/temp-folder.ts'
import { openTestVault, PASSPHRASE } from '../support/test-vault.ts'

/** Each made by the app of its time, with the passphrase of the tests. */
const FIXTURES = join(import.meta.dirname, 'fixtures')

it('opens a vault of schema 1: six notes, four of them signed, twelve tags', async () => {
  const folder = join(tempFolder(), 'vault')
  cpSync(join(FIXTURES, 'schema-1'), folder, { recursive: true })
  const vault = openTestVault(folder)
  const context = await vault.unlock(PASSPHRASE)
  expect(await vault.call('vault.verify', {})).toMatchObject({ value: { isSound: true } })
  expect(
    context.store.sqlite
      .prepare(
        `SELECT (SELECT count(*) FROM client) AS clients, (SELECT count(*) FROM note) AS notes,
           (SELECT count(*) FROM note WHERE signed_at IS NOT NULL) AS signed,
           (SELECT count(*) FROM tag) AS tags`,
      )
      .get(),
  ).toEqual({ clients: 2, notes: 6, signed: 4, tags: 12 })
  // The log begins with what brought it; an empty one would be a log that was emptied.
  expect([...context.queries.audit.chain()].map(({ kind, detail }) => [kind, detail])).toEqual([
    ['store-migrated', '{"from":1,"to":2}'],
    ['backup-made', '{"reason":"before-migration","place":"vault-folder"}'],
    ['unlocked', '{}'],
    ['verified', '{"sound":true,"unsound":0}'],
  ])
})
