/** The mark on a row of the caseload: that it is open, why, and since when. */
import { ShieldAlert } from 'lucide-react'
import type { SafetySource } from '../../../db/domain/risk-note.ts'
import { relativeDay } from '../../lib/format.ts'
import { useToday } from '../../lib/today.ts'
import { SOURCE_WORDS } from './safety-words.ts'

export const SafetyBadge = ({
  since,
  why,
}: {
  /** Local date. */
  readonly since: string
  readonly why: readonly SafetySource[]
}) => {
  const today = useToday()
  return (
    <span className="safety-mark">
      <ShieldAlert aria-hidden="true" size="1em" />
      Safety: {why.map((source) => SOURCE_WORDS[source]).join(', ')}{' '}
      <span className="faint">{relativeDay(since, today)}</span>
    </span>
  )
}
