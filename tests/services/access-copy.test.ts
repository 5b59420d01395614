/** Access copies from a real store, into real folders: what is in them, and that they are there whole or not at all. */
import { createHash } from 'node:crypto'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { Input } from '../../db/contract/api.ts'
import type { ClientId, SessionId } from '../../db/contract/ids.ts'
import type { NoteKind } from '../../db/contract/shapes.ts'
import type { Jurisdiction } from '../../db/domain/jurisdiction.ts'
import { tempFolder } from '../support/temp-folder.ts'
import {
  addClient,
  addSession,
  makeTestVault,
  type TestVault,
  tagOf,
} from '../support/test-vault.ts'

const SIGNED = 'She slept.\n\n# Plan\n- call “Bo”, maybe'
const DRAFT = 'Not finished yet.'
const PROCESS = 'Zwielicht: my own doubts about her father.'
const CODE = 'IH/01: x'

type Practice = TestVault & {
  readonly clientId: ClientId
  readonly signed: SessionId
  readonly draft: SessionId
  readonly target: string
}

const write = async (
  { call }: TestVault,
  sessionId: SessionId,
  kind: NoteKind,
  text: string,
): Promise<number> => {
  const { revision } = await call('notes.open', { sessionId, kind })
  const end = text.indexOf('.')
  const said = { target: 'mother', voice: 'third-party' } as const
  const tags = [tagOf('loneliness', { kind: 'passage', start: 0, end }, said)]
  return (await call('notes.save', { sessionId, kind, baseRevision: revision, text, tags }))
    .revision
}

const practice = async (jurisdiction: Jurisdiction): Promise<Practice> => {
  const made = await makeTestVault()
  made.context.queries.settings.put('jurisdiction', JSON.stringify(jurisdiction))
  const { id: clientId } = await addClient(made, 'Ines Halloran', CODE)
  const { id: signed } = await addSession(made, clientId, '2026-01-05')
  const { id: draft } = await addSession(made, clientId, '2026-01-12')
  const baseRevision = await write(made, signed, 'progress', SIGNED)
  await made.call('notes.sign', { sessionId: signed, baseRevision })
  await write(made, draft, 'progress', DRAFT)
  await write(made, signed, 'process', PROCESS)
  return { ...made, clientId, signed, draft, target: tempFolder() }
}

const TOKEN = '018f3c1e-7b2a-7c3d-8e4f-5a6b7c8d9e0f'
type Order = Input<'exports.clientAccess'>

const order = (made: Practice, jurisdiction: Jurisdiction, more: Partial<Order> = {}): Order => {
  made.vault.offerPath('export', TOKEN, made.target)
  return {
    clientId: made.clientId,
    chosen: TOKEN,
    jurisdiction,
    isWithDrafts: true,
    isWithThemes: false,
    review: [],
    ...more,
  }
}

const readAs = async ({ call }: TestVault, sessionId: SessionId): Promise<string> =>
  (await call('exports.note', { sessionId, kind: 'process' })).readAs

const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

const exportedEvents = ({ context }: TestVault) =>
  [...context.queries.audit.chain()].filter(({ kind }) => kind === 'exported')

describe('a copy in the US', () => {
  it('holds the record in files that say what they are, and no word of a process note', async () => {
    const made = await practice('us')
    const written = await made.call('exports.clientAccess', order(made, 'us'))
    expect(readdirSync(made.target)).toEqual([written.folder])
    const files = filesIn(join(made.target, written.folder))
    expect(Object.keys(files).toSorted()).toEqual([...written.files].toSorted())
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['progress-notes.md', 'sessions.csv', 'record.json', 'manifest.json']),
    )
    const all = Object.values(files).join('\n')
    expect(all).not.toContain('Zwielicht')
    const notes = files['progress-notes.md'] ?? ''
    expect(notes).toContain('Client access copy — progress record')
    expect(notes).toContain(SIGNED)
    expect(notes).toContain(createHash('sha256').update(SIGNED).digest('hex'))
    expect(notes.indexOf('Draft, not signed')).toBeLessThan(notes.indexOf(DRAFT))
    expect(notes.indexOf('Draft, not signed')).toBeGreaterThan(notes.indexOf(SIGNED))
    expect(Object.keys(files)).not.toContain('themes.csv')
  })

  it('has a manifest whose hashes anybody can check, and that tells nothing of process notes', async () => {
    const made = await practice('us')
    const { folder } = await made.call('exports.clientAccess', order(made, 'us'))
    const { 'manifest.json': text = '', ...files } = filesIn(join(made.target, folder))
    const manifest = JSON.parse(text)
    expect(manifest).toMatchObject({
      class: 'Client access copy — progress record',
      jurisdiction: 'us',
      client: { code: CODE },
      holds: { sessions: 2, signedNotes: 1, drafts: 1, processNotes: 0 },
      leftOut: { drafts: 0 },
      withheldProcessNotes: { 'serious-harm': 0, 'third-party': 0, 'other-ground': 0 },
      madeWith: { version: '0.0.0-test' },
    })
    expect(text).not.toContain('Halloran')
    expect(manifest.files).toEqual(
      Object.entries(files)
        .map(([name, content]) => ({
          name,
          bytes: Buffer.byteLength(content),
          sha256: createHash('sha256').update(content).digest('hex'),
        }))
        .toSorted((a, b) => written(manifest, a.name) - written(manifest, b.name)),
    )
  })

  it('has no name of the client among the names of folder and files', async () => {
    const made = await practice('us')
    const { folder, files } = await made.call('exports.clientAccess', order(made, 'us'))
    expect([folder, ...files].join(' ')).not.toMatch(/Ines|Halloran/)
    expect(folder).toMatch(/^client-access-IH-01-x-\d{4}-\d\d-\d\d$/)
  })

  it('leaves one line in the log, with counts and no words', async () => {
    const made = await practice('us')
    await made.call('exports.clientAccess', order(made, 'us'))
    const [event, ...others] = exportedEvents(made)
    expect(others).toEqual([])
    expect(event?.clientId).toBe(made.clientId)
    expect(JSON.parse(event?.detail ?? '')).toMatchObject({
      class: 'client-access',
      jurisdiction: 'us',
      signedNotes: 1,
      drafts: 1,
      processNotes: 0,
    })
  })

  it('leaves out drafts and adds themes when asked, both of the record only', async () => {
    const made = await practice('us')
    const asked = order(made, 'us', { isWithDrafts: false, isWithThemes: true })
    const answer = await made.call('exports.clientAccess', asked)
    expect(answer).toMatchObject({ notes: 1, draftsLeftOut: 1 })
    const files = filesIn(join(made.target, answer.folder))
    expect(Object.values(files).join('\n')).not.toContain(DRAFT)
    expect(files['themes.csv']).toContain('She slept')
    expect(files['themes.csv']).not.toContain('Zwielicht')
    expect(files['themes.csv']).toMatch(/movement,about,voice,aspects,memo/)
    expect(files['themes.csv']).toMatch(/Loneliness,She slept,2,present,,mother,third-party,,/)
    expect(JSON.parse(files['record.json'] ?? '')).toMatchObject({
      themes: [{ target: 'mother', voice: 'third-party', aspects: [] }],
    })
  })

  it('holds every addendum with its note, and what its hash is taken of', async () => {
    const made = await practice('us')
    const { id: addendumId } = await made.call('addenda.begin', {
      sessionId: made.signed,
      addendum: 'correction',
    })
    const text = 'Her sister is called Ana.'
    const addendum = { addendumId, kind: 'correction', text, request: null } as const
    const { revision } = await made.call('addenda.save', { ...addendum, baseRevision: 0 })
    await made.call('addenda.sign', { addendumId, baseRevision: revision })
    const { folder } = await made.call('exports.clientAccess', order(made, 'us'))
    const files = filesIn(join(made.target, folder))
    const notes = files['progress-notes.md'] ?? ''
    expect(notes.indexOf(text)).toBeGreaterThan(notes.indexOf(SIGNED))
    expect(notes.indexOf(text)).toBeLessThan(notes.indexOf(DRAFT))
    // By the recipe in the manifest alone.
    const [note] = JSON.parse(files['record.json'] ?? '').progressNotes
    const [signed] = note.addenda
    const none = Array(6).fill(null)
    const hashed = [
      'throughline-addendum-1',
      note.signature.sha256,
      signed.number,
      signed.kind,
      ...none,
      signed.text,
      signed.signature.at,
    ]
    const sha256 = createHash('sha256').update(JSON.stringify(hashed)).digest('hex')
    expect(signed.signature.sha256).toBe(sha256)
    expect(notes).toContain(sha256)
  })

  it('holds risk notes word for word as they were signed, and a draft as one', async () => {
    const made = await practice('us')
    const { clientId } = made
    const denied = { answer: 'denied', detail: '' } as const
    const fields = {
      localDate: '2026-01-05',
      ideation: { answer: 'present', detail: 'Passing thoughts.' } as const,
      plan: denied,
      means: denied,
      intent: denied,
      protective: 'Her sister.',
      action: 'Crisis line written down.',
      consultation: '',
    }
    const draft = { clientId, sessionId: null, baseRevision: 0 }
    const { revision } = await made.call('safety.saveRiskNote', { ...draft, fields })
    const { sha256 } = await made.call('safety.signRiskNote', { clientId, baseRevision: revision })
    const open = { ...fields, localDate: '2026-01-12', plan: { answer: null, detail: '' } }
    await made.call('safety.saveRiskNote', { ...draft, fields: open })
    expect(await made.call('exports.preview', { clientId })).toMatchObject({
      riskNotes: 1,
      drafts: 2,
    })
    const { folder } = await made.call('exports.clientAccess', order(made, 'us'))
    const files = filesIn(join(made.target, folder))
    const [signed, unsigned] = JSON.parse(files['record.json'] ?? '').riskNotes
    expect(createHash('sha256').update(signed.text).digest('hex')).toBe(sha256)
    expect(unsigned.signature).toBeNull()
    expect(files['risk-notes.md']).toContain(signed.text)
    expect(files['risk-notes.md']).toContain('Plan: no answer yet')
  })

  it('holds measures under the names of instrument and scale, in their session', async () => {
    const made = await practice('us')
    await made.call('measures.add', {
      clientId: made.clientId,
      instrument: 'phq-9',
      takenOn: '2026-01-05',
      sessionId: made.signed,
      entry: { kind: 'answers', answers: [1, 2, 1, 0, 0, 1, 1, 1, 0, 1], isProrated: false },
    })
    const { folder } = await made.call('exports.clientAccess', order(made, 'us'))
    const [, row] = (filesIn(join(made.target, folder))['measures.csv'] ?? '').split('\r\n')
    expect(row).toBe('2026-01-05,1,PHQ-9,Total,7,no,1 2 1 0 0 1 1 1 0 1')
  })

  it('shows beforehand what would be in it, without opening a process note', async () => {
    const made = await practice('us')
    const { toReview, ...preview } = await made.call('exports.preview', { clientId: made.clientId })
    expect(preview).toMatchObject({
      jurisdiction: 'us',
      sessions: 2,
      signedNotes: 1,
      drafts: 1,
      processNotes: 1,
    })
    expect(toReview).toEqual([])
  })
})

const written = (manifest: { readonly files: readonly { name: string }[] }, name: string): number =>
  manifest.files.findIndex((file) => file.name === name)

describe.each(['uk', 'eu'] as const)('a copy in the %s', (place) => {
  it('is not written before each process note was read and decided on', async () => {
    const made = await practice(place)
    expect((await made.call('exports.preview', { clientId: made.clientId })).toReview).toEqual([
      { sessionId: made.signed, number: 1, localDate: '2026-01-05', state: 'draft' },
    ])
    expect(await made.refusal('exports.clientAccess', order(made, place))).toBe('review-outdated')
    const guessed = { sessionId: made.signed, readAs: 'f'.repeat(64), isIncluded: true } as const
    expect(
      await made.refusal('exports.clientAccess', order(made, place, { review: [guessed] })),
    ).toBe('review-outdated')
    expect(readdirSync(made.target)).toEqual([])
    expect(exportedEvents(made)).toEqual([])
  })

  it('asks again when a process note changed after it was read', async () => {
    const made = await practice(place)
    const decision = {
      sessionId: made.signed,
      readAs: await readAs(made, made.signed),
      isIncluded: true,
    } as const
    await write(made, made.signed, 'process', `${PROCESS} And more.`)
    expect(
      await made.refusal('exports.clientAccess', order(made, place, { review: [decision] })),
    ).toBe('review-outdated')
    const fresh = { ...decision, readAs: await readAs(made, made.signed) }
    const answer = await made.call('exports.clientAccess', order(made, place, { review: [fresh] }))
    const files = filesIn(join(made.target, answer.folder))
    expect(files['process-notes.md']).toContain(`${PROCESS} And more.`)
    expect(files['process-notes.md']).toContain('progress record and process notes')
    expect(files['progress-notes.md']).not.toContain('Zwielicht')
  })

  it('tells how many were withheld and why, and not a word of them', async () => {
    const made = await practice(place)
    const withheld = {
      sessionId: made.signed,
      readAs: await readAs(made, made.signed),
      isIncluded: false,
      reason: 'third-party',
    } as const
    const answer = await made.call(
      'exports.clientAccess',
      order(made, place, { review: [withheld], isWithThemes: true }),
    )
    expect(answer).toMatchObject({ processNotes: 0, withheld: 1 })
    const files = filesIn(join(made.target, answer.folder))
    expect(Object.values(files).join('\n')).not.toContain('Zwielicht')
    expect(JSON.parse(files['manifest.json'] ?? '')).toMatchObject({
      withheldProcessNotes: { 'serious-harm': 0, 'third-party': 1, 'other-ground': 0 },
    })
    expect(JSON.parse(exportedEvents(made)[0]?.detail ?? '')).toMatchObject({ withheld: 1 })
  })

  it('asks for another look when the jurisdiction is another by then', async () => {
    const made = await practice(place)
    expect(await made.refusal('exports.clientAccess', order(made, 'us'))).toBe('review-outdated')
  })
})

describe('the folder', () => {
  it('is told by its name beforehand, and whether it is taken or synced', async () => {
    const made = await practice('us')
    const synced = join(made.target, 'Dropbox')
    mkdirSync(synced)
    made.vault.offerPath('export', TOKEN, synced)
    const look = () => made.call('exports.folder', { clientId: made.clientId, chosen: TOKEN })
    const { name, ...facts } = await look()
    expect(facts).toEqual({ isTaken: false, sync: 'dropbox' })
    mkdirSync(join(synced, name))
    expect(await look()).toEqual({ name, isTaken: true, sync: 'dropbox' })
  })

  it('is looked at whatever is to be written there', async () => {
    const made = await practice('us')
    const synced = join(made.target, 'Dropbox')
    mkdirSync(synced)
    made.vault.offerPath('export', TOKEN, made.target)
    expect(await made.call('exports.place', { chosen: TOKEN })).toEqual({ sync: null })
    made.vault.offerPath('export', TOKEN, synced)
    expect(await made.call('exports.place', { chosen: TOKEN })).toEqual({ sync: 'dropbox' })
    made.vault.offerPath('backup', TOKEN, synced)
    expect(await made.refusal('exports.place', { chosen: TOKEN })).toBe('not-found')
  })

  it('is never one that was chosen for backups', async () => {
    const made = await practice('us')
    const asked = order(made, 'us')
    made.vault.offerPath('backup', TOKEN, made.target)
    expect(await made.refusal('exports.clientAccess', asked)).toBe('not-found')
    made.vault.offerPath('export', TOKEN, made.target)
    expect(await made.refusal('backups.make', { chosen: TOKEN })).toBe('not-found')
  })

  it('is never overwritten, empty or not', async () => {
    const made = await practice('us')
    const { folder } = await made.call('exports.clientAccess', order(made, 'us'))
    const before = filesIn(join(made.target, folder))
    expect(await made.refusal('exports.clientAccess', order(made, 'us'))).toBe('export-exists')
    expect(filesIn(join(made.target, folder))).toEqual(before)
    const other = { ...made, target: tempFolder() }
    mkdirSync(join(other.target, folder))
    expect(await made.refusal('exports.clientAccess', order(other, 'us'))).toBe('export-exists')
    expect(readdirSync(other.target)).toEqual([folder])
    expect(exportedEvents(made)).toHaveLength(1)
  })

  it('is not one of the vault’s, by whatever way it is reached', async () => {
    const made = await practice('us')
    const inside = join(made.folder, 'backups')
    mkdirSync(inside, { recursive: true })
    const link = join(tempFolder(), 'link')
    symlinkSync(inside, link)
    for (const target of [made.folder, inside, link])
      expect(await made.refusal('exports.clientAccess', order({ ...made, target }, 'us'))).toBe(
        'export-folder-refused',
      )
    expect(readdirSync(inside)).toEqual([])
  })

  it('that is gone, or a file, is told as such', async () => {
    const made = await practice('us')
    const file = join(made.target, 'file')
    writeFileSync(file, '')
    for (const target of [join(made.target, 'gone'), file])
      expect(await made.refusal('exports.clientAccess', order({ ...made, target }, 'us'))).toBe(
        'export-folder-missing',
      )
  })

  it.skipIf(process.getuid?.() === 0)('that may not be written to stays as it is', async () => {
    const made = await practice('us')
    chmodSync(made.target, 0o500)
    expect(await made.refusal('exports.clientAccess', order(made, 'us'))).toBe(
      'export-folder-read-only',
    )
    chmodSync(made.target, 0o700)
    expect(readdirSync(made.target)).toEqual([])
  })

  it('is not there where the log cannot take the line, and no line where the folder cannot be named', async () => {
    const made = await practice('us')
    const { sqlite } = made.context.store
    sqlite.exec(
      `CREATE TRIGGER no_room BEFORE INSERT ON audit_event BEGIN SELECT RAISE(ABORT, 'no-room'); END`,
    )
    expect(await made.refusal('exports.clientAccess', order(made, 'us'))).toBe('internal')
    expect(readdirSync(made.target)).toEqual([])
    sqlite.exec('DROP TRIGGER no_room')
    // Somebody takes the name between the look and the naming.
    const { context } = made
    const record = vi.spyOn(context.audit, 'record').mockImplementationOnce(() => {
      const [draft = ''] = readdirSync(made.target)
      mkdirSync(join(made.target, folderName))
      expect(draft).toMatch(/^\.throughline-export-unfinished-/)
    })
    const { name: folderName } = await made.call('exports.folder', {
      clientId: made.clientId,
      chosen: TOKEN,
    })
    expect(await made.refusal('exports.clientAccess', order(made, 'us'))).toBe('export-exists')
    record.mockRestore()
    expect(readdirSync(made.target)).toEqual([folderName])
    expect(readdirSync(join(made.target, folderName))).toEqual([])
    expect(exportedEvents(made)).toEqual([])
  })
})
