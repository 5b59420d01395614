/** A keyboard hint: the keys as this machine prints them, and in words for a screen reader. */

import { cx } from './cx.ts'
import { currentKeyPlatform, type KeyPlatform, keySigns, spokenKeys } from './keys.ts'
import './kbd.css'

export interface KbdProps {
  /** Keys joined by `+`: `Mod+Shift+K`. `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
  readonly keys: string
  readonly platform?: KeyPlatform
  /** `bare` drops the key caps, for hints inside a button or a menu line. */
  readonly look?: 'caps' | 'bare'
  readonly className?: string
}

export function Kbd({ keys, platform = currentKeyPlatform(), look = 'caps', className }: KbdProps) {
  const signs = keySigns(keys, platform)
  return (
    <kbd className={cx('ui-kbd', `ui-kbd-${look}`, className)}>
      <span className="visually-hidden">{spokenKeys(keys, platform)}</span>
      <span className="ui-kbd-keys" aria-hidden="true">
        {look === 'bare' ? (
          <span>{signs.join(platform === 'mac' ? '' : '+')}</span>
        ) : (
          signs.map((sign, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a shortcut's keys never reorder
            <span className="ui-kbd-cap" key={at}>
              {sign}
            </span>
          ))
        )}
      </span>
    </kbd>
  )
}
