// Whether a phrase is denied. After NegEx (Chapman et al. 2001), with clauses as the reach of a negation.

import type { Sentence, Token } from '../language/document.ts'
import type { Match } from '../matching/pattern.ts'

/** `past`: said to have been and to be no more. */
export type Polarity = 'affirmed' | 'denied' | 'past'

const NEGATORS = new Set([
  'not',
  'no',
  'never',
  'nor',
  'neither',
  'without',
  'none',
  'nil',
  'nothing',
  'nobody',
  'hardly',
  'scarcely',
  'seldom',
  'rarely',
])
const DENIALS = new Set(['deny', 'negative', 'refute', 'disclaim'])
const CEASED = new Set(['stop', 'cease', 'quit'])
const PHRASES_BEFORE = [
  'free of',
  'free from',
  'absence of',
  'lack of',
  'far from',
  'anything but',
  'rather than',
  'instead of',
  'no sign of',
  'no sign that',
  'no sign',
  'none of',
  'no evidence of',
  'nothing like',
  'no hint of',
  'not so that',
  "n't so that",
  'not true that',
  "n't true that",
  'not the case that',
  "it is n't that",
  "is n't that",
  'not a hint of',
  'less of',
]
const AFTER = new Set(['denied', 'absent', 'nil', 'negative', 'none', 'unremarkable'])
const WH = new Set(['why', 'how', 'what', 'who', 'where', 'when', 'that', 'because'])
const NOT_ONLY = new Set([
  'only',
  'just',
  'merely',
  'simply',
  'sure',
  'because',
  'surprisingly',
  'least',
  'unlike',
])
const NO_IDIOM = new Set(['doubt', 'wonder', 'matter', 'idea', 'less', 'sooner'])
const KNOWING = new Set([
  'know',
  'realise',
  'realize',
  'understand',
  'tell',
  'admit',
  'notice',
  'explain',
  'mention',
  'remember',
  'forget',
  'show',
  'hide',
  'matter',
  'care',
  'sure',
])
const LONGEST_REACH = 12
const NOUN_REACH = 6

const isVerbAfterAnd = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return (
    tokens[at]?.lower === 'and' &&
    (next?.pos === 'VERB' || next?.pos === 'AUX') &&
    !/ing$/.test(next.lower)
  )
}

const isIdiom = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined) return false
  if (token.forms.includes('not') && NOT_ONLY.has(next.lower)) return true
  if (token.lower === 'no' && NO_IDIOM.has(next.lower)) return true
  const verb = tokens
    .slice(at + 1, at + 3)
    .find(({ forms }) => forms.includes('help') || forms.includes('stop'))
  return token.forms.includes('not') && verb !== undefined
}

/** "does not know why she is so sad": what is known, told or hidden is not denied with it. */
const opensReport = (tokens: readonly Token[], negator: number, at: number): boolean =>
  tokens.slice(negator + 1, at).some(({ forms }) => forms.some((form) => KNOWING.has(form)))

const endsWithPhrase = (tokens: readonly Token[], from: number): boolean => {
  const before = tokens
    .slice(Math.max(0, from - 5), from)
    .map(({ lower }) => lower)
    .join(' ')
  return PHRASES_BEFORE.some((phrase) => before.includes(phrase))
}

const isDeniedAfter = (tokens: readonly Token[], to: number): boolean =>
  tokens.slice(to, to + 4).some((token, at, window) => {
    if (window.slice(0, at).some(({ lower }) => lower === ',' || lower === '.' || lower === ';'))
      return false
    return (
      AFTER.has(token.lower) ||
      (token.lower === 'not' &&
        ['endorsed', 'reported', 'present', 'noted', 'evident', 'apparent'].includes(
          window[at + 1]?.lower ?? '',
        ))
    )
  })

const hasLonger = (tokens: readonly Token[], match: Match): boolean =>
  tokens
    .slice(Math.max(0, match.from - 5), match.to + 5)
    .some(
      ({ forms, lower }, at, window) =>
        forms.includes('longer') ||
        lower === 'anymore' ||
        (lower === 'any' && window[at + 1]?.lower === 'more'),
    )

/** @param reach the first token that a negation may stand at */
const scanLeft = (sentence: Sentence, match: Match): Polarity => {
  const { tokens, clauseOf } = sentence
  const clause = clauseOf[match.from]
  for (let at = match.from - 1; at >= Math.max(0, match.from - 24); at -= 1) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.lower === 'but' || token.lower === ';' || token.lower === ':') break
    const isDenial = token.forms.some((form) => DENIALS.has(form))
    if (isDenial) return 'denied'
    if (clauseOf[at] !== clause) {
      if (/^[,"]$/.test(token.lower) || token.lower === 'that') continue
      if (clauseOf[at] !== (clause ?? 0) - 1 || tokens[at + 1]?.lower !== 'that') {
        if (!tokens.slice(0, at + 1).some(({ forms }) => forms.some((form) => DENIALS.has(form))))
          break
        continue
      }
    }
    if (isVerbAfterAnd(tokens, at)) break
    if (CEASED.has(token.lemma) && match.from - at <= 3 && !tokens[at - 1]?.forms.includes('not'))
      return 'past'
    if (!token.forms.some((form) => NEGATORS.has(form)) || isIdiom(tokens, at)) continue
    const distance = match.from - at
    const between = tokens.slice(at + 1, match.from)
    if (distance > (token.lower === 'no' || token.lower === 'without' ? NOUN_REACH : LONGEST_REACH))
      break
    if (between.some(({ lower }) => lower === '"')) {
      if (distance > 4) break
    }
    if (between.some(({ lower }) => WH.has(lower)) && opensReport(tokens, at, match.from)) break
    if (
      (token.lower === 'nobody' || token.lower === 'nothing') &&
      between.some(({ lower }) => lower === ',')
    )
      break
    return hasLonger(tokens, match) ? 'past' : 'denied'
  }
  return 'affirmed'
}

const PLAIN_DENIALS = new Set(['no', 'nil', 'denies', 'denied', 'denying', 'without'])

/** "Denies suicidal ideation", "nil low mood": right before the phrase, and beyond all doubt. */
export const isPlainlyDenied = ({ tokens }: Sentence, { from }: Match): boolean => {
  const [near, far] = [tokens[from - 1], tokens[from - 2]]
  if (near === undefined) return false
  if (PLAIN_DENIALS.has(near.lower)) return true
  const isPassedOver = ['any', 'current', 'active', 'passive', 'feeling', 'a'].includes(near.lower)
  return isPassedOver && far !== undefined && PLAIN_DENIALS.has(far.lower)
}

export const polarityOf = (sentence: Sentence, match: Match): Polarity => {
  if (endsWithPhrase(sentence.tokens, match.from) || isDeniedAfter(sentence.tokens, match.to))
    return 'denied'
  return scanLeft(sentence, match)
}

const ENDED = new Set(['today', 'time', 'longer', 'anymore', 'once'])

/** Of a sentence as a whole: a denial, or a main verb with "not" that is said of this time. */
export const polarityOfSentence = ({ tokens }: Sentence): Polarity => {
  if (tokens.some(({ forms }) => forms.some((form) => DENIALS.has(form)))) return 'denied'
  const not = tokens.findIndex(
    ({ forms }, at) => at < 6 && (forms.includes('not') || forms.includes('never')),
  )
  const isOfNow = not !== -1 && tokens.slice(not, not + 9).some(({ lower }) => ENDED.has(lower))
  return isOfNow ? 'denied' : 'affirmed'
}
