/** What was tagged in a client's sessions, one row per session and concept. */
import type { Assertion, Intensity } from '../contract/shapes.ts'
import type { Store } from '../store/store.ts'

export type MarkRow = {
  readonly sessionKey: number
  readonly concept: string
  readonly intensity: Intensity
  readonly assertion: Assertion
  readonly passages: number
  readonly codedAt: number
}

/** What a mark says when several tags make it: presence before all else, then the strongest. */
const ASSERTIONS: readonly Assertion[] = ['other-person', 'historical', 'denied', 'present']

type PackedMark = {
  readonly sessionKey: number
  readonly concept: string
  readonly strength: number
  readonly passages: number
  readonly codedAt: number
}

/** Both halves of one number, so that a single max() finds the tag that speaks for its mark. */
const unpack = (strength: number): Pick<MarkRow, 'intensity' | 'assertion'> => {
  const levels: readonly Intensity[] = [0, 1, 2, 3]
  return {
    intensity: levels[Math.floor((strength % 100) / 10)] ?? 0,
    assertion: ASSERTIONS[strength % 10] ?? 'present',
  }
}

export const timelineQueries = ({ sqlite }: Store) => {
  const marks = sqlite.prepare<[number], PackedMark>(`
    SELECT m.session_key AS sessionKey, k.slug AS concept, m.strength, m.passages,
      m.coded_at AS codedAt
    FROM (
      SELECT session_key, concept_key,
        max(
          (assertion = 'present' AND intensity > 0) * 100 + intensity * 10
            + CASE assertion ${ASSERTIONS.map((name, rank) => `WHEN '${name}' THEN ${rank}`).join(' ')} END
        ) AS strength,
        sum(anchor <> 'session') AS passages, min(coded_at) AS coded_at
      FROM tag INDEXED BY tag_on_timeline
      WHERE client_key = ?
      GROUP BY session_key, concept_key
    ) m JOIN concept k ON k.key = m.concept_key`)
  return {
    marks: (clientKey: number): readonly MarkRow[] =>
      marks.all(clientKey).map(({ strength, ...mark }) => ({ ...mark, ...unpack(strength) })),
  }
}
