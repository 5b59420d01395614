/** A risk note being written on a real vault: saved as typed, kept when the vault refuses, signed whole. */
import { afterEach, expect, test, vi } from 'vitest'
import type { Method } from '../../../db/contract/api.ts'
import type { FailureCode } from '../../../db/contract/failures.ts'
import { blankRiskFields } from '../../../db/domain/risk-note.ts'
import {
  leaveRiskDesk,
  openRiskDesk,
  riskDeskLeft,
  takeRiskDesk,
} from '../../../renderer/features/safety/risk-desk.ts'
import { addClient, makeTestVault } from '../../support/test-vault.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const TODAY = '2026-03-10'
const START = { fields: blankRiskFields(TODAY), sessionId: null } as const
const saying = (action: string) => ({ ...START, fields: { ...START.fields, action } })

const setUp = async () => {
  const store = await makeTestVault()
  const { id: clientId } = await addClient(store)
  const fault = { refuse: null as FailureCode | null, loseAnswer: false }
  const call = async (method: Method, input: unknown) => {
    if (method !== 'safety.saveRiskNote') return store.vault.call(method, input)
    if (fault.refuse !== null) return { ok: false, failure: { code: fault.refuse } }
    const result = await store.vault.call(method, input)
    return fault.loseAnswer ? { ok: false, failure: { code: 'vault-crashed' } } : result
  }
  vi.stubGlobal('vault', { call })
  vi.stubGlobal('shell', { onBeforeLock: () => () => undefined })
  const stored = () => store.call('safety.openRiskNote', { clientId, riskNoteId: null })
  return { store, clientId, fault, stored }
}

test('what is typed is in the vault within a second', async () => {
  const { clientId, stored } = await setUp()
  const desk = openRiskDesk(clientId, 0, START)
  desk.change(saying('Two calls'))
  desk.change(saying('Two calls agreed.'))
  await vi.waitFor(async () => expect((await stored()).fields.action).toBe('Two calls agreed.'), {
    timeout: 1_000,
  })
  desk.dispose()
})

test('an answer that was lost on the way is caught up with, and no word is', async () => {
  const { clientId, fault, stored } = await setUp()
  const desk = openRiskDesk(clientId, 0, START)
  fault.loseAnswer = true
  desk.change(saying('Two calls'))
  await vi.waitFor(async () => expect((await stored()).revision).toBe(1))
  await vi.waitFor(() => expect(desk.queue.status().kind).toBe('failed'))
  fault.loseAnswer = false
  desk.change(saying('Two calls agreed.'))
  await vi.waitFor(async () => expect((await stored()).fields.action).toBe('Two calls agreed.'), {
    timeout: 4_000,
  })
  desk.dispose()
})

test('leaving while the vault refuses keeps the words for whoever comes back', async () => {
  const { clientId, fault, stored } = await setUp()
  const desk = openRiskDesk(clientId, 0, START)
  fault.refuse = 'disk-full'
  desk.change(saying('Two calls agreed.'))
  const refused = vi.fn()
  leaveRiskDesk(desk, async () => undefined, refused)
  await riskDeskLeft(clientId)
  expect(refused).toHaveBeenCalledOnce()
  const back = takeRiskDesk(clientId)
  expect(back?.draft().fields.action).toBe('Two calls agreed.')
  expect(takeRiskDesk(clientId)).toBeNull()
  fault.refuse = null
  await back?.queue.flush()
  expect((await stored()).fields.action).toBe('Two calls agreed.')
  back?.dispose()
})

test('leaving a saved one ends it', async () => {
  const { clientId } = await setUp()
  const desk = openRiskDesk(clientId, 0, START)
  desk.change(saying('Two calls agreed.'))
  const afterwards = vi.fn(async () => undefined)
  leaveRiskDesk(desk, afterwards, () => undefined)
  await riskDeskLeft(clientId)
  expect(afterwards).toHaveBeenCalledOnce()
  expect(takeRiskDesk(clientId)).toBeNull()
})
