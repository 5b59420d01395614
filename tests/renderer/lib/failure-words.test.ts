// @vitest-environment node
import { expect, test } from 'vitest'
import { FAILURE_CODES } from '../../../db/contract/failures.ts'
import { errorWords, failureWords } from '../../../renderer/lib/failure-words.ts'
import { CallFailure } from '../../../renderer/lib/vault-client.ts'

test.each(FAILURE_CODES)('%s is said in a sentence, without its code', (code) => {
  const words = failureWords({ code })
  expect(words).toMatch(/^[A-Z].+\.$/)
  if (code.includes('-')) expect(words).not.toContain(code)
})

test('no two failures are said in the same words', () => {
  const all = FAILURE_CODES.map((code) => failureWords({ code }))
  expect(new Set(all).size).toBe(all.length)
})

test('too many tries says how long to wait', () => {
  expect(failureWords({ code: 'too-many-tries', retryAfterMs: 8_000 })).toContain('8 s')
})

test('the message of a bug never reaches the screen', () => {
  expect(errorWords(new Error('Maria said'))).not.toContain('Maria')
  expect(errorWords(new CallFailure({ code: 'disk-full' }))).toContain('disk is full')
})
