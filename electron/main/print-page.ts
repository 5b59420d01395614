/** Prints what the page has made ready, by the system's own dialog, and lets the vault log that it was. */
import type { BrowserWindow } from 'electron'
import type { PrintJob } from '../../db/contract/print-job.ts'
import type { PrintOutcome } from '../../db/contract/shell.ts'
import type { VaultProcess } from './vault-process.ts'

type PrintingSitting = {
  readonly window: BrowserWindow
  readonly vault: Pick<VaultProcess, 'tellPrinted'>
}

/** Chromium tells a dialog that was left from a printer that refused by words alone. */
const isCancelled = (reason: string): boolean => reason === '' || /cancel/i.test(reason)

export const printPage = (sitting: PrintingSitting | null, job: PrintJob): Promise<PrintOutcome> =>
  new Promise((resolve) => {
    if (sitting === null) return resolve('cancelled')
    sitting.window.webContents.print({}, (isPrinted, reason) => {
      if (isPrinted) sitting.vault.tellPrinted(job)
      resolve(isPrinted ? 'printed' : isCancelled(reason) ? 'cancelled' : 'failed')
    })
  })
