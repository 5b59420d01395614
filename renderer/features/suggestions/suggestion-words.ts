/** Suggestions in words, for the head of the note, the list beside it and a screen reader. */
import type { SuggestionView } from '../../../db/contract/calls/suggestions.ts'
import type { Intensity } from '../../../db/contract/shapes.ts'
import { assertionWords } from '../note/tag-words.ts'

/** What an accepted suggestion starts with: what was denied was looked for and absent. */
export const proposedIntensity = ({ assertion }: SuggestionView): Intensity =>
  assertion === 'denied' ? 0 : 2

/** How often suggestions that sure were right where they could be checked. */
export const sureWords = ({ score }: SuggestionView): string => {
  const tenths = Math.round(score * 10)
  return `right about ${Math.min(9, tenths)} times in 10 where it was tuned`
}

export const suggestionWords = (
  suggestion: SuggestionView,
  name: string,
  quote: string,
): string => {
  const said = suggestion.assertion === 'present' ? '' : `, ${assertionWords(suggestion.assertion)}`
  return `${name}${said}: “${quote}”. Because ${suggestion.because}. Suggestions this sure are ${sureWords(suggestion)}.`
}
