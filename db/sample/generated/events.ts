// A few events for a generated client, and the risk notes that its tags would have called for.

import { toDayNumber, toLocalDate } from '../calendar.ts'
import type { PracticeEvent, PracticeRiskNote, PracticeSession } from '../practice.ts'
import type { Random } from '../random.ts'

const single: readonly (readonly [kind: PracticeEvent['kind'], title: string])[] = [
  ['medication-start', 'Medication begun by the GP'],
  ['medication-dose', 'Dose changed'],
  ['medication-stop', 'Medication stopped'],
  ['loss', 'A death in the family'],
  ['break-up', 'Separation'],
  ['relationship-start', 'A new relationship'],
  ['move', 'Moved house'],
  ['work', 'A change at work'],
  ['illness', 'Ill for some weeks'],
  ['hospital', 'Admitted for observation'],
]

const breakLongerThan = 21

/** Up to four things that happened, and every long break between two sessions. */
export function drawEvents(
  sessions: readonly PracticeSession[],
  random: Random,
): readonly PracticeEvent[] {
  const days = sessions.map((session) => toDayNumber(session.localDate))
  const first = days[0]
  const last = days.at(-1)
  if (first === undefined || last === undefined) return []
  const drawn = Array.from({ length: random.between(1, 4) }, (): PracticeEvent => {
    const [kind, title] = random.pick(single)
    const startDate = toLocalDate(random.between(first, last))
    return { kind, title, detail: '', startDate, endDate: null, isOngoing: false }
  })
  const breaks = days.slice(1).flatMap((day, index): readonly PracticeEvent[] => {
    const before = days[index] ?? day
    if (day - before <= breakLongerThan) return []
    return [
      {
        kind: 'holiday-break',
        title: 'Break in therapy',
        detail: '',
        startDate: toLocalDate(before + 1),
        endDate: toLocalDate(day - 1),
        isOngoing: false,
      },
    ]
  })
  return [...drawn, ...breaks].sort((a, b) => a.startDate.localeCompare(b.startDate))
}

const isSafety = ({ tags }: PracticeSession): boolean =>
  tags.some(
    (tag) =>
      tag.concept === 'hopelessness-about-existence' &&
      tag.assertion === 'present' &&
      tag.intensity > 0,
  )

/** After nine of ten sessions in which living on was in doubt. */
export function drawRiskNotes(
  sessions: readonly PracticeSession[],
  random: Random,
): readonly PracticeRiskNote[] {
  return sessions
    .filter((session) => isSafety(session) && random.chance(0.9))
    .map(({ localDate }) => ({
      localDate,
      ideation: { answer: 'present', detail: 'Asked in full. Passive, for moments.' },
      plan: { answer: 'denied', detail: '' },
      means: { answer: 'denied', detail: '' },
      intent: { answer: 'denied', detail: '' },
      protective: 'People named who would be told.',
      action: 'Asked again next session; knows whom to ring.',
      consultation: random.chance(0.3) ? 'Supervisor.' : '',
    }))
}
