/** The app from its start to its end. */
import { join } from 'node:path'
import { app, type BrowserWindow, clipboard, dialog, Menu, nativeTheme } from 'electron'
import { CHANNELS } from '../channels.ts'
import { menuTemplate } from './app-menu.ts'
import { registerAppScheme, serveBundle } from './app-protocol.ts'
import { nativeBindingOf, runtimeOf } from './app-runtime.ts'
import { lockWhenAway } from './auto-lock.ts'
import { traceClipboard } from './clipboard-trace.ts'
import { hardenProcess } from './hardening.ts'
import { groundColour, openMainWindow, placeOf } from './main-window.ts'
import { openOfflineSession } from './offline-session.ts'
import { openFlushDesk } from './page-flush.ts'
import { openPreferences } from './preferences.ts'
import { answerShellCalls } from './shell-calls.ts'
import { openSittings, type Sittings } from './sittings.ts'
import { isTrustedFrame } from './trusted-frame.ts'
import { vaultFolder } from './vault-folder.ts'
import { startVaultProcess, type VaultProcess } from './vault-process.ts'

const built = (path: string): string => join(import.meta.dirname, '..', path)

const start = (): void => {
  const userData = app.getPath('userData')
  const folder = vaultFolder(process.argv, process.cwd(), userData)
  const runtime = runtimeOf(process.env, process.versions.napi)
  const preferences = openPreferences(join(userData, 'preferences.json'))
  const session = openOfflineSession()
  const flushDesk = openFlushDesk()
  const clipboardTrace = traceClipboard(clipboard)
  serveBundle(session, built('renderer'))
  nativeTheme.themeSource = preferences.current().theme

  type AppSitting = { readonly window: BrowserWindow; readonly vault: VaultProcess }
  const sittings: Sittings<AppSitting> = openSittings<AppSitting>({
    begin: () => ({
      vault: startVaultProcess({
        entry: built('main/vault.js'),
        folder,
        nativeBinding: nativeBindingOf(process.env, runtime),
        onLost: () => sendToPage(CHANNELS.vaultLost),
      }),
      window: openMainWindow({
        session,
        preload: built('preload/preload.cjs'),
        preferences,
        onLockKey: () => sittings.lock(),
        onCloseAsked: () => sittings.quit(),
        onPageLost: replaceLostPage,
      }),
    }),
    endingSteps: ({ window, vault }) => ({
      hasSomethingToSave: () => vault.wasOpened() && !window.webContents.isCrashed(),
      cover: (isCovered) => window.webContents.send(CHANNELS.cover, isCovered),
      flush: () => flushDesk.ask((ask) => window.webContents.send(CHANNELS.flush, ask)),
      clearClipboard: clipboardTrace.clearIfOurs,
    }),
    confirmLoss: async ({ window }) => {
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        message: 'The latest changes could not be saved.',
        detail: 'If you go on, what you wrote since the last save is lost.',
        buttons: ['Stay', 'Go on without saving'],
        defaultId: 0,
        cancelId: 0,
      })
      return response === 1
    },
    rememberPlace: ({ window }) => preferences.change({ window: placeOf(window) }),
    exit: () => app.exit(0),
  })
  /** A page that was never shown would be lost again, over and over. */
  const replaceLostPage = (window: BrowserWindow): void => {
    if (window !== sittings.current().window) return
    if (window.isVisible()) sittings.renew()
    else app.exit(1)
  }
  const sendToPage = (channel: string, message?: unknown): void =>
    sittings.current().window.webContents.send(channel, message)

  answerShellCalls({
    runtime,
    isTrusted: (frame) => isTrustedFrame(frame, sittings.current().window.webContents.mainFrame),
    preferences: preferences.current,
    setPreferences: (changed) => {
      preferences.change(changed)
      nativeTheme.themeSource = changed.theme
    },
    lock: sittings.lockAnyway,
    connect: (frame) => sittings.current().vault.connect(frame),
    hearFlushed: flushDesk.hear,
    noteCopy: () => void clipboardTrace.noteCopy(),
  })
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...menuTemplate(
        {
          send: (command) => sendToPage(CHANNELS.menuCommand, command),
          edit: (step) => sendToPage(CHANNELS.edit, step),
          lock: sittings.lock,
        },
        { isMac: process.platform === 'darwin', isPackaged: app.isPackaged },
      ),
    ]),
  )
  lockWhenAway(sittings.lockAnyway)

  nativeTheme.on('updated', () => sittings.current().window.setBackgroundColor(groundColour()))
  app.on('second-instance', () => {
    const { window } = sittings.current()
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('before-quit', (event) => {
    event.preventDefault()
    sittings.quit()
  })
}

hardenProcess()
registerAppScheme()
if (app.requestSingleInstanceLock()) {
  app
    .whenReady()
    .then(start)
    .catch(() => {
      console.error('Throughline could not start: check the command line.')
      app.exit(2)
    })
} else app.quit()
