// @vitest-environment node
import { expect, test } from 'vitest'
import { barsPath, sparkTitle } from '../../../renderer/features/caseload/theme-spark.tsx'

test('each session has its place, also the ones without a bar', () => {
  expect(barsPath([4, 0, 4]).match(/M\d+/g)).toEqual(['M0', 'M10'])
  expect(barsPath([])).toBe('')
})

test('the title counts the sessions in which the theme was present', () => {
  expect(sparkTitle('Loneliness', [1, null, 0, 3])).toBe('Loneliness: in 2 of the last 4 sessions')
  expect(sparkTitle('Loneliness', [2])).toBe('Loneliness: in 1 of the last 1 session')
})
