import { expect, it } from 'vitest'
import { mayBringKey, readCloseOrder, readNotice } from '../../electron/vault/vault-orders.ts'

const guard = { autoLockMinutes: 10, hideFromCapture: false }

it.each([true, false])('reads an order to close (with time: %s)', (mayTakeTime) => {
  expect(readCloseOrder({ order: 'close', mayTakeTime })).toEqual({ order: 'close', mayTakeTime })
})

it.each([null, 'close', {}, { order: 'close' }, { order: 'open', mayTakeTime: true }, [], 1])(
  'takes %j for no order to close',
  (message) => {
    expect(readCloseOrder(message)).toBeNull()
  },
)

it('reads what the vault tells', () => {
  expect(readNotice({ notice: 'may-hold-key' })).toEqual({ notice: 'may-hold-key' })
  expect(readNotice({ notice: 'guard', guard })).toEqual({ notice: 'guard', guard })
})

it.each([
  ['no minutes', { hideFromCapture: false }],
  ['a limit of nothing', { ...guard, autoLockMinutes: 0 }],
  ['a limit of a day', { ...guard, autoLockMinutes: 1_440 }],
  ['half a minute', { ...guard, autoLockMinutes: 0.5 }],
  ['no number', { ...guard, autoLockMinutes: Number.NaN }],
  ['words', { ...guard, hideFromCapture: 'no' }],
  ['a surplus field, which could carry content', { ...guard, client: 'Somebody' }],
])('lets no guard with %s replace a sound one', (_what, unsound) => {
  expect(readNotice({ notice: 'guard', guard: unsound })).toBeNull()
})

it.each([null, 'may-hold-key', { notice: 'guard' }, { notice: 'other' }])(
  'takes %j for no notice',
  (message) => {
    expect(readNotice(message)).toBeNull()
  },
)

it.each(['vault.create', 'vault.unlock', 'vault.unlockByRecoveryCode', 'whatever.comes'])(
  'arms the locks at %s',
  (method) => {
    expect(mayBringKey(method)).toBe(true)
  },
)

it.each(['vault.status', 'vault.assessPassphrase'])('arms nothing at %s', (method) => {
  expect(mayBringKey(method)).toBe(false)
})
