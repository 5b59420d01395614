/** How rules put sentences together. */
import { INSTRUMENTS } from '../../measures/instruments.ts'
import type { History, Silent, Tally, Words } from './shapes.ts'

type Part = string | number | { readonly date: string } | Words

const piecesOf = (part: Part): Words => {
  if (typeof part === 'number') return [String(part)]
  if (typeof part === 'string') return [part]
  return 'date' in part ? [part] : part
}

/** A sentence of text, figures, dates and other sentences. */
export const say = (texts: TemplateStringsArray, ...parts: readonly Part[]): Words =>
  texts.flatMap((text, index): Words => {
    const part = parts[index]
    return [...(text === '' ? [] : [text]), ...(part === undefined ? [] : piecesOf(part))]
  })

export const on = (date: string) => ({ date })

export const joined = (sentences: readonly Words[], between: string): Words =>
  sentences.flatMap((words, index) => (index === 0 ? words : [between, ...words]))

/** 'a, b and c' */
export const listed = (words: readonly string[]): string =>
  words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`

export const plural = (count: number, one: string): string =>
  `${count} ${one}${count === 1 ? '' : 's'}`

/** 'Loneliness in 4 of 6' */
export const tallyWords = ({ what, n, of }: Tally): string => `${what} in ${n} of ${of}`

export const nameOf = ({ concepts }: Pick<History, 'concepts'>, slug: string): string =>
  concepts.find((concept) => concept.slug === slug)?.name ?? slug

export const instrumentName = (slug: string): string =>
  INSTRUMENTS.find((instrument) => instrument.slug === slug)?.abbreviation ?? slug

/** Whatever the clock or the machine, printed as it is stored; for a command line and for tests. */
export const plainWords = (words: Words): string =>
  words.map((piece) => (typeof piece === 'string' ? piece : piece.date)).join('')

export const notEnough = (because: Words): Silent => ({
  isFound: false,
  reason: 'not-enough',
  because,
})
export const notFound = (because: Words): Silent => ({
  isFound: false,
  reason: 'not-found',
  because,
})

/** 'Not enough: 3 of 6 sessions with a note.' */
export const tooFew = (n: number, needed: number, what: string): Silent =>
  notEnough(say`Not enough: ${n} of ${needed} ${what}.`)
