// From what a note speaks of to suggestions, each with its words, its reason and how sure it is. Pure.

import { becauseOf } from './because.ts'
import { type Calibration, signsOf, sureness } from './calibration.ts'
import { type Experience, type Experiences, experienceKey, shiftOf } from './experience.ts'
import { type Judged, judgeNote, type Models } from './judge.ts'
import type { Sentence } from './language/document.ts'
import type { Suggestion } from './suggestion.ts'

type Span = { readonly start: number; readonly end: number }

const isMark = (sentence: Sentence, at: number): boolean => sentence.tokens[at]?.pos === 'PUNCT'

/** The clause around the words of a cue, or the sentence where its meaning spoke; without marks at the edges. */
const spanOf = (sentence: Sentence, { match, cue }: Judged): Span => {
  const own = new Set(sentence.clauseOf.slice(match.from, match.to))
  const isWhole = cue === ''
  const inside = sentence.tokens
    .map((_, at) => at)
    .filter((at) => (isWhole || own.has(sentence.clauseOf[at] ?? -1)) && !isMark(sentence, at))
  const from = Math.min(match.from, ...inside)
  const to = Math.max(match.to - 1, ...inside)
  return { start: sentence.tokens[from]?.start ?? 0, end: sentence.tokens[to]?.end ?? 0 }
}

/** What is not said of the client now is worth a suggestion only where the words themselves are plain. */
const SURE_ASIDE = 0.85

const neededFor = ({ assertion, strength }: Judged, { threshold }: Calibration): number =>
  assertion !== 'present' && (strength === null || strength === 'faint') ? SURE_ASIDE : threshold

/** No reading of words is certain. */
const SUREST = 0.99

const rounded = (score: number): number => Math.min(SUREST, Math.round(score * 100) / 100)

/** In the order of the text. */
export const suggestWith = (
  models: Models,
  calibration: Calibration,
  text: string,
  experiences: Experiences,
): readonly Suggestion[] => {
  const { note, judged } = judgeNote(models, text)
  const suggestions = judged.flatMap((judgement) => {
    const { candidate, assertion, match, cue } = judgement
    const { concept } = candidate
    const sentence = note.sentences[candidate.sentence]
    const experience: Experience | undefined = experiences.get(experienceKey(concept, cue))
    const sure = sureness(calibration.weights, signsOf(judgement), shiftOf(experience))
    if (sentence === undefined || sure < neededFor(judgement, calibration)) return []
    const from = sentence.tokens[match.from]?.start ?? 0
    const words = text.slice(from, sentence.tokens[match.to - 1]?.end ?? from)
    const because = becauseOf(words, assertion, cue === '', experience)
    const span = spanOf(sentence, judgement)
    return [{ concept, ...span, score: rounded(sure), assertion, because, cue }]
  })
  return suggestions.sort((one, other) => one.start - other.start || one.end - other.end)
}
