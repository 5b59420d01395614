/** What one sitting of the app is made of, and how it is saved and replaced. */
import { join } from 'node:path'
import { app, type BrowserWindow, type Session } from 'electron'
import { CHANNELS } from '../channels.ts'
import type { ClipboardTrace } from './clipboard-trace.ts'
import { confirmLoss } from './confirm-loss.ts'
import { openMainWindow, placeOf, protectFromCapture } from './main-window.ts'
import type { FlushDesk } from './page-flush.ts'
import type { PreferenceStore } from './preferences.ts'
import { openSittings, type Sittings } from './sittings.ts'
import { startVaultProcess, type VaultProcess } from './vault-process.ts'

export type AppSitting = { readonly window: BrowserWindow; readonly vault: VaultProcess }

export type SittingMeans = {
  /** Where the bundler put the app's programs. */
  readonly programs: string
  readonly vaultFolder: string
  readonly nativeBinding: string | undefined
  readonly session: Session
  readonly preferences: PreferenceStore
  readonly flushDesk: FlushDesk
  readonly clipboardTrace: ClipboardTrace
  readonly onTouched: () => void
  readonly onGuardChanged: () => void
}

export const startSittings = (means: SittingMeans): Sittings<AppSitting> => {
  const begin = (formerGone: Promise<void>): AppSitting => {
    const window = openMainWindow({
      session: means.session,
      preload: join(means.programs, 'preload/preload.cjs'),
      preferences: means.preferences,
      onLockKey: () => sittings.lock(),
      onCloseAsked: () => sittings.quit(true),
      onSessionEnd: () => sittings.quit(false),
      onTouched: means.onTouched,
      onPageLost: (lost) => {
        if (lost !== sittings.current()?.window) return
        // A page that was never shown would be lost again, over and over.
        if (lost.isVisible()) sittings.renew()
        else app.exit(1)
      },
    })
    const vault = startVaultProcess({
      entry: join(means.programs, 'main/vault.js'),
      folder: means.vaultFolder,
      nativeBinding: means.nativeBinding,
      formerGone,
      onLost: () => window.webContents.send(CHANNELS.vaultLost),
      onGuard: ({ hideFromCapture }) => {
        // While the vault closes, its window has gone.
        if (window.isDestroyed()) return
        protectFromCapture(window, hideFromCapture)
        means.onGuardChanged()
      },
    })
    return { window, vault }
  }

  const sittings: Sittings<AppSitting> = openSittings({
    begin,
    endingSteps: ({ window, vault }) => ({
      hasSomethingToSave: () => vault.wasOpened() && !window.webContents.isCrashed(),
      cover: (isCovered) => window.webContents.send(CHANNELS.cover, isCovered),
      flush: () => means.flushDesk.ask((ask) => window.webContents.send(CHANNELS.flush, ask)),
      clearClipboard: means.clipboardTrace.clearIfOurs,
    }),
    confirmLoss: ({ window }) => confirmLoss(window),
    rememberPlace: ({ window }) => means.preferences.change({ window: placeOf(window) }),
    exit: () => app.exit(0),
  })
  return sittings
}
