import { describe, expect, it } from 'vitest'
import { conceptSlug } from '../../db/contract/ids.ts'
import { CONCEPT_CODE, ownSlug, proposeCode } from '../../db/domain/concept-code.ts'

describe('a code that is proposed', () => {
  it.each([
    ['Fear of shame', [], 'fo'],
    ['Shame', [], 'sh'],
    ['Shame', ['sh'], 'sa'],
    ['Étrangeté', [], 'et'],
    ['羞耻', [], 'aa'],
    ['', ['aa'], 'ab'],
    ['X', [], 'xa'],
  ])('%s, with %j taken: %s', (name, taken, code) => {
    expect(proposeCode(name, new Set(taken))).toBe(code)
  })

  it('is found as long as one is free, each a different one', () => {
    const taken = new Set<string>()
    for (let n = 0; n < 676; n += 1) {
      const code = proposeCode('Body memory', taken)
      expect(code).toMatch(CONCEPT_CODE)
      expect(taken.has(code ?? '')).toBe(false)
      taken.add(code ?? '')
    }
    expect(proposeCode('Body memory', taken)).toBeNull()
  })
})

describe('the slug of an own concept', () => {
  it.each([
    ['Body memory', [], 'own-body-memory'],
    ['Body  Memory!', ['own-body-memory'], 'own-body-memory-2'],
    ['羞耻', [], 'own-2'],
    ['–', ['own-2'], 'own-3'],
    ['x'.repeat(80), [], `own-${'x'.repeat(60)}`],
  ])('%s, with %j taken: %s', (name, taken, slug) => {
    expect(ownSlug(name, new Set(taken))).toBe(slug)
    expect(conceptSlug.safeParse(slug).success).toBe(true)
  })
})
