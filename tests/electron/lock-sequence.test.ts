import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type EndingSteps, endSitting, FLUSH_LIMIT_MS } from '../../electron/main/lock-sequence.ts'

let done: string[]

const steps = (change: Partial<EndingSteps> = {}): EndingSteps => ({
  hasSomethingToSave: () => true,
  cover: (isCovered) => done.push(isCovered ? 'cover' : 'uncover'),
  flush: async () => {
    done.push('flush')
    return true
  },
  confirmLoss: async () => {
    done.push('ask')
    return true
  },
  closeVault: () => done.push('close vault'),
  clearClipboard: async () => {
    done.push('clear clipboard')
  },
  ...change,
})

const mayAsk = () => true
const mayNotAsk = () => false
const ENDED = ['close vault', 'clear clipboard']

beforeEach(() => {
  done = []
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('covers the page, saves, closes the vault and clears the clipboard, in this order', async () => {
  expect(await endSitting(steps(), mayAsk)).toBe(true)
  expect(done).toEqual(['cover', 'flush', ...ENDED])
})

it('asks the page for nothing when the vault was never opened', async () => {
  expect(await endSitting(steps({ hasSomethingToSave: () => false }), mayAsk)).toBe(true)
  expect(done).toEqual(ENDED)
})

it('stays, uncovered and with the vault open, when the therapist does not want to lose text', async () => {
  const stay = steps({ flush: async () => false, confirmLoss: async () => false })
  expect(await endSitting(stay, mayAsk)).toBe(false)
  expect(done).toEqual(['cover', 'uncover'])
})

it('goes on when the therapist accepts the loss', async () => {
  expect(await endSitting(steps({ flush: async () => false }), mayAsk)).toBe(true)
  expect(done).toEqual(['cover', 'ask', ...ENDED])
})

it('asks nobody when nobody is there', async () => {
  const absent = steps({ flush: () => Promise.reject(new Error('page has gone')) })
  expect(await endSitting(absent, mayNotAsk)).toBe(true)
  expect(done).toEqual(['cover', ...ENDED])
})

it('waits two seconds for a page that does not answer, and no longer', async () => {
  const ended = endSitting(steps({ flush: () => new Promise(() => {}) }), mayNotAsk)
  await vi.advanceTimersByTimeAsync(FLUSH_LIMIT_MS - 1)
  expect(done).toEqual(['cover'])
  await vi.advanceTimersByTimeAsync(1)
  expect(await ended).toBe(true)
  expect(FLUSH_LIMIT_MS).toBe(2_000)
})

it('locks although the clipboard fails or hangs', async () => {
  const broken = steps({ clearClipboard: () => Promise.reject(new Error('no display')) })
  expect(await endSitting(broken, mayAsk)).toBe(true)
  const hanging = endSitting(steps({ clearClipboard: () => new Promise(() => {}) }), mayAsk)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(await hanging).toBe(true)
})

it('does not begin to close the vault before the page has saved', async () => {
  let finish = (_isSaved: boolean): void => {}
  const saving = new Promise<boolean>((resolve) => {
    finish = resolve
  })
  const ended = endSitting(steps({ flush: () => saving }), mayAsk)
  await vi.advanceTimersByTimeAsync(FLUSH_LIMIT_MS - 1)
  expect(done).toEqual(['cover'])
  finish(true)
  expect(await ended).toBe(true)
  expect(done).toEqual(['cover', ...ENDED])
})
