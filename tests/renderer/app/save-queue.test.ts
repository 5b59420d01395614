// @vitest-environment jsdom
// Autosave: nothing typed is ever lost, nothing is claimed saved that is not, the vault is never flooded.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Failure, Result } from '../../../db/contract/failures.ts'
import {
  createSaveQueue,
  DEBOUNCE_MS,
  MAX_WAIT_MS,
  type Saved,
  SETTLE_MS,
  SLOW_MS,
} from '../../../renderer/app/saving/save-queue.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A vault that counts revisions, takes a while, and refuses on demand. */
const setUp = (latencyMs = 5) => {
  const desk = { text: '', refuse: null as Failure['code'] | null }
  const store = { text: '', revision: 0, saves: 0, running: 0, mostAtOnce: 0 }
  const queue = createSaveQueue(0, async (baseRevision): Promise<Result<Saved>> => {
    const { text } = desk
    store.saves += 1
    store.running += 1
    store.mostAtOnce = Math.max(store.mostAtOnce, store.running)
    await new Promise((resolve) => setTimeout(resolve, latencyMs))
    store.running -= 1
    if (desk.refuse !== null) return { ok: false, failure: { code: desk.refuse } }
    if (baseRevision !== store.revision) return { ok: false, failure: { code: 'stale-revision' } }
    store.text = text
    store.revision += 1
    return { ok: true, value: { revision: store.revision, savedAt: Date.now() } }
  })
  const said: string[] = []
  queue.subscribe(() => {
    const { kind } = queue.status()
    if (kind !== (said.at(-1) ?? 'saved')) said.push(kind)
  })
  const type = (text: string): void => {
    desk.text = text
    queue.changed()
  }
  return { desk, store, queue, said, type }
}

describe('saving', () => {
  test('waits for a pause in typing', async () => {
    const { store, type } = setUp()
    type('a')
    await vi.advanceTimersByTimeAsync(DEBOUNCE_MS - 1)
    type('ab')
    await vi.advanceTimersByTimeAsync(DEBOUNCE_MS - 1)
    expect(store.saves).toBe(0)
    await vi.advanceTimersByTimeAsync(10)
    expect(store).toMatchObject({ saves: 1, text: 'ab' })
  })

  test('does not wait longer than its limit while typing goes on', async () => {
    const { store, type } = setUp()
    for (let typed = 0; typed <= MAX_WAIT_MS; typed += 50) {
      type(`${typed}`)
      await vi.advanceTimersByTimeAsync(50)
    }
    expect(store.saves).toBe(1)
    expect(Number(store.text)).toBeGreaterThan(MAX_WAIT_MS - 100)
  })

  test('runs one save at a time and always ends with the newest text', async () => {
    const { store, queue, type } = setUp(2_000)
    for (let typed = 0; typed < 60; typed += 1) {
      type(`${typed}`)
      await vi.advanceTimersByTimeAsync(100)
    }
    const flushed = queue.flush()
    await vi.advanceTimersByTimeAsync(10_000)
    await flushed
    expect(store).toMatchObject({ text: '59', mostAtOnce: 1 })
    expect(store.revision).toBe(queue.revision())
  })

  test('sends nothing when nothing changed', async () => {
    const { store, queue } = setUp()
    await queue.flush()
    expect(store.saves).toBe(0)
  })
})

describe('flushing', () => {
  test('saves at once and waits for a change made while a save was running', async () => {
    const { store, queue, type } = setUp(100)
    type('a')
    const flushed = queue.flush()
    await vi.advanceTimersByTimeAsync(50)
    type('ab')
    await vi.advanceTimersByTimeAsync(160)
    await flushed
    expect(store).toMatchObject({ saves: 2, text: 'ab' })
    expect(queue.isClean()).toBe(true)
  })

  test('rejects when the vault refuses, and keeps the text for the next try', async () => {
    const { desk, store, queue, type } = setUp()
    desk.refuse = 'disk-full'
    type('kept')
    const flushed = expect(queue.flush()).rejects.toMatchObject({ failure: { code: 'disk-full' } })
    await vi.advanceTimersByTimeAsync(10)
    await flushed
    expect(queue.isClean()).toBe(false)
    desk.refuse = null
    const again = queue.flush()
    await vi.advanceTimersByTimeAsync(10)
    await again
    expect(store.text).toBe('kept')
    expect(queue.status().kind).toBe('saved')
  })
})

describe('a refused save', () => {
  test('is tried again by itself, ever more slowly, with the newest text', async () => {
    const { desk, store, queue, type } = setUp()
    desk.refuse = 'disk-full'
    type('first')
    await vi.advanceTimersByTimeAsync(DEBOUNCE_MS + 10)
    expect(queue.status()).toEqual({ kind: 'failed', failure: { code: 'disk-full' } })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(store.saves).toBeGreaterThan(5)
    expect(store.saves).toBeLessThan(12)
    type('second')
    desk.refuse = null
    await vi.advanceTimersByTimeAsync(10_100)
    expect(store.text).toBe('second')
    expect(queue.status().kind).toBe('saved')
  })

  test('counts a bridge that throws as a failure', async () => {
    const queue = createSaveQueue(0, () => {
      throw new Error('gone')
    })
    queue.changed()
    await vi.advanceTimersByTimeAsync(DEBOUNCE_MS + 10)
    expect(queue.status()).toEqual({ kind: 'failed', failure: { code: 'vault-crashed' } })
    expect(queue.isClean()).toBe(false)
    queue.dispose()
  })

  test('stops at a stale revision and goes on from the new one', async () => {
    const { store, queue, type } = setUp()
    store.revision = 7
    type('mine')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(queue.status().kind).toBe('stale')
    expect(store.saves).toBe(1)
    type('mine still')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(store.saves).toBe(1)
    queue.rebase(7)
    await vi.advanceTimersByTimeAsync(MAX_WAIT_MS + SETTLE_MS + 10)
    expect(store).toMatchObject({ text: 'mine still', revision: 8 })
    expect(queue.status().kind).toBe('saved')
  })
})

describe('what it says', () => {
  test('is nothing for a quick save', async () => {
    const { said, type } = setUp()
    type('a')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(said).toEqual([])
  })

  test('is "saving" once and steadily while typing goes on, then "saved"', async () => {
    const { said, type } = setUp()
    for (let typed = 0; typed < 50; typed += 1) {
      type(`${typed}`)
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(said).toEqual(['saving'])
    await vi.advanceTimersByTimeAsync(DEBOUNCE_MS + SETTLE_MS + 10)
    expect(said).toEqual(['saving', 'saved'])
  })

  test('is never "saved" while something has been unsaved for longer than the grace', async () => {
    const { queue, type } = setUp(150)
    let unsavedFor = 0
    for (let step = 0; step < 400; step += 1) {
      if (step % 7 === 0 && step % 60 < 40) type(`${step}`)
      await vi.advanceTimersByTimeAsync(20)
      unsavedFor = queue.isClean() ? 0 : unsavedFor + 20
      if (unsavedFor > SLOW_MS + 20) expect(queue.status().kind).toBe('saving')
    }
  })
})
