// Where one statement ends and the next begins, so that a "not" or a "her sister" reaches no further than it should.

import type { Token } from './document.ts'

const HARD_MARKS = new Set([';', ':', '—', '–', '--', '(', ')', '/', '...', '…'])
const SUBORDINATORS = new Set([
  'because',
  'although',
  'though',
  'whereas',
  'while',
  'when',
  'whenever',
  'since',
  'until',
  'till',
  'if',
  'unless',
  'who',
  'which',
  'whose',
  'before',
  'after',
  'except',
  'but',
  'so',
  'once',
  'where',
])
const COORDINATORS = new Set(['and', 'or', 'nor', 'then', 'yet', 'that'])
const SUBJECT_WORDS = new Set([
  'i',
  'he',
  'she',
  'they',
  'we',
  'you',
  'it',
  'there',
  'this',
  'nobody',
  'everyone',
  'everybody',
  'someone',
  'client',
  'patient',
  'pt',
  'ct',
  'no-one',
  'people',
])
/** Auxiliaries come first: they tell a verb from a noun of the same form. */
const isVerb = (token: Token | undefined): boolean => token?.pos === 'AUX' || token?.pos === 'VERB'

/** Whether a subject with its verb follows: "she was", "her sister had", "Tom left". */
const beginsStatement = (tokens: readonly Token[], from: number): boolean => {
  const first = tokens[from]
  if (first === undefined) return false
  if (SUBJECT_WORDS.has(first.lower)) return true
  const window = tokens.slice(from, from + 5)
  const verb = window.findIndex((token) => isVerb(token))
  const head = window[verb - 1]
  if (verb < 1 || head === undefined) return false
  const isNominal = ['NOUN', 'PROPN', 'PRON'].includes(head.pos)
  return isNominal && window.slice(0, verb).every(({ pos }) => pos !== 'ADP' && pos !== 'PUNCT')
}

const opensClause = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined || before === undefined) return false
  if (HARD_MARKS.has(before.lower) || before.lower === '"') return true
  if (token.lower === '"') return true
  if (SUBORDINATORS.has(token.lower)) {
    if (token.lower === 'so') return beginsStatement(tokens, at + 1)
    if (
      token.lower === 'since' ||
      token.lower === 'before' ||
      token.lower === 'after' ||
      token.lower === 'until'
    )
      return beginsStatement(tokens, at + 1)
    return true
  }
  if (COORDINATORS.has(token.lower)) return beginsStatement(tokens, at + 1)
  if (before.lower === ',') return beginsStatement(tokens, at)
  return false
}

/** For each token the number of its clause. */
export const clausesOf = (tokens: readonly Token[]): readonly number[] => {
  let clause = 0
  return tokens.map((_, at) => {
    if (opensClause(tokens, at)) clause += 1
    return clause
  })
}
