/** Filling in by keys, without a screen. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choicesOf, highestOf } from '../../../db/domain/scoring.ts'
import type { Instrument } from '../../../db/measures/instrument.ts'
import { findInstrument, INSTRUMENTS } from '../../../db/measures/instruments.ts'
import { blankSheet, press, type Sheet } from '../../../renderer/features/measures/answer-keys.ts'

const named = (slug: string): Instrument => {
  const instrument = findInstrument(slug)
  if (instrument === undefined) throw new Error(slug)
  return instrument
}

const typed = (instrument: Instrument, ...keys: readonly string[]): Sheet =>
  keys.reduce((sheet, key) => press(instrument, sheet, key) ?? sheet, blankSheet(instrument))

describe('a key', () => {
  const phq = named('phq-9')

  it('that is a digit answers and goes on, and stops at the last item', () => {
    expect(typed(phq, ...'210').answers.slice(0, 4)).toEqual([2, 1, 0, null])
    expect(typed(phq, ...'210').at).toBe(3)
    const whole = typed(phq, ...'2222222221')
    expect(whole).toEqual({ answers: [2, 2, 2, 2, 2, 2, 2, 2, 2, 1], at: 9 })
    expect(press(phq, whole, '3')).toEqual({ answers: whole.answers.with(9, 3), at: 9 })
  })

  it('outside the scale does nothing', () => {
    expect(typed(phq, '4', '9')).toEqual(blankSheet(phq))
    expect(typed(named('ecr-rs-mother'), '0', '8')).toEqual(blankSheet(named('ecr-rs-mother')))
    expect(typed(named('ecr-rs-mother'), '7').answers[0]).toBe(7)
  })

  it('that goes back clears the answer before, or only the one in focus', () => {
    expect(typed(phq, '2', '1', 'Backspace')).toEqual(typed(phq, '2'))
    const inPlace = typed(phq, '2', '1', 'ArrowUp', 'Backspace')
    expect(inPlace).toEqual({ answers: typed(phq, '2').answers, at: 1 })
    expect(typed(phq, 'Backspace')).toEqual(blankSheet(phq))
  })

  it('moves between items, and left and right change an answer within its scale', () => {
    expect(typed(phq, 'ArrowDown', 'ArrowDown', 'ArrowUp').at).toBe(1)
    expect(typed(phq, 'End').at).toBe(9)
    expect(typed(phq, 'End', 'Home', 'ArrowUp').at).toBe(0)
    expect(typed(phq, 'ArrowRight', 'ArrowRight').answers[0]).toBe(1)
    expect(typed(phq, '3', 'ArrowUp', 'ArrowRight', 'ArrowRight').answers[0]).toBe(3)
    expect(typed(phq, '0', 'ArrowUp', 'ArrowLeft').answers[0]).toBe(0)
  })

  it('of another kind is left to the page', () => {
    for (const key of ['Enter', 'Tab', 'Escape', 'a', ' ', 'F5'])
      expect(press(phq, blankSheet(phq), key)).toBeNull()
  })
})

it('no keys, in whatever order, leave an answer outside its scale or the focus outside the sheet', () => {
  const answerable = INSTRUMENTS.filter((instrument) => instrument.items.length > 0)
  const keys = fc.array(
    fc.constantFrom(
      ...'0123456789',
      ...['Backspace', 'Delete', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'],
    ),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(fc.constantFrom(...answerable), keys, (instrument, pressed) => {
      const { answers, at } = typed(instrument, ...pressed)
      expect(answers).toHaveLength(instrument.items.length)
      expect(instrument.items[at]).toBeDefined()
      for (const [place, item] of instrument.items.entries()) {
        const answer = answers[place] ?? null
        const choices = choicesOf(instrument, item)
        if (answer === null) continue
        expect(answer).toBeGreaterThanOrEqual(choices.from)
        expect(answer).toBeLessThanOrEqual(highestOf(choices))
      }
    }),
  )
})
