/** Words of memos, events and addenda that were removed are gone from their search indexes too. */
import { describe, expect, it } from 'vitest'
import { addEvent, writeAddendum } from '../support/searched-record.ts'
import { addClient, addSession, makeTestVault, tagOf } from '../support/test-vault.ts'
import { wordsInStore } from '../support/words-in-store.ts'

const CANARY = 'Zwielichtkanarienvogel'
const OTHERS = 40

/** Canaries among others, so that their part of no index stands alone. */
const practice = async () => {
  const made = await makeTestVault()
  const dataKey = Buffer.from(made.context.keys.data)
  const { id: clientId } = await addClient(made)
  const { id: sessionId } = await addSession(made, clientId, '2026-01-05')
  const others = Array.from({ length: OTHERS }, (_, day) =>
    tagOf('loneliness', { kind: 'session' }, { memo: `Winter ${day}, and what she said of it.` }),
  )
  const canary = tagOf('sadness', { kind: 'session' }, { memo: `${CANARY} at dusk` })
  const text = 'She spoke of a bird.'
  const save = async (tags: typeof others) => {
    const { revision: baseRevision } = await made.call('notes.open', { sessionId })
    await made.call('notes.save', { sessionId, baseRevision, text, tags })
  }
  await save([...others, canary])
  for (let day = 0; day < OTHERS; day += 1)
    await addEvent(made, clientId, { title: `Winter ${day}`, from: '2026-01-05' })
  const event = await addEvent(made, clientId, { title: `${CANARY} seen`, from: '2026-01-05' })
  const { revision } = await made.call('notes.open', { sessionId })
  await made.call('notes.sign', { sessionId, baseRevision: revision })
  const addendum = await writeAddendum(made, sessionId, 'progress', { text: `${CANARY} again` })
  const held = () => wordsInStore(made.folder, dataKey, [CANARY])
  return { ...made, held, save, others, event, addendum }
}

describe('words that were removed', () => {
  it('are nowhere once the vault is locked', async () => {
    const { context, call, vault, held, save, others, event, addendum } = await practice()
    context.store.sqlite.pragma('wal_checkpoint(TRUNCATE)')
    // Else there would be nothing to erase.
    expect(held().filter((place) => place.startsWith('store')).length).toBeGreaterThan(2)
    await save(others)
    await call('events.remove', { eventId: event })
    await call('addenda.discard', { addendumId: addendum })
    vault.close()
    expect(held()).toEqual([])
  })
})
