/** A stored vault of every schema that was ever in use opens, whole, and answers. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { ClientRow } from '../../db/contract/views.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { openTestVault, PASSPHRASE } from '../support/test-vault.ts'

/** Each made by the app of its time, with the passphrase of the tests. */
const FIXTURES = join(import.meta.dirname, 'fixtures')

it.each([
  ['schema-1', null, 0],
  // Before its sessions told of safety: the second client has a safety concept tagged on that day.
  ['schema-1-early', '2026-01-19', 0],
  ['schema-2', '2026-01-19', 6],
  ['schema-3', '2026-01-19', 6],
])(
  'opens a vault of %s: six notes, four of them signed, twelve tags',
  async (name, safety, memos) => {
    const folder = join(tempFolder(), 'vault')
    cpSync(join(FIXTURES, name), folder, { recursive: true })
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
    // Memos that were written before there was an index over them are found as well.
    const found = await vault.call('search.find', {
      query: '"seen again"',
      sources: ['tag'],
      clientId: null,
      order: 'best',
    })
    expect(found).toMatchObject({ value: { total: memos } })
    const answer = await vault.call('clients.list', { includeArchived: false })
    if (!answer.ok) throw new Error(answer.failure.code)
    const rows = answer.value as readonly ClientRow[]
    expect(rows.map((row) => row.safety).toSorted()).toEqual([safety, null].toSorted())
  },
)
