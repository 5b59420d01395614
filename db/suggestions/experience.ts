// What a clinician's own accepting and dismissing does to a suggestion: a shift of its chance, said in words.

/** How often suggestions were accepted and dismissed. */
export type Experience = { readonly accepted: number; readonly dismissed: number }

/** By `concept|cue`; the cue is empty where meaning alone spoke. */
export type Experiences = ReadonlyMap<string, Experience>

export const experienceKey = (concept: string, cue: string): string => `${concept}|${cue}`

/** As if this many had gone either way before: one answer alone moves little. */
const PRIOR = 1.5
/** No amount of dismissing silences a cue that nothing else speaks against for ever, and none makes any word a sign. */
const LARGEST_SHIFT = 2

/** To be added to the log-odds of the suggestion. */
export const shiftOf = (experience: Experience | undefined): number => {
  if (experience === undefined) return 0
  const { accepted, dismissed } = experience
  const shift = Math.log((accepted + PRIOR) / (dismissed + PRIOR))
  return Math.max(-LARGEST_SHIFT, Math.min(LARGEST_SHIFT, shift))
}

/** For the reason of a suggestion; empty before the third answer. */
export const experienceWords = (experience: Experience | undefined): string => {
  const total = experience === undefined ? 0 : experience.accepted + experience.dismissed
  if (experience === undefined || total < 3) return ''
  const { accepted, dismissed } = experience
  return accepted >= dismissed
    ? `; you accepted this cue ${accepted} of ${total} times`
    : `; you dismissed this cue ${dismissed} of ${total} times`
}
