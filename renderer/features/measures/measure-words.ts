/** Scores, bands and changes in words. */
import { differenceFigures, scoreFigures } from '../../../db/domain/score-words.ts'
import { bandOf, type Change } from '../../../db/domain/scoring.ts'
import type { Instrument, Scale } from '../../../db/measures/instrument.ts'
import { APP_LOCALE } from '../../lib/format.ts'

/** '16', '18.9', '2.33': always with the digits that the scale has. */
export const scoreWords = (scale: Scale, score: number, locale: string = APP_LOCALE): string =>
  scoreFigures(scale, score, locale)

/** '+3', '−5', '±0'. */
export const differenceWords = (scale: Scale, change: Change): string =>
  differenceFigures(scale, change, APP_LOCALE)

/** Why a change is called what it is called. */
export const changeRule = (scale: Scale): string =>
  scale.reliableChange.known
    ? `A change of ${scoreWords(scale, scale.reliableChange.value)} or more is reliable; less is within the noise of measuring. ${scale.reliableChange.source}.`
    : scale.reliableChange.because

export const bandWords = (scale: Scale, score: number): string | null =>
  bandOf(scale, score)?.words ?? null

/** '0 to 27', and 'one decimal' where there may be some. */
export const rangeWords = ({ lowest, highest, decimals, worse }: Scale): string => {
  const digits = decimals === 0 ? '' : `, up to ${decimals} decimal${decimals === 1 ? '' : 's'}`
  return `${lowest} to ${highest}${digits}; higher is ${worse === 'higher' ? 'worse' : 'better'}`
}

/** '7', '7 and 8', '7, 8 and 9'. */
export const listWords = (numbers: readonly number[]): string => {
  const words = numbers.map(String)
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** What a score that was typed says and does not say of the safety item; null where there is none. */
export const unknownSafety = ({ safetyItem }: Instrument): string | null =>
  safetyItem === null
    ? null
    : `A total does not say how item ${safetyItem.number} was answered, which asks about ${safetyItem.about}. Look at the sheet.`

/** '7', '7,5' or '7.5' as a number; null for anything else. */
export const readScore = (typed: string): number | null => {
  const text = typed.trim().replace(',', '.')
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null
}
