/** Filling in a measure by keyboard: digits answer and go on, Backspace and arrows go back; pure. */
import { type Answers, choicesOf, highestOf } from '../../../db/domain/scoring.ts'
import type { Instrument } from '../../../db/measures/instrument.ts'

/** @property at place of the item being asked, from 0 */
export type Sheet = { readonly answers: Answers; readonly at: number }

export const blankSheet = (instrument: Instrument): Sheet => ({
  answers: instrument.items.map(() => null),
  at: 0,
})

const movedTo = (sheet: Sheet, at: number): Sheet => ({
  ...sheet,
  at: Math.min(Math.max(at, 0), sheet.answers.length - 1),
})

export const answered = (sheet: Sheet, at: number, answer: number | null): Sheet => ({
  answers: sheet.answers.with(at, answer),
  at,
})

const cleared = (sheet: Sheet): Sheet => {
  if (sheet.answers[sheet.at] !== null || sheet.at === 0) return answered(sheet, sheet.at, null)
  return answered(sheet, sheet.at - 1, null)
}

const stepped = (instrument: Instrument, sheet: Sheet, step: -1 | 1): Sheet => {
  const item = instrument.items[sheet.at]
  if (item === undefined) return sheet
  const choices = choicesOf(instrument, item)
  const answer = sheet.answers[sheet.at] ?? null
  const next = answer === null ? choices.from : answer + step
  return next < choices.from || next > highestOf(choices) ? sheet : answered(sheet, sheet.at, next)
}

/** What a key does to the sheet; null where it is none of the sheet's. @param key `KeyboardEvent.key` */
export const press = (instrument: Instrument, sheet: Sheet, key: string): Sheet | null => {
  if (/^[0-9]$/.test(key)) {
    const item = instrument.items[sheet.at]
    if (item === undefined) return null
    const choices = choicesOf(instrument, item)
    const answer = Number(key)
    if (answer < choices.from || answer > highestOf(choices)) return sheet
    return movedTo(answered(sheet, sheet.at, answer), sheet.at + 1)
  }
  switch (key) {
    case 'Backspace':
    case 'Delete':
      return cleared(sheet)
    case 'ArrowUp':
      return movedTo(sheet, sheet.at - 1)
    case 'ArrowDown':
      return movedTo(sheet, sheet.at + 1)
    case 'ArrowLeft':
      return stepped(instrument, sheet, -1)
    case 'ArrowRight':
      return stepped(instrument, sheet, 1)
    case 'Home':
      return movedTo(sheet, 0)
    case 'End':
      return movedTo(sheet, sheet.answers.length - 1)
    default:
      return null
  }
}
