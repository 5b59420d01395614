/** The files of an exported comparison: the rates of each theme in each part, and what the parts are. */
import { type ComparedLane, type Rate, smallPartWords } from '../domain/comparison.ts'
import { csvOf } from './csv.ts'
import { dayAndTime, type OutputFile, safeInName } from './output-files.ts'

export type ComparedSide = {
  /** The period with the client's code, or the code alone. */
  readonly label: string
  readonly code: string
  readonly numbers: readonly number[]
  /** Local dates of the first and the last session; null where there is none. */
  readonly first: string | null
  readonly last: string | null
  /** Sessions with a note. */
  readonly written: number
}

/** No name of a client: the codes, and the minute. */
export const comparisonFolderName = (codes: readonly string[], at: Date): string =>
  `comparison-${codes.map(safeInName).join('-')}-${dayAndTime(at)}`

const percent = ({ of, appeared }: Rate): number | null =>
  of === 0 ? null : Math.round((1_000 * appeared) / of) / 10

export const comparisonTables = (
  sides: readonly ComparedSide[],
  lanes: readonly ComparedLane[],
): readonly OutputFile[] => [
  {
    name: 'rates.csv',
    content: csvOf(
      [
        'group',
        'concept',
        'name',
        ...sides.flatMap(({ label }) => [
          `${label}: sessions in which it appeared`,
          `${label}: of sessions with a note`,
          `${label}: percent`,
          `${label}: looked for and absent`,
        ]),
        'difference in points, first to last',
      ],
      lanes.map(({ group, slug, name, rates, difference }) => [
        group.slug,
        slug,
        name,
        ...rates.flatMap((rate) => [rate.appeared, rate.of, percent(rate), rate.absent]),
        difference,
      ]),
    ),
  },
  {
    name: 'parts.csv',
    content: csvOf(
      ['part', 'client code', 'from', 'to', 'sessions', 'with a note', 'session numbers'],
      sides.map(({ label, code, numbers, first, last, written }) => [
        label,
        code,
        first,
        last,
        numbers.length,
        written,
        numbers.join(' '),
      ]),
    ),
  },
]

export const aboutComparisonFile = (
  banner: string,
  sides: readonly ComparedSide[],
  filtered: string | null,
): OutputFile => {
  const warning = smallPartWords(sides.map(({ written }) => written))
  return {
    name: 'about.md',
    content: [
      `**${banner}**`,
      '# Themes compared',
      ...sides.map(
        ({ label, numbers, written }) =>
          `- ${label}: ${numbers.length} sessions, ${written} with a note`,
      ),
      ...(filtered === null ? [] : [`Filtered: ${filtered}. Safety concepts are not filtered.`]),
      ...(warning === null ? [] : [warning]),
      '## Rules',
      '- A rate counts the sessions with a note in which the theme appeared, of all sessions with a note from when the concept was in the codebook.',
      '- Looked for and absent is counted beside it; sessions that are in neither were not assessed for the theme.',
      '- Differences are in percentage points, from the first part to the last; they say nothing of why, and nothing of chance.',
      '',
    ].join('\n\n'),
  }
}
