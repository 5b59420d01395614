// @vitest-environment node
import { expect, test } from 'vitest'
import { batchCalls } from '../../../renderer/features/caseload/batch-calls.ts'

test('questions of one moment go out in as few calls as the cap allows', async () => {
  const calls: (readonly string[])[] = []
  const load = batchCalls(3, async (keys) => {
    calls.push(keys)
    return Object.fromEntries(keys.filter((key) => key !== 'd').map((key) => [key, key.length]))
  })
  expect(await Promise.all(['a', 'bb', 'c', 'd'].map(load))).toEqual([1, 2, 1, undefined])
  expect(calls).toEqual([['a', 'bb', 'c'], ['d']])
  expect(await load('eee')).toBe(3)
  expect(calls).toHaveLength(3)
})

test('a call that fails fails for those it was for, and for no other', async () => {
  const load = batchCalls<string, number>(1, async ([key]) => {
    if (key === 'bad') throw new Error('locked')
    return { [key ?? '']: 1 }
  })
  const [good, bad] = await Promise.allSettled([load('good'), load('bad')])
  expect(good).toEqual({ status: 'fulfilled', value: 1 })
  expect(bad.status).toBe('rejected')
})
