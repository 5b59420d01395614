/** The one window: its options, its place on the screen, and the keys that no page may take away. */
import { app, BrowserWindow, type InputEvent, nativeTheme, type Session, screen } from 'electron'
import { START_PAGE } from './bundle-address.ts'
import { showEditMenu } from './context-menu.ts'
import type { PreferenceStore, WindowPlace } from './preferences.ts'
import { isLockKey } from './shortcuts.ts'
import { openingBounds, SMALLEST_SIZE } from './window-place.ts'

/** The page's `--paper` in both themes, so that nothing flashes before it is drawn. */
const GROUND = { light: '#faf8f3', dark: '#1c1a17' }

export type WindowOptions = {
  readonly session: Session
  readonly preload: string
  readonly preferences: PreferenceStore
  readonly onLockKey: () => void
  readonly onCloseAsked: () => void
  /** Windows ends the therapist's session: the app has a few seconds. */
  readonly onSessionEnd: () => void
  /** A key, a movement or a touch reached the window. */
  readonly onTouched: () => void
  /** The page could not be loaded or its process ended: nothing in it can be saved any more. */
  readonly onPageLost: (window: BrowserWindow) => void
}

export const groundColour = (): string =>
  nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light

export const openMainWindow = (options: WindowOptions): BrowserWindow => {
  const { window: place } = options.preferences.current()
  const workAreas = screen.getAllDisplays().map(({ workArea }) => workArea)
  const window = new BrowserWindow({
    ...openingBounds(place, workAreas),
    ...SMALLEST_SIZE,
    title: 'Throughline',
    backgroundColor: groundColour(),
    autoHideMenuBar: true,
    show: false,
    webPreferences: {
      session: options.session,
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      disableBlinkFeatures: 'Auxclick',
    },
  })
  protectFromCapture(window, true)
  window.once('ready-to-show', () => {
    if (place?.isMaximized === true) window.maximize()
    window.show()
  })
  // The task switcher shows the title to whoever passes by: it never says what is open.
  window.on('page-title-updated', (event) => event.preventDefault())
  window.on('close', (event) => {
    event.preventDefault()
    options.onCloseAsked()
  })
  window.on('session-end', options.onSessionEnd)
  window.webContents.on('render-process-gone', () => options.onPageLost(window))
  window.webContents.on('before-input-event', (event, input) => {
    if (!isLockKey(input, process.platform === 'darwin')) return
    event.preventDefault()
    options.onLockKey()
  })
  window.webContents.on('input-event', (_event, { type }) => {
    if (!isPassive(type)) options.onTouched()
  })
  window.webContents.on('context-menu', (_event, params) => showEditMenu(window, params))
  window.loadURL(START_PAGE).catch(() => options.onPageLost(window))
  return window
}

/** The pointer's entering and leaving are told also when a window moves under it, with nobody there. */
const isPassive = (type: InputEvent['type']): boolean =>
  type === 'mouseEnter' || type === 'mouseLeave'

/**
 * Screenshots and shared screens show the window blank on Windows, and on macOS except to its newest capture
 * interface. On Linux nothing happens: X11 gives every program the whole screen, and Wayland has no request
 * by which a window could ask to be left out, so that Electron does nothing there.
 */
export const protectFromCapture = (window: BrowserWindow, isHidden: boolean): void =>
  window.setContentProtection(isHidden)

export const placeOf = (window: BrowserWindow): WindowPlace => ({
  ...window.getNormalBounds(),
  isMaximized: window.isMaximized(),
})
