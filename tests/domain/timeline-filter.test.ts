// The filter of the timeline in words.
import { expect, test } from 'vitest'
import { filterWords, isFiltering, NO_FILTER } from '../../db/domain/timeline-filter.ts'

test('nothing chosen filters nothing and says nothing', () => {
  expect(isFiltering(NO_FILTER)).toBe(false)
  expect(filterWords(NO_FILTER)).toBe('')
})

test('what is chosen is said, each part once', () => {
  const filter = {
    targets: ['mother', 'former-partner'],
    voices: ['client'],
    assertions: ['historical'],
    note: 'process',
    leastIntensity: 2,
    late: 'without',
  } as const
  expect(isFiltering(filter)).toBe(true)
  expect(filterWords(filter)).toBe(
    'about mother or former partner; client’s words; said as in the past; in process notes; at least present; not tagged in retrospect',
  )
})
