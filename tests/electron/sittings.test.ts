import { beforeEach, describe, expect, it } from 'vitest'
import { openSittings, type Sitting, type SittingCare } from '../../electron/main/sittings.ts'

type Numbered = Sitting & { readonly number: number }

let done: string[]
let begun: number
let isOpened: boolean
let isSaved: boolean
let answerLoss: (goesOn: boolean) => void
/** Ends a vault process that was told to close; by its number. */
let vaults: Map<number, () => void>
let doVaultsCloseAtOnce: boolean
let finishFlush: (() => void) | null

beforeEach(() => {
  done = []
  begun = 0
  isOpened = true
  isSaved = true
  answerLoss = () => {}
  vaults = new Map()
  doVaultsCloseAtOnce = true
  finishFlush = null
})

/** As the real one: its process starts when the former has gone, and ends once, however often it is told to. */
const vaultOf = (number: number, formerGone: Promise<void>): Sitting['vault'] => {
  let hasStarted = false
  let isStopping = false
  let end = (): void => {}
  const ended = new Promise<void>((resolve) => {
    end = () => {
      done.push(`gone ${number}`)
      resolve()
    }
  })
  void formerGone.then(() => {
    if (isStopping) return
    hasStarted = true
    done.push(`start ${number}`)
  })
  return {
    wasOpened: () => isOpened,
    stop: async (mayTakeTime) => {
      isStopping = true
      done.push(`stop ${number}${mayTakeTime ? '' : ' soon'}`)
      if (!hasStarted) return
      vaults.set(number, end)
      if (doVaultsCloseAtOnce) end()
      await ended
    },
  }
}

const care: SittingCare<Numbered> = {
  begin: (formerGone) => {
    begun += 1
    const number = begun
    done.push(`begin ${number}`)
    return {
      number,
      window: { destroy: () => done.push(`destroy ${number}`) },
      vault: vaultOf(number, formerGone),
    }
  },
  endingSteps: () => ({
    hasSomethingToSave: () => isOpened,
    cover: () => {},
    flush: () =>
      finishFlush === null
        ? Promise.resolve(isSaved)
        : new Promise((resolve) => {
            finishFlush = () => resolve(isSaved)
          }),
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

/** A first sitting with its vault running, and nothing noted yet. */
const opened = async () => {
  const sittings = openSittings(care)
  await settled()
  expect(done).toEqual(['begin 1', 'start 1'])
  done = []
  return sittings
}

const LOCKED = ['stop 1', 'gone 1', 'begin 2', 'destroy 1', 'start 2']

describe('locking', () => {
  it('ends vault and window, and only after the next window is there destroys the last', async () => {
    const sittings = await opened()
    sittings.lock()
    await settled()
    expect(done).toEqual(LOCKED)
    expect(sittings.current()?.number).toBe(2)
  })

  it('happens once, however often it is asked for at the same time', async () => {
    const sittings = await opened()
    sittings.lock()
    sittings.lockAnyway(true)
    sittings.lock()
    await settled()
    expect(done).toEqual(LOCKED)
  })

  it('does nothing to a vault that no passphrase has reached', async () => {
    isOpened = false
    const sittings = await opened()
    sittings.lock()
    sittings.lockAnyway(true)
    sittings.lockAnyway(false)
    await settled()
    expect(done).toEqual([])
  })

  it('asks before unsaved text is lost, and stays if told to', async () => {
    isSaved = false
    const sittings = await opened()
    sittings.lock()
    await settled()
    answerLoss(false)
    await settled()
    expect(done).toEqual(['ask 1'])
    isSaved = true
    sittings.lock()
    await settled()
    expect(sittings.current()?.number).toBe(2)
  })

  it('asks nobody when the therapist is away', async () => {
    isSaved = false
    const sittings = await opened()
    sittings.lockAnyway(true)
    await settled()
    expect(done).toEqual(LOCKED)
  })

  it('does not wait for an answer when the therapist goes away while the question stands', async () => {
    isSaved = false
    const sittings = await opened()
    sittings.lock()
    await settled()
    sittings.lockAnyway(true)
    await settled()
    expect(done).toEqual(['ask 1', ...LOCKED])
  })

  it('asks again at the next lock after one that could not ask', async () => {
    isSaved = false
    const sittings = await opened()
    sittings.lockAnyway(true)
    await settled()
    sittings.lock()
    await settled()
    expect(done.at(-1)).toBe('ask 2')
  })
})

describe('a vault that takes its time to close', () => {
  beforeEach(() => {
    doVaultsCloseAtOnce = false
  })

  it('keeps nobody from the next lock screen, and the next vault from starting', async () => {
    const sittings = await opened()
    sittings.lock()
    await settled()
    expect(done).toEqual(['stop 1', 'begin 2', 'destroy 1'])
    expect(sittings.isClosing()).toBe(true)
    vaults.get(1)?.()
    await settled()
    expect(done.slice(3)).toEqual(['gone 1', 'start 2'])
    expect(sittings.isClosing()).toBe(false)
  })

  it('is hurried when the computer is about to sleep, although its page has long gone', async () => {
    const sittings = await opened()
    sittings.lock()
    await settled()
    isOpened = false
    sittings.lockAnyway(false)
    await settled()
    expect(done).toEqual(['stop 1', 'begin 2', 'destroy 1', 'stop 1 soon'])
  })

  it('has no time from the start when the computer falls asleep', async () => {
    const sittings = await opened()
    sittings.lockAnyway(false)
    await settled()
    expect(done.slice(0, 2)).toEqual(['stop 1 soon', 'begin 2'])
  })

  it('has no time when the computer falls asleep while the page still saves', async () => {
    finishFlush = () => {}
    const sittings = await opened()
    sittings.lock()
    await settled()
    sittings.lockAnyway(false)
    expect(done).toEqual([])
    finishFlush()
    await settled()
    expect(done).toEqual(['stop 1 soon', 'begin 2', 'destroy 1'])
  })

  it('has its time again at the next lock', async () => {
    const sittings = await opened()
    sittings.lockAnyway(false)
    await settled()
    vaults.get(1)?.()
    await settled()
    sittings.lock()
    await settled()
    expect(done).toContain('stop 2')
  })

  it('is still waited for when the page of the next lock screen is lost', async () => {
    const sittings = await opened()
    sittings.lock()
    await settled()
    isOpened = false
    sittings.renew()
    await settled()
    expect(done.slice(3)).toEqual(['stop 2', 'begin 3', 'destroy 2'])
    vaults.get(1)?.()
    await settled()
    expect(done.slice(6)).toEqual(['gone 1', 'start 3'])
  })

  it('is still waited for when the app is quit at the next lock screen', async () => {
    const sittings = await opened()
    sittings.lock()
    await settled()
    isOpened = false
    sittings.quit(true)
    await settled()
    expect(done.slice(3)).toEqual(['stop 2', 'destroy 2'])
    vaults.get(1)?.()
    await settled()
    expect(done.slice(5)).toEqual(['gone 1', 'exit'])
  })
})

it('a lost page is replaced even when the vault was never opened', async () => {
  isOpened = false
  const sittings = await opened()
  sittings.renew()
  await settled()
  expect(done).toEqual(LOCKED)
})

describe('quitting', () => {
  it('ends the vault, then the app, and begins nothing', async () => {
    const sittings = await opened()
    sittings.quit(true)
    await settled()
    expect(done).toEqual(['stop 1', 'gone 1', 'destroy 1', 'exit'])
  })

  it('takes the window away at once and ends when the vault has closed', async () => {
    doVaultsCloseAtOnce = false
    const sittings = await opened()
    sittings.quit(true)
    await settled()
    expect(done).toEqual(['stop 1', 'destroy 1'])
    expect(sittings.current()).toBeNull()
    vaults.get(1)?.()
    await settled()
    expect(done.slice(2)).toEqual(['gone 1', 'exit'])
  })

  it('is hurried by the end of the session', async () => {
    doVaultsCloseAtOnce = false
    const sittings = await opened()
    sittings.quit(true)
    await settled()
    sittings.quit(false)
    expect(done).toEqual(['stop 1', 'destroy 1', 'stop 1 soon'])
  })

  it('asks nobody when the system ends the app', async () => {
    isSaved = false
    const sittings = await opened()
    sittings.quit(false)
    await settled()
    expect(done).toEqual(['stop 1 soon', 'gone 1', 'destroy 1', 'exit'])
  })

  it('is taken back when somebody opens the app again before it has ended', async () => {
    doVaultsCloseAtOnce = false
    const sittings = await opened()
    sittings.quit(true)
    await settled()
    sittings.reopen()
    vaults.get(1)?.()
    await settled()
    expect(done).toEqual(['stop 1', 'destroy 1', 'begin 2', 'gone 1', 'start 2'])
    doVaultsCloseAtOnce = true
    sittings.lock()
    await settled()
    expect(done.slice(5)).toEqual(['stop 2', 'gone 2', 'begin 3', 'destroy 2', 'start 3'])
  })

  it('has nothing to lock, renew or open twice once the window has gone', async () => {
    doVaultsCloseAtOnce = false
    const sittings = await opened()
    sittings.quit(true)
    await settled()
    sittings.lock()
    sittings.lockAnyway(true)
    sittings.renew()
    await settled()
    expect(done).toEqual(['stop 1', 'destroy 1'])
    sittings.reopen()
    sittings.reopen()
    expect(done.slice(2)).toEqual(['begin 2'])
    isSaved = false
    vaults.get(1)?.()
    await settled()
    sittings.lock()
    await settled()
    expect(done.at(-1)).toBe('ask 2')
  })

  it('is not forgotten when it is asked for during a lock', async () => {
    const sittings = await opened()
    sittings.lock()
    sittings.quit(true)
    await settled()
    expect(done).toEqual(['stop 1', 'gone 1', 'destroy 1', 'exit'])
  })

  it('is given up with the lock when the therapist stays', async () => {
    isSaved = false
    const sittings = await opened()
    sittings.quit(true)
    await settled()
    answerLoss(false)
    await settled()
    sittings.lockAnyway(true)
    await settled()
    expect(done).toEqual(['ask 1', ...LOCKED])
  })
})
