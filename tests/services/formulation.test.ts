/** The formulation through the vault: quotes that stay true, versions that stay closed, the class it has. */
import { describe, expect, it } from 'vitest'
import type { QuoteInput } from '../../db/contract/calls/formulation.ts'
import type { ClientId, SessionId } from '../../db/contract/ids.ts'
import type { TagInput } from '../../db/contract/shapes.ts'
import {
  addClient,
  addSession,
  makeTestVault,
  type TestVault,
  tagOf,
} from '../support/test-vault.ts'

const TEXT = 'Quiet evenings, nobody to call.'

const write = async (
  test: TestVault,
  sessionId: SessionId,
  text: string,
  tags: readonly TagInput[],
  kind: 'progress' | 'process' = 'progress',
): Promise<void> => {
  const { revision } = await test.call('notes.open', { sessionId, kind })
  await test.call('notes.save', { sessionId, kind, baseRevision: revision, text, tags: [...tags] })
}

const begin = async (kind: 'progress' | 'process' = 'progress') => {
  const test = await makeTestVault()
  const { id: clientId } = await addClient(test)
  const { id: sessionId } = await addSession(test, clientId, '2026-01-05')
  const tag = tagOf('loneliness', { kind: 'passage', start: 16, end: 30 })
  await write(test, sessionId, TEXT, [tag], kind)
  const quote: QuoteInput = {
    number: 1,
    tagId: tag.id,
    sessionId,
    concept: 'loneliness',
    note: kind,
    words: 'whatever the window says',
  }
  const save = (text: string, baseRevision: number, quotes: readonly QuoteInput[] = [quote]) =>
    test.call('formulation.save', { clientId, baseRevision, text, quotes: [...quotes] })
  const open = () => test.call('formulation.open', { clientId })
  return { test, clientId, sessionId, tag, quote, save, open }
}

const close = (
  test: TestVault,
  clientId: ClientId,
  baseRevision: number,
  localDate = '2026-01-06',
) => test.call('formulation.close', { clientId, baseRevision, localDate })

describe('the formulation', () => {
  it('begins empty, and is saved over its newest revision only', async () => {
    const { test, clientId, save, open } = await begin()
    expect(await open()).toMatchObject({
      client: { id: clientId },
      revision: 0,
      savedAt: null,
      text: '',
      quotes: [],
      versions: [],
    })
    expect(await save('Alone for years.', 0)).toMatchObject({ revision: 1 })
    expect(
      await test.refusal('formulation.save', { clientId, baseRevision: 0, text: 'x', quotes: [] }),
    ).toBe('stale-revision')
    expect((await open()).text).toBe('Alone for years.')
  })

  it('takes the words of a quote from the note, and follows what becomes of them', async () => {
    const { test, sessionId, tag, save, open } = await begin()
    await save('She says: [[1]]', 0)
    expect((await open()).quotes).toMatchObject([
      {
        number: 1,
        words: 'nobody to call',
        state: 'same',
        wordsNow: null,
        session: { id: sessionId, number: 1, localDate: '2026-01-05' },
        span: { start: 16, end: 30 },
      },
    ])
    // The passage grows by a word.
    const wider: TagInput = { ...tag, anchor: { kind: 'passage', start: 6, end: 30 } }
    await write(test, sessionId, TEXT, [wider])
    expect((await open()).quotes).toMatchObject([
      { words: 'nobody to call', state: 'changed', wordsNow: 'evenings, nobody to call' },
    ])
    await write(test, sessionId, 'Quiet evenings.', [
      { ...tag, anchor: { kind: 'lost', quote: 'nobody to call' } },
    ])
    expect((await open()).quotes).toMatchObject([
      { words: 'nobody to call', state: 'lost', span: null, session: { number: 1 } },
    ])
    await write(test, sessionId, 'Quiet evenings.', [])
    expect((await open()).quotes).toMatchObject([{ words: 'nobody to call', state: 'gone' }])
  })

  it('says that the session is gone too', async () => {
    const { test, sessionId, save, open } = await begin()
    await save('[[1]]', 0)
    await write(test, sessionId, '', [])
    await test.call('sessions.remove', { sessionId })
    expect((await open()).quotes).toMatchObject([{ state: 'gone', session: null, span: null }])
  })

  it('keeps only what the text names, and the words of one whose tag went before an undo', async () => {
    const { test, sessionId, quote, save, open } = await begin()
    await save('[[1]]', 0)
    await save('nothing quoted', 1)
    expect((await open()).quotes).toEqual([])
    await write(test, sessionId, TEXT, [])
    await save('[[1]]', 2, [{ ...quote, words: 'nobody to call' }])
    expect((await open()).quotes).toMatchObject([{ words: 'nobody to call', state: 'gone' }])
  })

  it('is of the class of process notes once it quotes one, whatever the window says', async () => {
    const { test, clientId, quote, save } = await begin('process')
    await save('[[1]]', 0, [{ ...quote, note: 'progress' }])
    await close(test, clientId, 1)
    await save('Without it.', 1)
    await close(test, clientId, 2)
    const { versions } = await test.call('formulation.open', { clientId })
    expect(versions).toMatchObject([
      { number: 2, isProcess: false },
      { number: 1, isProcess: true },
    ])
  })

  it('is closed under a date, goes on, and reads later as it was closed', async () => {
    const { test, clientId, save, open } = await begin()
    await save('First account. [[1]]', 0)
    expect(await close(test, clientId, 1)).toEqual({ number: 1 })
    expect((await open()).text).toBe('First account. [[1]]')
    await save('Second account.', 1, [])
    expect(await test.call('formulation.version', { clientId, number: 1 })).toMatchObject({
      number: 1,
      localDate: '2026-01-06',
      text: 'First account. [[1]]',
      quotes: [{ words: 'nobody to call', state: 'same' }],
    })
    expect(await test.refusal('formulation.version', { clientId, number: 2 })).toBe('not-found')
  })

  it('is not closed empty, unchanged, ahead of today or out of order', async () => {
    const { test, clientId, save } = await begin()
    const refusal = (baseRevision: number, localDate: string) =>
      test.refusal('formulation.close', { clientId, baseRevision, localDate })
    expect(await refusal(0, '2026-01-06')).toBe('formulation-empty')
    await save('   ', 0)
    expect(await refusal(1, '2026-01-06')).toBe('formulation-empty')
    await save('One.', 1)
    expect(await refusal(1, '2026-01-06')).toBe('stale-revision')
    expect(await refusal(2, '2999-01-01')).toBe('date-in-future')
    await close(test, clientId, 2)
    expect(await refusal(2, '2026-01-07')).toBe('formulation-unchanged')
    await save('Two.', 2)
    expect(await refusal(3, '2026-01-05')).toBe('version-out-of-order')
    expect(await close(test, clientId, 3)).toEqual({ number: 2 })
  })

  it('keeps a closed version from every change that the store can be asked for', async () => {
    const { test, clientId, save } = await begin()
    await save('One.', 0)
    await close(test, clientId, 1)
    const { sqlite } = test.context.store
    const columns =
      '(key, client_key, number, local_date, closed_at, sha256, app_version, quotes, text)'
    for (const sql of [
      "UPDATE formulation_version SET text = 'other'",
      'UPDATE formulation_version SET local_date = local_date',
      'DELETE FROM formulation_version',
      `INSERT OR REPLACE INTO formulation_version ${columns}
        SELECT key, client_key, number + 1, local_date, 0, '', '', '[]', 'x' FROM formulation_version`,
      `INSERT INTO formulation_version ${columns}
        SELECT key + 1, client_key, 3, local_date, 0, '', '', '[]', 'x' FROM formulation_version`,
    ])
      expect(() => sqlite.exec(sql)).toThrow('formulation-version-closed')
  })

  it('is proved by vault.verify, which finds a changed word', async () => {
    const { test, clientId, save } = await begin()
    await save('One. [[1]]', 0)
    await close(test, clientId, 1)
    const check = async () =>
      (await test.call('vault.verify', {})).checks.find(
        ({ name }) => name === 'formulation-versions',
      )
    expect(await check()).toMatchObject({ checked: 1, faults: 0 })
    const { sqlite } = test.context.store
    sqlite.exec('DROP TRIGGER formulation_version_update')
    sqlite.exec("UPDATE formulation_version SET quotes = replace(quotes, 'nobody', 'somebody')")
    expect(await check()).toMatchObject({ checked: 1, faults: 1 })
  })

  it('shows its map and the tags behind a node', async () => {
    const { test, clientId } = await begin()
    const map = await test.call('formulation.map', { clientId })
    expect(map.sessions).toBe(1)
    expect(map.nodes.find(({ slug }) => slug === 'loneliness')).toMatchObject({
      state: 'appeared',
      total: { n: 1, of: 1 },
      thirds: null,
    })
    expect(
      await test.call('formulation.evidence', { clientId, concept: 'loneliness' }),
    ).toMatchObject([{ quote: 'nobody to call', note: 'progress', session: { number: 1 } }])
  })

  it('is logged as opened, written and closed, without a word of it', async () => {
    const { test, clientId, save, open } = await begin()
    await open()
    await save('Alone.', 0)
    await save('Alone for years.', 1)
    await close(test, clientId, 2)
    const { events } = await test.call('audit.list', {
      before: null,
      limit: 10,
      kinds: ['formulation-viewed', 'formulation-written', 'formulation-closed'],
      clientId,
      from: null,
      to: null,
    })
    expect(events.map(({ kind }) => kind)).toEqual([
      'formulation-closed',
      'formulation-written',
      'formulation-viewed',
    ])
    expect(events[0]?.detail).toEqual({ number: 1 })
  })
})
