/** Scores and their changes in figures and words. */
import type { Scale } from '../measures/instrument.ts'
import { numberFormat } from './number-format.ts'
import type { Change, ChangeKind } from './scoring.ts'

const LOCALE = 'en-GB'

/** '16', '18.9', '2.33': always with the digits that the scale has. */
export const scoreFigures = (scale: Scale, score: number, locale: string = LOCALE): string =>
  numberFormat(locale, Number.isInteger(score) ? 0 : scale.decimals).format(score)

/** '+3', '−5', '±0'. */
export const differenceFigures = (
  scale: Scale,
  { difference }: Change,
  locale: string = LOCALE,
): string => {
  if (difference === 0) return '±0'
  return `${difference < 0 ? '−' : '+'}${scoreFigures(scale, Math.abs(difference), locale)}`
}

export const CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = {
  'within-noise': 'within measurement noise',
  'reliably-better': 'reliably better',
  'reliably-worse': 'reliably worse',
  'not-known': 'noise not known',
}
