// Whether a phrase is asserted at all: conditions, worries about what may come, and questions are not.

import type { Sentence, Token } from '../language/document.ts'
import type { Match, Pattern } from '../matching/pattern.ts'
import type { Voice } from './frame.ts'

const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest', 'supposing', 'should'])
const MODALS = new Set(['would', 'might', 'could', 'may', "'d"])
const WORRIES = new Set([
  'worry',
  'fear',
  'afraid',
  'scared',
  'risk',
  'danger',
  'prevent',
  'dread',
  'anxious',
  'concern',
])
const INQUIRIES = new Set([
  'ask',
  'wonder',
  'explore',
  'screen',
  'assess',
  'inquire',
  'enquire',
  'query',
  'check',
  'monitor',
  'discuss',
  'review',
  'consider',
])
const WATCHING =
  /\b(?:watch(?:ing)? for|look(?:ing)? out for|monitor(?:ing)? for|screen(?:ed|ing)? for|rule(?:d)? out|signs? of|symptoms? (?:of|include|incl)|such as|in case of|alert to|may be one of|wonders? (?:if|whether)|supposes?|imagines?|would rather not)\b/i
const TAGS =
  /\b(?:you know|right|isn['’]t it|don['’]t you|know what i mean|yeah|see|okay)\s*\?["”]?\s*$/i

const isFigurative = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.lower
  return before === 'as' || before === 'even' || before === 'only'
}

const clauseTokens = (
  sentence: Sentence,
  clause: number | undefined,
): readonly { readonly token: Token; readonly at: number }[] =>
  sentence.tokens
    .map((token, at) => ({ token, at }))
    .filter(({ at }) => sentence.clauseOf[at] === clause)

const hasModal = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower, forms }) => MODALS.has(lower) || forms.includes('would'))

/** Inside "if ...", where the outcome is imagined; a present outcome makes it a habit. */
const isConditional = (sentence: Sentence, match: Match): boolean => {
  const { tokens, clauseOf } = sentence
  const conditions = tokens.flatMap(({ lower }, at) =>
    CONDITIONS.has(lower) && !isFigurative(tokens, at) && (at < match.from || at >= match.to)
      ? [at]
      : [],
  )
  if (conditions.length === 0) return false
  const own = clauseOf[match.from]
  const isInside = conditions.some((at) => clauseOf[at] === own && at < match.from)
  const outside = tokens.filter((_, at) => at < match.from || at >= match.to)
  const isWhether = conditions.some(
    (at) => tokens[at]?.lower === 'whether' && at < match.from && clauseOf[at] === own,
  )
  if (isWhether) return true
  return isInside
    ? hasModal(outside) ||
        tokens.some(({ lower }) => lower === "'ll" || lower === 'will') ||
        tokens[conditions[0] ?? 0]?.lower === 'should'
    : hasModal(
        clauseTokens(sentence, own)
          .filter(({ at }) => at < match.from)
          .map(({ token }) => token),
      )
}

const isMerelyPossible = (sentence: Sentence, match: Match): boolean => {
  const before = sentence.tokens.slice(Math.max(0, match.from - 4), match.from)
  const own = sentence.clauseOf[match.from]
  const near = before.filter((_, at) => sentence.clauseOf[match.from - before.length + at] === own)
  return (
    near.some(({ lower }) => lower === 'might' || lower === 'may' || lower === 'could') ||
    near.some(
      ({ lower }, at) =>
        (lower === 'would' || lower === "'d") &&
        ['be', 'feel'].includes(near[at + 1]?.lower ?? sentence.tokens[match.from]?.lower ?? ''),
    )
  )
}

const isWorry = (sentence: Sentence, match: Match): boolean => {
  const before = sentence.tokens.slice(Math.max(0, match.from - 8), match.from)
  const at = before.findLastIndex(({ forms }) => forms.some((form) => WORRIES.has(form)))
  if (at === -1) return false
  return !before
    .slice(at + 1)
    .some(
      ({ lower }) =>
        lower === 'and' ||
        lower === 'because' ||
        lower === 'but' ||
        lower === '.' ||
        lower === 'about',
    )
}

const isInquiry = (sentence: Sentence, match: Match): boolean => {
  const { tokens, clauseOf } = sentence
  const own = clauseOf[match.from] ?? 0
  const before = tokens.slice(0, match.from)
  const verb = before.findLastIndex(
    ({ forms, pos }) =>
      (pos === 'VERB' || pos === 'NOUN') && forms.some((form) => INQUIRIES.has(form)),
  )
  if (verb === -1) return false
  const link = tokens.slice(verb + 1, verb + 6)
  const isLinked = link.some(({ lower }) =>
    ['if', 'whether', 'about', 'for', 'how', 'what', 're', 're:'].includes(lower),
  )
  return (
    isLinked &&
    own - (clauseOf[verb] ?? 0) <= 1 &&
    !before.slice(verb).some(({ lower }) => lower === ',')
  )
}

/** @param text the words of the sentence as written */
export const isUnasserted = (
  sentence: Sentence,
  match: Match,
  pattern: Pattern,
  voice: Voice,
  text: string,
): boolean => {
  if (isConditional(sentence, match) || isMerelyPossible(sentence, match)) return true
  if (
    isWorry(sentence, match) ||
    WATCHING.test(text.slice(0, (sentence.tokens[match.from]?.start ?? 0) - sentence.start))
  )
    return true
  if (sentence.isQuestion && !pattern.countsInQuestion && !TAGS.test(text)) {
    const isOwn =
      voice === 'client' &&
      sentence.tokens.slice(0, match.from + 1).some(({ lower }) => lower === 'i')
    if (!isOwn) return true
  }
  return voice !== 'client' && isInquiry(sentence, match)
}
