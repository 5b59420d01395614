import { describe, expect, it } from 'vitest'
import { createNextTask } from '../../../renderer/lib/next-task.ts'

describe('the next task', () => {
  it('comes after every microtask, and runs what it was given in order', async () => {
    const ran: string[] = []
    const nextTask = createNextTask()
    const done = new Promise<void>((resolve) => {
      nextTask(() => ran.push('first'))
      nextTask(() => {
        ran.push('second')
        resolve()
      })
    })
    await Promise.resolve()
    ran.push('microtask')
    await done
    expect(ran).toEqual(['microtask', 'first', 'second'])
  })

  it('runs what a task gives it', async () => {
    const nextTask = createNextTask()
    await new Promise<void>((resolve) => nextTask(() => nextTask(resolve)))
  })
})
