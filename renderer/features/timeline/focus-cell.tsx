/** The cell under the cursor: a ring to see, and a grid for a screen reader that holds the one cell being read. */
import type { CSSProperties, KeyboardEvent, Ref } from 'react'
import type { Timeline } from '../../../db/domain/timeline-shapes.ts'
import { AXIS_HEIGHT } from '../../../db/picture/axis-scene.ts'
import type { Row } from '../../../db/picture/lane-rows.ts'
import type { TimeScale } from '../../../db/picture/time-scale.ts'
import { headingWords, placeWords } from './cell-words.ts'
import { type CellPlace, HEADING_COLUMN } from './cursor.ts'

const LEAST_WIDTH = 5

/** Changes with the place, so that a screen reader hears of every move. */
const cellId = (row: Row, column: number): string => `timeline-${row.key}-${column}`

/** A row that does not scroll keeps its cell in its place. */
const placeOf = (row: Row, left: number, unit: number, frozen: number): CSSProperties =>
  row.track === null || frozen === 0
    ? { left, top: row.top * unit }
    : {
        position: 'sticky',
        top: (AXIS_HEIGHT + row.top) * unit,
        marginTop: row.top * unit,
        marginLeft: left,
      }

export const FocusCell = ({
  timeline,
  rows,
  place,
  scale,
  unit,
  frozen,
  isRingShown,
  ref,
  onKeyDown,
  onFocusChange,
}: {
  readonly timeline: Timeline
  readonly rows: readonly Row[]
  readonly place: CellPlace
  readonly scale: TimeScale
  readonly unit: number
  /** Height of the rows that do not scroll. */
  readonly frozen: number
  readonly isRingShown: boolean
  readonly ref: Ref<HTMLDivElement>
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocusChange: (hasFocus: boolean) => void
}) => {
  const row = rows[place.row]
  if (row === undefined) return null
  const isWholeRow = place.column === HEADING_COLUMN || (row.lane === null && row.track === null)
  const left = isWholeRow ? 0 : (scale.starts[place.column] ?? 0)
  const right = isWholeRow ? scale.width : (scale.ends[place.column] ?? 0)
  const width = Math.max(right - left, LEAST_WIDTH)
  const id = cellId(row, place.column)
  return (
    // biome-ignore-start lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: a table of 17,000 cells is what this avoids; the grid holds the focus for its cell
    <div
      ref={ref}
      className="timeline-cursor"
      data-ring={isRingShown}
      data-is-track={row.track !== null}
      role="grid"
      tabIndex={0}
      aria-label="Themes by session"
      aria-rowcount={rows.length}
      aria-colcount={timeline.sessions.length + 1}
      aria-activedescendant={id}
      style={{
        ...placeOf(row, ((left + right - width) / 2) * unit, unit, frozen),
        width: width * unit,
        height: row.height * unit,
      }}
      onKeyDown={onKeyDown}
      onFocus={() => onFocusChange(true)}
      onBlur={() => onFocusChange(false)}
    >
      <div role="row" aria-rowindex={place.row + 1} className="visually-hidden">
        {isWholeRow ? (
          <div role="rowheader" id={id} aria-colindex={1}>
            {headingWords(row)}
          </div>
        ) : (
          <div role="gridcell" id={id} aria-colindex={place.column + 2}>
            {placeWords(timeline, row, place.column)}
          </div>
        )}
      </div>
    </div>
    // biome-ignore-end lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: a table of 17,000 cells is what this avoids; the grid holds the focus for its cell
  )
}
