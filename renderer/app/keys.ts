/** Shortcuts as text ('mod+shift+f', '/', 'alt+left'): parsed, matched against key events, and worded for people. */
import type { AppInfo } from '../../db/contract/shell.ts'

export type Platform = AppInfo['platform']

export type KeyCombination = {
  /** Command on a Mac, Control elsewhere. */
  readonly mod: boolean
  readonly alt: boolean
  readonly shift: boolean
  /** `KeyboardEvent.key` in lower case, for instance 'k', '/', 'arrowleft'. */
  readonly key: string
}

/** The part of a keyboard event that decides; so that tests need no DOM. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
>

const NAMED_KEYS: Readonly<Record<string, string>> = {
  left: 'arrowleft',
  right: 'arrowright',
  up: 'arrowup',
  down: 'arrowdown',
  esc: 'escape',
  space: ' ',
  plus: '+',
}

const MODIFIERS: readonly string[] = ['mod', 'alt', 'shift']

/** @throws when a combination names no key or an unknown modifier: a mistake in the code, never in use. */
export const parseKeys = (keys: string): KeyCombination => {
  const parts = keys.toLowerCase().split('+')
  const last = parts.at(-1) ?? ''
  const modifiers = parts.slice(0, -1)
  const unknown = modifiers.find((part) => !MODIFIERS.includes(part))
  if (last === '' || unknown !== undefined) throw new Error(`Not a key combination: ${keys}`)
  return {
    mod: modifiers.includes('mod'),
    alt: modifiers.includes('alt'),
    shift: modifiers.includes('shift'),
    key: NAMED_KEYS[last] ?? last,
  }
}

const isAscii = (text: string): boolean => /^[\x20-\x7e]+$/.test(text)

/** The Latin letter on the key that was pressed, so that shortcuts work under a Cyrillic or Greek layout. */
const latinLetter = (code: string): string | null =>
  /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : null

const pressedKey = (event: KeyPress): string =>
  isAscii(event.key)
    ? event.key.toLowerCase()
    : (latinLetter(event.code) ?? event.key.toLowerCase())

/** '?' needs Shift on one layout and not on another, so Shift decides only for letters and named keys. */
const isShiftFree = (key: string): boolean => key.length === 1 && !/[a-z0-9]/.test(key)

export const matchesKeys = (
  combination: KeyCombination,
  event: KeyPress,
  platform: Platform,
): boolean => {
  const mod = platform === 'mac' ? event.metaKey : event.ctrlKey
  const otherMod = platform === 'mac' ? event.ctrlKey : event.metaKey
  return (
    combination.key === pressedKey(event) &&
    combination.mod === mod &&
    !otherMod &&
    combination.alt === event.altKey &&
    (combination.shift === event.shiftKey || (isShiftFree(combination.key) && !combination.shift))
  )
}

/** Keys that a text field needs itself: they type a character, or on a Mac move by words with Option. */
export const isTextKey = ({ mod, alt, key }: KeyCombination, platform: Platform): boolean =>
  !mod && (alt ? platform === 'mac' : key.length === 1)

/** The same keys as the `Kbd` part wants them: 'mod+shift+f' becomes 'Mod+Shift+F'. */
export const kbdKeys = (keys: string): string =>
  keys
    .split('+')
    .map((part) => (part === 'esc' ? 'Escape' : `${part.charAt(0).toUpperCase()}${part.slice(1)}`))
    .join('+')
