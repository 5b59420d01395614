/** The files of one exported timeline: picture, table, what it is and by which rules, and their hashes. */
import { HAPPENING_WORDS, type Happening } from '../domain/happenings.ts'
import type { MeasureTrack } from '../domain/measure-tracks.ts'
import { TIMELINE_RULES } from '../domain/timeline-rules.ts'
import { cellEvents, INTENSITY_WORDS } from '../domain/timeline-sentences.ts'
import type { Timeline } from '../domain/timeline-shapes.ts'
import { csvOf } from './csv.ts'
import { dayAndTime, type OutputFile, safeInName } from './output-files.ts'

export type TimelineTables = {
  readonly timeline: Timeline
  readonly measures: readonly MeasureTrack[]
  readonly happenings: readonly Happening[]
}

/** No name of a client: the code, and the minute. */
export const timelineFolderName = (code: string, at: Date): string =>
  `timeline-${safeInName(code)}-${dayAndTime(at)}`

/** A row for each session and concept, blanks included: which of the four a blank is can be told only here. */
const themesCsv = ({ sessions, lanes }: Timeline): string =>
  csvOf(
    [
      'session',
      'date',
      'attendance',
      'group',
      'concept',
      'name',
      'state',
      'intensity',
      'intensity in words',
      'assertion',
      'passages',
      'tagged in retrospect',
      'events',
    ],
    lanes.flatMap((lane) =>
      lane.cells.map((cell, at) => {
        const session = sessions[at]
        return [
          session?.number ?? null,
          session?.localDate ?? null,
          session?.attendance ?? null,
          lane.group.slug,
          lane.concept.slug,
          lane.concept.name,
          cell.state,
          cell.intensity,
          cell.intensity === null ? null : INTENSITY_WORDS[cell.intensity],
          cell.assertion,
          cell.passages,
          cell.isLate,
          cellEvents(lane, cell.session).join('; '),
        ]
      }),
    ),
  )

const scoresCsv = (measures: readonly MeasureTrack[]): string =>
  csvOf(
    ['date', 'measure', 'score', 'of', 'band', 'change since the one before', 'kind of change'],
    measures.flatMap(({ name, scale, points }) =>
      points.map(({ takenOn, score, band, sincePrevious }) => [
        takenOn,
        name,
        score,
        scale.highest,
        band,
        sincePrevious?.difference ?? null,
        sincePrevious?.kind ?? null,
      ]),
    ),
  )

const happeningsCsv = (happenings: readonly Happening[]): string =>
  csvOf(
    ['from', 'to', 'goes on', 'kind', 'what'],
    happenings.map(({ from, to, isOngoing, kind, words }) => [
      from,
      to,
      isOngoing,
      HAPPENING_WORDS[kind],
      words,
    ]),
  )

export const tableFiles = ({ timeline, measures, happenings }: TimelineTables): OutputFile[] => [
  { name: 'themes.csv', content: themesCsv(timeline) },
  ...(measures.length === 0 ? [] : [{ name: 'scores.csv', content: scoresCsv(measures) }]),
  ...(happenings.length === 0 ? [] : [{ name: 'events.csv', content: happeningsCsv(happenings) }]),
]

/** What the files are, for whoever opens the folder. */
export const aboutFile = (head: {
  readonly banner: string
  readonly who: string
  readonly lines: readonly string[]
  readonly madeWith: string
}): OutputFile => ({
  name: 'about.md',
  content: [
    `**${head.banner}**`,
    `# ${head.who}: themes across sessions`,
    ...head.lines,
    head.madeWith,
    '## Rules',
    ...Object.values(TIMELINE_RULES).map(({ name, rule }) => `- **${name}.** ${rule}`),
    '- **Denominators.** A count such as 11 of 24 is of all sessions with a note from when the concept was in the codebook.',
    '',
  ].join('\n\n'),
})
