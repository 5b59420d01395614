/** The files of one exported timeline: picture, table, what it is and by which rules, and their hashes. */
import { createHash } from 'node:crypto'
import type { PictureFormat } from '../contract/calls/timeline-picture.ts'
import { HAPPENING_WORDS, type Happening } from '../domain/happenings.ts'
import type { MeasureTrack } from '../domain/measure-tracks.ts'
import { TIMELINE_RULES } from '../domain/timeline-rules.ts'
import { cellEvents, INTENSITY_WORDS } from '../domain/timeline-sentences.ts'
import type { Timeline } from '../domain/timeline-shapes.ts'
import { csvOf } from './csv.ts'

export type OutputFile = { readonly name: string; readonly content: string | Uint8Array }

export type TimelineTables = {
  readonly timeline: Timeline
  readonly measures: readonly MeasureTrack[]
  readonly happenings: readonly Happening[]
}

/** No name of a client: the code, of which only what every file system takes, and the minute. */
export const timelineFolderName = (code: string, at: Date): string => {
  const two = (value: number): string => String(value).padStart(2, '0')
  const safe = code.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '')
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-')
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join('')
  return `timeline-${safe === '' ? 'client' : safe}-${day}-${time}`
}

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

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content, 'utf8') : content

/** What a manifest says of each file. */
export const hashesOf = (files: readonly OutputFile[]) =>
  files.map(({ name, content }) => ({
    name,
    bytes: bytesOf(content).byteLength,
    sha256: createHash('sha256').update(bytesOf(content)).digest('hex'),
  }))

export const manifestFile = (
  facts: {
    readonly class: string
    readonly code: string
    readonly at: number
    readonly appVersion: string
    readonly formats: readonly PictureFormat[]
    readonly holds: Readonly<Record<string, boolean | number>>
  },
  files: readonly OutputFile[],
): OutputFile => ({
  name: 'manifest.json',
  content: `${JSON.stringify(
    {
      format: 'throughline-timeline',
      version: 1,
      class: facts.class,
      client: { code: facts.code },
      madeAt: new Date(facts.at).toISOString(),
      madeWith: { app: 'Throughline', version: facts.appVersion },
      formats: facts.formats,
      holds: facts.holds,
      files: hashesOf(files),
    },
    null,
    2,
  )}\n`,
})
