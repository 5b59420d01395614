/** Which rows the board shows and where sessions stand, from the room that there is and what was chosen. */
import { useMemo } from 'react'
import type { SessionId } from '../../../db/contract/ids.ts'
import { chosenTracks } from '../../../db/domain/measure-tracks.ts'
import type { Lane } from '../../../db/domain/timeline-shapes.ts'
import { AXIS_HEIGHT } from '../../../db/picture/axis-scene.ts'
import { datePlaces } from '../../../db/picture/date-place.ts'
import { layOutHappenings } from '../../../db/picture/happening-row.ts'
import {
  fitLaneHeight,
  layOutRows,
  NO_TRACKS,
  type Row,
  type Tracks,
} from '../../../db/picture/lane-rows.ts'
import { fitStep, makeScale, type TimeScale } from '../../../db/picture/time-scale.ts'
import type { ClientTimelineView } from './use-timeline.ts'
import type { TimelineView } from './view-state.ts'

const LABELS_WIDTH = 232
const LABELS_WIDTH_NARROW = 150
const NARROW = 720
const SCROLLBAR = 12

export type BoardRows = {
  readonly rows: readonly Row<SessionId>[]
  /** What a table shows: it has no room to gain from collapsed groups. */
  readonly tableLanes: readonly Lane<SessionId>[]
  readonly tracks: Tracks
  readonly scale: TimeScale
  readonly labelsWidth: number
}

const useTracks = (
  { timeline, measures, happenings, choice }: ClientTimelineView,
  scale: TimeScale,
): Tracks => {
  const chosen = useMemo(() => chosenTracks(measures, choice.measures), [choice.measures, measures])
  const shown = choice.showsEvents ? happenings : NO_TRACKS.happenings
  const { levels } = useMemo(
    () => layOutHappenings(shown, datePlaces(timeline.sessions, scale), scale.width),
    [shown, timeline.sessions, scale],
  )
  return useMemo(() => ({ measures: chosen, happenings: shown, levels }), [chosen, shown, levels])
}

export const useRows = (
  client: ClientTimelineView,
  view: TimelineView,
  room: { readonly width: number; readonly height: number; readonly unit: number },
): BoardRows => {
  const { timeline, choice } = client
  const { width, height, unit } = room
  const labelsWidth = (width < NARROW ? LABELS_WIDTH_NARROW : LABELS_WIDTH) * unit
  const fitted = useMemo(
    () => fitStep(timeline.sessions, view.axis, (width - labelsWidth - SCROLLBAR) / unit),
    [timeline.sessions, view.axis, width, labelsWidth, unit],
  )
  const step = view.step ?? fitted
  const scale = useMemo(
    () => makeScale(timeline.sessions, view.axis, step),
    [timeline.sessions, view.axis, step],
  )
  const tracks = useTracks(client, scale)
  const rowChoice = useMemo(
    () => ({
      ...choice,
      collapsed: new Set(choice.collapsed),
      showsAll: view.showsAll,
      tracks,
    }),
    [choice, view.showsAll, tracks],
  )
  const laneHeight = useMemo(
    () => fitLaneHeight(timeline, rowChoice, (height - SCROLLBAR) / unit - AXIS_HEIGHT),
    [timeline, rowChoice, height, unit],
  )
  const rows = useMemo(
    () => layOutRows(timeline, { ...rowChoice, laneHeight }),
    [timeline, rowChoice, laneHeight],
  )
  const tableLanes = useMemo(
    () =>
      layOutRows(timeline, { ...rowChoice, collapsed: new Set(), laneHeight }).flatMap(
        (row): readonly Lane<SessionId>[] =>
          row.kind === 'lane' && row.lane !== null ? [row.lane] : [],
      ),
    [timeline, rowChoice, laneHeight],
  )
  return { rows, tableLanes, tracks, scale, labelsWidth }
}
