/** A picture of one client's timeline: which themes are in it, and what it says of itself. */
import type { ParsedInput } from '../contract/api.ts'
import type { PictureOptions, TimelinePicture } from '../contract/calls/timeline-picture.ts'
import type { TimelineData } from '../contract/views.ts'
import { changesSince, conceptsAdded, type Happening, happeningsOf } from '../domain/happenings.ts'
import { localDateOf } from '../domain/local-date.ts'
import { chosenTracks, type MeasureTrack, measureTracks } from '../domain/measure-tracks.ts'
import { buildTimeline } from '../domain/timeline.ts'
import { sourceOf } from '../domain/timeline-columns.ts'
import { filterWords, isFiltering, type TimelineFilter } from '../domain/timeline-filter.ts'
import { isWritten } from '../domain/timeline-rules.ts'
import type { Timeline } from '../domain/timeline-shapes.ts'
import { CONCEPT_GROUPS } from '../framework/framework.ts'
import { hasMarks } from '../picture/lane-rows.ts'
import { type PictureSource, timelinePages, timelineScene } from '../picture/timeline-scene.ts'
import type { Context } from './context.ts'
import { clientKeyOf } from './sessions.ts'
import { timelineData } from './timeline.ts'
import { timelineAround } from './timeline-around.ts'

/** A4 across within its margins, which Letter takes as well. */
const PAPER_RATIO = 273 / 184

export const RECORD_BANNER =
  'Themes marked by the therapist in progress notes. A reading, not part of the record.'
export const PROCESS_BANNER =
  'Psychotherapy-note material: holds themes marked in process notes. Not part of the record, and not to be released with it.'

export const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
export const dayWords = (localDate: string): string =>
  DAY.format(new Date(`${localDate}T00:00:00Z`))

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`

const rangeWords = ({ sessions, totals }: Timeline): string => {
  const [first, last] = [sessions[0], sessions.at(-1)]
  const dates =
    first === undefined || last === undefined
      ? ''
      : `, ${dayWords(first.localDate)} to ${dayWords(last.localDate)}`
  return `${counted(sessions.length, 'session')}${dates}; ${sessions.filter(isWritten).length} with a note; ${counted(totals.passages, 'tagged passage')}.`
}

const leftOutWords = (
  options: PictureOptions,
  processTags: number,
  around: { readonly scores: number; readonly events: number },
): readonly string[] => [
  ...(processTags === 0
    ? []
    : [
        options.isWithProcess
          ? `Holds ${counted(processTags, 'tag')} made in process notes (psychotherapy notes).`
          : `Left out: ${counted(processTags, 'tag')} made in process notes (psychotherapy notes), and sessions count as without a note where there is no other.`,
      ]),
  ...(!options.isWithMeasures && around.scores > 0
    ? [`Left out: ${counted(around.scores, 'result')} of measures.`]
    : []),
  ...(!options.isWithEvents && around.events > 0
    ? [`Left out: ${counted(around.events, 'event')}, and safety marks.`]
    : []),
]

const hiddenWords = (
  { lanes }: Timeline,
  hidden: readonly string[],
  { showsAll }: PictureOptions,
): readonly string[] => {
  const out = lanes.filter(
    (lane) => hasMarks(lane) && !lane.concept.isSafety && hidden.includes(lane.concept.slug),
  )
  return out.length === 0 || showsAll
    ? []
    : [`Left out: ${counted(out.length, 'tagged concept')} hidden by the therapist.`]
}

const filteredWords = (filter: TimelineFilter | null): readonly string[] =>
  filter === null || !isFiltering(filter)
    ? []
    : [`Filtered: ${filterWords(filter)}. Safety concepts are not filtered.`]

export type PictureParts = {
  readonly client: TimelineData['client']
  readonly source: PictureSource
  readonly timeline: Timeline
  readonly measures: readonly MeasureTrack[]
  readonly happenings: readonly Happening[]
  readonly processTags: number
}

/** @throws VaultFailure `not-found` */
export const pictureParts = (
  context: Context,
  { clientId, ...options }: ParsedInput<'exports.timelinePicture'>,
): PictureParts => {
  const { isWithName, isWithProcess, isWithMeasures, isWithEvents, axis, showsAll } = options
  const data = timelineData(context, clientId, isWithProcess, options.filter)
  const around = timelineAround(context, { clientId })
  const processTags = context.queries.timeline.processTags(clientKeyOf(context, clientId))
  const timeline = buildTimeline(sourceOf(data), CONCEPT_GROUPS)
  const dates = data.sessions.map(({ localDate }) => localDate)
  const { choice, results, events, safety } = around
  const measures = isWithMeasures
    ? chosenTracks(measureTracks(results, dates), choice.measures)
    : []
  const codebook = [...conceptsAdded(data.concepts, dates), ...changesSince(around.codebook, dates)]
  const happenings = isWithEvents ? happeningsOf({ events, safety, codebook }, dates, dayWords) : []
  const head = {
    who: isWithName ? data.client.name : data.client.code,
    banner: isWithProcess && processTags > 0 ? PROCESS_BANNER : RECORD_BANNER,
    lines: [
      rangeWords(timeline),
      ...filteredWords(options.filter),
      ...leftOutWords(options, processTags, { scores: results.length, events: events.length }),
      ...hiddenWords(timeline, choice.hidden, options),
    ],
    madeWith: `Made on ${dayWords(localDateOf(context.now()))} with Throughline ${context.appVersion}.`,
  }
  const isFiltered = options.filter !== null && isFiltering(options.filter)
  const rowChoice = { ...choice, collapsed: new Set(choice.collapsed), showsAll }
  const source = {
    head,
    timeline,
    tracks: { measures, happenings },
    choice: rowChoice,
    axis,
    isFiltered,
  }
  return { client: data.client, source, timeline, measures, happenings, processTags }
}

export const timelinePicture = (
  context: Context,
  input: ParsedInput<'exports.timelinePicture'>,
): TimelinePicture => {
  const { client, source, processTags } = pictureParts(context, input)
  return {
    client,
    banner: source.head.banner,
    scene: timelineScene(source),
    pages: timelinePages(source, PAPER_RATIO),
    processTags,
  }
}
