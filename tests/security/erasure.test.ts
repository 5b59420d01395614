/** What was deleted is gone from the store: from tables, the search index, free pages and the log. */
import { cpSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
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

const held = ({ folder, dataKey }: TestVault & { readonly dataKey: Buffer }) =>
  wordsInStore(folder, dataKey, [CANARY])

describe('words that were deleted', () => {
  it('are there before, in the store and in the log: the reader finds what there is', async () => {
    const made = await practiceWithCanary()
    expect(held(made).some((place) => place.startsWith('log'))).toBe(true)
    made.context.store.sqlite.pragma('wal_checkpoint(TRUNCATE)')
    expect(held(made).filter((place) => place.startsWith('store')).length).toBeGreaterThan(2)
  })

  it('are nowhere once the emptied note has been removed and the vault locked', async () => {
    const made = await practiceWithCanary()
    await made.write(made.sessionId, '')
    expect(await made.call('notes.open', { sessionId: made.sessionId })).toMatchObject({
      state: 'none',
    })
    made.vault.close()
    expect(held(made)).toEqual([])
  })

  it('are nowhere once they have been edited out of a note that stays', async () => {
    const made = await practiceWithCanary()
    await made.write(made.sessionId, 'She spoke of a bird.')
    made.vault.close()
    expect(held(made)).toEqual([])
  })

  it('stay with a tag whose passage was deleted, and are nowhere once the tag is removed', async () => {
    const made = await practiceWithCanary()
    const { sessionId } = made
    const { revision, tags } = await made.call('notes.open', { sessionId })
    const [tag] = tags
    if (tag === undefined) throw new Error('the canary is not tagged')
    // As the window sends it: the tag keeps the words, so that it can be put back.
    const lost = tagOf(tag.concept, { kind: 'lost', quote: CANARY }, { id: tag.id })
    const text = 'She spoke of a bird.'
    await made.call('notes.save', { sessionId, baseRevision: revision, text, tags: [lost] })
    made.vault.close()
    expect(held(made)).not.toEqual([])

    const next = testVaultOf(made.folder)
    await next.vault.unlock(PASSPHRASE)
    const kept = await next.call('notes.open', { sessionId })
    expect(kept.tags).toMatchObject([{ id: tag.id, anchor: { kind: 'lost', quote: CANARY } }])
    const { revision: baseRevision } = kept
    await next.call('notes.save', { sessionId, baseRevision, text, tags: [] })
    next.vault.close()
    expect(held(made)).toEqual([])
  })

  it('are nowhere after a sitting that ended without locking and the next one that did', async () => {
    const made = await practiceWithCanary()
    await made.write(made.sessionId, '')
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
