/**
 * A client's marks as columns of numbers: what crosses between processes costs by the object, and a long therapy
 * has thousands of marks.
 */
import type {
  Assertion,
  SourceConcept,
  SourceMark,
  SourceSession,
  TimelineSource,
} from './timeline-shapes.ts'

type Intensity = SourceMark['intensity']

/** Columns of equal length, one place for each mark. */
export type MarkColumns = {
  /** Index into the client's sessions in order. */
  readonly session: readonly number[]
  /** Index into the concepts in order. */
  readonly concept: readonly number[]
  readonly strength: readonly number[]
  readonly passages: readonly number[]
  /** UTC milliseconds of the first coding. */
  readonly codedAt: readonly number[]
  /** 1 where a filter lets no tag of it through; none is left out where this is not there. */
  readonly leftOut?: readonly number[]
}

/** From what says least about the client now to what says most. */
export const ASSERTIONS_BY_WEIGHT: readonly Assertion[] = [
  'other-person',
  'historical',
  'denied',
  'present',
]
const INTENSITIES: readonly Intensity[] = [0, 1, 2, 3]

/**
 * One number that orders the tags of a mark: what is present and not absent before all else, then by intensity,
 * then by assertion. The greatest speaks for the mark.
 */
export const strengthOf = (intensity: Intensity, assertion: Assertion): number =>
  (assertion === 'present' && intensity > 0 ? 100 : 0) +
  intensity * 10 +
  ASSERTIONS_BY_WEIGHT.indexOf(assertion)

export const readingOf = (
  strength: number,
): { readonly intensity: Intensity; readonly assertion: Assertion } => ({
  intensity: INTENSITIES[Math.floor((strength % 100) / 10)] ?? 0,
  assertion: ASSERTIONS_BY_WEIGHT[strength % 10] ?? 'present',
})

/** The timeline's source with its marks as objects. A mark whose session or concept is not there is left out. */
export const sourceOf = <Id extends string>(data: {
  readonly client: TimelineSource['client']
  readonly sessions: readonly SourceSession<Id>[]
  readonly concepts: readonly SourceConcept[]
  readonly marks: MarkColumns
}): TimelineSource<Id> => {
  const { sessions, concepts, marks } = data
  return {
    ...data,
    marks: marks.session.flatMap((sessionIndex, place): readonly SourceMark<Id>[] => {
      const session = sessions[sessionIndex]
      const concept = concepts[marks.concept[place] ?? -1]
      if (session === undefined || concept === undefined) return []
      return [
        {
          session: session.id,
          concept: concept.slug,
          ...readingOf(marks.strength[place] ?? 0),
          passages: marks.passages[place] ?? 0,
          codedAt: marks.codedAt[place] ?? 0,
          ...(marks.leftOut?.[place] === 1 ? { isLeftOut: true } : {}),
        },
      ]
    }),
  }
}

/**
 * Index of the latest session on a day or before it; 0 where there is none before.
 * @param dates local dates of the sessions, in order
 */
export const columnOfDate = (dates: readonly string[], localDate: string): number =>
  Math.max(
    0,
    dates.findLastIndex((date) => date <= localDate),
  )
