/** The app from its start to its end. */
import { join } from 'node:path'
import { app, clipboard, Menu, nativeTheme, powerMonitor } from 'electron'
import { CHANNELS } from '../channels.ts'
import { menuTemplate } from './app-menu.ts'
import { registerAppScheme, serveBundle } from './app-protocol.ts'
import { nativeBindingOf, runtimeOf } from './app-runtime.ts'
import { lockWhenAway } from './auto-lock.ts'
import { DEFAULT_GUARD } from './auto-lock-policy.ts'
import { chooseFolder } from './choose-folder.ts'
import { traceClipboard } from './clipboard-trace.ts'
import { hardenProcess } from './hardening.ts'
import { groundColour } from './main-window.ts'
import { openOfflineSession } from './offline-session.ts'
import { openFlushDesk } from './page-flush.ts'
import { makePaperFile } from './paper-file.ts'
import { openPreferences } from './preferences.ts'
import { printPage } from './print-page.ts'
import { answerShellCalls } from './shell-calls.ts'
import { startSittings } from './start-sittings.ts'
import { isTrustedFrame } from './trusted-frame.ts'
import { vaultFolder } from './vault-folder.ts'

const PROGRAMS = join(import.meta.dirname, '..')

const start = (): void => {
  const userData = app.getPath('userData')
  const runtime = runtimeOf(process.env, process.versions.napi)
  const preferences = openPreferences(join(userData, 'preferences.json'))
  const session = openOfflineSession()
  const flushDesk = openFlushDesk()
  const clipboardTrace = traceClipboard(clipboard)
  serveBundle(session, join(PROGRAMS, 'renderer'))
  nativeTheme.themeSource = preferences.current().theme

  const sittings = startSittings({
    programs: PROGRAMS,
    vaultFolder: vaultFolder(process.argv, process.cwd(), userData),
    nativeBinding: nativeBindingOf(process.env, runtime),
    session,
    preferences,
    flushDesk,
    clipboardTrace,
    onTouched: () => absence.touched(),
    onGuardChanged: () => absence.lookNow(),
  })
  const page = () => sittings.current()?.window.webContents
  const absence = lockWhenAway({
    isOpen: () => sittings.current()?.vault.wasOpened() === true,
    limitMinutes: () => (sittings.current()?.vault.guard() ?? DEFAULT_GUARD).autoLockMinutes,
    showCountdown: (lockAt) => page()?.send(CHANNELS.countdown, lockAt),
    lock: sittings.lockAnyway,
  })

  answerShellCalls({
    runtime,
    isTrusted: (frame) => isTrustedFrame(frame, page()?.mainFrame ?? null),
    preferences: preferences.current,
    setPreferences: (changed) => {
      preferences.change(changed)
      nativeTheme.themeSource = changed.theme
    },
    lock: () => sittings.lockAnyway(true),
    stay: () => absence.touched(),
    isFormerClosing: sittings.isClosing,
    chooseFolder: (words) => chooseFolder(sittings.current, words),
    print: (job) => printPage(sittings.current(), job),
    makePaperFile: () => makePaperFile(sittings.current),
    connect: (frame) => sittings.current()?.vault.connect(frame),
    hearFlushed: flushDesk.hear,
    noteCopy: () => void clipboardTrace.noteCopy(),
  })
  const menu = menuTemplate(
    {
      send: (command) => page()?.send(CHANNELS.menuCommand, command),
      edit: (step) => page()?.send(CHANNELS.edit, step),
      lock: sittings.lock,
    },
    { isMac: process.platform === 'darwin', isPackaged: app.isPackaged },
  )
  Menu.setApplicationMenu(Menu.buildFromTemplate([...menu]))

  nativeTheme.on('updated', () => sittings.current()?.window.setBackgroundColor(groundColour()))
  app.on('second-instance', () => {
    const window = sittings.current()?.window
    if (window === undefined) return sittings.reopen()
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('activate', sittings.reopen)
  app.on('before-quit', (event) => {
    event.preventDefault()
    sittings.quit(true)
  })
  powerMonitor.on('shutdown', () => sittings.quit(false))
  // Not when the last window closes: the vault may still be closing then.
  app.on('window-all-closed', () => {})
}

/** No vault is open yet, so that the reason can be told in full. */
const failToStart = (error: unknown): void => {
  console.error(`Throughline could not start. ${error instanceof Error ? error.message : ''}`)
  app.exit(2)
}

hardenProcess()
registerAppScheme()
if (app.requestSingleInstanceLock()) app.whenReady().then(start).catch(failToStart)
else app.quit()
