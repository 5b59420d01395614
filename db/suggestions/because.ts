// Why something is suggested, in a sentence for the clinician.

import { type Experience, experienceWords } from './experience.ts'
import type { SuggestedAssertion } from './suggestion.ts'

const ABOUT: Readonly<Record<SuggestedAssertion, string>> = {
  present: 'said of the client',
  denied: 'denied here',
  historical: 'spoken of as past',
  'other-person': 'said of somebody else',
}

/** @param isByMeaning where no known phrase was found, and the sentence as a whole is near to examples of the concept */
export const becauseOf = (
  words: string,
  assertion: SuggestedAssertion,
  isByMeaning: boolean,
  experience: Experience | undefined,
): string => {
  const said = isByMeaning
    ? `the sentence is close in meaning to examples of the concept, most of all “${words}”; ${ABOUT[assertion]}`
    : `“${words}”, ${ABOUT[assertion]}`
  return `${said}${experienceWords(experience)}`
}
