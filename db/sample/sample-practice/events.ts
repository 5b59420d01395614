// What happened in the invented clients' lives and treatments, in step with what their notes say.

import type { PracticeEvent } from '../practice.ts'

/** Counted from the client's newest session: weeks back, and days on from there. */
type Moment = { readonly weeksAgo: number; readonly days?: number }

export type EventScript = Pick<PracticeEvent, 'kind' | 'title' | 'detail'> & {
  readonly start: Moment
  /** Null for a single day, and for what still goes on. */
  readonly end: Moment | null
  readonly isOngoing: boolean
}

type Words = readonly [kind: PracticeEvent['kind'], title: string, detail?: string]

const on = (weeksAgo: number, days: number, ...[kind, title, detail = '']: Words): EventScript => ({
  kind,
  title,
  detail,
  start: { weeksAgo, days },
  end: null,
  isOngoing: false,
})

const over = (from: Moment, to: Moment, ...[kind, title, detail = '']: Words): EventScript => ({
  kind,
  title,
  detail,
  start: from,
  end: to,
  isOngoing: false,
})

const since = (
  weeksAgo: number,
  days: number,
  ...[kind, title, detail = '']: Words
): EventScript => ({
  kind,
  title,
  detail,
  start: { weeksAgo, days },
  end: null,
  isOngoing: true,
})

const leave = (from: number, to: number, detail = ''): EventScript =>
  over(
    { weeksAgo: from, days: -1 },
    { weeksAgo: to, days: 3 },
    'holiday-break',
    'Therapist’s leave',
    detail,
  )

/** By code of the client. */
export const sampleEvents: Readonly<Record<string, readonly EventScript[]>> = {
  // Mirela
  'AN-01': [
    on(42, -2, 'break-up', 'Teo moved out', 'On a Sunday, while she was at work.'),
    leave(25, 24, 'Two weeks. Colleague’s number and the date of return given on a card.'),
    on(21, 0, 'medication-start', 'Sertraline', 'By the GP, at her own wish.'),
    over({ weeksAgo: 14, days: 4 }, { weeksAgo: 13, days: 4 }, 'holiday-break', 'Week at the sea'),
    since(9, 1, 'other', 'Climbing with the Wednesday group'),
    on(7, 3, 'loss', 'Heard of Teo’s engagement', 'From a patient’s mother.'),
    on(4, -1, 'other', 'Medication reviewed', 'The GP leaves the dose as it is until next year.'),
    leave(-4, -5, 'Announced; she has it in writing on the old card.'),
  ],
  // Henrik: the thirty-second anniversary fell into the week of seven weeks ago.
  'BT-02': [
    on(7, -11_688, 'loss', 'Death of his father', 'He was fifteen, at boarding school.'),
    on(31, 0, 'work', 'Reorganisation at work', 'Carried alone since the new budget.'),
    leave(17, 15),
    on(16, 2, 'other', 'Couples’ weekend with Maren'),
    on(4, 1, 'work', 'Handed over half of the reorganisation'),
  ],
  // Carys
  'CK-03': [
    on(35, 2, 'other', 'Mother rang, after eight months of silence'),
    on(34, 0, 'risk', 'Safety plan written', 'In her own words; GP told with her consent.'),
    leave(23, 21, 'Three weeks, told six weeks before, with a stand-in named.'),
    on(22, 1, 'illness', 'Mother’s stroke'),
    over(
      { weeksAgo: 19 },
      { weeksAgo: 18, days: 0 },
      'risk',
      'Daily contact after the night of the ward',
      'Means with Seun, GP the same day, crisis team, a call each evening.',
    ),
    on(18, -3, 'medication-dose', 'New tablets', 'By the GP, who saw her weekly then.'),
    on(8, 0, 'move', 'Mother moved to a home'),
  ],
  // Tomasz
  'DM-04': [
    on(81, 0, 'loss', 'Death of Halina', 'Eleven weeks after the diagnosis; married for 41 years.'),
    on(176, 0, 'work', 'Retired from the trams'),
    on(17, 3, 'medication-start', 'Antidepressant', '“For my daughter.”'),
    over({ weeksAgo: 9, days: 0 }, { weeksAgo: 8, days: -2 }, 'holiday-break', 'At his daughter’s'),
    since(6, 2, 'other', 'Back on the allotment'),
  ],
  // Adaora
  'EV-05': [
    over(
      { weeksAgo: 27, days: 2 },
      { weeksAgo: 20, days: 0 },
      'work',
      'Signed off',
      'After she switched off at a birth; back for half days from then on.',
    ),
    on(23, 2, 'medication-start', 'Mirtazapine', 'For the nights, by the GP.'),
    over(
      { weeksAgo: 14, days: 0 },
      { weeksAgo: 13, days: 3 },
      'holiday-break',
      'Holidays with her mother',
    ),
    since(5, 4, 'other', 'Choir of midwives on Tuesdays'),
  ],
  // Kaveh
  'FS-06': [
    on(128, 0, 'loss', 'Death of his grandmother', 'He watched the burial on a frozen screen.'),
    on(17, 4, 'break-up', 'Lea asked for a pause', 'A month. They met again after it.'),
    on(15, -3, 'medication-start', 'Tablets for sleep', 'By the GP, for a fortnight.'),
    on(13, -3, 'medication-stop', 'Tablets for sleep', 'As planned.'),
    over({ weeksAgo: 12, days: 1 }, { weeksAgo: 11, days: 2 }, 'holiday-break', 'Break in therapy'),
    on(11, 3, 'relationship-start', 'Together with Lea again'),
    on(10, 1, 'other', 'Deputy of the cooking evening'),
  ],
  // Graça
  'GR-07': [
    on(29, 0, 'medication-dose', 'Sertraline raised', 'By the GP, in the week before she came.'),
    leave(14, 14),
    on(
      11,
      -2,
      'loss',
      'Not asked to Lídia’s silver wedding',
      'She saw it on a cousin’s photographs.',
    ),
    on(11, 0, 'risk', 'Passive wishes back, GP told'),
    on(8, 1, 'illness', 'Broke her right wrist', 'On the steps by the school gate.'),
    on(3, -1, 'illness', 'Plaster off'),
  ],
  // Ruairí
  'HL-08': [
    on(487, 0, 'break-up', 'Divorce'),
    on(15, 2, 'medication-start', 'Antidepressant', 'By the GP, at his own request.'),
    leave(11, 10),
    on(5, 0, 'other', 'Rang Fintan from the room', 'After three months of silence on both sides.'),
    over({ weeksAgo: 1, days: -5 }, { weeksAgo: 1, days: -4 }, 'other', 'Fintan’s visit'),
  ],
  // Jun
  'JN-09': [
    on(17, 0, 'move', 'Moved for the design course', 'The eighth place.'),
    on(7, 2, 'treatment-start', 'Seen by the GP', 'Blood tests; no tablets for now.'),
    on(3, 3, 'other', 'GP review', 'Decided together against tablets for the moment.'),
    on(0, 0, 'other', 'Twelve more sessions granted'),
  ],
  // Wendel
  'KP-10': [
    on(
      11,
      2,
      'work',
      'Found asleep on the floor at work',
      'Seen by the company doctor, who wrote the referral.',
    ),
    on(10, 1, 'other', 'His sixty-first birthday', 'Worked the night.'),
    on(3, 1, 'other', 'His sister’s sixtieth', 'He rang at ten.'),
  ],
}
