/** All pairs of concepts as a square of counts, one cell at a time by pointer or arrow keys. */
import {
  type CSSProperties,
  type KeyboardEvent,
  memo,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { ConceptMatrix } from '../../../db/contract/calls/concept-page.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { useConcepts } from '../../lib/concepts.ts'
import { GroupGlyph } from '../codebook/group-glyph.tsx'
import {
  type CellAt,
  cellsOf,
  cellWords,
  type MatrixCell,
  type MatrixRow,
  type MatrixScope,
  mostFound,
  totalOf,
} from './matrix-cells.ts'

type Place = { readonly row: number; readonly column: number }
type NamedRow = MatrixRow & { readonly name: string; readonly known: ConceptRow | undefined }

type OpenPair = (one: ConceptRow, other: ConceptRow) => void

const isNewGroup = (rows: readonly NamedRow[], at: number): boolean =>
  at > 0 && rows[at]?.known?.group !== rows[at - 1]?.known?.group

/** Where a key leads within so many rows and columns; null for a key that leads nowhere. */
const movedBy = (key: string, { row, column }: Place, last: number): Place | null => {
  const within = (value: number): number => Math.min(last, Math.max(0, value))
  switch (key) {
    case 'ArrowLeft':
      return { row, column: within(column - 1) }
    case 'ArrowRight':
      return { row, column: within(column + 1) }
    case 'ArrowUp':
      return { row: within(row - 1), column }
    case 'ArrowDown':
      return { row: within(row + 1), column }
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: last }
    default:
      return null
  }
}

/** Square roots tell small coefficients apart, of which there are most; more than half would drown the figure. */
const DARKEST = 45

const shadeOf = (cell: MatrixCell | null): CSSProperties | undefined =>
  cell?.jaccard
    ? ({ '--shade-of-cell': `${Math.round(Math.sqrt(cell.jaccard) * DARKEST)}%` } as CSSProperties)
    : undefined

const Cell = ({
  place,
  row,
  column,
  cellAt,
  scope,
  isGroupStart,
  isReached,
  onPoint,
  onReach,
  onOpen,
}: {
  readonly place: Place
  readonly row: NamedRow
  readonly column: NamedRow
  readonly cellAt: CellAt
  readonly scope: MatrixScope
  readonly isGroupStart: boolean
  /** The one that Tab reaches. */
  readonly isReached: boolean
  readonly onPoint: (place: Place) => void
  readonly onReach: (place: Place) => void
  readonly onOpen: OpenPair
}) => {
  const isDiagonal = row.concept === column.concept
  const cell = isDiagonal ? null : cellAt(row.concept, column.concept)
  const open = (): void => {
    if (cell !== null && row.known !== undefined && column.known !== undefined)
      onOpen(row.known, column.known)
  }
  return (
    <td
      data-diagonal={isDiagonal}
      data-group-start={isGroupStart}
      style={shadeOf(cell)}
      onPointerEnter={() => onPoint(place)}
    >
      <button
        type="button"
        tabIndex={isReached ? 0 : -1}
        data-row={place.row}
        data-column={place.column}
        aria-disabled={cell === null}
        aria-label={cellWords(cell, row, column, scope)}
        onFocus={() => onReach(place)}
        onClick={open}
      >
        {isDiagonal ? totalOf(row, scope) : cell?.count}
      </button>
    </td>
  )
}

/** Drawn anew only when the cell that Tab reaches changes, and not for each cell that the pointer crosses. */
const MatrixBody = memo(function MatrixBody({
  rows,
  cellAt,
  scope,
  reached,
  onPoint,
  onReach,
  onOpen,
}: {
  readonly rows: readonly NamedRow[]
  readonly cellAt: CellAt
  readonly scope: MatrixScope
  readonly reached: Place
  readonly onPoint: (place: Place) => void
  readonly onReach: (place: Place) => void
  readonly onOpen: OpenPair
}) {
  return (
    <tbody>
      {rows.map((each, at) => (
        <tr key={each.concept} data-group-start={isNewGroup(rows, at)}>
          <th scope="row">
            <span className="together-name">
              {each.known !== undefined && <GroupGlyph group={each.known.color} />}
              <span className="matrix-name">{each.name}</span>
              <span className="faint">{each.known?.code}</span>
            </span>
          </th>
          {rows.map((other, place) => (
            <Cell
              key={other.concept}
              place={{ row: at, column: place }}
              row={each}
              column={other}
              cellAt={cellAt}
              scope={scope}
              isGroupStart={isNewGroup(rows, place)}
              isReached={reached.row === at && reached.column === place}
              onPoint={onPoint}
              onReach={onReach}
              onOpen={onOpen}
            />
          ))}
        </tr>
      ))}
    </tbody>
  )
})

export const TogetherMatrix = ({
  matrix,
  scope,
  onOpen,
}: {
  readonly matrix: ConceptMatrix
  readonly scope: MatrixScope
  /** Must stay the same from drawing to drawing. */
  readonly onOpen: OpenPair
}) => {
  const concepts = useConcepts()
  const table = useRef<HTMLTableElement>(null)
  const [reached, setReached] = useState<Place>({ row: 0, column: 0 })
  const [shown, setShown] = useState<Place | null>(null)
  const cellAt = useMemo(() => cellsOf(matrix, scope), [matrix, scope])
  const rows = useMemo(
    () =>
      mostFound(matrix.concepts).map((each): NamedRow => {
        const known = concepts.get(each.concept)
        return { ...each, name: known?.name ?? each.concept, known }
      }),
    [matrix, concepts],
  )
  const reach = useCallback((place: Place): void => {
    setReached(place)
    setShown(place)
  }, [])
  const widest = Math.max(2, ...rows.map((row) => String(totalOf(row, scope)).length))
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = movedBy(event.key, reached, rows.length - 1)
    if (next === null) return
    event.preventDefault()
    const selector = `[data-row="${next.row}"][data-column="${next.column}"]`
    table.current?.querySelector<HTMLElement>(selector)?.focus()
  }
  const [row, column] = shown === null ? [] : [rows[shown.row], rows[shown.column]]
  return (
    <>
      <p className="matrix-words">
        {row === undefined || column === undefined
          ? 'Point at a cell, or go from cell to cell by the arrow keys; Enter shows the quotes behind it.'
          : cellWords(cellAt(row.concept, column.concept), row, column, scope)}
      </p>
      <div className="matrix-frame">
        <table
          ref={table}
          className="matrix"
          aria-label="Concepts found together"
          style={{ '--digits': widest } as CSSProperties}
          onKeyDown={onKeyDown}
          onPointerLeave={() => setShown(null)}
        >
          <thead>
            <tr>
              <th scope="col">Concept</th>
              {rows.map(({ concept, name, known }, at) => (
                <th
                  key={concept}
                  scope="col"
                  data-lit={shown?.column === at}
                  data-group-start={isNewGroup(rows, at)}
                >
                  <abbr title={name} aria-label={name}>
                    {known?.code ?? name.slice(0, 2)}
                  </abbr>
                </th>
              ))}
            </tr>
          </thead>
          <MatrixBody
            rows={rows}
            cellAt={cellAt}
            scope={scope}
            reached={reached}
            onPoint={setShown}
            onReach={reach}
            onOpen={onOpen}
          />
        </table>
      </div>
    </>
  )
}
