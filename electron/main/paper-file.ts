/** Makes a PDF of what the page has made ready for paper; the vault gets it, and the page a token for it. */
import { randomUUID } from 'node:crypto'
import type { BrowserWindow } from 'electron'
import type { VaultProcess } from './vault-process.ts'

type PaperSitting = {
  readonly window: BrowserWindow
  readonly vault: Pick<VaultProcess, 'offerMade'>
}

/** Null when the vault was locked meanwhile, or the page could not be made into one. */
export const makePaperFile = async (current: () => PaperSitting | null): Promise<string | null> => {
  const sitting = current()
  if (sitting === null) return null
  try {
    const bytes = await sitting.window.webContents.printToPDF({ preferCSSPageSize: true })
    if (current() !== sitting) return null
    const token = randomUUID()
    await sitting.vault.offerMade(token, bytes)
    return token
  } catch {
    return null
  }
}
