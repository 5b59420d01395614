// What a screen reader says at a cell: the whole of it, in one sentence, for every state.
import { expect, test } from 'vitest'
import { buildTimeline } from '../../db/domain/timeline.ts'
import { laneCountWords, timelineSummary } from '../../db/domain/timeline-sentences.ts'
import { conceptOf, GROUPS, sourceOf, week } from './timeline-samples.ts'

const asIs = (localDate: string): string => localDate

const sentences = (
  sessions: string,
  score: string,
  addedOn: string | null = null,
): readonly string[] => {
  const concepts = [conceptOf('loneliness', { name: 'Loneliness', addedOn })]
  const { lanes, sessions: all } = buildTimeline(
    sourceOf(sessions, { loneliness: score }, concepts),
    GROUPS,
  )
  return lanes.flatMap((lane) => all.map((session) => timelineSummary(lane, session, asIs)))
}

test('A mark tells theme, session, date, intensity, passages, who and what it begins', () => {
  expect(sentences('nnnnn', '3...2')).toEqual([
    `Loneliness, session 1, ${week(0)}: dominant, 1 passage; first emergence`,
    `Loneliness, session 2, ${week(1)}: not assessed`,
    `Loneliness, session 3, ${week(2)}: not assessed`,
    `Loneliness, session 4, ${week(3)}: not assessed`,
    `Loneliness, session 5, ${week(4)}: present, 1 passage; return; last seen`,
  ])
})

test('Each blank says which of the four it is, and a cancelled session that it was', () => {
  expect(sentences('n0c', '.0.', week(1))).toEqual([
    `Loneliness, session 1, ${week(0)}: not yet in the codebook`,
    `Loneliness, session 2, ${week(1)}: looked for and absent`,
    `Loneliness, session 3, ${week(2)}, cancelled: no note`,
  ])
})

test('What is not said of the client now says of whom or when it is', () => {
  expect(sentences('nnn', 'dho')).toEqual([
    `Loneliness, session 1, ${week(0)}: present, 1 passage, denied`,
    `Loneliness, session 2, ${week(1)}: present, 1 passage, in the past`,
    `Loneliness, session 3, ${week(2)}: present, 1 passage, about somebody else`,
  ])
})

test('A count never comes without its denominator', () => {
  const countOf = (sessions: string, score: string): readonly string[] =>
    buildTimeline(sourceOf(sessions, { loneliness: score }), GROUPS).lanes.map(laneCountWords)
  expect(countOf('nnn-', '12..')).toEqual(['in 2 of 3 sessions with a note'])
  expect(countOf('n-', '12')).toEqual(['in 1 of 1 session with a note, and in 1 without a note'])
})
