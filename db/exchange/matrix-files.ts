/** The files of an exported matrix of what is found together: two square tables, the pairs as a list, what they are. */
import type { ConceptMatrix, PairTogether } from '../contract/calls/concept-page.ts'
import { MIN_SESSIONS_FOR_COEFFICIENT } from '../domain/co-occurrence.ts'
import { csvOf } from './csv.ts'
import { dayAndTime, type OutputFile, safeInName } from './output-files.ts'

/** `who`: a client's code, or null for the whole practice. */
export const matrixFolderName = (who: string | null, at: Date): string =>
  `together-${who === null ? 'all-clients' : safeInName(who)}-${dayAndTime(at)}`

/** A row and a column for each concept; on the diagonal all that there is of it. */
const square = (
  name: string,
  { concepts, pairs }: ConceptMatrix,
  totalOf: (concept: ConceptMatrix['concepts'][number]) => number,
  countOf: (pair: PairTogether) => number,
): OutputFile => {
  const counts = new Map(
    pairs.flatMap((pair) => [
      [`${pair.one} ${pair.other}`, countOf(pair)],
      [`${pair.other} ${pair.one}`, countOf(pair)],
    ]),
  )
  return {
    name,
    content: csvOf(
      ['concept', ...concepts.map(({ concept }) => concept)],
      concepts.map((row) => [
        row.concept,
        ...concepts.map(({ concept }) =>
          concept === row.concept ? totalOf(row) : (counts.get(`${row.concept} ${concept}`) ?? 0),
        ),
      ]),
    ),
  }
}

const pairsFile = (
  { concepts, pairs }: ConceptMatrix,
  nameOf: (slug: string) => string,
): OutputFile => {
  const totals = new Map(concepts.map((each) => [each.concept, each]))
  return {
    name: 'pairs.csv',
    content: csvOf(
      [
        'one',
        'name of one',
        'other',
        'name of other',
        'passages of one that overlap',
        'of passages of one',
        'passages of other that overlap',
        'of passages of other',
        'overlapping pairs',
        'jaccard c of passages',
        'sessions with both',
        'of sessions of one',
        'of sessions of other',
        'jaccard c of sessions',
      ],
      pairs.map((pair) => {
        const [one, other] = [totals.get(pair.one), totals.get(pair.other)]
        return [
          pair.one,
          nameOf(pair.one),
          pair.other,
          nameOf(pair.other),
          pair.ofOne,
          one?.passages ?? 0,
          pair.ofOther,
          other?.passages ?? 0,
          pair.pairs,
          pair.jaccard.passages,
          pair.sessions,
          one?.sessions ?? 0,
          other?.sessions ?? 0,
          pair.jaccard.sessions,
        ]
      }),
    ),
  }
}

export const matrixTables = (
  matrix: ConceptMatrix,
  nameOf: (slug: string) => string,
): readonly OutputFile[] => [
  square(
    'same-words.csv',
    matrix,
    ({ passages }) => passages,
    ({ pairs }) => pairs,
  ),
  square(
    'same-session.csv',
    matrix,
    ({ sessions }) => sessions,
    ({ sessions }) => sessions,
  ),
  pairsFile(matrix, nameOf),
]

export const aboutMatrixFile = (banner: string, sessions: number): OutputFile => ({
  name: 'about.md',
  content: [
    `**${banner}**`,
    '# Concepts found together',
    `Counted in ${sessions} sessions in which any concept appears.`,
    '## Rules',
    '- Counted are appearances: tagged as present, touched at least.',
    '- same-words.csv: passages of two concepts that overlap in the same note, each in one pair at most; on the diagonal all passages of the concept.',
    '- same-session.csv: sessions with both; on the diagonal all sessions of the concept.',
    `- c is the Jaccard coefficient, what both have over what either has; empty where the two appear in fewer than ${MIN_SESSIONS_FOR_COEFFICIENT} sessions.`,
    '- Found together is not caused by.',
    '',
  ].join('\n\n'),
})
