/** What stands behind a safety mark, in calm words that judge nothing. */
import type { SafetyMark, SafetyQuote } from '../../../db/contract/calls/safety.ts'
import type { RiskAnswer, RiskArea, SafetySource } from '../../../db/domain/risk-note.ts'
import { findInstrument } from '../../../db/measures/instruments.ts'

export const SOURCE_WORDS: Readonly<Record<SafetySource, string>> = {
  tag: 'theme tagged',
  measure: 'answer to a measure',
}

export const AREA_WORDS: Readonly<
  Record<RiskArea, { readonly name: string; readonly help: string }>
> = {
  ideation: {
    name: 'Ideation',
    help: 'Thoughts of dying, of suicide or of self-harm: which, how often, how strong.',
  },
  plan: { name: 'Plan', help: 'How, where and when; steps already taken.' },
  means: {
    name: 'Means',
    help: 'Whether what would be used is within reach, and where it is now.',
  },
  intent: { name: 'Intent', help: 'The wish or decision to act, and what speaks against it.' },
}

export const ANSWER_WORDS: Readonly<Record<RiskAnswer, string>> = {
  'not-assessed': 'Not assessed',
  denied: 'Denied',
  present: 'Present',
}

const MOST_QUOTED = 140

const shortened = (words: string): string =>
  words.length <= MOST_QUOTED ? words : `${words.slice(0, MOST_QUOTED).trimEnd().toWellFormed()}…`

/** The tagged words in quotation marks, or what else is known of a tag on the whole session. */
export const quoteWords = ({ quote, memo }: SafetyQuote): string => {
  if (quote !== '') return `“${shortened(quote.replace(/\s+/gu, ' ').trim())}”`
  return memo === '' ? 'the whole session' : shortened(memo)
}

/** The passage that says most: one with words comes before a tag on the whole session. */
export const mainQuote = ({ quotes }: SafetyMark): SafetyQuote | undefined =>
  quotes.find(({ quote }) => quote !== '') ?? quotes[0]

/** 'PHQ-9: the question about safety was answered with 1'. */
export const measureWords = ({ instrument, answer }: NonNullable<SafetyMark['measure']>): string =>
  `${findInstrument(instrument)?.abbreviation ?? instrument}: the question about safety was answered ${
    answer === null ? 'above its lowest answer' : `with ${answer}`
  }`
