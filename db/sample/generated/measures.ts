// A PHQ-9 at about every fourth session, easing over the therapy as most do.

import type { PracticeMeasure, PracticeSession } from '../practice.ts'
import type { Random } from '../random.ts'

const ITEMS_BEFORE_THE_LAST = 8

/** The ninth item stays 0: its answer opens a safety mark, and nobody is there to answer hundreds. */
export function drawMeasures(
  sessions: readonly PracticeSession[],
  random: Random,
): readonly PracticeMeasure[] {
  const attended = sessions.filter((session) => session.attendance === 'attended')
  const start = 1 + random.next() * 1.4
  const eased = random.next() * 0.8
  return attended.flatMap(({ localDate }, at) => {
    if (!random.chance(0.25)) return []
    const level = start * (1 - (eased * at) / attended.length)
    const items = Array.from({ length: ITEMS_BEFORE_THE_LAST }, () =>
      Math.min(3, Math.max(0, Math.round(level + 0.8 * random.normal()))),
    )
    return [{ localDate, instrument: 'phq-9', answers: [...items, 0, null], scores: null }]
  })
}
