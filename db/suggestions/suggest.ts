// From what a note speaks of to suggestions, each with its words, its reason and how sure it is. Pure.

import { becauseOf } from './because.ts'
import { type Calibration, signsOf, sureness } from './calibration.ts'
import { type Experiences, experienceKey, shiftOf } from './experience.ts'
import { type Judged, judgeNote, type Models } from './judge.ts'
import { spanOf } from './span.ts'
import type { Suggestion } from './suggestion.ts'

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
  const said = judged.flatMap((judgement) => {
    const { candidate, cue } = judgement
    const experience = experiences.get(experienceKey(candidate.concept, cue))
    const sure = sureness(calibration.weights, signsOf(judgement), shiftOf(experience))
    return sure < neededFor(judgement, calibration) ? [] : [{ ...judgement, experience, sure }]
  })
  const suggestions = said.flatMap(({ candidate, assertion, match, cue, experience, sure }) => {
    const { concept } = candidate
    const sentence = note.sentences[candidate.sentence]
    if (sentence === undefined) return []
    const from = sentence.tokens[match.from]?.start ?? 0
    const words = text.slice(from, sentence.tokens[match.to - 1]?.end ?? from)
    const because = becauseOf(words, assertion, cue === '', experience)
    const others = said.flatMap((other) =>
      other.candidate.sentence === candidate.sentence && other.cue !== '' ? [other.match] : [],
    )
    const span = spanOf(sentence, cue === '' ? null : match, others)
    return [{ concept, ...span, score: rounded(sure), assertion, because, cue }]
  })
  return suggestions.sort((one, other) => one.start - other.start || one.end - other.end)
}
