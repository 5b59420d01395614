/** A client's access copy from the command line, as a script would ask for it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { WrittenCopy } from '../../db/contract/calls/exports.ts'
import type { SessionId } from '../../db/contract/ids.ts'
import { answerOf, runCli } from '../support/run-cli.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { openTestVault, PASSPHRASE } from '../support/test-vault.ts'
import { DRAFT_TEXT, makeSmallRecord, SIGNED_TEXT } from './record.ts'

// Each command derives a key: seconds, where a machine is busy.
vi.setConfig({ testTimeout: 120_000 })

const APART = 'I speak to her as if to glass.'

const withProcessNote = async (folder: string, sessionId: SessionId, place: 'us' | 'uk') => {
  const vault = openTestVault(folder)
  const context = await vault.unlock(PASSPHRASE)
  context.queries.settings.put('jurisdiction', JSON.stringify(place))
  const { revision: baseRevision } = context.queries.sessions.find(sessionId) ?? { revision: 0 }
  const note = { sessionId, kind: 'process', baseRevision, text: APART, tags: [] }
  expect((await vault.call('notes.save', note)).ok).toBe(true)
  vault.close()
}

const textOf = (target: string, { folder, files }: WrittenCopy): string =>
  files.map((name) => readFileSync(join(target, folder, name), 'utf8')).join('\n')

describe('export', () => {
  it('writes the record in the US, refuses to overwrite it, and warns that it is readable', async () => {
    const { folder, signed } = await makeSmallRecord()
    await withProcessNote(folder, signed, 'us')
    const target = tempFolder()
    const ask = ['export', '--vault', folder, '--client', 'ih-01', '--to', target]
    const copy = await answerOf<WrittenCopy>([...ask, '--json'])
    expect(copy).toMatchObject({ notes: 2, processNotes: 0, withheld: 0, draftsLeftOut: 0 })
    const text = textOf(target, copy)
    expect(text).toContain(SIGNED_TEXT)
    expect(text).toContain(DRAFT_TEXT)
    expect(text).not.toContain(APART)

    const again = await runCli(ask)
    expect([again.code, again.stdout]).toEqual([2, ''])
    expect(again.stderr).toContain('already holds a copy of today')
    expect(textOf(target, copy)).toBe(text)

    const elsewhere = tempFolder()
    const bare = [...ask.slice(0, -1), elsewhere, '--without-drafts']
    const { code, stdout, stderr } = await runCli(bare)
    expect([code, stderr]).toEqual([0, expect.stringContaining('not encrypted')])
    expect(stdout).toMatch(/drafts left out +1\n/)
  })

  it('wants a decision on each process note in the UK, and takes no other', async () => {
    const { folder, signed, draft } = await makeSmallRecord()
    await withProcessNote(folder, signed, 'uk')
    const target = tempFolder()
    const file = join(tempFolder(), 'decisions.json')
    const ask = ['export', '--vault', folder, '--client', 'IH-01', '--to', target]
    const undecided = await runCli(ask)
    expect([undecided.code, undecided.stdout]).toEqual([2, ''])
    expect(undecided.stderr).toContain(`still open: ${signed}`)
    for (const wrong of [
      'nonsense',
      '{"x":"include"}',
      `{"${signed}":"maybe"}`,
      `{"${draft}":"include"}`,
    ]) {
      writeFileSync(file, wrong)
      const refused = await runCli([...ask, '--process-reviewed', file])
      expect([wrong, refused.code]).toEqual([wrong, 2])
    }
    expect(readdirSync(target)).toEqual([])
    writeFileSync(file, JSON.stringify({ [signed]: 'third-party' }))
    const withheld = await answerOf<WrittenCopy>([...ask, '--process-reviewed', file, '--json'])
    expect(withheld).toMatchObject({ processNotes: 0, withheld: 1 })
    expect(textOf(target, withheld)).not.toContain(APART)
    writeFileSync(file, JSON.stringify({ [signed]: 'include' }))
    const other = tempFolder()
    const given = await answerOf<WrittenCopy>([
      ...ask.slice(0, -1),
      other,
      '--process-reviewed',
      file,
      '--json',
    ])
    expect(textOf(other, given)).toContain(APART)
  })

  it('takes no decisions in the US, and no folder that is missing or the vault’s own', async () => {
    const { folder, signed } = await makeSmallRecord()
    await withProcessNote(folder, signed, 'us')
    const target = tempFolder()
    const file = join(target, 'decisions.json')
    writeFileSync(file, JSON.stringify({ [signed]: 'include' }))
    const ask = ['export', '--vault', folder, '--client', 'IH-01', '--to']
    const decided = await runCli([...ask, target, '--process-reviewed', file])
    expect([decided.code, decided.stderr]).toEqual([
      2,
      'vault: --process-reviewed: this jurisdiction gives no process note\n',
    ])
    const gone = await runCli([...ask, join(target, 'gone')])
    expect([gone.code, gone.stderr]).toEqual([2, expect.stringContaining('no such folder')])
    mkdirSync(join(folder, 'backups'), { recursive: true })
    const own = await runCli([...ask, join(folder, 'backups')])
    expect([own.code, own.stderr]).toEqual([
      2,
      expect.stringContaining('may hold no readable copy'),
    ])
  })
})
