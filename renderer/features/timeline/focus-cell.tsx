/** The cell under the cursor: a ring to see, and a row of a grid for a screen reader to speak. */
import type { Timeline } from '../../../db/domain/timeline-shapes.ts'
import { headingWords, placeWords } from './cell-words.ts'
import { type CellPlace, HEADING_COLUMN } from './cursor.ts'
import type { Row } from './lane-rows.ts'
import type { TimeScale } from './time-scale.ts'

/** Changes with the place, so that a screen reader hears of every move. */
export const cellId = (rows: readonly Row[], place: CellPlace): string =>
  `timeline-${rows[place.row]?.key ?? ''}-${place.column}`

export const FocusCell = ({
  timeline,
  rows,
  place,
  scale,
  unit,
  isRingShown,
}: {
  readonly timeline: Timeline
  readonly rows: readonly Row[]
  readonly place: CellPlace
  readonly scale: TimeScale
  readonly unit: number
  readonly isRingShown: boolean
}) => {
  const row = rows[place.row]
  if (row === undefined) return null
  const isWholeRow = place.column === HEADING_COLUMN || row.lane === null
  const left = isWholeRow ? 0 : (scale.starts[place.column] ?? 0)
  const right = isWholeRow ? scale.width : (scale.ends[place.column] ?? 0)
  const width = Math.max(right - left, 5)
  const id = cellId(rows, place)
  return (
    <>
      {isRingShown && (
        <div
          className="timeline-ring"
          style={{
            left: ((left + right - width) / 2) * unit,
            top: row.top * unit,
            width: width * unit,
            height: row.height * unit,
          }}
        />
      )}
      {/* biome-ignore-start lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: the grid owns the focus */}
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
      {/* biome-ignore-end lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: the grid owns the focus */}
    </>
  )
}
