/** Whatever is wrong with a request: one sentence on stderr, exit code 2, not a byte of the vault changed. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { newSessionId, newTagId } from '../../db/contract/new-ids.ts'
import { recordPrint, runCli, spawnCli } from '../support/run-cli.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { addClient, makeTestVault } from '../support/test-vault.ts'
import { DRAFT_TEXT, makeSmallRecord, SIGNED_TEXT } from './record.ts'

// Each command derives a key and some start a process: seconds, where a machine is busy.
vi.setConfig({ testTimeout: 120_000 })

const SOME_SESSION = newSessionId()
const TAG = ['tag', '--session', SOME_SESSION, '--concept', 'loneliness', '--intensity', '1']
const GENERATE = ['generate', '--clients', '1', '--notes', '1', '--seed', '1']

/** Refused before any passphrase is asked for: there is none here. */
const REFUSED_AT_ONCE: readonly (readonly [
  about: string,
  args: readonly string[],
  says: string,
])[] = [
  ['no command', [], 'a command is missing'],
  ['an unknown command', ['clienst'], 'unknown command'],
  ['an unknown option', ['clients', '--jsn'], 'unknown option --jsn'],
  ['a passphrase as an option', ['clients', '--passphrase', 'x'], 'unknown option --passphrase'],
  ['a word too many', ['clients', 'Ines'], 'unexpected word'],
  ['an option without its value', ['sessions', '--client'], '--client needs a value'],
  ['an option left out', ['sessions'], '--client CLIENT is missing'],
  ['a code without a client to add', ['clients', '--code', 'X'], '--code needs --add'],
  ['a name without letters', ['clients', '--add', '  '], '--add must be a name'],
  ['a name too long', ['clients', '--add', 'x'.repeat(201)], '--add must be a name'],
  ['a code too long', ['clients', '--add', 'x', '--code', 'x'.repeat(25)], '--code must be'],
  ['a session without a date', ['sessions', '--client', 'x', '--add'], '--add needs --date'],
  ['a date without --add', ['sessions', '--client', 'x', '--date', '2025-01-01'], 'need --add'],
  [
    'a day that never was',
    ['sessions', '--client', 'x', '--add', '--date', '2025-02-29'],
    '--date must be a day',
  ],
  [
    'an hour that never is',
    ['sessions', '--client', 'x', '--add', '--date', '2025-01-01', '--time', '24:00'],
    '--time must be',
  ],
  [
    'a session of no length',
    ['sessions', '--client', 'x', '--add', '--date', '2025-01-01', '--minutes', '0'],
    '--minutes must be a whole number',
  ],
  [
    'an attendance of no kind',
    ['sessions', '--client', 'x', '--add', '--date', '2025-01-01', '--attendance', 'late'],
    '--attendance must be one of',
  ],
  ['a session id that is none', ['note', '--session', '7'], '--session must be the id'],
  [
    'a text file that is not there',
    ['note', '--session', SOME_SESSION, '--write', 'no.md'],
    'no such file',
  ],
  [
    'a tag without a concept',
    ['tag', '--session', SOME_SESSION, '--intensity', '1'],
    '--concept is missing',
  ],
  ['a tag without an intensity', TAG.slice(0, 5), '--intensity is missing'],
  ['an intensity of 4', [...TAG.slice(0, 6), '4'], '--intensity must be one of 0, 1, 2, 3'],
  ['an intensity of 1.5', [...TAG.slice(0, 6), '1.5'], '--intensity must be one of'],
  [
    'a concept that is no slug',
    ['tag', '--session', SOME_SESSION, '--concept', 'Grief!', '--intensity', '1'],
    '--concept must be the slug',
  ],
  ['a start without an end', [...TAG, '--start', '1'], 'come together'],
  ['an end without a start', [...TAG, '--end', '1'], 'come together'],
  ['a passage of no length', [...TAG, '--start', '4', '--end', '4'], '--end must be greater'],
  [
    'a passage that runs backwards',
    [...TAG, '--start', '5', '--end', '4'],
    '--end must be greater',
  ],
  ['a negative start', [...TAG, '--start=-1', '--end', '4'], '--start must be a whole number'],
  [
    'a start that is no number',
    [...TAG, '--start', '1e2', '--end', '400'],
    '--start must be a whole number',
  ],
  ['a quote and a span', [...TAG, '--quote', 'x', '--start', '1', '--end', '2'], 'not both'],
  ['an empty quote', [...TAG, '--quote', ' '], '--quote holds no words'],
  ['an assertion of no kind', [...TAG, '--assertion', 'maybe'], '--assertion must be one of'],
  ['a movement of no kind', [...TAG, '--movement', 'up'], '--movement must be one of'],
  ['a memo too long', [...TAG, '--memo', 'x'.repeat(4_001)], '--memo is longer'],
  [
    'a removal with more to say',
    ['tag', '--remove', newTagId(), '--concept', 'x'],
    '--remove comes alone',
  ],
  ['a removal of no id', ['tag', '--remove', '7'], '--remove must be the id of a tag'],
  ['a search for nothing', ['search'], 'QUERY... is missing'],
  ['a search without a word', ['search', '?!'], 'no word to search for'],
  ['a search for what must not occur', ['search', '--', '-word'], 'no word to search for'],
  ['a search too long', ['search', 'x'.repeat(401)], 'longer than 400'],
  ['a limit of 0', ['search', 'x', '--limit', '0'], '--limit must be a whole number'],
  ['an order of no kind', ['search', 'x', '--order', 'oldest'], '--order must be one of'],
  ['a place of no kind', ['search', 'x', '--in', 'notes'], '--in must be one of'],
  ['a kind of no kind', ['search', 'x', '--kind', 'memo'], '--kind must be one of'],
  [
    'events among process notes',
    ['search', 'x', '--in', 'process', '--kind', 'event'],
    'events and risk notes are in the record',
  ],
  ['a day that is none', ['search', 'x', '--from', '2026-02-30'], '--from must be a day'],
  ['a concept by its name', ['search', 'x', '--concept', 'Sad mood'], '--concept must be a slug'],
  ['no file to import', ['import'], 'FILE... is missing'],
  ['a file that is not there', ['import', 'no.jsonl'], 'no such file'],
  ['a file of another kind', ['import', 'notes.docx'], 'import reads'],
  [
    'an import for a day that never was',
    ['import', 'no.md', '--date', '2025-13-01'],
    '--date must be',
  ],
  [
    'a practice of no clients',
    ['generate', '--clients', '0', '--notes', '1', '--seed', '1'],
    '--clients must be',
  ],
  [
    'more notes than a therapy can hold',
    ['generate', '--clients', '1', '--notes', '901', '--seed', '1'],
    '--notes must be a whole number from 0 to 900',
  ],
  ['a seed below 0', ['generate', '--clients', '1', '--notes', '1', '--seed=-1'], '--seed must be'],
  ['a last day that never was', [...GENERATE, '--last-date', '2025-02-30'], '--last-date must be'],
]

describe('a request that cannot be right', () => {
  // A vault to name and nothing to open it with: whoever gets as far as the passphrase says so.
  it.each(REFUSED_AT_ONCE)('with %s is refused in one sentence', async (_, args, says) => {
    const [name, ...rest] = args
    const { code, stdout, stderr } = await runCli(
      name === undefined ? [] : [name, '--vault', '.', ...rest],
      { passphrase: null },
    )
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(says)
    expect(stderr).toMatch(/^vault: [^\n]+\n$/)
  })

  it.each([
    ['no vault', [], '--vault DIR is missing'],
    ['an empty vault', ['--vault', ''], '--vault is empty'],
    ['a folder that is not there', ['--vault', join('no', 'such')], 'there is no vault'],
    ['a folder without a vault', ['--vault', '.'], 'there is no vault'],
    ['a file for a vault', ['--vault', 'package.json'], '--vault is not a folder'],
  ])('for %s is refused', async (_, args, says) => {
    const { code, stderr } = await runCli(['clients', ...args])
    expect([code, stderr.includes(says)]).toEqual([2, true])
  })

  it('ends a real process the same way, without a stack trace', async () => {
    const { code, stdout, stderr } = await spawnCli(['clients', '--vault', 'no-such', '--jsn'])
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'vault: unknown option --jsn; --help lists them\n',
    })
  })
})

describe('a request that this vault cannot grant', () => {
  it('is refused in one sentence that holds nothing of a client', async () => {
    const { folder, signed, draft, unwritten } = await makeSmallRecord()
    const scratch = tempFolder()
    mkdirSync(join(scratch, 'folder.md'))
    writeFileSync(join(scratch, 'new.txt'), 'Another text.')
    writeFileSync(join(scratch, 'nul.txt'), 'a\0b')
    writeFileSync(join(scratch, 'latin1.txt'), new Uint8Array([0x63, 0x61, 0x66, 0xe9]))
    writeFileSync(join(scratch, 'long.txt'), 'x'.repeat(500_001))
    const write = (file: string) => ['note', '--session', draft, '--write', join(scratch, file)]
    const tag = (session: string, ...rest: readonly string[]) => [
      ...['tag', '--session', session, '--concept', 'loneliness', '--intensity', '1', ...rest],
    ]
    const pair = String(DRAFT_TEXT.indexOf('👩') + 1)
    const end = String(SIGNED_TEXT.length + 1)
    const cases: readonly (readonly [args: readonly string[], says: string])[] = [
      [['sessions', '--client', 'Nobody'], '--client: no client'],
      [['timeline', '--client', newSessionId()], '--client: no client'],
      [['note', '--session', SOME_SESSION], '--session: no session'],
      [['clients', '--add', 'Somebody', '--code', 'ih-01'], 'already has this code'],
      [['note', '--session', signed, '--write', join(scratch, 'new.txt')], 'the note is signed'],
      [['note', '--session', signed, '--sign'], 'the note is signed'],
      [['note', '--session', unwritten, '--sign'], 'no note to sign'],
      [write('folder.md'), 'a folder, not a file'],
      [write('nul.txt'), 'holds a NUL'],
      [write('latin1.txt'), 'not UTF-8'],
      [write('long.txt'), 'longer than 500,000'],
      [['import', join(scratch, 'folder.md')], 'a folder, not a file'],
      [tag(SOME_SESSION), '--session: no session'],
      [tag(signed, '--start', '0', '--end', end), 'does not lie inside'],
      [tag(draft, '--start', '0', '--end', pair), 'does not lie inside'],
      [tag(signed, '--quote', 'Lonely'), 'does not hold these words'],
      [tag(unwritten, '--quote', 'lonely'), 'no progress note'],
      [tag(unwritten, '--start', '0', '--end', '1'), 'no progress note'],
      [
        ['tag', '--session', signed, '--concept', 'no-such', '--intensity', '1'],
        'no concept with this slug',
      ],
      [['tag', '--remove', newTagId()], 'no such client, session or tag'],
      [['create'], 'already holds a vault'],
      [['search', 'lonely', '--client', 'Nobody'], '--client: no client'],
    ]
    const before = await recordPrint(folder)
    for (const [args, says] of cases) {
      const { code, stdout, stderr } = await runCli([...args, '--vault', folder])
      expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' })
      expect(stderr).toContain(says)
      expect(stderr).toMatch(/^vault: [^\n]+\n$/)
      expect(stderr).not.toMatch(/Ines|lonely|ferry|Nobody/)
    }
    expect(await recordPrint(folder)).toBe(before)
  })

  it('lists the ids where a name stands for several clients', async () => {
    const test = await makeTestVault()
    const one = await addClient(test, 'Ines Halloran', 'IH-01')
    const two = await addClient(test, 'ines halloran', 'IH-02')
    test.vault.close()
    const args = ['sessions', '--vault', test.folder, '--client', 'Ines Halloran']
    const { code, stderr } = await runCli(args)
    expect(code).toBe(2)
    expect(stderr).toContain(`${one.id}, ${two.id}`)
  })
})
