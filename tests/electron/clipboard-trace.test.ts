import { expect, it } from 'vitest'
import { traceClipboard } from '../../electron/main/clipboard-trace.ts'

const fakeClipboard = (text: string) => {
  const clipboard = {
    text,
    readText: async () => clipboard.text,
    clear: () => {
      clipboard.text = ''
    },
  }
  return clipboard
}

it('clears what was copied from us', async () => {
  const clipboard = fakeClipboard('a passage of a note')
  const trace = traceClipboard(clipboard)
  await trace.noteCopy()
  await trace.clearIfOurs()
  expect(clipboard.text).toBe('')
})

it('clears a copy that was made a moment before the lock', async () => {
  const clipboard = fakeClipboard('')
  const trace = traceClipboard(clipboard)
  void trace.noteCopy()
  clipboard.text = 'a passage of a note'
  await trace.clearIfOurs()
  expect(clipboard.text).toBe('')
})

it('leaves alone what another program has put there since', async () => {
  const clipboard = fakeClipboard('a passage of a note')
  const trace = traceClipboard(clipboard)
  await trace.noteCopy()
  clipboard.text = 'a shopping list'
  await trace.clearIfOurs()
  expect(clipboard.text).toBe('a shopping list')
})

it('leaves the clipboard alone when nothing was copied from us', async () => {
  const clipboard = fakeClipboard('a shopping list')
  await traceClipboard(clipboard).clearIfOurs()
  expect(clipboard.text).toBe('a shopping list')
})
