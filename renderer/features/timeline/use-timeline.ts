/** A client's timeline from the vault with what lies around it, derived once for each answer. */
import type { QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { DEFAULT_CHOICE, type TimelineChoice } from '../../../db/contract/calls/timeline.ts'
import type { ClientId, EventId, SessionId } from '../../../db/contract/ids.ts'
import {
  changesSince,
  conceptsAdded,
  type Happening,
  happeningsOf,
} from '../../../db/domain/happenings.ts'
import { type MeasureTrack, measureTracks } from '../../../db/domain/measure-tracks.ts'
import { buildTimeline } from '../../../db/domain/timeline.ts'
import { sourceOf } from '../../../db/domain/timeline-columns.ts'
import { isFiltering, NO_FILTER, type TimelineFilter } from '../../../db/domain/timeline-filter.ts'
import type { Timeline } from '../../../db/domain/timeline-shapes.ts'
import { CONCEPT_GROUPS } from '../../../db/framework/framework.ts'
import { useVaultQuery, vaultQuery } from '../../lib/vault-client.ts'
import { formatFullDay } from './dates.ts'

export type ClientTimelineView = {
  readonly timeline: Timeline<SessionId>
  readonly measures: readonly MeasureTrack[]
  readonly happenings: readonly Happening<EventId>[]
  readonly choice: TimelineChoice
}

const useThemesData = (clientId: ClientId, filter: TimelineFilter) =>
  useVaultQuery('timeline.forClient', isFiltering(filter) ? { clientId, filter } : { clientId }, {
    keepsFormer: true,
  }).data

/** Themes alone, without what lies around them. */
export const useThemes = (
  clientId: ClientId,
  filter: TimelineFilter = NO_FILTER,
): Timeline<SessionId> | null => {
  const data = useThemesData(clientId, filter)
  return useMemo(
    () => (data === undefined ? null : buildTimeline<SessionId>(sourceOf(data), CONCEPT_GROUPS)),
    [data],
  )
}

/** Asks at the click for what the tab will ask for, while the window still makes ready to show it. */
export const fetchTimeline = (client: QueryClient, clientId: ClientId): void => {
  for (const method of ['timeline.forClient', 'timeline.around'] as const)
    void client.prefetchQuery(vaultQuery(method, { clientId }))
}

/** What the board stands with until the vault has answered. */
export const NOTHING_YET: ClientTimelineView = {
  timeline: {
    sessions: [],
    lanes: [],
    totals: { sessions: 0, sessionsWithNote: 0, attended: 0, sessionsTagged: 0, passages: 0 },
  },
  measures: [],
  happenings: [],
  choice: DEFAULT_CHOICE,
}

export const useTimeline = (
  clientId: ClientId,
  filter: TimelineFilter,
): ClientTimelineView | null => {
  const data = useThemesData(clientId, filter)
  const { data: around } = useVaultQuery('timeline.around', { clientId })
  const timeline = useThemes(clientId, filter)
  const [results, events, safety] = [around?.results, around?.events, around?.safety]
  const changes = around?.codebook
  const surroundings = useMemo(() => {
    if (data === undefined || results === undefined || events === undefined) return null
    if (changes === undefined) return null
    const dates = data.sessions.map(({ localDate }) => localDate)
    const codebook = [...conceptsAdded(data.concepts, dates), ...changesSince(changes, dates)]
    return {
      measures: measureTracks(results, dates),
      happenings: happeningsOf({ events, safety: safety ?? [], codebook }, dates, formatFullDay),
    }
  }, [data, results, events, safety, changes])
  const choice = around?.choice
  return useMemo(
    () =>
      timeline === null || surroundings === null || choice === undefined
        ? null
        : { timeline, ...surroundings, choice },
    [timeline, surroundings, choice],
  )
}
