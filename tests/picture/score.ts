/** Timelines for the drawing's tests, from the same scores as the domain's. */
import { buildTimeline } from '../../db/domain/timeline.ts'
import type { SourceConcept, Timeline } from '../../db/domain/timeline-shapes.ts'
import { conceptOf, GROUPS, sourceOf } from '../domain/timeline-samples.ts'

export const timelineOf = (
  sessions: string,
  lanes: Readonly<Record<string, string>>,
  concepts?: readonly SourceConcept[],
): Timeline => buildTimeline(sourceOf(sessions, lanes, concepts), GROUPS)

/** Two groups, a safety concept that was never tagged, and one concept more without a tag. */
export const twoGroups = (): Timeline =>
  timelineOf('nnnnn', { loneliness: '12..3', 'grief-lost': '..3..' }, [
    conceptOf('loneliness'),
    conceptOf('vigilance'),
    conceptOf('staying-alive', { isSafety: true }),
    conceptOf('grief-lost', { group: 'grief' }),
    conceptOf('grief-avoided', { group: 'grief' }),
  ])
