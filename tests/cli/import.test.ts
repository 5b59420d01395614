/** Import through the command line: files of every kind, faults among them, twice, and for show only. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { answerOf, fingerprint, recordPrint, runCli, spawnCli } from '../support/run-cli.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { makeSmallRecord, type SmallRecord } from './record.ts'

// Each command derives a key and some start a process: seconds, where a machine is busy.
vi.setConfig({ testTimeout: 120_000 })

type Report = {
  readonly clients: number
  readonly sessions: number
  readonly notes: number
  readonly skipped: readonly { readonly line: number; readonly reason: string }[]
}

const put = (path: string, text: string): string => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}
const linesFile = (...lines: readonly unknown[]): string =>
  put(
    join(tempFolder(), 'notes.jsonl'),
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  )

const NEW = { client: 'Nour Haddad', date: '2025-05-01', text: 'The first hour.' }
/** Valid: 1, 4, 6, 7. */
const MIXED = [
  NEW,
  '{"client": "Nour Haddad", "date"',
  { ...NEW, date: '2025-02-30' },
  { client: 'Ines Halloran', date: '2025-03-18', text: 'Written at last.', title: 'ignored' },
  { ...NEW, text: '  ' },
  { client: 'bl-01', date: '2025-05-02', text: 'Bo by code.' },
  { ...NEW, text: 'The second note of the day.' },
  NEW,
]
const MIXED_REPORT: Report = {
  clients: 1,
  sessions: 3,
  notes: 4,
  skipped: [
    { line: 2, reason: 'not valid JSON' },
    { line: 3, reason: 'the date is not a day that exists, as YYYY-MM-DD' },
    { line: 5, reason: 'the text is empty' },
    { line: 8, reason: 'already imported' },
  ],
}

const notesOf = async ({ folder }: SmallRecord, client: string) => {
  type Row = { readonly id: string; readonly date: string; readonly note: string }
  const at = ['--vault', folder]
  const rows = await answerOf<readonly Row[]>(['sessions', ...at, '--client', client, '--json'])
  const notes: string[] = []
  for (const { id, date, note } of rows) {
    const view = await answerOf<{ readonly text: string }>([
      'note',
      ...at,
      '--session',
      id,
      '--json',
    ])
    notes.push(`${date} ${note} ${view.text}`)
  }
  return notes
}

describe('importing JSON Lines', () => {
  it('takes every line that is a note, says why it skips the others, and does so once', async () => {
    const record = await makeSmallRecord()
    const args = ['import', linesFile(...MIXED), '--vault', record.folder]
    const { code, stdout, stderr } = await runCli(args)
    expect([code, stderr]).toEqual([0, 'vault: 4 skipped; see `skipped`\n'])
    expect(JSON.parse(stdout)).toMatchObject(MIXED_REPORT)
    expect(await notesOf(record, 'Nour Haddad')).toEqual([
      '2025-05-01 draft The first hour.',
      '2025-05-01 draft The second note of the day.',
    ])
    // The session of that day had no note: it has this one now, and no other session was made.
    expect((await notesOf(record, 'IH-01')).at(-1)).toBe('2025-03-18 draft Written at last.')
    expect(await notesOf(record, 'BL-01')).toEqual(['2025-05-02 draft Bo by code.'])

    const before = await recordPrint(record.folder)
    const again: Report = JSON.parse((await runCli(args)).stdout)
    expect(again).toMatchObject({ clients: 0, sessions: 0, notes: 0 })
    expect(again.skipped.map(({ line, reason }) => `${line} ${reason}`)).toEqual(
      expect.arrayContaining(['1 already imported', '4 already imported', '7 already imported']),
    )
    expect(await recordPrint(record.folder)).toBe(before)
  })

  it('reports the same for show and changes nothing', async () => {
    const { folder } = await makeSmallRecord()
    const args = ['import', linesFile(...MIXED), '--vault', folder]
    const before = await recordPrint(folder)
    const shown = await runCli([...args, '--dry-run'])
    expect(await recordPrint(folder)).toBe(before)
    expect(shown).toEqual(await runCli(args))
  })

  it('finds what it imported in the search, and the vault sound', async () => {
    const { folder } = await makeSmallRecord()
    await runCli(['import', linesFile(...MIXED), '--vault', folder])
    const hits = await answerOf(['search', 'written', '--vault', folder, '--json'])
    expect(hits).toMatchObject([{ client: 'Ines Halloran', date: '2025-03-18', start: 0, end: 7 }])
    expect(await answerOf(['verify', '--vault', folder, '--json'])).toMatchObject({ sound: true })
  })

  it('gives lines that name nobody to the client who was said', async () => {
    const record = await makeSmallRecord()
    const file = linesFile({ text: 'Whose?' }, { ...NEW, client: 'Nour Haddad' })
    const said = ['--client', 'Bo Lindqvist', '--date', '2025-06-01']
    expect(await answerOf(['import', file, '--vault', record.folder, ...said])).toMatchObject({
      clients: 1,
      notes: 2,
    })
    expect(await notesOf(record, 'BL-01')).toEqual(['2025-06-01 draft Whose?'])
  })

  it('keeps the tags of a session that it fills', async () => {
    const record = await makeSmallRecord()
    const { folder, unwritten } = record
    const at = ['--vault', folder]
    const session = ['--session', unwritten]
    await answerOf(['tag', ...at, ...session, '--concept', 'sadness', '--intensity', '2'])
    const file = linesFile({ client: 'IH-01', date: '2025-03-18', text: 'Now with words.' })
    expect(await answerOf(['import', file, ...at])).toMatchObject({ sessions: 0, notes: 1 })
    expect(await answerOf(['note', ...at, ...session, '--json'])).toMatchObject({
      text: 'Now with words.',
      tags: [{ concept: 'sadness' }],
    })
  })

  it('does not guess between clients of one name', async () => {
    const record = await makeSmallRecord()
    await answerOf(['clients', '--vault', record.folder, '--add', 'Bo Lindqvist'])
    const file = linesFile({ client: 'Bo Lindqvist', date: '2025-01-01', text: 'Which Bo?' })
    expect(await answerOf(['import', file, '--vault', record.folder])).toMatchObject({
      notes: 0,
      skipped: [{ line: 1, reason: expect.stringContaining('several clients') }],
    })
  })

  it.each([
    ['nothing at all', [], 'the files hold no notes'],
    ['nothing that is a note', ['rubbish', '{}'], 'no note could be read'],
  ])('ends a real process with 2 where the file holds %s', async (_, lines, says) => {
    const { folder } = await makeSmallRecord()
    const before = fingerprint(folder)
    const { code, stdout, stderr } = await spawnCli([
      'import',
      linesFile(...lines),
      '--vault',
      folder,
    ])
    expect(code).toBe(2)
    expect(stderr).toContain(says)
    expect(JSON.parse(stdout)).toMatchObject({ notes: 0, skipped: lines.map(() => ({})) })
    expect(fingerprint(folder)).toBe(before)
  })

  it('writes nothing where one of several files cannot be opened', async () => {
    const { folder } = await makeSmallRecord()
    const before = fingerprint(folder)
    const { code, stdout } = await runCli([
      'import',
      linesFile(NEW),
      'no-such.jsonl',
      '--vault',
      folder,
    ])
    expect([code, stdout]).toEqual([2, ''])
    expect(fingerprint(folder)).toBe(before)
  })
})

describe('importing text and Markdown', () => {
  it('takes client and date from front matter, folder and file name', async () => {
    const record = await makeSmallRecord()
    const root = tempFolder()
    const files = [
      put(join(root, 'Nour Haddad', '2025-05-01.md'), '# One\n'),
      put(join(root, 'Nour Haddad', 'session 2025-05-08 late.TXT'), 'Two'),
      put(join(root, 'x', 'y.markdown'), '---\nclient: Nour Haddad\ndate: 2025-05-15\n---\nThree'),
      put(join(root, 'Nour Haddad', 'undated.md'), 'Four'),
    ]
    expect(await answerOf(['import', ...files, '--vault', record.folder])).toEqual({
      clients: 1,
      sessions: 3,
      notes: 3,
      skipped: [{ file: files[3], line: 1, reason: 'the date is missing' }],
    })
    expect(await notesOf(record, 'NH')).toEqual([
      '2025-05-01 draft # One\n',
      '2025-05-08 draft Two',
      '2025-05-15 draft Three',
    ])
  })
})
