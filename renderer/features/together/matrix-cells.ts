/** A matrix of what is found together, ready to be looked up cell by cell, and what each cell says. */
import type { ConceptMatrix, PairTogether } from '../../../db/contract/calls/concept-page.ts'
import { MIN_SESSIONS_FOR_COEFFICIENT } from '../../../db/domain/co-occurrence.ts'
import { count } from '../../lib/format.ts'
import { NO_COEFFICIENT } from '../codebook/together-words.ts'

/** What the figures of the matrix count. */
export type MatrixScope = 'passages' | 'sessions'

export type MatrixRow = ConceptMatrix['concepts'][number]

/** Seen from the row; null where the two are never found together. */
export type MatrixCell = {
  readonly count: number
  /** Passages or sessions of the row's concept that are found with the column's, and the other way round. */
  readonly ofRow: number
  readonly ofColumn: number
  readonly jaccard: number | null
}

export type CellAt = (row: string, column: string) => MatrixCell | null

const seenFrom = (pair: PairTogether, row: string, scope: MatrixScope): MatrixCell => {
  const jaccard = pair.jaccard[scope]
  if (scope === 'sessions')
    return { count: pair.sessions, ofRow: pair.sessions, ofColumn: pair.sessions, jaccard }
  const [ofRow, ofColumn] =
    pair.one === row ? [pair.ofOne, pair.ofOther] : [pair.ofOther, pair.ofOne]
  return { count: pair.pairs, ofRow, ofColumn, jaccard }
}

export const cellsOf = ({ pairs }: ConceptMatrix, scope: MatrixScope): CellAt => {
  const cells = new Map<string, MatrixCell>()
  for (const pair of pairs) {
    if (seenFrom(pair, pair.one, scope).count === 0) continue
    cells.set(`${pair.one} ${pair.other}`, seenFrom(pair, pair.one, scope))
    cells.set(`${pair.other} ${pair.one}`, seenFrom(pair, pair.other, scope))
  }
  return (row, column) => cells.get(`${row} ${column}`) ?? null
}

/** So many squared are still drawn at once; the tables that are taken out hold all. */
export const MOST_CONCEPTS = 60

/** Those in most sessions, in their former order. */
export const mostFound = (
  concepts: readonly MatrixRow[],
  most = MOST_CONCEPTS,
): readonly MatrixRow[] => {
  if (concepts.length <= most) return concepts
  const kept = new Set(concepts.toSorted((a, b) => b.sessions - a.sessions).slice(0, most))
  return concepts.filter((each) => kept.has(each))
}

export const totalOf = (row: MatrixRow, scope: MatrixScope): number => row[scope]

const UNIT: Readonly<Record<MatrixScope, string>> = { passages: 'passage', sessions: 'session' }

const coefficient = (jaccard: number | null): string =>
  jaccard === null ? NO_COEFFICIENT : `c ${jaccard.toFixed(2)}.`

/** One cell in a sentence, with what each count is of. */
export const cellWords = (
  cell: MatrixCell | null,
  row: MatrixRow & { readonly name: string },
  column: MatrixRow & { readonly name: string },
  scope: MatrixScope,
): string => {
  const [rowTotal, columnTotal] = [totalOf(row, scope), totalOf(column, scope)]
  if (row.concept === column.concept) return `${row.name}: ${count(rowTotal, UNIT[scope])} in all.`
  const both = `${row.name} and ${column.name}`
  if (cell === null)
    return `${both}: ${scope === 'passages' ? 'never on the same words' : 'in no session together'}.`
  if (scope === 'sessions')
    return `${both}: ${count(cell.count, 'session')} with both, of ${rowTotal} with ${row.name} and ${columnTotal} with ${column.name}. ${coefficient(cell.jaccard)}`
  return `${both}: ${count(cell.count, 'overlapping pair')} of passages; ${cell.ofRow} of ${rowTotal} of ${row.name}, ${cell.ofColumn} of ${columnTotal} of ${column.name}. ${coefficient(cell.jaccard)}`
}

export const MATRIX_RULES: readonly string[] = [
  'Counted are appearances: tagged as present, touched at least, in notes of both kinds.',
  'Same session: sessions in which both appear. Same words: passages of the two that overlap in the same note, each counted in one pair at most.',
  `c: what both have over what either has (Jaccard), from 0 to 1. With fewer than ${MIN_SESSIONS_FOR_COEFFICIENT} sessions in which one of the two appears, chance decides and no c is shown.`,
  'Found together is not caused by: what goes with what is for you to weigh.',
]
