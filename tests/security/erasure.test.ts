/**
 * What was removed is gone from the store: from tables, the search index, free pages and the log. Words edited
 * out of a draft are in its history by design, and go with the session or the sample client.
 */
import { cpSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SessionId } from '../../db/contract/ids.ts'
import { storePath } from '../../db/store/open-store.ts'
import { tempFolder } from '../support/temp-folder.ts'
import {
  addClient,
  addSession,
  makeTestVault,
  openTestVault,
  PASSPHRASE,
  type TestVault,
  tagOf,
  testVaultOf,
} from '../support/test-vault.ts'
import { wordsInStore } from '../support/words-in-store.ts'

const CANARY = 'Zwielichtkanarienvogel'
const QUOTED = 'Mauerseglerschwarm'
const OTHERS = 40

/** A canary note among others, so that neither its pages nor its part of the index stand alone. */
const practiceWithCanary = async () => {
  const made = await makeTestVault()
  const dataKey = Buffer.from(made.context.keys.data)
  const { id: clientId } = await addClient(made)
  const write = async (sessionId: Awaited<ReturnType<typeof addSession>>['id'], text: string) => {
    const { revision } = await made.call('notes.open', { sessionId })
    const tags = text.startsWith(CANARY)
      ? [
          tagOf(
            'loneliness',
            { kind: 'passage', start: 0, end: CANARY.length },
            { memo: `${CANARY} memo` },
          ),
        ]
      : []
    await made.call('notes.save', { sessionId, baseRevision: revision, text, tags })
    await made.call('notes.leave', { sessionId })
  }
  for (let day = 0; day < OTHERS; day += 1) {
    const date = new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10)
    const { id } = await addSession(made, clientId, date)
    await write(id, `Winter ${day}, and what she said of it. `.repeat(30))
  }
  const { id } = await addSession(made, clientId, '2026-01-05')
  // Long enough to spill over several pages.
  await write(id, `${CANARY} sings at dusk. `.repeat(400))
  await write(id, `${CANARY} sings once more. `.repeat(300))
  return { ...made, dataKey, clientId, sessionId: id, write }
}

const firstTextOf = async ({ call }: Pick<TestVault, 'call'>, sessionId: SessionId) => {
  const { versions } = await call('history.list', { sessionId })
  const number = versions.at(-1)?.number ?? 0
  return (await call('history.version', { sessionId, number })).text
}

const totalFor = async ({ call }: Pick<TestVault, 'call'>, query: string): Promise<number> =>
  (await call('search.find', { query, clientId: null, order: 'best' })).total

const held = ({ folder, dataKey }: TestVault & { readonly dataKey: Buffer }) =>
  wordsInStore(folder, dataKey, [CANARY])

describe('words that were deleted', () => {
  it('are there before, in the store and in the log: the reader finds what there is', async () => {
    const made = await practiceWithCanary()
    expect(held(made).some((place) => place.startsWith('log'))).toBe(true)
    made.context.store.sqlite.pragma('wal_checkpoint(TRUNCATE)')
    expect(held(made).filter((place) => place.startsWith('store')).length).toBeGreaterThan(2)
  })

  it('stay in the history of an emptied note, and are nowhere once its session is removed', async () => {
    const made = await practiceWithCanary()
    const { sessionId } = made
    await made.write(sessionId, '')
    expect(await made.call('notes.open', { sessionId })).toMatchObject({ state: 'none' })
    expect(await firstTextOf(made, sessionId)).toContain(`${CANARY} sings at dusk.`)
    expect(await totalFor(made, CANARY)).toBe(0)
    await made.call('sessions.remove', { sessionId })
    made.vault.close()
    expect(held(made)).toEqual([])
  })

  it('stay in the history of a note that they were edited out of: not in it, not in the search', async () => {
    const made = await practiceWithCanary()
    const { sessionId } = made
    await made.write(sessionId, 'She spoke of a bird.')
    expect(await made.call('notes.open', { sessionId })).toMatchObject({
      text: 'She spoke of a bird.',
      tags: [],
    })
    expect(await firstTextOf(made, sessionId)).toContain(`${CANARY} sings at dusk.`)
    expect(await totalFor(made, CANARY)).toBe(0)
    expect(await totalFor(made, 'bird')).toBe(1)
    made.vault.close()
    // Kept as the note itself is: only who has the key can read them.
    expect(held(made).length).toBeGreaterThan(0)
    expect(readFileSync(storePath(made.folder)).includes(CANARY)).toBe(false)
  })

  it('are nowhere once the sample clients are removed, whatever their notes and histories held', async () => {
    const made = await makeTestVault()
    const dataKey = Buffer.from(made.context.keys.data)
    await made.call('practice.loadSample', {})
    const { sqlite } = made.context.store
    const draft = sqlite
      .prepare<[], { id: SessionId; revision: number }>(
        "SELECT id, revision FROM session WHERE note_state = 'draft' LIMIT 1",
      )
      .get()
    if (draft === undefined) throw new Error('the sample has no draft')
    const { id: sessionId } = draft
    for (const [index, text] of [`${CANARY} once.`, 'She spoke of a bird.', ''].entries()) {
      const baseRevision = draft.revision + index
      await made.call('notes.save', { sessionId, baseRevision, text, tags: [] })
    }
    await made.call('practice.removeSample', {})
    for (const table of ['note_version', 'addendum', 'process_note_version', 'process_addendum'])
      expect(sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0)
    made.vault.close()
    expect(wordsInStore(made.folder, dataKey, [CANARY])).toEqual([])
  })

  it('stay with a tag whose passage was deleted, and are nowhere once the tag is removed', async () => {
    const made = await practiceWithCanary()
    const { sessionId } = made
    const held = () => wordsInStore(made.folder, made.dataKey, [QUOTED])
    const { revision, text } = await made.call('notes.open', { sessionId })
    // As the window sends it where the words went before the first save: only the tag has them.
    const tag = tagOf('loneliness', { kind: 'lost', quote: QUOTED }, { memo: `${QUOTED} memo` })
    await made.call('notes.save', { sessionId, baseRevision: revision, text, tags: [tag] })
    made.vault.close()
    expect(held()).not.toEqual([])

    const next = testVaultOf(made.folder)
    await next.vault.unlock(PASSPHRASE)
    const kept = await next.call('notes.open', { sessionId })
    expect(kept.tags).toMatchObject([{ id: tag.id, anchor: { kind: 'lost', quote: QUOTED } }])
    const { revision: baseRevision } = kept
    await next.call('notes.save', { sessionId, baseRevision, text, tags: [] })
    next.vault.close()
    expect(held()).toEqual([])
  })

  it('are nowhere after a sitting that ended without locking and the next one that did', async () => {
    const made = await practiceWithCanary()
    await made.write(made.sessionId, '')
    await made.call('sessions.remove', { sessionId: made.sessionId })
    // As a killed process leaves them: neither merged nor checkpointed.
    const folder = tempFolder()
    cpSync(made.folder, folder, { recursive: true })
    expect(held({ ...made, folder })).not.toEqual([])
    const next = openTestVault(folder)
    await next.unlock(PASSPHRASE)
    next.close()
    expect(held({ ...made, folder })).toEqual([])
  })

  it('leave the search as it was for all that stays', async () => {
    const made = await practiceWithCanary()
    await made.write(made.sessionId, '')
    made.vault.close()
    const next = openTestVault(made.folder)
    await next.unlock(PASSPHRASE)
    const find = (query: string) =>
      next.call('search.find', { query, clientId: null, order: 'best' })
    expect(await find('winter')).toMatchObject({ ok: true, value: { total: OTHERS } })
    expect(await find(CANARY)).toMatchObject({ ok: true, value: { total: 0 } })
    expect(await next.call('vault.verify', {})).toMatchObject({
      ok: true,
      value: { isSound: true },
    })
  })
})
