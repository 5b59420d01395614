/** Asks a page to save its drafts and hears whether it could. */
import type { Flushed } from '../channels.ts'

export type FlushDesk = {
  /** Resolves with false when the page could not save; never, when the page does not answer. */
  readonly ask: (send: (ask: number) => void) => Promise<boolean>
  readonly hear: (message: unknown) => void
}

export const openFlushDesk = (): FlushDesk => {
  let lastAsk = 0
  const open = new Map<number, (isSaved: boolean) => void>()
  return {
    ask: (send) =>
      new Promise((resolve) => {
        lastAsk += 1
        open.set(lastAsk, resolve)
        send(lastAsk)
      }),
    hear: (message) => {
      if (!isFlushed(message)) return
      open.get(message.ask)?.(message.isSaved)
      open.delete(message.ask)
    },
  }
}

const isFlushed = (message: unknown): message is Flushed =>
  typeof message === 'object' &&
  message !== null &&
  'ask' in message &&
  typeof message.ask === 'number' &&
  'isSaved' in message &&
  typeof message.isSaved === 'boolean'
