/** What stands side by side: parts of one client's sessions, or the sessions of two clients. */
import type { SessionId } from '../../../db/contract/ids.ts'
import { cutOut, type Part, writtenIn } from '../../../db/domain/comparison.ts'
import { numberWords, type Period } from '../../../db/domain/periods.ts'
import type { Timeline } from '../../../db/domain/timeline-shapes.ts'
import { formatDay } from '../../lib/format.ts'

export type Side = Part<SessionId> & {
  readonly key: string
  readonly label: string
  /** 'sessions 3 to 9 · 6 Apr 2026 – 2 Jun 2026' */
  readonly about: string
  /** Sessions with a note. */
  readonly written: number
  /** The part as a timeline of its own, to be drawn. */
  readonly drawn: Timeline<SessionId>
}

const sideOf = (label: string, part: Part<SessionId>, key = label): Side => {
  const drawn = cutOut(part)
  const [first, last] = [drawn.sessions[0], drawn.sessions.at(-1)]
  const dates =
    first === undefined || last === undefined
      ? ''
      : ` · ${formatDay(first.localDate)} – ${formatDay(last.localDate)}`
  return {
    ...part,
    key,
    label,
    about: numberWords(drawn.sessions.map(({ number }) => number)) + dates,
    written: writtenIn(part),
    drawn,
  }
}

export const sidesOfPeriods = (
  timeline: Timeline<SessionId>,
  periods: readonly Period[],
): readonly Side[] => periods.map(({ label, columns }) => sideOf(label, { timeline, columns }))

/** All sessions of a client. @param label the name or, in privacy mode, the code */
export const sideOfClient = (key: string, label: string, timeline: Timeline<SessionId>): Side =>
  sideOf(label, { timeline, columns: timeline.sessions.map((_, at) => at) }, key)
