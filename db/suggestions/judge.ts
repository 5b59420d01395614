// Which concepts a note speaks of, and what it asserts of each: the part of a suggestion that no experience changes.

import { type Candidate, candidatesOf } from './candidates.ts'
import type { CueStrength } from './cues/cue.ts'
import type { NoteDocument, Sentence } from './language/document.ts'
import { readNote } from './language/read-note.ts'
import type { FoundCue } from './matching/find-cues.ts'
import { compilePhrase, type Match } from './matching/pattern.ts'
import { meaningOf, wordsOf } from './meaning/features.ts'
import { type Weights, wordScore } from './meaning/model.ts'
import { type Frame, frameOf } from './scope/frame.ts'
import { readingOf, readingOfSentence } from './scope/reading.ts'
import { isUnread, unreadSpans } from './scope/unread.ts'
import type { SuggestedAssertion } from './suggestion.ts'

export type Judged = {
  readonly candidate: Candidate
  readonly assertion: SuggestedAssertion
  /** The words of the cue that was read, or the word that speaks most for the concept. */
  readonly match: Match
  /** The cue's phrase; empty where meaning alone spoke. */
  readonly cue: string
  /** Of the cue; null where meaning alone spoke. */
  readonly strength: CueStrength | null
}

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

const judge = (
  weights: Weights,
  note: NoteDocument,
  frame: Frame,
  candidate: Candidate,
): Judged | null => {
  const sentence = note.sentences[candidate.sentence]
  if (sentence === undefined) return null
  const [strongest, ...rest] = candidate.cues.toSorted(strongestFirst)
  if (strongest === undefined) {
    const match = tellingWord(weights, sentence, candidate.concept)
    const assertion = readingOfSentence(note, candidate.sentence, match, ANY_WORD, frame)
    return assertion === null ? null : { candidate, assertion, match, cue: '', strength: null }
  }
  for (const cue of [strongest, ...rest]) {
    const assertion = readingOf(note, candidate.sentence, cue.match, cue.pattern, frame)
    if (assertion !== null)
      return {
        candidate,
        assertion,
        match: cue.match,
        cue: cue.pattern.phrase,
        strength: cue.strength,
      }
  }
  return null
}

export const judgeNote = (
  weights: Weights,
  text: string,
): { readonly note: NoteDocument; readonly judged: readonly Judged[] } => {
  const note = readNote(text)
  const frame = frameOf(note)
  const unread = unreadSpans(note)
  const isSilent = (offset: number): boolean => isUnread(unread, offset)
  const judged = candidatesOf(weights, note, isSilent).flatMap((candidate) => {
    const sentence = note.sentences[candidate.sentence]
    const isWholly =
      sentence !== undefined && isSilent(sentence.start) && isSilent(sentence.end - 1)
    return isWholly ? [] : (judge(weights, note, frame, candidate) ?? [])
  })
  return { note, judged }
}
