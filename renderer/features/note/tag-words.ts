/** Tags in the therapist's words: for labels, hints and screen readers. */
import type {
  Assertion,
  Intensity,
  Movement,
  TagInput,
  Voice,
} from '../../../db/contract/shapes.ts'
import { TARGET_WORDS, VOICE_WORDS } from '../../../db/domain/tag-words.ts'
import type { TargetPerson } from '../../../db/domain/target-person.ts'
import { aspectsOf } from '../../../db/framework/aspects.ts'

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
export const targetWords = (target: TargetPerson): string => TARGET_WORDS[target]
export const voiceWords = (voice: Voice): string => VOICE_WORDS[voice]
export const VOICES_IN_ORDER: readonly Voice[] = ['client', 'clinician', 'third-party']
const aspectWords = (concept: string, slug: string): string =>
  aspectsOf(concept)
    .find((aspect) => aspect.slug === slug)
    ?.name.toLowerCase() ?? slug
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

/** Beside a stripe: the concept, and what would else be read wrongly, its assertion and its person. */
export const stripeWords = (
  name: string,
  { assertion, target }: Pick<TagInput, 'assertion' | 'target'>,
): string =>
  [name, assertion !== 'present' && assertionWords(assertion), target && targetWords(target)]
    .filter((words) => typeof words === 'string')
    .join(', ')

type More = Pick<TagInput, 'concept' | 'movement' | 'target' | 'voice' | 'aspects'>

/** What a tag says beyond strength and assertion: 'unsafe', 'about mother', 'client’s words', 'easing'. */
export const moreWords = (tag: More): readonly string[] =>
  [
    ...tag.aspects.map((slug) => aspectWords(tag.concept, slug)),
    tag.target && `about ${targetWords(tag.target)}`,
    tag.voice && voiceWords(tag.voice),
    tag.movement && movementWords(tag.movement),
  ].filter((words) => words !== null)

/** All that a tag says, its memo apart. */
export const wholeReadingWords = (tag: Said & More): string =>
  [readingWords(tag), ...moreWords(tag)].join(', ')

export const whereWords = (quote: string): string =>
  quote === '' ? 'whole session' : `passage: ${shortQuote(quote)}`
