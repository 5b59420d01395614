/** The keys of the menu, in Electron's notation; the page may offer the same ones in its own lists. */
import type { MenuCommand } from '../../db/contract/shell.ts'

export const LOCK_KEYS = 'CommandOrControl+Shift+L'

export const COMMAND_KEYS: Readonly<Record<MenuCommand, string>> = {
  palette: 'CommandOrControl+K',
  search: 'CommandOrControl+Shift+F',
  caseload: 'CommandOrControl+1',
  'new-client': 'CommandOrControl+Shift+N',
  'privacy-mode': 'CommandOrControl+Shift+H',
  shortcuts: 'CommandOrControl+/',
}

/** The parts of Electron's `Input` that decide. */
export type KeyPress = {
  readonly type: string
  readonly key: string
  readonly code: string
  readonly shift: boolean
  readonly control: boolean
  readonly alt: boolean
  readonly meta: boolean
}

/**
 * Main looks for this one before the page does: an editor's own binding, or a page that hangs, must not
 * stop the vault from locking. By the letter, or by the key's place where the layout is not Latin.
 */
export const isLockKey = (press: KeyPress, isMac: boolean): boolean => {
  const letter = /^[a-z]$/i.test(press.key) ? press.key.toLowerCase() : press.code
  return (
    press.type === 'keyDown' &&
    (letter === 'l' || letter === 'KeyL') &&
    press.shift &&
    !press.alt &&
    (isMac ? press.meta && !press.control : press.control && !press.meta)
  )
}
