/** Addenda: in turn, drafts that survive, signed ones that stay, and what lists say of them. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { NoteKind } from '../../db/contract/shapes.ts'
import {
  addClient,
  addSession,
  makeTestVault,
  PASSPHRASE,
  testVaultOf,
} from '../support/test-vault.ts'

const TEXT = 'She says that her sister is older.'
const REQUEST = {
  requestedOn: '2026-02-02',
  dueOn: '2026-04-03',
  decidedOn: '2026-02-20',
  decision: 'denied',
  denialReason: 'It is accurate.',
  disagreement: 'She is younger.',
} as const

const withSigned = async (kind: NoteKind) => {
  const made = await makeTestVault()
  const { id: clientId } = await addClient(made)
  const { id: sessionId } = await addSession(made, clientId, '2026-01-05')
  const note = { sessionId, kind }
  await made.call('notes.save', { ...note, baseRevision: 0, text: TEXT, tags: [] })
  const { sha256 } = await made.call('notes.sign', { ...note, baseRevision: 1 })
  return { ...made, clientId, note, noteSha256: sha256 }
}

describe.each(['progress', 'process'] as const)('an addendum to a %s note', (kind) => {
  it('is begun, written, signed, and stays as it is', async () => {
    const { call, refusal, note, noteSha256 } = await withSigned(kind)
    const { id } = await call('addenda.begin', { ...note, addendum: 'client-requested' })
    const content = {
      kind: 'client-requested',
      text: 'About the sister.',
      request: REQUEST,
    } as const
    const save = { addendumId: id, baseRevision: 0, ...content }
    expect(await call('addenda.save', save)).toMatchObject({ revision: 1 })
    expect(await refusal('addenda.save', save)).toBe('stale-revision')
    expect(await refusal('addenda.sign', { addendumId: id, baseRevision: 0 })).toBe(
      'stale-revision',
    )
    const { at, sha256 } = await call('addenda.sign', { addendumId: id, baseRevision: 1 })
    const form = JSON.stringify([
      'throughline-addendum-1',
      noteSha256,
      1,
      'client-requested',
      '2026-02-02',
      '2026-04-03',
      '2026-02-20',
      'denied',
      'It is accurate.',
      'She is younger.',
      'About the sister.',
      at,
    ])
    expect(sha256).toBe(createHash('sha256').update(form).digest('hex'))
    expect(await refusal('addenda.save', { ...save, baseRevision: 2 })).toBe('addendum-signed')
    expect(await refusal('addenda.discard', { addendumId: id })).toBe('addendum-signed')
    expect(await refusal('addenda.sign', { addendumId: id, baseRevision: 2 })).toBe(
      'addendum-signed',
    )
    const opened = await call('notes.open', note)
    expect(opened).toMatchObject({ text: TEXT, signed: { sha256: noteSha256 } })
    expect(opened.addenda).toMatchObject([
      { number: 1, ...content, signed: { at, sha256, appVersion: '0.0.0-test' } },
    ])
    expect(await call('addenda.list', note)).toEqual(opened.addenda)
  })

  it('waits its turn: the one before must be signed or discarded', async () => {
    const { call, refusal, note } = await withSigned(kind)
    const first = await call('addenda.begin', { ...note, addendum: 'late-entry' })
    const another = { ...note, addendum: 'correction' } as const
    expect(await refusal('addenda.begin', another)).toBe('addendum-waiting')
    await call('addenda.discard', { addendumId: first.id })
    expect(await refusal('addenda.discard', { addendumId: first.id })).toBe('not-found')
    const { id } = await call('addenda.begin', another)
    const save = { addendumId: id, baseRevision: 0, kind: 'correction', request: null } as const
    await call('addenda.save', { ...save, text: 'Her sister is younger.' })
    await call('addenda.sign', { addendumId: id, baseRevision: 1 })
    await call('addenda.begin', { ...note, addendum: 'clarification' })
    expect(await call('addenda.list', note)).toMatchObject([
      { number: 1, kind: 'correction', text: 'Her sister is younger.' },
      { number: 2, kind: 'clarification', text: '', signed: null },
    ])
  })

  it('belongs to a signed note only', async () => {
    const made = await makeTestVault()
    const { id: clientId } = await addClient(made)
    const { id: sessionId } = await addSession(made, clientId, '2026-01-05')
    const begin = { sessionId, kind, addendum: 'late-entry' } as const
    expect(await made.refusal('addenda.begin', begin)).toBe('note-not-signed')
    await made.call('notes.save', { sessionId, kind, baseRevision: 0, text: TEXT, tags: [] })
    expect(await made.refusal('addenda.begin', begin)).toBe('note-not-signed')
    const other = kind === 'progress' ? 'process' : 'progress'
    await made.call('notes.sign', { sessionId, kind, baseRevision: 1 })
    expect(await made.refusal('addenda.begin', { ...begin, kind: other })).toBe('note-not-signed')
  })

  it('is signed only when it says all it must, and names what is missing', async () => {
    const { call, vault, note } = await withSigned(kind)
    const { id: addendumId } = await call('addenda.begin', { ...note, addendum: 'correction' })
    expect(await vault.call('addenda.sign', { addendumId, baseRevision: 0 })).toEqual({
      ok: false,
      failure: { code: 'addendum-incomplete', field: 'text' },
    })
    await call('addenda.save', {
      addendumId,
      baseRevision: 0,
      kind: 'client-requested',
      text: 'x',
      request: { ...REQUEST, denialReason: '' },
    })
    expect(await vault.call('addenda.sign', { addendumId, baseRevision: 1 })).toEqual({
      ok: false,
      failure: { code: 'addendum-incomplete', field: 'denialReason' },
    })
  })

  it('keeps a draft over a kill, and the caseload and the lists count it', async () => {
    const made = await withSigned(kind)
    const { call, note, clientId } = made
    const { id } = await call('addenda.begin', { ...note, addendum: 'correction' })
    const save = { addendumId: id, baseRevision: 0, kind: 'correction', request: null } as const
    await call('addenda.save', { ...save, text: 'Half a sen' })
    made.context.store.sqlite.close()
    expect(() => made.vault.close()).toThrow()

    const next = testVaultOf(made.folder)
    await next.vault.unlock(PASSPHRASE)
    expect(await next.call('addenda.list', note)).toMatchObject([
      { id, text: 'Half a sen', revision: 1, signed: null },
    ])
    const counts = async () => {
      const [row] = await next.call('sessions.list', { clientId })
      const [other, own] =
        kind === 'progress'
          ? [row?.processAddenda, row?.addenda]
          : [row?.addenda, row?.processAddenda]
      expect(other).toEqual({ signed: 0, isDraftWaiting: false })
      return own
    }
    const drafts = async () => (await next.call('clients.get', { clientId })).drafts
    expect(await counts()).toEqual({ signed: 0, isDraftWaiting: true })
    expect(await drafts()).toBe(kind === 'progress' ? 1 : 0)
    await next.call('addenda.sign', { addendumId: id, baseRevision: 1 })
    expect(await counts()).toEqual({ signed: 1, isDraftWaiting: false })
    expect(await drafts()).toBe(0)
    const { sessions } = await next.call('timeline.forClient', { clientId })
    expect(sessions).toMatchObject([
      kind === 'progress' ? { addenda: 1, processAddenda: 0 } : { addenda: 0, processAddenda: 1 },
    ])
  })

  it('whose words, dates or time were altered in the file is found by verify', async () => {
    const made = await withSigned(kind)
    const { call, note, context } = made
    const { id } = await call('addenda.begin', { ...note, addendum: 'client-requested' })
    const content = { kind: 'client-requested', text: 'x', request: REQUEST } as const
    await call('addenda.save', { addendumId: id, baseRevision: 0, ...content })
    await call('addenda.sign', { addendumId: id, baseRevision: 1 })
    const check = async () => {
      const { checks } = await call('vault.verify', {})
      return checks.find(({ name }) => name === 'signed-addenda')
    }
    expect(await check()).toMatchObject({ checked: 1, faults: 0, isSound: true })
    const table = kind === 'progress' ? 'addendum' : 'process_addendum'
    const { sqlite } = context.store
    sqlite.exec(`DROP TRIGGER ${table}_signed_update; DROP TRIGGER ${table}_stays`)
    for (const [column, altered] of [
      ['text', "'y'"],
      ['kind', "'correction'"],
      ['number', '2'],
      ['requested_on', "'2026-02-03'"],
      ['due_on', "'2026-04-04'"],
      ['decided_on', "'2026-02-21'"],
      ['decision', "'accepted'"],
      ['denial_reason', "'z'"],
      ['disagreement', "''"],
      ['signed_at', 'signed_at - 1'],
    ]) {
      sqlite.exec(`SAVEPOINT s; UPDATE ${table} SET ${column} = ${altered}`)
      expect([column, await check()]).toMatchObject([column, { faults: 1 }])
      sqlite.exec('ROLLBACK TO s; RELEASE s')
    }
    expect(await check()).toMatchObject({ faults: 0 })
  })
})

it('the log tells of addenda once within its window, and of each signature', async () => {
  const { call, note, context } = await withSigned('progress')
  const { id } = await call('addenda.begin', { ...note, addendum: 'correction' })
  const save = { addendumId: id, kind: 'correction', request: null } as const
  await call('addenda.save', { ...save, baseRevision: 0, text: 'One' })
  await call('addenda.save', { ...save, baseRevision: 1, text: 'One two' })
  await call('addenda.sign', { addendumId: id, baseRevision: 2 })
  const second = await call('addenda.begin', { ...note, addendum: 'correction' })
  await call('addenda.discard', { addendumId: second.id })
  context.audit.flush()
  const { events } = await call('audit.list', {
    before: null,
    limit: 50,
    kinds: ['addendum-written', 'addendum-signed', 'addendum-discarded'],
    clientId: null,
    from: null,
    to: null,
  })
  expect(events.map(({ kind }) => kind)).toEqual([
    'addendum-discarded',
    'addendum-written',
    'addendum-signed',
    'addendum-written',
  ])
})
