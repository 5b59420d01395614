// Which concepts a note speaks of, and what it asserts of each: the part of a suggestion that no experience changes.

import { type Candidate, candidatesOf } from './candidates.ts'
import type { CueStrength } from './cues/cue.ts'
import type { NoteDocument, Sentence } from './language/document.ts'
import { readNote } from './language/read-note.ts'
import type { FoundCue } from './matching/find-cues.ts'
import { compilePhrase, type Match } from './matching/pattern.ts'
import { meaningOf, wordsOf } from './meaning/features.ts'
import { type Weights, wordScore } from './meaning/model.ts'
import { assertionOf } from './scope/assertion.ts'
import type { Statement } from './scope/assertion-words.ts'
import { type Frame, frameOf } from './scope/frame.ts'
import { isUnread, unreadSpans } from './scope/unread.ts'
import type { SuggestedAssertion } from './suggestion.ts'

export type Judged = {
  readonly candidate: Candidate
  readonly assertion: SuggestedAssertion
  /** How likely that assertion is. */
  readonly asserted: number
  /** The rules alone read it so too. */
  readonly isByRule: boolean
  /** The words of the cue that was read, or the word that speaks most for the concept. */
  readonly match: Match
  /** The cue's phrase; empty where meaning alone spoke. */
  readonly cue: string
  /** Of the cue; null where meaning alone spoke. */
  readonly strength: CueStrength | null
  /** How many the note has. */
  readonly sentences: number
}

/** What a statement speaks of, and what it asserts of that. */
export type Models = { readonly concepts: Weights; readonly assertions: Weights }

const STRENGTHS = { plain: 3, sure: 2, likely: 1, faint: 0 } as const
const ANY_WORD = compilePhrase('any')

/** The word of the sentence that speaks most for the concept. */
const tellingWord = (weights: Weights, sentence: Sentence, concept: string): Match => {
  const column = weights.classes.indexOf(concept)
  const scores = sentence.tokens.map((token) =>
    wordScore(weights, column, wordsOf([token])[0] ?? '', meaningOf([token])),
  )
  const at = scores.indexOf(Math.max(...scores))
  return { from: at, to: at + 1 }
}

const strongestFirst = (one: FoundCue, other: FoundCue): number =>
  STRENGTHS[other.strength] - STRENGTHS[one.strength] ||
  other.match.to - other.match.from - (one.match.to - one.match.from)

/** Where the candidate is read: at its strongest cue, or at the word that says most. */
export const statementOf = (
  concepts: Weights,
  note: NoteDocument,
  frame: Frame,
  { sentence: at, concept, cues }: Pick<Candidate, 'sentence' | 'concept' | 'cues'>,
): { readonly statement: Statement; readonly cue: FoundCue | null } | null => {
  const sentence = note.sentences[at]
  if (sentence === undefined) return null
  const cue = cues.toSorted(strongestFirst)[0] ?? null
  const statement = {
    note,
    frame,
    sentence: at,
    concept,
    match: cue?.match ?? tellingWord(concepts, sentence, concept),
    pattern: cue?.pattern ?? ANY_WORD,
    hasCue: cue !== null,
  }
  return { statement, cue }
}

const judge = (
  { concepts, assertions }: Models,
  note: NoteDocument,
  frame: Frame,
  candidate: Candidate,
): Judged | null => {
  const read = statementOf(concepts, note, frame, candidate)
  if (read === null) return null
  const { statement, cue } = read
  const { assertion, chance, isByRule } = assertionOf(assertions, statement)
  if (assertion === null) return null
  return {
    candidate,
    assertion,
    asserted: chance,
    isByRule,
    match: statement.match,
    cue: cue?.pattern.phrase ?? '',
    strength: cue?.strength ?? null,
    sentences: note.sentences.length,
  }
}

export const judgeNote = (
  models: Models,
  text: string,
): { readonly note: NoteDocument; readonly judged: readonly Judged[] } => {
  const note = readNote(text)
  const frame = frameOf(note)
  const unread = unreadSpans(note)
  const isSilent = (offset: number): boolean => isUnread(unread, offset)
  const judged = candidatesOf(models.concepts, note, isSilent).flatMap((candidate) => {
    const sentence = note.sentences[candidate.sentence]
    const isWholly =
      sentence !== undefined && isSilent(sentence.start) && isSilent(sentence.end - 1)
    return isWholly ? [] : (judge(models, note, frame, candidate) ?? [])
  })
  return { note, judged }
}
