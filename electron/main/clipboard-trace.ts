/** Remembers that something was copied from us, to clear it at the lock and leave what others copied alone. */
import { createHmac, randomBytes } from 'node:crypto'

export type ClipboardText = {
  readonly readText: () => Promise<string> | string
  readonly clear: () => void
}

export type ClipboardTrace = {
  readonly noteCopy: () => Promise<void>
  readonly clearIfOurs: () => Promise<void>
}

/** The page tells of a copy while it happens; the system's clipboard has it a moment later. */
const WRITTEN_AFTER_MS = 150

/** Only a keyed digest is kept: main holds a copied passage no longer than it takes to read it. */
export const traceClipboard = (clipboard: ClipboardText): ClipboardTrace => {
  const key = randomBytes(32)
  const digest = async (): Promise<string> =>
    createHmac('sha256', key)
      .update(await clipboard.readText())
      .digest('base64')
  let ours: string | null = null
  let noting: Promise<void> = Promise.resolve()
  const note = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, WRITTEN_AFTER_MS))
    ours = await digest()
  }
  return {
    noteCopy: () => {
      noting = note()
      return noting
    },
    clearIfOurs: async () => {
      // A lock may come right after a copy.
      await noting
      if (ours !== null && ours === (await digest())) clipboard.clear()
      ours = null
    },
  }
}
