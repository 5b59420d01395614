/** Tags in the therapist's words: for labels, hints and screen readers. */
import type { Assertion, Intensity, Movement } from '../../../db/contract/shapes.ts'

const ASSERTIONS: Readonly<Record<Assertion, string>> = {
  present: 'present',
  denied: 'denied',
  historical: 'historical',
  'other-person': 'somebody else',
}
const INTENSITIES: Readonly<Record<Intensity, string>> = {
  0: 'looked for and absent',
  1: 'touched',
  2: 'present',
  3: 'dominant',
}
const MOVEMENTS: Readonly<Record<Movement, string>> = {
  emerging: 'emerging',
  intensifying: 'intensifying',
  steady: 'steady',
  easing: 'easing',
  resolved: 'resolved',
}

const INTENSITY_LEVELS: readonly Intensity[] = [0, 1, 2, 3]
export const ASSERTIONS_IN_ORDER: readonly Assertion[] = [
  'present',
  'denied',
  'historical',
  'other-person',
]
export const MOVEMENTS_IN_ORDER: readonly Movement[] = [
  'emerging',
  'intensifying',
  'steady',
  'easing',
  'resolved',
]

export const assertionWords = (assertion: Assertion): string => ASSERTIONS[assertion]
export const intensityWords = (intensity: Intensity): string => INTENSITIES[intensity]
export const movementWords = (movement: Movement): string => MOVEMENTS[movement]

/** The digit that was typed, as an intensity; null for any other key. */
export const intensityOfKey = (key: string): Intensity | null =>
  INTENSITY_LEVELS.find((level) => String(level) === key) ?? null

/** One line for a quote: white space folded, cut in the middle so that both ends can be recognised. */
export const shortQuote = (quote: string, length = 90): string => {
  const line = quote.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const half = Math.floor((length - 3) / 2)
  return `${line.slice(0, half).toWellFormed().trimEnd()} … ${line.slice(-half).toWellFormed().trimStart()}`
}

type Said = { readonly intensity: Intensity; readonly assertion: Assertion }

/** 'dominant, denied' or, for what is simply there, its level alone. */
export const readingWords = ({ intensity, assertion }: Said): string =>
  assertion === 'present'
    ? intensityWords(intensity)
    : `${intensityWords(intensity)}, ${assertionWords(assertion)}`

export const whereWords = (quote: string): string =>
  quote === '' ? 'whole session' : `passage: ${shortQuote(quote)}`
