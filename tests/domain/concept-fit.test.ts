// The order in which concepts are offered: each place has a reason that can be said.

import { describe, expect, test } from 'vitest'
import { cueIndex, cuesIn } from '../../db/domain/concept-cues.ts'
import { fittingConcepts } from '../../db/domain/concept-fit.ts'
import { FRAMEWORK_CONCEPTS } from '../../db/framework/framework.ts'

const none = new Map<string, readonly string[]>()
const order = (fits: ReturnType<typeof fittingConcepts>) => fits.map(({ concept }) => concept)

describe('fitting concepts', () => {
  test('are none where nothing speaks for any', () => {
    expect(fittingConcepts({ earlier: [], here: ['loneliness'], cues: none })).toEqual([])
    expect(fittingConcepts({ earlier: [['sadness']], here: [], cues: none })).toEqual([])
  })

  test("come from this client's recent sessions by how many had them, with the count", () => {
    const earlier = [['sadness', 'fatigue'], ['sadness'], ['sadness', 'fatigue'], ['belonging']]
    expect(fittingConcepts({ earlier, here: [], cues: none })).toEqual([
      { concept: 'sadness', reasons: [{ kind: 'recent', sessions: 3, of: 4 }] },
      { concept: 'fatigue', reasons: [{ kind: 'recent', sessions: 2, of: 4 }] },
    ])
  })

  test('forget what was a theme only before the last twelve sessions', () => {
    const earlier = [...Array.from({ length: 12 }, () => ['sadness']), ['fatigue'], ['fatigue']]
    expect(order(fittingConcepts({ earlier, here: [], cues: none }))).toEqual(['sadness'])
  })

  test('put company before habit, and name it', () => {
    const earlier = [
      ['loneliness', 'self-unworthy'],
      ['fatigue', 'loneliness', 'self-unworthy'],
      ['fatigue'],
      ['fatigue'],
      ['loneliness', 'self-unworthy'],
      ['fatigue'],
    ]
    const [first, second] = fittingConcepts({ earlier, here: ['loneliness'], cues: none })
    expect(first).toEqual({
      concept: 'self-unworthy',
      reasons: [
        { kind: 'with', concept: 'loneliness', sessions: 3, of: 3 },
        { kind: 'recent', sessions: 3, of: 6 },
      ],
    })
    expect(second?.concept).toBe('fatigue')
  })

  test('take no company from a concept met in two sessions only', () => {
    const earlier = [['loneliness', 'sadness'], ['loneliness', 'sadness'], ['fatigue']]
    const [first] = fittingConcepts({ earlier, here: ['loneliness'], cues: none })
    expect(first?.reasons.map(({ kind }) => kind)).toEqual(['recent'])
  })

  test('put what the words say before everything', () => {
    const earlier = Array.from({ length: 6 }, () => ['loneliness', 'sadness'])
    const cues = new Map([['belonging', ['belong']]])
    const [first] = fittingConcepts({ earlier, here: [], cues })
    expect(first).toEqual({
      concept: 'belonging',
      reasons: [{ kind: 'words', words: ['belong'] }],
    })
  })
})

describe('cues', () => {
  const index = cueIndex(FRAMEWORK_CONCEPTS)
  const found = (text: string) => [...cuesIn(text, index).keys()]

  test('join the forms of a word of the name, and show it as it stands', () => {
    expect(cuesIn('So Lonely at night', index).get('loneliness')).toEqual(['Lonely'])
    expect(found('The grief came up.')).toEqual([])
    expect(found('She was exhausted by her irritability.')).toContain('irritability')
  })

  test('take one chance word of a client’s sentence for nothing, and two for something', () => {
    const alarm = cueIndex([
      { slug: 'a', name: 'A', clientWords: ['I scrolled through my contacts'] },
    ])
    expect([...cuesIn('She scrolled on.', alarm).keys()]).toEqual([])
    expect([...cuesIn('She scrolled her contacts.', alarm).keys()]).toEqual(['a'])
  })

  test('are found in an own concept as well, and with marks over letters', () => {
    const own = cueIndex([
      { slug: 'own', name: 'Élan', clientWords: [] },
      { slug: 'big', name: 'Mélancolie', clientWords: [] },
    ])
    expect([...cuesIn('melancolie', own).keys()]).toEqual(['big'])
  })

  test('say nothing of the words that every note has', () => {
    expect(
      found('She never thought about what other people would change without going there.'),
    ).toEqual([])
  })
})
