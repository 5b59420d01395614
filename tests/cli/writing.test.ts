/** The commands that write, one after the other as a script would. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { answerOf, runCli } from '../support/run-cli.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { makeTestVault } from '../support/test-vault.ts'
import { DRAFT_TEXT, makeSmallRecord, SIGNED_TEXT } from './record.ts'

// Each command derives a key and some start a process: seconds, where a machine is busy.
vi.setConfig({ testTimeout: 120_000 })

type Id = { readonly id: string }

const textFile = (text: string): string => {
  const file = join(tempFolder(), 'note.md')
  writeFileSync(file, text)
  return file
}

describe('create', () => {
  it('makes a vault that the same passphrase opens, in a folder that need not exist', async () => {
    const folder = join(tempFolder(), 'new', 'vault')
    expect(await answerOf(['create', '--vault', folder])).toEqual({ vault: folder })
    expect(readdirSync(folder).toSorted()).toEqual(['vault.db', 'vault.keys', 'vault.keys.copy'])
    expect(await answerOf(['clients', '--vault', folder, '--json'])).toEqual([])
    const again = await runCli(['create', '--vault', folder])
    expect([again.code, again.stdout]).toEqual([2, ''])
    expect(again.stderr).toBe('vault: this folder already holds a vault\n')
  })

  it('warns of a folder that a sync program copies, and of no other', async () => {
    const root = tempFolder()
    mkdirSync(join(root, '.stfolder'))
    const synced = await runCli(['create', '--vault', join(root, 'vault')])
    expect(synced.code).toBe(0)
    expect(synced.stderr).toMatch(/^vault: warning: this folder is synced \(syncthing\)/)
    const plain = await runCli(['create', '--vault', join(tempFolder(), 'vault')])
    expect([plain.code, plain.stderr]).toEqual([0, ''])
  })

  it.each([
    ['too short', 'violet tide', 'fewer than 15 characters'],
    ['common', 'passwordpassword', 'too weak'],
  ])(
    'refuses a passphrase that is %s, says why and leaves nothing behind',
    async (_, passphrase, why) => {
      const folder = join(tempFolder(), 'vault')
      const { code, stdout, stderr } = await runCli(['create', '--vault', folder], { passphrase })
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain(why)
      expect(stderr).not.toContain(passphrase)
      mkdirSync(folder)
      expect(readdirSync(folder)).toEqual([])
    },
  )
})

describe('adding by hand', () => {
  it('makes a client, a session and a note, tags it, signs it and reads it back', async () => {
    const { vault, folder } = await makeTestVault()
    vault.close()
    const at = ['--vault', folder]
    const client = await answerOf<Id>(['clients', ...at, '--add', 'Ines Halloran'])
    expect(client).toEqual({ id: expect.any(String), code: 'IH' })
    expect(await answerOf(['clients', ...at, '--add', 'Ivo Hart'])).toMatchObject({ code: 'IH-2' })
    const session = await answerOf<Id>([
      'sessions',
      ...at,
      '--client',
      'IH',
      '--add',
      '--date',
      '2025-03-04',
      '--time',
      '09:30',
    ])
    const on = [...at, '--session', session.id]
    const written = await answerOf(['note', ...on, '--write', textFile(SIGNED_TEXT)])
    expect(written).toMatchObject({ note: 'draft', lostTags: 0, sha256: null })
    const tag = await answerOf<Id>([
      'tag',
      ...on,
      '--concept',
      'loneliness',
      '--start',
      '9',
      '--end',
      '15',
      '--intensity',
      '2',
    ])
    await answerOf(['tag', ...on, '--concept', 'sadness', '--intensity', '0'])
    await answerOf([
      ...['tag', ...on, '--concept', 'no-safe-place', '--intensity', '1', '--quote', 'Nobody'],
      ...['--assertion', 'historical', '--movement', 'easing', '--memo', 'as a child'],
    ])
    expect(await answerOf(['note', ...on, '--sign'])).toMatchObject({
      note: 'signed',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(await answerOf(['note', ...on, '--json'])).toMatchObject({
      text: SIGNED_TEXT,
      note: 'signed',
      session: { time: '09:30', minutes: 50 },
      tags: [
        { concept: 'sadness', on: 'session', intensity: 0 },
        { id: tag.id, concept: 'loneliness', quote: 'lonely', intensity: 2, assertion: 'present' },
        {
          concept: 'no-safe-place',
          quote: 'Nobody',
          start: SIGNED_TEXT.indexOf('Nobody'),
          assertion: 'historical',
          movement: 'easing',
          memo: 'as a child',
          source: 'typed',
        },
      ],
    })
  })
})

describe('tag', () => {
  it('says about whom, in whose voice and in which aspects', async () => {
    const { folder, draft } = await makeSmallRecord()
    const on = ['--vault', folder, '--session', draft]
    const args = ['--concept', 'hopelessness-about-connection', '--intensity', '2']
    const more = ['--target', 'partner', '--voice', 'client', '--aspect', 'unavailable,impossible']
    await answerOf(['tag', ...on, ...args, ...more])
    expect(await answerOf(['note', ...on, '--json'])).toMatchObject({
      tags: [{ target: 'partner', voice: 'client', aspects: ['unavailable', 'impossible'] }],
    })
    const foreign = ['--concept', 'sadness', '--intensity', '1', '--aspect', 'unsafe']
    expect((await runCli(['tag', ...on, ...foreign])).stderr).toContain('sadness has no aspects')
    const unknown = await runCli(['tag', ...on, ...args, '--aspect', 'improbable'])
    expect(unknown.stderr).toContain('--aspect must be one of unavailable, unsafe, impossible')
  })

  it('takes the first place of words that occur twice, and says so', async () => {
    const { folder, draft } = await makeSmallRecord()
    const on = ['--vault', folder, '--session', draft]
    await answerOf(['note', ...on, '--write', textFile('sad then, sad now')])
    const args = ['tag', ...on, '--concept', 'sadness', '--intensity', '1', '--quote', 'sad']
    const { code, stderr } = await runCli(args)
    expect([code, stderr]).toEqual([
      0,
      'vault: the note holds these words more than once; the first place is tagged\n',
    ])
    expect(await answerOf(['note', ...on, '--json'])).toMatchObject({
      tags: [{ start: 0, end: 3 }],
    })
  })

  it('joins a passage that overlaps one under the same concept, and can be removed', async () => {
    const { folder, signed } = await makeSmallRecord()
    const on = ['--vault', folder, '--session', signed]
    const { stdout, stderr } = await runCli([
      'tag',
      ...on,
      '--concept',
      'loneliness',
      '--intensity',
      '1',
      '--start',
      '4',
      '--end',
      '12',
    ])
    expect(stderr).toContain('now one tag')
    const { id }: Id = JSON.parse(stdout)
    const joined = { id, start: 4, end: 15, quote: 'felt lonely', intensity: 3 }
    expect(await answerOf(['note', ...on, '--json'])).toMatchObject({ tags: [{}, joined] })
    expect(await answerOf(['tag', '--vault', folder, '--remove', id])).toEqual({ id })
    expect(await answerOf(['note', ...on, '--json'])).toMatchObject({
      tags: [{ concept: 'sadness' }],
    })
  })
})

describe('note --write', () => {
  it('keeps each tag on its words, and lists a tag whose words are gone', async () => {
    const { folder, draft } = await makeSmallRecord()
    const on = ['--vault', folder, '--session', draft]
    const tag = (concept: string, quote: string) =>
      answerOf(['tag', ...on, '--concept', concept, '--intensity', '2', '--quote', quote])
    await tag('symptom-relief', 'Slept better.')
    await tag('loneliness', 'not lonely')
    const file = textFile('Tired. Later: she was not lonely.\r\n')
    expect(await answerOf(['note', ...on, '--write', file])).toMatchObject({ lostTags: 1 })
    expect(await answerOf(['note', ...on, '--json'])).toMatchObject({
      text: 'Tired. Later: she was not lonely.\n',
      tags: [
        { concept: 'symptom-relief', on: 'lost', quote: 'Slept better.', start: null },
        { concept: 'loneliness', on: 'passage', quote: 'not lonely', start: 22 },
      ],
    })
    expect(await answerOf(['note', ...on, '--write', textFile(DRAFT_TEXT)])).toMatchObject({
      lostTags: 0,
    })
  })

  it('writes and signs in one step or not at all', async () => {
    const { folder, draft } = await makeSmallRecord()
    const on = ['--vault', folder, '--session', draft]
    const refused = await runCli(['note', ...on, '--write', textFile(' \n'), '--sign'])
    expect([refused.code, refused.stderr]).toEqual([2, 'vault: the session has no note to sign\n'])
    expect(await answerOf(['note', ...on, '--json'])).toMatchObject({ text: DRAFT_TEXT })
    expect(await answerOf(['note', ...on, '--write', textFile('Done.'), '--sign'])).toMatchObject({
      note: 'signed',
    })
  })
})

describe('sample', () => {
  it('adds the sample practice once and takes it out without touching anybody else', async () => {
    const { folder, ines, bo } = await makeSmallRecord()
    const at = ['--vault', folder]
    type Counts = { readonly clients: number; readonly sessions: number; readonly notes: number }
    const added = await answerOf<Counts>(['sample', ...at])
    expect(added.clients).toBeGreaterThan(0)
    expect(await answerOf(['sample', ...at])).toEqual({ clients: 0, sessions: 0, notes: 0 })
    expect(await answerOf(['clients', ...at, '--json'])).toHaveLength(added.clients + 2)
    expect(await answerOf(['sample', ...at, '--remove'])).toEqual(added)
    expect(await answerOf(['clients', ...at, '--json'])).toMatchObject([{ id: bo }, { id: ines }])
  })
})

describe('generate', () => {
  type Hit = { readonly client: string; readonly date: string; readonly snippet: string }
  const practice = async (seed: string) => {
    const { vault, folder } = await makeTestVault()
    vault.close()
    const at = ['--vault', folder]
    const counts = await answerOf([
      ...['generate', ...at, '--clients', '5', '--notes', '40', '--seed', seed],
    ])
    expect(counts).toMatchObject({ clients: 5, notes: 40, seconds: expect.any(Number) })
    const clients = await answerOf<readonly { readonly name: string; readonly code: string }[]>([
      ...['clients', ...at, '--json'],
    ])
    const hits = await answerOf<readonly Hit[]>(['search', 'the', ...at, '--json'])
    return {
      folder,
      names: clients.map(({ name, code }) => `${name} ${code}`),
      texts: hits.map(({ client, date, snippet }) => `${client} ${date} ${snippet}`).toSorted(),
    }
  }

  it('gives the same practice for the same seed and another for another', async () => {
    const first = await practice('7')
    const second = await practice('7')
    const other = await practice('8')
    expect(first.texts.length).toBeGreaterThan(10)
    expect([second.names, second.texts]).toEqual([first.names, first.texts])
    expect(other.texts).not.toEqual(first.texts)
  })

  it('can fill the same vault again, under codes of its own', async () => {
    const { folder } = await practice('7')
    const again = ['generate', '--vault', folder, '--clients', '5', '--notes', '40', '--seed', '7']
    expect(await answerOf(again)).toMatchObject({ clients: 5 })
    const clients = await answerOf<readonly { readonly code: string }[]>([
      'clients',
      '--vault',
      folder,
      '--json',
    ])
    expect(new Set(clients.map(({ code }) => code)).size).toBe(10)
  })
})
