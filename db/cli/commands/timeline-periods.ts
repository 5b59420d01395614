/** Periods of a client's sessions beside each other, for the timeline command. */
import type { TimelineData } from '../../contract/views.ts'
import {
  compareParts,
  pointWords,
  rateWords,
  smallPartWords,
  writtenIn,
} from '../../domain/comparison.ts'
import {
  beforeAndFrom,
  halvesOf,
  numberWords,
  type Period,
  thirdsOf,
} from '../../domain/periods.ts'
import type { Timeline } from '../../domain/timeline-shapes.ts'
import { BadInput } from '../bad-input.ts'
import { printable, tableOf } from '../output.ts'

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))

/** @throws BadInput */
export const periodsOf = (asked: string, { sessions }: Timeline): readonly Period[] => {
  if (asked === 'thirds') return thirdsOf(sessions.length)
  if (asked === 'halves') return halvesOf(sessions.length)
  if (!isDate(asked)) throw new BadInput('--periods must be thirds, halves or a date YYYY-MM-DD')
  return beforeAndFrom(
    sessions.map(({ localDate }) => localDate),
    asked,
  )
}

export const comparisonOf = (
  { client }: TimelineData,
  timeline: Timeline,
  periods: readonly Period[],
) => {
  const parts = periods.map(({ columns }) => ({ timeline, columns }))
  const written = parts.map(writtenIn)
  return {
    client,
    periods: periods.map(({ label, columns }, at) => ({
      label,
      sessions: columns.flatMap((column) => timeline.sessions[column]?.number ?? []),
      withNote: written[at] ?? 0,
    })),
    lanes: compareParts(parts).map(({ slug, name, group, isSafety, rates, difference }) => ({
      concept: slug,
      name,
      group: group.slug,
      safety: isSafety,
      rates,
      difference,
    })),
    warning: smallPartWords(written),
  }
}

export const comparisonPage = ({
  client,
  periods,
  lanes,
  warning,
}: ReturnType<typeof comparisonOf>): string => {
  const heads = periods.map(
    ({ label, sessions, withNote }) =>
      `${label}: ${numberWords(sessions)}, ${withNote} with a note`,
  )
  const table = tableOf(
    ['concept', ...periods.map(({ label }) => label), 'first to last'],
    lanes.map(({ concept, rates, difference }) => [
      concept,
      ...rates.map(rateWords),
      pointWords(difference),
    ]),
  )
  return [
    printable(client.name),
    ...heads,
    '',
    table,
    ...(warning === null ? [] : [warning]),
    '',
  ].join('\n')
}
