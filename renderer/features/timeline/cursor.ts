/** The cell that keys act on: how arrows, Home, End and Page move it over rows and sessions. */
import type { Row } from '../../../db/picture/lane-rows.ts'
import { trackColumns } from './track-words.ts'

/** `column` is a session's index, or -1 for the row's heading. */
export type CellPlace = { readonly row: number; readonly column: number }

export const HEADING_COLUMN = -1

export type KeyMove = {
  readonly key: string
  /** Control, or Command on a Mac. */
  readonly isWhole: boolean
  /** Shift: from mark to mark. */
  readonly toMark: boolean
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value))

/** A tagged session; in a row of scores or events, one that has something. */
const isMarked = (row: Row | undefined, column: number): boolean =>
  row !== undefined && row.track !== null
    ? trackColumns(row.track).includes(column)
    : row?.lane?.cells[column]?.state === 'tagged'

/** The next such session of the row in a direction; where there is none, the place itself. */
export const nextMark = (
  rows: readonly Row[],
  count: number,
  place: CellPlace,
  step: 1 | -1,
): CellPlace => {
  const row = rows[place.row]
  for (let column = place.column + step; column >= 0 && column < count; column += step) {
    if (isMarked(row, column)) return { ...place, column }
  }
  return place
}

const nextHeading = (rows: readonly Row[], from: number, step: 1 | -1): number => {
  for (let index = from + step; index >= 0 && index < rows.length; index += step) {
    if (rows[index]?.kind === 'heading') return index
  }
  return step > 0 ? rows.length - 1 : 0
}

/** Where a key leads, or null when it is no key of movement. */
export const moveCursor = (
  rows: readonly Row[],
  sessions: number,
  place: CellPlace,
  { key, isWhole, toMark }: KeyMove,
): CellPlace | null => {
  const lastRow = rows.length - 1
  const lastColumn = sessions - 1
  const row = (index: number): CellPlace => ({ ...place, row: clamp(index, 0, lastRow) })
  const column = (index: number): CellPlace => ({
    ...place,
    column: clamp(index, HEADING_COLUMN, lastColumn),
  })
  switch (key) {
    case 'ArrowUp':
      return isWhole ? row(0) : row(place.row - 1)
    case 'ArrowDown':
      return isWhole ? row(lastRow) : row(place.row + 1)
    case 'ArrowLeft':
      if (toMark) return nextMark(rows, sessions, place, -1)
      return isWhole ? column(HEADING_COLUMN) : column(place.column - 1)
    case 'ArrowRight':
      if (toMark) return nextMark(rows, sessions, place, 1)
      return isWhole ? column(lastColumn) : column(place.column + 1)
    case 'Home':
      return isWhole ? { row: 0, column: 0 } : column(0)
    case 'End':
      return isWhole ? { row: lastRow, column: lastColumn } : column(lastColumn)
    case 'PageUp':
      return row(nextHeading(rows, place.row, -1))
    case 'PageDown':
      return row(nextHeading(rows, place.row, 1))
    default:
      return null
  }
}

/** Where the cursor starts: on the latest mark of the first lane that has one. */
export const firstPlace = (rows: readonly Row[]): CellPlace => {
  const row = rows.findIndex(({ lane }) => (lane?.totals.cells.tagged ?? 0) > 0)
  if (row < 0) return { row: 0, column: HEADING_COLUMN }
  const column = rows[row]?.lane?.cells.findLastIndex(({ state }) => state === 'tagged') ?? 0
  return { row, column }
}
