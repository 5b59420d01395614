// Quotation marks propose the client's voice, and nothing else does.

import { describe, expect, test } from 'vitest'
import { proposedVoice } from '../../db/domain/voice.ts'

const voiceOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  return proposedVoice(text, { start, end: start + words.length })
}

describe('the voice proposed for a passage', () => {
  const note = 'He looked up. “Nobody would notice,” he said. “Not even Ruth.” I waited.'

  test.each([
    ['words inside a quotation', 'Nobody would notice'],
    ['a quotation with its marks', '“Nobody would notice,”'],
    ['the end of a quotation', 'Not even Ruth.”'],
  ])("is the client's for %s", (_, words) => {
    expect(voiceOf(note, words)).toBe('client')
  })

  test.each([
    ['the clinician’s own sentence', 'He looked up.'],
    ['words on both sides of a mark', 'Nobody would notice,” he said'],
    ['a sentence with two quotations in it', '“Nobody would notice,” he said. “Not even Ruth.”'],
    ['what follows a quotation', 'I waited.'],
  ])('is nobody’s for %s', (_, words) => {
    expect(voiceOf(note, words)).toBeNull()
  })

  test.each([
    ['straight marks', 'She: "I am fine." Then silence.', 'I am fine.'],
    ['low and high marks', 'Sie: „Es geht schon.“ Pause.', 'Es geht schon.'],
    ['guillemets', 'Elle : « ça va ». Silence.', 'ça va'],
  ])('knows %s', (_, text, words) => {
    expect(voiceOf(text, words)).toBe('client')
  })

  test('takes no apostrophe for a mark, and no quotation that is never closed', () => {
    expect(voiceOf("It's what she's been told: don't.", "what she's been told")).toBeNull()
    expect(voiceOf('“Never closed, and on it goes.', 'on it goes')).toBeNull()
  })

  test('looks at each paragraph by itself', () => {
    const two = '“One.”\n“Two.”\nThree.'
    expect(proposedVoice(two, { start: 1, end: 12 })).toBe('client')
    expect(proposedVoice(two, { start: 1, end: two.length })).toBeNull()
  })
})
