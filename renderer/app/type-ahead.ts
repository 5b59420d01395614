/** Keys pressed between asking for a note and its being there: kept for its text, so that whoever asks and writes on loses none. */

/** A note that is not there by then does not come, and keys must not be swallowed for it. */
const LONGEST_MS = 5_000

type Press = Pick<
  KeyboardEvent,
  'key' | 'repeat' | 'isComposing' | 'ctrlKey' | 'metaKey' | 'altKey' | 'getModifierState'
>

export type TypeAhead = {
  /** A note was asked for: from now on keys that would write are kept. */
  readonly begin: () => void
  /** Whether the key was kept, and is to have no other effect. Any other key than one that writes goes its own way. */
  readonly hold: (press: Press) => boolean
  /** What was written so far, and no more: the note is there, or will not be. */
  readonly end: () => string
}

/** On some keyboards a letter needs Control and Alt together. */
const isShortcut = (press: Press): boolean =>
  (press.ctrlKey || press.metaKey || press.altKey) && !press.getModifierState('AltGraph')

const isCharacter = (key: string): boolean => [...key].length === 1

/** @param now milliseconds, from any beginning */
export const createTypeAhead = (now: () => number = () => performance.now()): TypeAhead => {
  let since: number | null = null
  let characters: string[] = []
  const end = (): string => {
    const written = characters.join('')
    since = null
    characters = []
    return written
  }
  return {
    begin: () => {
      since = now()
    },
    hold: (press) => {
      if (since === null) return false
      if (now() - since > LONGEST_MS) {
        end()
        return false
      }
      if (press.isComposing || isShortcut(press)) return false
      const { key } = press
      const isEdit = key === 'Enter' || key === 'Backspace'
      if (!isEdit && !isCharacter(key)) return false
      // The key by which the note was asked for may still be held down.
      if (press.repeat) return true
      if (key === 'Backspace') characters.pop()
      else characters.push(key === 'Enter' ? '\n' : key)
      return true
    },
    end,
  }
}

export const typeAhead = createTypeAhead()
