/** A formulation being written on a real vault: saved as typed, quotes named and taken back, kept when the vault refuses. */
import { afterEach, expect, test, vi } from 'vitest'
import type { Method } from '../../../db/contract/api.ts'
import type { FailureCode } from '../../../db/contract/failures.ts'
import {
  isQuotedIn,
  leftFormulations,
  namedQuotes,
  openFormulationDesk,
} from '../../../renderer/features/formulation/formulation-desk.ts'
import { addClient, addSession, makeTestVault, tagOf } from '../../support/test-vault.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const setUp = async () => {
  const store = await makeTestVault()
  const { id: clientId } = await addClient(store)
  const { id: sessionId } = await addSession(store, clientId, '2026-01-05')
  await store.call('notes.save', {
    sessionId,
    baseRevision: 0,
    text: 'Quiet evenings, nobody to call.',
    tags: [tagOf('loneliness', { kind: 'passage', start: 16, end: 30 })],
  })
  const fault = { refuse: null as FailureCode | null, loseAnswer: false }
  const call = async (method: Method, input: unknown) => {
    if (method !== 'formulation.save') return store.vault.call(method, input)
    if (fault.refuse !== null) return { ok: false, failure: { code: fault.refuse } }
    const result = await store.vault.call(method, input)
    return fault.loseAnswer ? { ok: false, failure: { code: 'vault-crashed' } } : result
  }
  vi.stubGlobal('vault', { call })
  vi.stubGlobal('shell', { onBeforeLock: () => () => undefined })
  const stored = () => store.call('formulation.open', { clientId })
  const [tag] = await store.call('formulation.evidence', { clientId, concept: 'loneliness' })
  if (tag === undefined) throw new Error('no tag')
  return { clientId, fault, stored, tag, desk: openFormulationDesk(await stored()) }
}

test('what is typed is in the vault within a second', async () => {
  const { desk, stored } = await setUp()
  desk.write('Alone')
  desk.write('Alone for years.')
  await vi.waitFor(async () => expect((await stored()).text).toBe('Alone for years.'), {
    timeout: 1_000,
  })
  desk.dispose()
})

test('a quote is known by its number, and goes and comes back with its place in the text', async () => {
  const { desk, stored, tag } = await setUp()
  const number = desk.quote(tag)
  expect(isQuotedIn(desk, tag)).toBe(false)
  desk.write(`She says: [[${number}]]`)
  expect(isQuotedIn(desk, tag)).toBe(true)
  await desk.queue.flush()
  expect((await stored()).quotes).toMatchObject([
    { number, words: 'nobody to call', state: 'same' },
  ])
  desk.write('She says nothing.')
  await desk.queue.flush()
  expect((await stored()).quotes).toEqual([])
  desk.write(`She says: [[${number}]]`)
  expect(namedQuotes(desk)).toMatchObject([{ number, words: 'nobody to call' }])
  await desk.queue.flush()
  expect((await stored()).quotes).toHaveLength(1)
  expect(desk.quote(tag)).toBe(number + 1)
  desk.dispose()
})

test('an answer that was lost on the way is caught up with, and no word is', async () => {
  const { desk, fault, stored } = await setUp()
  fault.loseAnswer = true
  desk.write('Alone')
  await vi.waitFor(async () => expect((await stored()).revision).toBe(1))
  await vi.waitFor(() => expect(desk.queue.status().kind).toBe('failed'))
  fault.loseAnswer = false
  desk.write('Alone for years.')
  await vi.waitFor(async () => expect((await stored()).text).toBe('Alone for years.'), {
    timeout: 4_000,
  })
  desk.dispose()
})

test('a desk that is left unsaved keeps its words, and gives them to the next visit', async () => {
  const { clientId, desk, fault, stored } = await setUp()
  fault.refuse = 'disk-full'
  desk.write('Alone for years.')
  const onRefused = vi.fn()
  leftFormulations.leave(clientId, desk, async () => undefined, onRefused)
  await leftFormulations.settled(clientId)
  expect(onRefused).toHaveBeenCalledOnce()
  const taken = leftFormulations.take(clientId)
  expect(taken?.text()).toBe('Alone for years.')
  fault.refuse = null
  await vi.waitFor(async () => expect((await stored()).text).toBe('Alone for years.'), {
    timeout: 4_000,
  })
  taken?.dispose()
})
