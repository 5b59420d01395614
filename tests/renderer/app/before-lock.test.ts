// @vitest-environment node
import { expect, test } from 'vitest'
import { flushAll } from '../../../renderer/app/before-lock.tsx'

test('one save that fails does not stop the others, and is told', async () => {
  const saved: string[] = []
  const flushes = [
    async () => Promise.reject(new Error('disk-full')),
    () => {
      throw new Error('at once')
    },
    async () => {
      await Promise.resolve()
      saved.push('second')
    },
  ]
  await expect(flushAll(flushes)).rejects.toThrow('disk-full')
  expect(saved).toEqual(['second'])
})

test('with nothing unsaved the lock need not wait', async () => {
  await expect(flushAll([])).resolves.toBeUndefined()
})
