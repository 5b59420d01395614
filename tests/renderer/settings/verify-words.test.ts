// @vitest-environment node
import { expect, test } from 'vitest'
import { checkTitle, checkWords } from '../../../renderer/features/settings/verify-words.ts'

test('a sound check says how much was looked at', () => {
  const check = { name: 'signed-notes', isSound: true, checked: 1, faults: 0 } as const
  expect(checkTitle(check)).toContain('Signed notes')
  expect(checkWords(check)).toBe('sound, 1 note checked')
})

test('a fault is counted against what was looked at', () => {
  const check = { name: 'pages', isSound: false, checked: 1200, faults: 2 } as const
  expect(checkWords(check)).toBe('2 faults in 1,200 pages')
})
