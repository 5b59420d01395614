// Snippets: which words end in a shortcut, and what goes into the note.

import { describe, expect, it } from 'vitest'
import { SHORTCUT, snippetBefore, snippetWords } from '../../db/domain/text-snippet.ts'

const KNOWN = [';si', ';sip', ';;si', '.hx'].map((shortcut) => ({ shortcut }))

describe('a shortcut', () => {
  it.each([';si', '/plan', '::x', ';ü', '.1'])('may be %j', (shortcut) => {
    expect(SHORTCUT.test(shortcut)).toBe(true)
  })
  it.each(['', ';', 'si', '1si', ';s i', ';s\ni', '#x', '-x', '*x', '>x', `;${'x'.repeat(24)}`])(
    'may not be %j',
    (shortcut) => {
      expect(SHORTCUT.test(shortcut)).toBe(false)
    },
  )

  it.each([
    [';si', ';si'],
    ['She denies. ;si', ';si'],
    ['(;si', ';si'],
    ['“;si', ';si'],
    ['- ;sip', ';sip'],
    [' ;;si', ';;si'],
    ['word;si', null],
    [';si ', null],
    [';s', null],
    [';SI', null],
    ['no shortcut', null],
    ['', null],
  ])('at the end of %j is %j', (line, shortcut) => {
    expect(snippetBefore(line, KNOWN)?.shortcut ?? null).toBe(shortcut)
  })
})

describe('the words of a snippet', () => {
  it('leave the cursor at the first bar, and keep every other', () => {
    expect(snippetWords('Denies | ideation.')).toEqual({ words: 'Denies  ideation.', cursor: 7 })
    expect(snippetWords('| a | b')).toEqual({ words: ' a | b', cursor: 0 })
    expect(snippetWords('Denies ideation.')).toEqual({ words: 'Denies ideation.', cursor: null })
  })

  it('are taken as they are: nothing in them means anything', () => {
    const words = '<script>alert(1)</script> $& $1 {{x}} `exit`'
    expect(snippetWords(words)).toEqual({ words, cursor: null })
  })
})
