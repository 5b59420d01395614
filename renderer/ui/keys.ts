/** Turns a shortcut such as `Mod+Shift+K` into the signs printed on the keys of this machine. */

export type KeyPlatform = 'mac' | 'other'

const macSigns: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Backspace: '⌫',
  Escape: 'esc',
}

const otherSigns: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Escape: 'Esc',
}

const sharedSigns: Readonly<Record<string, string>> = {
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
}

// The names a screen reader should say, where the sign itself is read badly or not at all.
const macNames: Readonly<Record<string, string>> = {
  Mod: 'Command',
  Ctrl: 'Control',
  Alt: 'Option',
}

const otherNames: Readonly<Record<string, string>> = { Mod: 'Control', Ctrl: 'Control' }

/** The platform whose key names apply here. */
export function currentKeyPlatform(): KeyPlatform {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? 'mac' : 'other'
}

/** Splits on `+`, keeping a final `+` as the plus key itself: `Mod++` is Mod and plus. */
function splitKeys(keys: string): readonly string[] {
  const parts = keys.split('+')
  return keys.endsWith('+') ? [...parts.slice(0, -2), '+'] : parts
}

/** One sign per key, in the order given. */
export function keySigns(keys: string, platform: KeyPlatform): readonly string[] {
  const signs = platform === 'mac' ? macSigns : otherSigns
  return splitKeys(keys).map((key) => signs[key] ?? sharedSigns[key] ?? key)
}

/** The shortcut in words, for a screen reader: `Command Shift K`. */
export function spokenKeys(keys: string, platform: KeyPlatform): string {
  const names = platform === 'mac' ? macNames : otherNames
  return splitKeys(keys)
    .map((key) => names[key] ?? key)
    .join(' ')
}

const ariaNames: Readonly<Record<KeyPlatform, Readonly<Record<string, string>>>> = {
  mac: { Mod: 'Meta', Ctrl: 'Control' },
  other: { Mod: 'Control', Ctrl: 'Control' },
}

/** The same shortcut as `aria-keyshortcuts` wants it: `Control+Shift+K`. */
export function ariaKeys(keys: string, platform: KeyPlatform): string {
  return splitKeys(keys)
    .map((key) => (key === '+' ? 'plus' : (ariaNames[platform][key] ?? key)))
    .join('+')
}
