/** The cell cursor of the drawing: where it is, what keys do to it, and that it stays in sight. */
import { type KeyboardEvent, type RefObject, useLayoutEffect, useState } from 'react'
import type { SessionId } from '../../../db/contract/ids.ts'
import { AXIS_HEIGHT } from '../../../db/picture/axis-scene.ts'
import type { Row } from '../../../db/picture/lane-rows.ts'
import type { TimeScale } from '../../../db/picture/time-scale.ts'
import { type CellPlace, firstPlace, HEADING_COLUMN, moveCursor } from './cursor.ts'

export type CursorActions = {
  readonly onOpenCell: (row: Row<SessionId>, column: number) => void
  /** The cursor came to a cell; for details that follow it. */
  readonly onReachCell: (row: Row<SessionId>, column: number) => void
  readonly onOpenLane: (concept: string) => void
  readonly onToggleGroup: (group: string) => void
  readonly onEscape: () => void
}

/** A cell by its names; a collapsed group stands for the concepts in it, and a row of scores or events by its key. */
export type ShownCell = { readonly lane: string; readonly column: number }

type Kept = CellPlace & { readonly key: string; readonly concept: string | null }

const keep = (rows: readonly Row[], place: CellPlace): Kept => {
  const row = rows[place.row]
  return { ...place, key: row?.key ?? '', concept: row?.lane?.concept.slug ?? null }
}

/** Rows come and go with pinning, collapsing and filtering: the cursor follows its own. */
const placeIn = (rows: readonly Row[], columns: number, kept: Kept): CellPlace => {
  const same = rows.findIndex(({ key }) => key === kept.key)
  const moved = rows.findIndex(({ lane }) => lane !== null && lane.concept.slug === kept.concept)
  const found = same >= 0 ? same : moved
  return {
    row: found >= 0 ? found : Math.max(0, Math.min(kept.row, rows.length - 1)),
    column: Math.min(kept.column, columns - 1),
  }
}

/** Room kept beside the cursor, so that one sees what comes next. */
const MARGIN = 60

export const useCursor = (
  scroller: RefObject<HTMLElement | null>,
  {
    rows,
    scale,
    unit,
    labelsWidth,
    frozen,
    shownCell,
    actions,
  }: {
    readonly rows: readonly Row<SessionId>[]
    readonly scale: TimeScale
    readonly unit: number
    readonly labelsWidth: number
    /** Height of the rows that do not scroll. */
    readonly frozen: number
    readonly shownCell: ShownCell | null
    readonly actions: CursorActions
  },
) => {
  const columns = scale.centers.length
  const [kept, setKept] = useState<Kept>(() => keep(rows, firstPlace(rows)))
  const place = placeIn(rows, columns, kept)

  const revealColumn = (view: HTMLElement, column: number): void => {
    if (column === HEADING_COLUMN) return
    const room = view.clientWidth - labelsWidth
    const left = (scale.starts[column] ?? 0) * unit
    const right = (scale.ends[column] ?? 0) * unit
    const margin = Math.min(MARGIN * unit, room / 4)
    if (left - margin < view.scrollLeft) view.scrollLeft = left - margin
    else if (right + margin > view.scrollLeft + room) view.scrollLeft = right + margin - room
  }

  const reveal = ({ row, column }: CellPlace): void => {
    const view = scroller.current
    const at = rows[row]
    if (view === null || at === undefined) return
    const isFrozen = at.track !== null && frozen > 0
    const top = (at.top - frozen) * unit
    const bottom = (at.top + at.height + AXIS_HEIGHT) * unit
    if (!isFrozen && top < view.scrollTop) view.scrollTop = top
    else if (!isFrozen && bottom > view.scrollTop + view.clientHeight) {
      view.scrollTop = bottom - view.clientHeight
    }
    revealColumn(view, column)
  }

  const [followed, setFollowed] = useState<ShownCell | null>(null)
  if (shownCell !== followed) {
    setFollowed(shownCell)
    const row = rows.findIndex(({ key, lane }) =>
      lane === null ? key === shownCell?.lane : lane.concept.slug === shownCell?.lane,
    )
    if (shownCell !== null && row >= 0) setKept(keep(rows, { row, column: shownCell.column }))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a cell that is newly shown is brought into sight
  useLayoutEffect(() => {
    if (shownCell !== null) reveal(place)
  }, [shownCell])

  const moveTo = (next: CellPlace): void => {
    setKept(keep(rows, next))
    reveal(next)
    const row = rows[next.row]
    if (row !== undefined) actions.onReachCell(row, next.column)
  }

  const act = ({ row: index, column }: CellPlace): void => {
    const row = rows[index]
    if (row === undefined) return
    if (column >= 0 && (row.lane !== null || row.track !== null)) actions.onOpenCell(row, column)
    else if (row.kind === 'heading') actions.onToggleGroup(row.group.slug)
    else if (row.lane !== null) actions.onOpenLane(row.lane.concept.slug)
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey) return
    const next = moveCursor(rows, columns, place, {
      key: event.key,
      isWhole: event.ctrlKey || event.metaKey,
      toMark: event.shiftKey,
    })
    if (next !== null) moveTo(next)
    else if (event.key === 'Enter' || event.key === ' ') act(place)
    else if (event.key === 'Escape') actions.onEscape()
    else return
    event.preventDefault()
  }

  return { place, moveTo, act, reveal, onKeyDown }
}
