/**
 * A sitting is one window with one vault process, from lock screen to lock. Locking ends both, so that
 * the operating system takes back the key and every page that was read, and begins the next one. Its
 * window shows at once; its vault starts when the former one, which may still make a backup, has gone.
 */
import { type EndingSteps, endSitting } from './lock-sequence.ts'

/** The parts of Electron's window and of the vault's process that a sitting ends. */
export type Sitting = {
  readonly window: { readonly destroy: () => void }
  readonly vault: {
    readonly wasOpened: () => boolean
    /** Resolves when the process is gone. Asked again with less time, it hurries. */
    readonly stop: (mayTakeTime: boolean) => Promise<void>
  }
}

export type Sittings<S extends Sitting> = {
  /** Null while the app, about to end and without a window, waits for the last vault. */
  readonly current: () => S | null
  /** Locks on the therapist's word, who is asked first when something could not be saved. */
  readonly lock: () => void
  /** Locks whatever is unsaved: nobody is there to ask, or the page has asked already. */
  readonly lockAnyway: (mayTakeTime: boolean) => void
  /** The page has gone and cannot be brought back: a fresh sitting takes its place. */
  readonly renew: () => void
  readonly quit: (mayTakeTime: boolean) => void
  /** Somebody wants the app after all while it is about to end. */
  readonly reopen: () => void
  /** Whether a vault process is still closing. */
  readonly isClosing: () => boolean
}

export type SittingCare<S extends Sitting> = {
  /** @param formerGone resolves when no vault process runs any more: the store's lock is exclusive */
  readonly begin: (formerGone: Promise<void>) => S
  readonly endingSteps: (sitting: S) => Omit<EndingSteps, 'confirmLoss' | 'closeVault'>
  readonly confirmLoss: (sitting: S) => Promise<boolean>
  readonly rememberPlace: (sitting: S) => void
  readonly exit: () => void
}

export const openSittings = <S extends Sitting>(care: SittingCare<S>): Sittings<S> => {
  const closing = new Set<S>()
  let allGone: Promise<void> = Promise.resolve()
  let current: S | null = care.begin(allGone)
  let isEnding = false
  let isQuitting = false
  let isForced = false
  let mayTakeTime = true
  let stopAsking = (): void => {}

  const confirmLoss = (sitting: S): Promise<boolean> =>
    new Promise((resolve, reject) => {
      // The therapist may leave while the question stands: then the vault must lock unanswered.
      stopAsking = () => resolve(true)
      care.confirmLoss(sitting).then(resolve, reject)
    })

  const close = (sitting: S): void => {
    closing.add(sitting)
    const gone = sitting.vault.stop(mayTakeTime).then(() => {
      closing.delete(sitting)
    })
    const before = allGone
    allGone = before.then(() => gone)
  }

  const end = async (): Promise<void> => {
    const ending = current
    if (isEnding || ending === null) return
    isEnding = true
    care.rememberPlace(ending)
    const hasEnded = await endSitting(
      {
        ...care.endingSteps(ending),
        confirmLoss: () => confirmLoss(ending),
        closeVault: () => close(ending),
      },
      () => !isForced,
    )
    isEnding = false
    isForced = false
    mayTakeTime = true
    if (!hasEnded) isQuitting = false
    else if (isQuitting) await leave(ending)
    else beginNext(ending)
  }

  const beginNext = (last: S): void => {
    current = care.begin(allGone)
    last.window.destroy()
  }

  const leave = async (last: S): Promise<void> => {
    current = null
    last.window.destroy()
    await allGone
    // It may have been reopened meanwhile.
    if (current === null) care.exit()
  }

  const hurry = (): void => {
    if (isEnding) mayTakeTime = false
    for (const sitting of closing) void sitting.vault.stop(false)
  }

  const force = (): void => {
    if (current === null) return
    isForced = true
    stopAsking()
    void end()
  }

  return {
    current: () => current,
    lock: () => {
      if (current?.vault.wasOpened()) void end()
    },
    lockAnyway: (hasTime) => {
      if (current?.vault.wasOpened()) force()
      if (!hasTime) hurry()
    },
    renew: force,
    quit: (hasTime) => {
      isQuitting = true
      if (hasTime) return void end()
      // The system ends the app before anybody has answered.
      force()
      hurry()
    },
    reopen: () => {
      if (current !== null) return
      isQuitting = false
      current = care.begin(allGone)
    },
    isClosing: () => closing.size > 0,
  }
}
