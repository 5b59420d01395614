/** The timeline's filter in SQL, for all that reads tags through it. */
import type { TimelineFilter } from '../domain/timeline-filter.ts'
import { LATE_CODING_DAYS } from '../domain/timeline-rules.ts'

const list = (count: number): string => Array.from({ length: count }, () => '?').join(', ')

/** Local days between a session and the coding of a tag in it, as `isLateSince` counts them. */
const DAYS_LATER = "t.coded_at / 86400000 - CAST(strftime('%s', s.local_date) AS INTEGER) / 86400"

/**
 * What a filter lets through, and what its places are bound to. Of a safety concept it lets all through.
 * `t` is the tag, `s` its session, `k` its concept.
 */
export const conditionsOf = (
  filter: TimelineFilter,
): { readonly sql: string; readonly values: readonly (string | number)[] } => {
  const { targets, voices, assertions, leastIntensity, late } = filter
  const parts = [
    ...(targets.length === 0 ? [] : [`t.target IN (${list(targets.length)})`]),
    ...(voices.length === 0 ? [] : [`t.voice IN (${list(voices.length)})`]),
    ...(assertions.length === 0 ? [] : [`t.assertion IN (${list(assertions.length)})`]),
    ...(leastIntensity === null ? [] : ['t.intensity >= ?']),
    ...(late === null ? [] : [`${DAYS_LATER} ${late === 'only' ? '>' : '<='} ${LATE_CODING_DAYS}`]),
  ]
  const values = [...targets, ...voices, ...assertions]
  return {
    sql: parts.length === 0 ? '1' : `(k.is_safety = 1 OR (${parts.join(' AND ')}))`,
    values: leastIntensity === null ? values : [...values, leastIntensity],
  }
}
