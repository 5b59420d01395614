import { describe, expect, it } from 'vitest'
import type { Scale } from '../../../db/measures/instrument.ts'
import { findInstrument } from '../../../db/measures/instruments.ts'
import {
  changeRule,
  differenceWords,
  listWords,
  rangeWords,
  readScore,
  scoreWords,
  unknownSafety,
} from '../../../renderer/features/measures/measure-words.ts'

const mainScale = (slug: string): Scale => {
  const [scale] = findInstrument(slug)?.scales ?? []
  if (scale === undefined) throw new Error(slug)
  return scale
}

describe('in words', () => {
  it('a score has the digits of its scale', () => {
    expect(scoreWords(mainScale('phq-9'), 16)).toBe('16')
    expect(scoreWords(mainScale('core-10'), 18.9)).toBe('18.9')
    expect(scoreWords(mainScale('ecr-rs-mother'), 2.5)).toBe('2.50')
    expect(scoreWords(mainScale('ecr-rs-mother'), 2.5, 'de')).toBe('2,50')
  })

  it('a difference has a sign, with a true minus', () => {
    const scale = mainScale('phq-9')
    const words = (difference: number) =>
      differenceWords(scale, { difference, kind: 'within-noise' })
    expect([words(-5), words(3), words(0)]).toEqual(['−5', '+3', '±0'])
  })

  it('a rule names its value and source, or why there is none', () => {
    expect(changeRule(mainScale('phq-9'))).toMatch(/6 or more is reliable.*NHS Talking Therapies/)
    expect(changeRule(mainScale('ucla-3'))).toBe(
      'No reliable change is published for this short form.',
    )
  })

  it('a range says which way is worse', () => {
    expect(rangeWords(mainScale('who-5'))).toBe('0 to 100; higher is better')
    expect(rangeWords(mainScale('ors'))).toBe('0 to 40, up to 1 decimal; higher is better')
  })

  it('numbers are listed as one says them', () => {
    expect([listWords([]), listWords([7]), listWords([7, 8]), listWords([7, 8, 9])]).toEqual([
      '',
      '7',
      '7 and 8',
      '7, 8 and 9',
    ])
  })

  it('a total alone is said not to tell of the safety item, where there is one', () => {
    const words = (slug: string) => {
      const instrument = findInstrument(slug)
      return instrument === undefined ? '' : unknownSafety(instrument)
    }
    expect(words('phq-9')).toMatch(/how item 9 was answered/)
    expect(words('gad-7')).toBeNull()
  })
})

it.each([
  ['7', 7],
  [' 24.6 ', 24.6],
  ['24,6', 24.6],
  ['', null],
  ['-3', null],
  ['1e3', null],
  ['seven', null],
  ['3.', null],
])('%j is read as %s', (typed, score) => {
  expect(readScore(typed)).toBe(score)
})
