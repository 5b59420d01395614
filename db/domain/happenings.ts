/** What happened around a client's sessions, on one line of the timeline: life, treatment, safety, the codebook. */
import type { EventDates, EventKind } from './event-rules.ts'
import { EVENT_WORDS } from './event-words.ts'
import type { SafetySource } from './risk-note.ts'
import { columnOfDate } from './timeline-columns.ts'

export const HAPPENING_KINDS = ['treatment', 'life', 'pause', 'safety', 'codebook'] as const
export type HappeningKind = (typeof HAPPENING_KINDS)[number]

export const HAPPENING_WORDS: Readonly<Record<HappeningKind, string>> = {
  treatment: 'Treatment',
  life: 'Life',
  pause: 'Break in therapy',
  safety: 'Safety',
  codebook: 'Codebook',
}

export type Happening<Id extends string = string> = {
  readonly id: string
  readonly kind: HappeningKind
  /** 'Medication started: Sertraline' */
  readonly words: string
  readonly detail: string
  /** Local dates; `to` is null for a single day, and for what goes on. */
  readonly from: string
  readonly to: string | null
  readonly isOngoing: boolean
  /** Index of the latest session on that day or before; 0 where it began before the first. */
  readonly column: number
  /** Whether it began before the first session. */
  readonly isBefore: boolean
  /** Of the client's events; null for what the product itself knows. */
  readonly event: Id | null
}

export type SourceEvent<Id extends string = string> = EventDates & {
  readonly id: Id
  readonly kind: EventKind
  readonly title: string
  readonly detail: string
  readonly isOngoing: boolean
}

export type SourceSafetyMark = {
  readonly id: string
  /** Local date of what opened it. */
  readonly aboutDate: string
  readonly source: SafetySource
  /** Local date of the risk note that answered it; null while it waits for one. */
  readonly answeredOn: string | null
}

/** A change of the codebook that the client's timeline should show on its day. */
export type CodebookChange = { readonly on: string; readonly words: string }

const KIND_OF_EVENT: Readonly<Record<EventKind, HappeningKind>> = {
  'medication-start': 'treatment',
  'medication-dose': 'treatment',
  'medication-stop': 'treatment',
  'treatment-start': 'treatment',
  'treatment-end': 'treatment',
  hospital: 'treatment',
  'holiday-break': 'pause',
  risk: 'safety',
  loss: 'life',
  'break-up': 'life',
  'relationship-start': 'life',
  move: 'life',
  work: 'life',
  illness: 'life',
  other: 'life',
}

const MARK_WORDS: Readonly<Record<SafetySource, string>> = {
  tag: 'Safety concept tagged',
  measure: 'Safety item of a measure above its lowest answer',
}

type Draft<Id extends string> = Omit<Happening<Id>, 'column' | 'isBefore'>

const ofEvent = <Id extends string>(event: SourceEvent<Id>): Draft<Id> => ({
  id: event.id,
  kind: KIND_OF_EVENT[event.kind],
  words: event.kind === 'other' ? event.title : `${EVENT_WORDS[event.kind]}: ${event.title}`,
  detail: event.detail,
  from: event.startDate,
  to: event.endDate === event.startDate ? null : event.endDate,
  isOngoing: event.isOngoing,
  event: event.id,
})

const ofMark = (
  mark: SourceSafetyMark,
  formatDate: (localDate: string) => string,
): Draft<never> => ({
  id: mark.id,
  kind: 'safety',
  words: MARK_WORDS[mark.source],
  detail:
    mark.answeredOn === null
      ? 'No risk note has answered it yet.'
      : `Answered by the risk note of ${formatDate(mark.answeredOn)}.`,
  from: mark.aboutDate,
  to: null,
  isOngoing: false,
  event: null,
})

const ofChange = ({ on, words }: CodebookChange): Draft<never> => ({
  id: `codebook:${on}:${words}`,
  kind: 'codebook',
  words,
  detail: '',
  from: on,
  to: null,
  isOngoing: false,
  event: null,
})

/**
 * Several concepts that joined on one day are one change. Those before the first session changed nothing here.
 * @param dates local dates of the client's sessions, in order
 */
export const conceptsAdded = (
  concepts: readonly { readonly name: string; readonly addedOn: string | null }[],
  dates: readonly string[],
): readonly CodebookChange[] => {
  const first = dates[0] ?? ''
  const added = concepts.flatMap(({ name, addedOn }) =>
    addedOn === null || addedOn <= first ? [] : [{ name, addedOn }],
  )
  return [...Map.groupBy(added, ({ addedOn }) => addedOn)].map(([on, joined]) => ({
    on,
    words: `Joined the codebook: ${joined.map(({ name }) => name).join(', ')}`,
  }))
}

/** Those before the first session changed nothing here. */
export const changesSince = (
  changes: readonly CodebookChange[],
  dates: readonly string[],
): readonly CodebookChange[] => changes.filter(({ on }) => on > (dates[0] ?? ''))

/** By the day on which they began. */
export const happeningsOf = <Id extends string>(
  source: {
    readonly events: readonly SourceEvent<Id>[]
    readonly safety: readonly SourceSafetyMark[]
    readonly codebook: readonly CodebookChange[]
  },
  dates: readonly string[],
  formatDate: (localDate: string) => string,
): readonly Happening<Id>[] =>
  [
    ...source.events.map(ofEvent),
    ...source.safety.map((mark) => ofMark(mark, formatDate)),
    ...source.codebook.map(ofChange),
  ]
    .map((draft) => ({
      ...draft,
      column: columnOfDate(dates, draft.from),
      isBefore: draft.from < (dates[0] ?? ''),
    }))
    .toSorted((a, b) => a.from.localeCompare(b.from) || a.words.localeCompare(b.words))

/** 'on 3 March 2026', 'from 3 March 2026 to 5 March 2026', 'since 3 March 2026'. */
export const happeningDates = (
  { from, to, isOngoing }: Pick<Happening, 'from' | 'to' | 'isOngoing'>,
  formatDate: (localDate: string) => string,
): string => {
  if (isOngoing) return `since ${formatDate(from)}`
  return to === null ? `on ${formatDate(from)}` : `from ${formatDate(from)} to ${formatDate(to)}`
}

/** What began at a session or after it and before the next. */
export const happeningsAt = <Id extends string>(
  happenings: readonly Happening<Id>[],
  column: number,
): readonly Happening<Id>[] => happenings.filter((one) => one.column === column)

/** 'Medication started: Sertraline, on 3 March 2026; …', or that there is nothing. */
export const happeningWordsAt = (
  happenings: readonly Happening[],
  column: number,
  formatDate: (localDate: string) => string,
): string => {
  const here = happeningsAt(happenings, column)
  if (here.length === 0) return 'nothing noted between this session and the next'
  return here.map((one) => `${one.words}, ${happeningDates(one, formatDate)}`).join('; ')
}
