/** Which tags of a client a timeline shows. What is about safety is never filtered away. */
import { TARGET_WORDS, VOICE_WORDS } from './tag-words.ts'
import type { TargetPerson } from './target-person.ts'
import { INTENSITY_WORDS } from './timeline-sentences.ts'
import type { Assertion } from './timeline-shapes.ts'

type Voice = keyof typeof VOICE_WORDS

/** An empty list, and null, lets all through; a tag of which nobody said whom it is about is about none. */
export type TimelineFilter = {
  readonly targets: readonly TargetPerson[]
  readonly voices: readonly Voice[]
  readonly assertions: readonly Assertion[]
  /** Tags on words of that note; those on the whole session belong to both. */
  readonly note: 'progress' | 'process' | null
  readonly leastIntensity: 1 | 2 | 3 | null
  /** See `isLateCoding`. */
  readonly late: 'only' | 'without' | null
}

export const NO_FILTER: TimelineFilter = {
  targets: [],
  voices: [],
  assertions: [],
  note: null,
  leastIntensity: null,
  late: null,
}

export const isFiltering = (filter: TimelineFilter): boolean =>
  filter.targets.length + filter.voices.length + filter.assertions.length > 0 ||
  filter.note !== null ||
  filter.leastIntensity !== null ||
  filter.late !== null

const SAID_AS: Readonly<Record<Assertion, string>> = {
  present: 'present',
  denied: 'denied',
  historical: 'in the past',
  'other-person': 'of somebody else',
}

const either = (words: readonly string[]): string => words.join(' or ')

/** 'about mother or father; client’s words; at least present'; empty where nothing is filtered. */
export const filterWords = (filter: TimelineFilter): string =>
  [
    filter.targets.length > 0 && `about ${either(filter.targets.map((one) => TARGET_WORDS[one]))}`,
    filter.voices.length > 0 && either(filter.voices.map((one) => VOICE_WORDS[one])),
    filter.assertions.length > 0 &&
      `said as ${either(filter.assertions.map((one) => SAID_AS[one]))}`,
    filter.note !== null && `in ${filter.note} notes`,
    filter.leastIntensity !== null && `at least ${INTENSITY_WORDS[filter.leastIntensity]}`,
    filter.late === 'only' && 'tagged in retrospect',
    filter.late === 'without' && 'not tagged in retrospect',
  ]
    .filter((words) => words !== false)
    .join('; ')
