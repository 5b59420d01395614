// Who is telling: whether a note speaks about its client or is the client's own words, and who says each quote.

import type { NoteDocument, Quote, Sentence, Token } from '../language/document.ts'
import { quoteAt } from '../language/quotes.ts'
import { type Topic, topicsOf } from './experiencer.ts'
import { CLIENT_NOUNS, FIRST_PERSON, otherPersonGender, THIRD_PERSON } from './person-words.ts'

export type Voice = 'client' | 'clinician' | 'other'

export type Frame = {
  /** Who says "I" outside quotation marks. */
  readonly narrator: 'client' | 'clinician'
  /** The pronoun for the client outside quotation marks; null where there is none to go by. */
  readonly clientPronoun: 'he' | 'she' | 'they' | null
  /** Names that stand for the client, in lower case. */
  readonly clientNames: ReadonlySet<string>
  readonly voiceAt: (offset: number) => Voice
  readonly quoteAt: (offset: number) => Quote | null
  /** Whom the sentence of that number goes on about. */
  readonly topicOf: (sentence: number) => Topic
}

const CLINICIAN_ACTS =
  /\bi (?:asked|wondered|noted|noticed|reflected|suggested|offered|said|validated|invited|encouraged|named|explained|gave|told|pointed|let the|have asked|moved|held|stayed|found myself|am to|will ask|have nothing|agreed|confirmed|administered|observed|felt (?:him|her|them|drawn|pulled|moved))\b|\b(?:supervisor|supervision|countertransference|the client|the patient|this client)\b|\bmy (?:office|chair|clock|supervisor|room|question|silence|interpretation)\b/i
const CLIENT_KIN =
  /\bmy (?:mother|mum|mom|dad|father|sister|brother|husband|wife|partner|boyfriend|girlfriend|son|daughter|kids?|children|boss|friends?|ex|family|therapist|gran|nan|dog|cat|flat|job|life|head|own|stomach|chest)\b/i

const outsideQuotes = ({ text, quotes }: NoteDocument): string => {
  const blank = (quote: Quote): string => ' '.repeat(quote.end - quote.start)
  return quotes.reduce(
    (rest, quote) => rest.slice(0, quote.start) + blank(quote) + rest.slice(quote.end),
    text,
  )
}

const narratorOf = (told: string): Frame['narrator'] => {
  if (CLINICIAN_ACTS.test(told)) return 'clinician'
  const first = (told.match(/\b(?:i|i'm|i've|me|my|i’m|i’ve)\b/gi) ?? []).length
  if (first === 0) return 'clinician'
  if (CLIENT_KIN.test(told)) return 'client'
  const third = (told.match(/\b(?:he|she|they|client|pt|patient)\b/gi) ?? []).length
  return first > third ? 'client' : 'clinician'
}

const SAYING =
  'said|say|says|saying|asked|asks|told|tells|calls?|called|wrote|writes|replied|answered|adds?|added|texted|shouted|whispered|reads?|remarked|offered|wondered|goes|went|thinks|thought|complains|complained|insists|insisted|reports|reported'
const BEFORE = new RegExp(
  `([\\w'’\\-]+)(?:\\s+(?:had|has|once|always|then|just|quietly|later|often|sometimes|also))*\\s+(?:${SAYING})\\b[^.?!"“”]{0,40}$`,
  'i',
)
const AFTER = new RegExp(
  `^[,.]?\\s*(?:(?:${SAYING})\\s+(?:(?:her|his|their|the|my)\\s+)?([\\w\\-]+)|(?:(?:her|his|their|the|my)\\s+)?([\\w\\-]+)\\s+(?:had\\s+|has\\s+|once\\s+)?(?:${SAYING})\\b)`,
  'i',
)

/** "Collateral from H:", "per wife": who speaks right before a quote. */
const SOURCE = /\b(?:collateral|per|from|via)\s+(h|w)\b[^“”".]{0,20}$/i
/** What a sentence begins with, up to its quote: "His mate messages", "On her mother:", "Roommate's motto:". */
const OPENING =
  /(?:^|[.?!”"]\s+|\n)\s*(?:(?:of|on|about|quot(?:ed|es|ing)|per|from|via|collateral|the|her|his|their|my|(?:ct|pt|client)['’]s|younger|older|late|head)\s+)*([\p{L}-]+)(?:['’]s)?\b(?:[^.?!“”"]*)$/iu

const isPersonBeside = (before: string): boolean => {
  if (SOURCE.test(before)) return true
  const word = OPENING.exec(before)?.[1]?.toLowerCase()
  return (
    word !== undefined && otherPersonGender({ lower: word, lemma: word.replace(/s$/, '') }) !== null
  )
}

const voiceOfWord = (word: string | undefined, narrator: Frame['narrator']): Voice | null => {
  const lower = word?.toLowerCase() ?? ''
  if (lower === 'i' || lower === 'we') return narrator
  if (lower === 'supervisor') return 'clinician'
  const isOther = otherPersonGender({ lower, lemma: lower.replace(/s$/, '') }) !== null
  return isOther ? 'other' : null
}

const voiceOfQuote = (text: string, quote: Quote, narrator: Frame['narrator']): Voice => {
  const after = AFTER.exec(text.slice(quote.end + 1, quote.end + 70))
  const afterVoice = voiceOfWord(after?.[1] ?? after?.[2], narrator)
  if (afterVoice !== null) return afterVoice
  const told = text.slice(Math.max(0, quote.start - 120), quote.start - 1)
  const beforeVoice = voiceOfWord(BEFORE.exec(told)?.[1], narrator)
  if (beforeVoice !== null) return beforeVoice
  return narrator === 'clinician' && isPersonBeside(told) ? 'other' : 'client'
}

/** A few words without a statement of their own are taken up by whoever tells. */
const isMereWords = (text: string, quote: Quote): boolean => {
  const quoted = text.slice(quote.start, quote.end)
  return (
    !/\b(?:i|i'm|i’m|i've|i’ve|me|my|we|you|it's|it’s)\b/i.test(quoted) &&
    quoted.split(/\s+/).length <= 9
  )
}

const pronounOf = (
  sentences: readonly Sentence[],
  isTold: (token: Token) => boolean,
): Frame['clientPronoun'] => {
  for (const { tokens } of sentences) {
    const word = tokens.find((token) => isTold(token) && THIRD_PERSON.has(token.lower))?.lower
    if (word !== undefined)
      return /^h(?:e|im|is|imself)$/.test(word)
        ? 'he'
        : /^(?:she|her|hers|herself)$/.test(word)
          ? 'she'
          : 'they'
  }
  return null
}

const isName = ({ pos, lower }: Token): boolean => pos === 'PROPN' && /^\p{L}{2,}/u.test(lower)
const TITLES = new Set(['mr.', 'mrs.', 'ms.', 'mr', 'mrs', 'ms', 'dr.', 'dr', 'mx', 'mx.'])

/** The first name that is told of, unless somebody's relative is called by it. */
const namesOf = (
  sentences: readonly Sentence[],
  isTold: (token: Token) => boolean,
): ReadonlySet<string> => {
  for (const { tokens } of sentences) {
    for (const [at, token] of tokens.entries()) {
      if (!isTold(token)) continue
      if (
        otherPersonGender(token) !== null ||
        THIRD_PERSON.has(token.lower) ||
        FIRST_PERSON.has(token.lower)
      )
        return new Set()
      const next = tokens[at + 1]
      if (TITLES.has(token.lower) && next !== undefined) return new Set([token.lower, next.lower])
      if (isName(token) && (next?.pos === 'VERB' || next?.pos === 'AUX' || next?.lower === "'s"))
        return new Set([token.lower])
    }
  }
  return new Set()
}

export const frameOf = (note: NoteDocument): Frame => {
  const told = outsideQuotes(note)
  const narrator = narratorOf(told)
  const spoken = note.quotes.filter((quote) => !isMereWords(note.text, quote))
  const voices = new Map(spoken.map((quote) => [quote, voiceOfQuote(note.text, quote, narrator)]))
  const spokenAt = (offset: number): Quote | null => quoteAt(spoken, offset)
  const isTold = (token: Token): boolean => spokenAt(token.start) === null
  const hasClientNoun = note.sentences.some(({ tokens }) =>
    tokens.some(({ lower }) => CLIENT_NOUNS.has(lower)),
  )
  let topics: readonly Topic[] | null = null
  const frame: Frame = {
    narrator:
      hasClientNoun && narrator === 'client' && !CLIENT_KIN.test(told) ? 'clinician' : narrator,
    clientPronoun: narrator === 'client' ? null : pronounOf(note.sentences, isTold),
    clientNames: narrator === 'client' ? new Set() : namesOf(note.sentences, isTold),
    voiceAt: (offset) => {
      const quote = spokenAt(offset)
      return quote === null ? narrator : (voices.get(quote) ?? 'client')
    },
    quoteAt: spokenAt,
    topicOf: (sentence) => {
      topics ??= topicsOf(note.sentences, frame)
      return topics[sentence] ?? 'client'
    },
  }
  return frame
}
