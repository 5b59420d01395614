import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createToastQueue } from '../../../renderer/ui/toast-queue.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

const texts = (queue: ReturnType<typeof createToastQueue>) =>
  queue.current().map((toast) => toast.text)

test('A message leaves by itself after five seconds', () => {
  const queue = createToastQueue()
  queue.show('Saved.')
  vi.advanceTimersByTime(4999)
  expect(texts(queue)).toEqual(['Saved.'])
  vi.advanceTimersByTime(1)
  expect(texts(queue)).toEqual([])
})

test('A message that offers an action waits for a person', () => {
  const queue = createToastQueue()
  const id = queue.show('Archived.', { label: 'Undo', onAction: () => undefined })
  vi.advanceTimersByTime(60_000)
  expect(texts(queue)).toEqual(['Archived.'])
  queue.dismiss(id)
  expect(texts(queue)).toEqual([])
})

test('The clocks stand still while a person reads', () => {
  const queue = createToastQueue()
  queue.show('Saved.')
  queue.hold()
  queue.show('Copied.')
  vi.advanceTimersByTime(60_000)
  expect(texts(queue)).toEqual(['Saved.', 'Copied.'])
  queue.release()
  vi.advanceTimersByTime(5000)
  expect(texts(queue)).toEqual([])
})

test('Three messages stand at once at most, and the oldest goes first', () => {
  const queue = createToastQueue()
  for (const text of ['one', 'two', 'three', 'four']) queue.show(text)
  expect(texts(queue)).toEqual(['two', 'three', 'four'])
})

test('A listener hears of each change until it stops listening', () => {
  const queue = createToastQueue()
  const listener = vi.fn()
  const stop = queue.subscribe(listener)
  const id = queue.show('Saved.')
  queue.dismiss(id)
  expect(listener).toHaveBeenCalledTimes(2)
  stop()
  queue.show('Copied.')
  expect(listener).toHaveBeenCalledTimes(2)
})
