// What a found phrase asserts of the client, or null where it asserts nothing.

import type { NoteDocument } from '../language/document.ts'
import type { Match, Pattern } from '../matching/pattern.ts'
import type { SuggestedAssertion } from '../suggestion.ts'
import { experiencerOf, experiencerOfSentence } from './experiencer.ts'
import type { Frame } from './frame.ts'
import { isUnasserted } from './modality.ts'
import { polarityOf, polarityOfSentence } from './negation.ts'
import { isHistorical } from './time.ts'

export const readingOf = (
  note: NoteDocument,
  at: number,
  match: Match,
  pattern: Pattern,
  frame: Frame,
): SuggestedAssertion | null => {
  const sentence = note.sentences[at]
  const first = sentence?.tokens[match.from]
  if (sentence === undefined || first === undefined) return null
  const voice = frame.voiceAt(first.start)
  if (isUnasserted(sentence, match, pattern, voice, note.text.slice(sentence.start, sentence.end)))
    return null
  const polarity = pattern.ignoresNegation ? 'affirmed' : polarityOf(sentence, match)
  if (pattern.maySubjectBeAnyone) {
    const isAboutOthers = experiencerOfSentence(sentence, frame) === 'other'
    if (voice === 'other' || (voice === 'client' && isAboutOthers)) return 'other-person'
  } else {
    const experiencer = experiencerOf(sentence, match, frame)
    if (experiencer === 'other') return polarity === 'affirmed' ? 'other-person' : null
    if (experiencer !== 'client') return null
  }
  if (polarity === 'denied') return 'denied'
  if (polarity === 'past') return 'historical'
  return isHistorical(note, at, match) ? 'historical' : 'present'
}

/** Where no phrase but the sentence as a whole speaks of a concept; `match` is the word that says most. */
export const readingOfSentence = (
  note: NoteDocument,
  at: number,
  match: Match,
  pattern: Pattern,
  frame: Frame,
): SuggestedAssertion | null => {
  const sentence = note.sentences[at]
  const first = sentence?.tokens[match.from]
  if (sentence === undefined || first === undefined) return null
  const text = note.text.slice(sentence.start, sentence.end)
  if (isUnasserted(sentence, match, pattern, frame.voiceAt(first.start), text)) return null
  const experiencer = experiencerOfSentence(sentence, frame)
  const polarity = polarityOfSentence(sentence)
  if (experiencer === 'other') return polarity === 'affirmed' ? 'other-person' : null
  if (experiencer === 'people') return null
  if (polarity === 'denied') return 'denied'
  return isHistorical(note, at, match) ? 'historical' : 'present'
}
