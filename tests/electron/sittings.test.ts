import { beforeEach, describe, expect, it } from 'vitest'
import { openSittings, type Sitting, type SittingCare } from '../../electron/main/sittings.ts'

type Numbered = Sitting & { readonly number: number }

let done: string[]
let begun: number
let isOpened: boolean
let isSaved: boolean
let answerLoss: (goesOn: boolean) => void

beforeEach(() => {
  done = []
  begun = 0
  isOpened = true
  isSaved = true
  answerLoss = () => {}
})

const care: SittingCare<Numbered> = {
  begin: () => {
    begun += 1
    const number = begun
    done.push(`begin ${number}`)
    return {
      number,
      window: { destroy: () => done.push(`destroy ${number}`) },
      vault: {
        wasOpened: () => isOpened,
        stop: async () => {
          done.push(`stop ${number}`)
        },
      },
    }
  },
  endingSteps: () => ({
    hasSomethingToSave: () => isOpened,
    cover: () => {},
    flush: async () => isSaved,
    clearClipboard: async () => {},
  }),
  confirmLoss: ({ number }) => {
    done.push(`ask ${number}`)
    return new Promise((resolve) => {
      answerLoss = resolve
    })
  },
  rememberPlace: () => {},
  exit: () => done.push('exit'),
}

/** All that is under way here ends within a few turns of the loop: nothing waits for a clock. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

const LOCKED = ['begin 1', 'stop 1', 'begin 2', 'destroy 1']

describe('locking', () => {
  it('ends vault and window, and only after the next window is there destroys the last', async () => {
    const sittings = openSittings(care)
    sittings.lock()
    await settled()
    expect(done).toEqual(LOCKED)
    expect(sittings.current().number).toBe(2)
  })

  it('happens once, however often it is asked for at the same time', async () => {
    const sittings = openSittings(care)
    sittings.lock()
    sittings.lockAnyway()
    sittings.lock()
    await settled()
    expect(done).toEqual(LOCKED)
  })

  it('does nothing to a vault that no passphrase has reached', async () => {
    isOpened = false
    const sittings = openSittings(care)
    sittings.lock()
    sittings.lockAnyway()
    await settled()
    expect(done).toEqual(['begin 1'])
  })

  it('asks before unsaved text is lost, and stays if told to', async () => {
    isSaved = false
    const sittings = openSittings(care)
    sittings.lock()
    await settled()
    answerLoss(false)
    await settled()
    expect(done).toEqual(['begin 1', 'ask 1'])
    isSaved = true
    sittings.lock()
    await settled()
    expect(sittings.current().number).toBe(2)
  })

  it('asks nobody when the therapist is away', async () => {
    isSaved = false
    openSittings(care).lockAnyway()
    await settled()
    expect(done).toEqual(LOCKED)
  })

  it('does not wait for an answer when the therapist goes away while the question stands', async () => {
    isSaved = false
    const sittings = openSittings(care)
    sittings.lock()
    await settled()
    sittings.lockAnyway()
    await settled()
    expect(done).toEqual(['begin 1', 'ask 1', 'stop 1', 'begin 2', 'destroy 1'])
  })

  it('asks again at the next lock after one that could not ask', async () => {
    isSaved = false
    const sittings = openSittings(care)
    sittings.lockAnyway()
    await settled()
    sittings.lock()
    await settled()
    expect(done.at(-1)).toBe('ask 2')
  })
})

it('a lost page is replaced even when the vault was never opened', async () => {
  isOpened = false
  openSittings(care).renew()
  await settled()
  expect(done).toEqual(LOCKED)
})

describe('quitting', () => {
  it('ends the vault, then the app, and begins nothing', async () => {
    openSittings(care).quit()
    await settled()
    expect(done).toEqual(['begin 1', 'stop 1', 'exit'])
  })

  it('is not forgotten when it is asked for during a lock', async () => {
    const sittings = openSittings(care)
    sittings.lock()
    sittings.quit()
    await settled()
    expect(done).toEqual(['begin 1', 'stop 1', 'exit'])
  })

  it('is given up with the lock when the therapist stays', async () => {
    isSaved = false
    const sittings = openSittings(care)
    sittings.quit()
    await settled()
    answerLoss(false)
    await settled()
    sittings.lockAnyway()
    await settled()
    expect(done).toEqual(['begin 1', 'ask 1', 'stop 1', 'begin 2', 'destroy 1'])
  })
})
