/** What the kinds of events are called. */
import type { EventKind } from './event-rules.ts'

export const EVENT_WORDS: Readonly<Record<EventKind, string>> = {
  'medication-start': 'Medication started',
  'medication-dose': 'Medication dose changed',
  'medication-stop': 'Medication stopped',
  'treatment-start': 'Other treatment started',
  'treatment-end': 'Other treatment ended',
  hospital: 'Hospital',
  'holiday-break': 'Break in therapy',
  risk: 'Risk',
  loss: 'Loss',
  'break-up': 'Separation',
  'relationship-start': 'New relationship',
  move: 'Move',
  work: 'Work',
  illness: 'Illness',
  other: 'Other',
}
