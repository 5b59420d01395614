// Of whom a phrase speaks: the client, the clinician, somebody else, or people in general.
// After ConText (Harkema et al. 2009): the experiencer is looked for in the phrase's own clause first.

import type { Sentence, Token } from '../language/document.ts'
import type { Match } from '../matching/pattern.ts'
import type { Frame, Voice } from './frame.ts'
import {
  CLIENT_NOUNS,
  FIRST_PERSON,
  type Gender,
  OBJECT_PRONOUNS,
  otherPersonGender,
  PEOPLE_IN_GENERAL,
  THIRD_NOMINATIVE,
} from './person-words.ts'

export type Experiencer = 'client' | 'clinician' | 'other' | 'people' | 'unclear'

const IMPERSONAL = new Set(['it', 'this', 'there', 'everything', 'something'])
const FIRST_PERSON_SUBJECTS = new Set(['i', 'we'])
const DETERMINERS = new Set(['DET', 'ADJ', 'PRON', 'NUM', 'ADV'])

/** Whether the noun is what a preposition or a verb takes: "with her mother", "rang his wife". */
const isObject = (tokens: readonly Token[], at: number): boolean => {
  let before = at - 1
  while (
    before >= 0 &&
    (DETERMINERS.has(tokens[before]?.pos ?? '') || tokens[before]?.lower === "'s") &&
    tokens[before]?.lower !== 'that'
  ) {
    if (
      THIRD_NOMINATIVE.has(tokens[before]?.lower ?? '') &&
      !['her'].includes(tokens[before]?.lower ?? '')
    )
      break
    before -= 1
  }
  const governor = tokens[before]
  if (governor === undefined) return false
  if (governor.pos === 'ADP') return true
  const isCopula = governor.forms.includes('be')
  return governor.pos === 'VERB' && !isCopula
}

const personAt = (tokens: readonly Token[], at: number): Gender | null => {
  const token = tokens[at]
  if (token === undefined || token.pos === 'VERB' || token.pos === 'ADP') return null
  return otherPersonGender(token)
}

/** "her manager's temper", and not "her manager's the one". */
const isOwner = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at + 1]?.lower !== "'s") return false
  const [next, after] = [tokens[at + 2], tokens[at + 3]]
  return next?.pos === 'NOUN' || (next?.pos === 'ADJ' && after?.pos === 'NOUN')
}

const isSubjectAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  if (['i', 'he', 'she', 'they', 'we', 'you'].includes(token.lower)) return true
  if (token.lower === 'who') return true
  if (PEOPLE_IN_GENERAL.has(token.lower) && token.lower !== 'one') return !isObject(tokens, at)
  if (CLIENT_NOUNS.has(token.lower)) return !isObject(tokens, at)
  if (IMPERSONAL.has(token.lower)) return true
  if (personAt(tokens, at) !== null) return !isOwner(tokens, at) && !isObject(tokens, at)
  return (
    token.pos === 'PROPN' &&
    /^\p{L}{2,}/u.test(token.lower) &&
    !isObject(tokens, at) &&
    !isOwner(tokens, at)
  )
}

/** The nearest person before the phrase; a mere "it" only where its clause has nobody. */
const subjectBefore = (sentence: Sentence, from: number): number | null => {
  const clause = sentence.clauseOf[Math.max(0, from)]
  let impersonal: number | null = null
  for (let at = from; at >= 0; at -= 1) {
    if (impersonal !== null && sentence.clauseOf[at] !== clause) return impersonal
    if (!isSubjectAt(sentence.tokens, at)) continue
    if (!IMPERSONAL.has(sentence.tokens[at]?.lower ?? '')) return at
    if (sentence.clauseOf[at] !== clause) return at
    impersonal ??= at
  }
  return impersonal
}

/** "her sister, who": whom a relative pronoun stands for. */
const antecedentOf = (tokens: readonly Token[], who: number): number | null => {
  for (let at = who - 1; at >= Math.max(0, who - 6); at -= 1) {
    const token = tokens[at]
    if (token === undefined) return null
    if (
      personAt(tokens, at) !== null ||
      token.pos === 'PROPN' ||
      CLIENT_NOUNS.has(token.lower) ||
      THIRD_NOMINATIVE.has(token.lower) ||
      token.lower === 'i' ||
      PEOPLE_IN_GENERAL.has(token.lower)
    )
      return at
  }
  return null
}

/** A relative of the same gender that is the subject earlier in the sentence: "her mother moved in, and she". */
const sharesPronoun = (
  tokens: readonly Token[],
  at: number,
  pronoun: string,
  clientNames: ReadonlySet<string>,
): boolean => {
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = tokens[before]
    if (token === undefined) return false
    if (token.lower === pronoun) return false
    if (!isSubjectAt(tokens, before)) continue
    const person = token.lower === 'who' ? antecedentOf(tokens, before) : before
    if (person === null) continue
    const gender = personAt(tokens, person)
    if (gender === 'any' || (gender !== null && (gender === 'female') === (pronoun === 'she')))
      return true
    const isOtherName =
      gender === null &&
      clientNames.size > 0 &&
      tokens[person]?.pos === 'PROPN' &&
      !clientNames.has(tokens[person]?.lower ?? '')
    if (isOtherName) return true
    if (clientNames.has(tokens[person]?.lower ?? '')) return false
  }
  return false
}

const ofPronoun = (
  tokens: readonly Token[],
  at: number,
  voice: Voice,
  frame: Frame,
): Experiencer => {
  const pronoun = tokens[at]?.lower ?? ''
  if (voice === 'client') return 'other'
  if (frame.clientPronoun !== null && frame.clientPronoun !== pronoun) return 'other'
  return sharesPronoun(tokens, at, pronoun, frame.clientNames) ? 'unclear' : 'client'
}

const ofToken = (sentence: Sentence, at: number, frame: Frame): Experiencer => {
  const { tokens } = sentence
  const token = tokens[at]
  if (token === undefined) return 'client'
  const voice = frame.voiceAt(token.start)
  if (token.lower === 'who') {
    const antecedent = antecedentOf(tokens, at)
    return antecedent === null ? 'client' : ofToken(sentence, antecedent, frame)
  }
  if (FIRST_PERSON.has(token.lower)) return voice
  if (THIRD_NOMINATIVE.has(token.lower)) return ofPronoun(tokens, at, voice, frame)
  if (token.lower === 'you') return voice === 'client' ? 'client' : 'people'
  if (CLIENT_NOUNS.has(token.lower)) return 'client'
  if (PEOPLE_IN_GENERAL.has(token.lower)) return 'people'
  if (personAt(tokens, at) !== null) return 'other'
  if (token.pos === 'PROPN') {
    if (voice === 'client') return 'other'
    return frame.clientNames.size === 0 || frame.clientNames.has(token.lower) ? 'client' : 'other'
  }
  return voice === 'other' ? 'other' : 'client'
}

/** "her mother's sadness" */
const ownerOf = (tokens: readonly Token[], from: number): number | null => {
  const mark =
    tokens[from - 1]?.lower === "'s" ? from - 1 : tokens[from - 2]?.lower === "'s" ? from - 2 : -1
  return mark > 0 ? mark - 1 : null
}

/** "It is Martin, not she, who": the client is named only to be ruled out. */
const rulesClientOut = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      token.lower === 'not' &&
      tokens[at - 1]?.lower === ',' &&
      ['she', 'he', 'her', 'him', 'me', 'i', 'them'].includes(tokens[at + 1]?.lower ?? '') &&
      tokens[at + 2]?.lower === ',',
  )

/** @returns whom the phrase is about; a quote of somebody else is about them unless it says otherwise */
export const experiencerOf = (sentence: Sentence, match: Match, frame: Frame): Experiencer => {
  const { tokens } = sentence
  const first = tokens[match.from]
  if (first === undefined) return 'client'
  const voice = frame.voiceAt(first.start)
  if (rulesClientOut(tokens)) return 'other'
  const owner = ownerOf(tokens, match.from)
  if (owner !== null && personAt(tokens, owner) !== null) return 'other'
  const before = tokens[match.from - 1]
  if (
    before !== undefined &&
    OBJECT_PRONOUNS.has(before.lower) &&
    before.lower !== 'her' &&
    tokens[match.from - 2]?.pos === 'VERB'
  )
    return FIRST_PERSON.has(before.lower)
      ? frame.voiceAt(before.start)
      : voice === 'client'
        ? 'other'
        : 'client'
  const inside = tokens
    .slice(match.from, match.to)
    .findIndex(({ lower }) => FIRST_PERSON_SUBJECTS.has(lower) || THIRD_NOMINATIVE.has(lower))
  const begins = isSubjectAt(tokens, match.from) && !IMPERSONAL.has(first.lower)
  const outside = subjectBefore(sentence, match.from - 1)
  // A pronoun further inside belongs to what is said, asked or feared, where somebody stands before it.
  const isOwn = inside !== -1 && (inside <= 1 || outside === null)
  const subject = begins ? match.from : isOwn ? match.from + inside : outside
  if (subject !== null) {
    const isQuotedApart =
      frame.quoteAt(first.start) !== null &&
      frame.quoteAt(tokens[subject]?.start ?? 0) !== frame.quoteAt(first.start)
    if (!isQuotedApart) return ofToken(sentence, subject, frame)
  }
  return voice === 'clinician' ? 'client' : voice
}

export type Topic = 'client' | 'other'

/** Whom each sentence goes on about: a pronoun means whoever the sentences before it were about. */
export const topicsOf = (sentences: readonly Sentence[], frame: Frame): readonly Topic[] => {
  let topic: Topic = 'client'
  let paragraph = -1
  let gender: Gender = 'any'
  return sentences.map((sentence) => {
    const { tokens } = sentence
    if (sentence.paragraph !== paragraph) topic = 'client'
    paragraph = sentence.paragraph
    const at = tokens.findIndex(
      (token, place) => frame.quoteAt(token.start) === null && isSubjectAt(tokens, place),
    )
    const token = tokens[at]
    if (token === undefined || IMPERSONAL.has(token.lower) || token.lower === 'you') return topic
    if (tokens.slice(0, at + 4).some(({ lower }) => /^(?:her|him|them)sel(?:f|ves)$/.test(lower)))
      topic = 'client'
    else if (THIRD_NOMINATIVE.has(token.lower)) {
      const isOfClient = frame.clientPronoun === null || frame.clientPronoun === token.lower
      const isOfOther =
        topic === 'other' && (gender === 'any' || (gender === 'female') === (token.lower === 'she'))
      topic = isOfClient && !isOfOther ? 'client' : 'other'
    } else {
      topic = ofToken(sentence, at, frame) === 'other' ? 'other' : 'client'
      gender = personAt(tokens, at) ?? 'any'
    }
    return topic
  })
}

/** Of whom a whole sentence speaks: in the client's own words of them wherever they come up, else its first person. */
export const experiencerOfSentence = (sentence: Sentence, frame: Frame): Experiencer => {
  const { tokens } = sentence
  const [first] = tokens
  if (first === undefined) return 'client'
  if (rulesClientOut(tokens)) return 'other'
  const speaks = tokens.find(
    (token) => frame.voiceAt(token.start) === 'client' && FIRST_PERSON.has(token.lower),
  )
  if (speaks !== undefined) return 'client'
  const subject = tokens.findIndex(
    (_, at) => isSubjectAt(tokens, at) && !IMPERSONAL.has(tokens[at]?.lower ?? ''),
  )
  if (subject !== -1) {
    const who = ofToken(sentence, subject, frame)
    return who === 'unclear' ? 'client' : who
  }
  const voice = frame.voiceAt(first.start)
  return voice === 'other' ? 'other' : 'client'
}
