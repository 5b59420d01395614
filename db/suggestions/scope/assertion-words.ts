// What the model of assertions sees of a statement: its words as written, those around it, and what the rules say of it.

import type { NoteDocument, Sentence, Token } from '../language/document.ts'
import type { Match, Pattern } from '../matching/pattern.ts'
import type { SuggestedAssertion } from '../suggestion.ts'
import { experiencerOfSentence } from './experiencer.ts'
import type { Frame } from './frame.ts'
import { polarityOf, polarityOfSentence } from './negation.ts'
import { readingOf, readingOfSentence } from './reading.ts'
import { isHistorical } from './time.ts'

/** What is read, at which place of which sentence. */
export type Statement = {
  readonly note: NoteDocument
  readonly frame: Frame
  /** Number of the sentence in the note. */
  readonly sentence: number
  readonly concept: string
  readonly match: Match
  readonly pattern: Pattern
  /** A phrase stands for the concept; otherwise only the meaning of the whole sentence does. */
  readonly hasCue: boolean
}

/** Tokens before the phrase that are also seen as standing before it. */
const REACH = 6
const OPENING = 3

const nameOf = ({ lower, pos }: Token): string | null => {
  if (pos === 'PUNCT' && lower !== '?' && lower !== '"') return null
  if (pos === 'NUM') return '<number>'
  return pos === 'PROPN' ? '<name>' : lower
}

const namesOf = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap((token) => nameOf(token) ?? [])

const pairsOf = (names: readonly string[]): readonly string[] =>
  names.slice(1).map((name, at) => `${names[at]} ${name}`)

/** The neighbour of a sentence in its own paragraph. */
const beside = ({ note, sentence }: Statement, step: 1 | -1): readonly Token[] => {
  const other = note.sentences[sentence + step]
  return other !== undefined && other.paragraph === note.sentences[sentence]?.paragraph
    ? other.tokens
    : []
}

/** What the rules alone make of it. */
export const ruledOf = ({
  note,
  frame,
  sentence,
  match,
  pattern,
  hasCue,
}: Statement): SuggestedAssertion | null =>
  (hasCue ? readingOf : readingOfSentence)(note, sentence, match, pattern, frame)

const ruleWords = (
  statement: Statement,
  own: Sentence,
  ruled: SuggestedAssertion | null,
): readonly string[] => {
  const { note, frame, sentence, match, hasCue, concept } = statement
  const rule = ruled ?? 'nothing'
  const first = own.tokens[match.from]?.start ?? own.start
  const topic = frame.topicOf(sentence)
  return [
    `rule ${hasCue} ${rule}`,
    `rule ${rule} of ${concept}`,
    `polarity ${polarityOf(own, match)} ${polarityOfSentence(own)}`,
    `experiencer ${experiencerOfSentence(own, frame)}`,
    `historical ${isHistorical(note, sentence, match)}`,
    `voice ${frame.narrator} ${frame.voiceAt(first)}`,
    `question ${own.isQuestion}`,
    `topic ${topic}`,
    `topic ${topic} ${rule}`,
  ]
}

/** @param ruled what `ruledOf` says of the statement */
export const assertionWords = (
  statement: Statement,
  ruled: SuggestedAssertion | null,
): readonly string[] => {
  const { note, sentence, match } = statement
  const own = note.sentences[sentence]
  if (own === undefined) return []
  const names = namesOf(own.tokens)
  const before = namesOf(own.tokens.slice(Math.max(0, match.from - REACH), match.from))
  const next = namesOf(beside(statement, 1))
  return [
    ...new Set([
      ...names,
      ...pairsOf(names),
      ...before.map((name) => `before ${name}`),
      ...[1, 2, OPENING].map((length) => `opens ${names.slice(0, length).join(' ')}`),
      ...namesOf(beside(statement, -1)).map((name) => `last ${name}`),
      ...[...next, ...pairsOf(next)].map((name) => `next ${name}`),
      ...ruleWords(statement, own, ruled),
    ]),
  ]
}
