/** The application's menu as data: what it offers and by which keys. */
import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../../db/contract/shell.ts'
import type { EditStep } from '../channels.ts'
import { COMMAND_KEYS, LOCK_KEYS } from './shortcuts.ts'

export type MenuActions = {
  readonly send: (command: MenuCommand) => void
  readonly edit: (step: EditStep) => void
  readonly lock: () => void
}

export type MenuFacts = { readonly isMac: boolean; readonly isPackaged: boolean }

type Items = readonly MenuItemConstructorOptions[]

const BETWEEN: MenuItemConstructorOptions = { type: 'separator' }

export const menuTemplate = (actions: MenuActions, facts: MenuFacts): Items => {
  const command = (label: string, name: MenuCommand): MenuItemConstructorOptions => ({
    label,
    accelerator: COMMAND_KEYS[name],
    click: () => actions.send(name),
  })
  return [
    ...(facts.isMac ? [macAppMenu] : []),
    {
      label: '&File',
      submenu: [
        command('New Client', 'new-client'),
        BETWEEN,
        { label: 'Lock Now', accelerator: LOCK_KEYS, click: actions.lock },
        ...(facts.isMac ? [] : [BETWEEN, { role: 'quit' } as const]),
      ],
    },
    editMenu(actions.edit, facts.isMac),
    {
      label: '&Go',
      submenu: [
        command('Caseload', 'caseload'),
        command('Search', 'search'),
        BETWEEN,
        command('Command Palette', 'palette'),
      ],
    },
    viewMenu(command('Privacy Mode', 'privacy-mode'), facts.isPackaged),
    { label: '&Help', role: 'help', submenu: [command('Keyboard Shortcuts', 'shortcuts')] },
  ]
}

const macAppMenu: MenuItemConstructorOptions = {
  role: 'appMenu',
  submenu: [
    { role: 'about' },
    BETWEEN,
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    BETWEEN,
    { role: 'quit' },
  ],
}

/** Not the roles: Chromium's own redo forgets what an editor with a history of its own undid. */
const editMenu = (edit: MenuActions['edit'], isMac: boolean): MenuItemConstructorOptions => ({
  label: '&Edit',
  submenu: [
    { label: 'Undo', accelerator: 'CommandOrControl+Z', click: () => edit('undo') },
    {
      label: 'Redo',
      accelerator: isMac ? 'Shift+Command+Z' : 'Control+Y',
      click: () => edit('redo'),
    },
    BETWEEN,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    BETWEEN,
    { role: 'selectAll' },
  ],
})

const viewMenu = (
  privacyMode: MenuItemConstructorOptions,
  isPackaged: boolean,
): MenuItemConstructorOptions => ({
  label: '&View',
  submenu: [
    privacyMode,
    BETWEEN,
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    BETWEEN,
    { role: 'togglefullscreen' },
    ...(isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
  ],
})
