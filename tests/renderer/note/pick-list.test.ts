// @vitest-environment node
import { expect, test } from 'vitest'
import { findPicks } from '../../../renderer/features/note/pick-list.tsx'

const picks = [
  { id: '1', text: 'SOAP', note: 'Subjective · Plan', trail: '' },
  { id: '2', text: 'My plan', note: 'Début', trail: '' },
  { id: '3', text: 'Plan B', note: 'Data', trail: '' },
]
const found = (typed: string) => findPicks(picks, typed).map(({ id }) => id)

test('All are there until something is typed; then those with all the words, the ones that begin so first', () => {
  expect(found(' ')).toEqual(['1', '2', '3'])
  expect(found('plan')).toEqual(['3', '1', '2'])
  expect(found('PLAN data')).toEqual(['3'])
  expect(found('debut')).toEqual(['2'])
  expect(found('x')).toEqual([])
})
