// The markup of the sample notes: what it reads, and what it refuses.

import { describe, expect, test } from 'vitest'
import { parseSessionTag, parseTaggedText, TagMarkupError } from '../../db/sample/tag-markup.ts'

describe('a tagged text', () => {
  test('loses its markup and keeps the passage', () => {
    const { text, tags } = parseTaggedText('She said {{loneliness 2|nobody would notice}}.')
    expect(text).toBe('She said nobody would notice.')
    expect(tags).toEqual([
      {
        concept: 'loneliness',
        intensity: 2,
        assertion: 'present',
        movement: null,
        target: null,
        voice: null,
        aspects: [],
        memo: '',
        span: { start: 9, end: 28 },
      },
    ])
  })

  test('takes assertion, movement and memo in the head', () => {
    const { tags } = parseTaggedText('{{sadness 1 easing historical; told lightly, at the door|x}}')
    expect(tags[0]).toMatchObject({
      assertion: 'historical',
      movement: 'easing',
      memo: 'told lightly, at the door',
    })
  })

  test('takes a person, a voice and aspects of the concept', () => {
    const marked = '{{hopelessness-about-connection 2 @mother clinician unsafe impossible|x}}'
    expect(parseTaggedText(marked).tags[0]).toMatchObject({
      target: 'mother',
      voice: 'clinician',
      aspects: ['unsafe', 'impossible'],
    })
  })

  test('hears the client between quotation marks, unless the head says whose words they are', () => {
    const { tags } = parseTaggedText(
      '“{{loneliness 2|nobody}}, {{sadness 1 third-party|he said}}.” {{fatigue 1|Slept.}}',
    )
    expect(tags.map(({ voice }) => voice)).toEqual(['client', 'third-party', null])
  })

  test('nests, and lists passages in the order in which they open', () => {
    const marked = '{{loneliness 1|a {{sadness 2|b}} {{fatigue 3|c}}}} {{emptiness 0|d}}'
    const { text, tags } = parseTaggedText(marked)
    expect(text).toBe('a b c d')
    const quoted = tags.map(({ concept, span }) => [
      concept,
      span && text.slice(span.start, span.end),
    ])
    expect(quoted).toEqual([
      ['loneliness', 'a b c'],
      ['sadness', 'b'],
      ['fatigue', 'c'],
      ['emptiness', 'd'],
    ])
  })

  test('counts offsets in UTF-16 code units', () => {
    const { text, tags } = parseTaggedText('\u{1F331} {{sadness 1|e\u0301t\u{1F331}}}')
    expect(tags[0]?.span).toEqual({ start: 3, end: 8 })
    expect(text.slice(3, 8)).toBe('e\u0301t\u{1F331}')
  })

  test.each([
    ['an unknown concept', '{{lonelyness 2|x}}'],
    ['an intensity above 3', '{{loneliness 4|x}}'],
    ['a missing intensity', '{{loneliness|x}}'],
    ['an unknown word', '{{loneliness 2 often|x}}'],
    ['a person nobody knows', '{{loneliness 2 @neighbour|x}}'],
    ['an aspect of another concept', '{{loneliness 2 unsafe|x}}'],
    ['two assertions', '{{loneliness 2 denied historical|x}}'],
    ['a passage that never closes', '{{loneliness 2|x'],
    ['a close without an open', 'x}} y'],
    ['a passage without a bar', '{{loneliness 2 x}}'],
    ['a bar borrowed from a later passage', '{{loneliness 2 {{sadness 1|x}}}}'],
    ['a single brace', 'a } b'],
    ['an empty passage', '{{loneliness 2|}}'],
    ['a passage that starts with a space', '{{loneliness 2| x}}'],
    ['a passage that ends with a line break', '{{loneliness 2|x\n}}'],
    ['a concept nested in itself', '{{loneliness 2|x {{loneliness 1|y}}}}'],
  ])('refuses %s', (_case, marked) => {
    expect(() => parseTaggedText(marked)).toThrow(TagMarkupError)
  })

  test('does not repeat the text of a note in an error', () => {
    expect(() => parseTaggedText('secret words } here')).toThrow(/^single brace at 13$/)
  })
})

describe('a tag on a whole session', () => {
  test('has no span', () => {
    expect(parseSessionTag('belonging 0 denied')).toEqual({
      concept: 'belonging',
      intensity: 0,
      assertion: 'denied',
      movement: null,
      target: null,
      voice: null,
      aspects: [],
      memo: '',
      span: null,
    })
  })

  test.each(['belonging', 'community 2', 'belonging 2|x', ''])('refuses "%s"', (words) => {
    expect(() => parseSessionTag(words)).toThrow(TagMarkupError)
  })
})
