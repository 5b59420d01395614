// What happened around the sessions: at which session it is told, in which words, and what is left out.
import { expect, test } from 'vitest'
import {
  conceptsAdded,
  happeningDates,
  happeningsAt,
  happeningsOf,
  happeningWordsAt,
  type SourceEvent,
} from '../../db/domain/happenings.ts'

const DATES = ['2026-01-05', '2026-01-12', '2026-01-19']
const event = (startDate: string, more: Partial<SourceEvent> = {}): SourceEvent => ({
  id: startDate,
  kind: 'loss',
  title: 'The dog died',
  detail: '',
  startDate,
  endDate: null,
  isOngoing: false,
  ...more,
})
const happenings = happeningsOf(
  {
    events: [
      event('2025-11-01', { kind: 'medication-start', title: 'Sertraline', isOngoing: true }),
      event('2026-01-15'),
      event('2026-01-16', { kind: 'other', title: 'A week at the sea', endDate: '2026-01-22' }),
    ],
    safety: [{ id: 'm', aboutDate: '2026-01-12', source: 'tag', answeredOn: '2026-01-13' }],
    codebook: [{ on: '2026-01-20', words: 'Joined the codebook: Pride' }],
  },
  DATES,
  String,
)

test('each is told at the session on its day or before it, in order', () => {
  expect(happenings.map(({ words, column, isBefore }) => [words, column, isBefore])).toEqual([
    ['Medication started: Sertraline', 0, true],
    ['Safety concept tagged', 1, false],
    ['Loss: The dog died', 1, false],
    ['A week at the sea', 1, false],
    ['Joined the codebook: Pride', 2, false],
  ])
  expect(happeningsAt(happenings, 0)).toHaveLength(1)
})

test('dates are said as what they are', () => {
  expect(happenings.map((one) => happeningDates(one, String))).toEqual([
    'since 2025-11-01',
    'on 2026-01-12',
    'on 2026-01-15',
    'from 2026-01-16 to 2026-01-22',
    'on 2026-01-20',
  ])
  expect(happeningWordsAt([], 0, String)).toBe('nothing noted between this session and the next')
})

test('a safety mark says whether a risk note answered it, and never what was written', () => {
  expect(happenings.find(({ kind }) => kind === 'safety')?.detail).toBe(
    'Answered by the risk note of 2026-01-13.',
  )
})

test('concepts that joined before the first session changed nothing, and those of one day are one change', () => {
  const added = conceptsAdded(
    [
      { name: 'Sadness', addedOn: null },
      { name: 'Old', addedOn: '2025-12-01' },
      { name: 'Pride', addedOn: '2026-01-10' },
      { name: 'Shame', addedOn: '2026-01-10' },
    ],
    DATES,
  )
  expect(added).toEqual([{ on: '2026-01-10', words: 'Joined the codebook: Pride, Shame' }])
})
