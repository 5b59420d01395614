/** What is pressed while a note opens: kept if it writes, and nothing else of it. */
import { describe, expect, it } from 'vitest'
import { createTypeAhead } from '../../../renderer/app/type-ahead.ts'

const PLAIN = {
  ...{ repeat: false, isComposing: false, ctrlKey: false, metaKey: false, altKey: false },
  getModifierState: () => false,
}
const pressed = (key: string, more: Partial<typeof PLAIN> = {}) => ({ ...PLAIN, key, ...more })

const begun = () => {
  let now = 0
  const typeAhead = createTypeAhead(() => now)
  typeAhead.begin()
  return {
    typeAhead,
    wait: (ms: number): void => {
      now += ms
    },
    type: (keys: readonly string[]): readonly boolean[] =>
      keys.map((key) => typeAhead.hold(pressed(key))),
  }
}

describe('typing ahead of a note', () => {
  it('keeps nothing before one is asked for, and nothing after it is there', () => {
    const typeAhead = createTypeAhead()
    expect(typeAhead.hold(pressed('a'))).toBe(false)
    typeAhead.begin()
    expect(typeAhead.hold(pressed('a'))).toBe(true)
    expect(typeAhead.end()).toBe('a')
    expect(typeAhead.hold(pressed('b'))).toBe(false)
    expect(typeAhead.end()).toBe('')
  })

  it('keeps letters, signs, lines and what was taken back, in their order', () => {
    const { typeAhead, type } = begun()
    type(['S', 'h', 'e', 'Enter', 'x', 'Backspace', 'é', ' ', '😀', '.'])
    expect(typeAhead.end()).toBe('She\né 😀.')
  })

  it('goes on where the session has to be made before its note is asked for', () => {
    const { typeAhead, type } = begun()
    type(['a'])
    typeAhead.begin()
    type(['b'])
    expect(typeAhead.end()).toBe('ab')
  })

  it('lets every other key go its way: shortcuts, arrows, Escape, dead keys, composed ones', () => {
    const { typeAhead, type } = begun()
    expect(type(['ArrowDown', 'Escape', 'Tab', 'Shift', 'Dead', 'F6'])).not.toContain(true)
    for (const held of ['ctrlKey', 'metaKey', 'altKey', 'isComposing'] as const)
      expect(typeAhead.hold(pressed('l', { [held]: true })), held).toBe(false)
    expect(typeAhead.end()).toBe('')
  })

  it('knows a letter that needs Control and Alt together', () => {
    const { typeAhead } = begun()
    const altGr = { ctrlKey: true, altKey: true, getModifierState: () => true }
    expect(typeAhead.hold(pressed('@', altGr))).toBe(true)
    expect(typeAhead.end()).toBe('@')
  })

  it('writes nothing for the key by which the note was asked for, still held down', () => {
    const { typeAhead } = begun()
    expect(typeAhead.hold(pressed('n', { repeat: true }))).toBe(true)
    expect(typeAhead.hold(pressed('Enter', { repeat: true }))).toBe(true)
    expect(typeAhead.end()).toBe('')
  })

  it('gives up on a note that does not come', () => {
    const { typeAhead, type, wait } = begun()
    type(['a'])
    wait(5_001)
    expect(type(['b'])).toEqual([false])
    expect(typeAhead.end()).toBe('')
  })
})
