/**
 * A sitting is one window with one vault process, from lock screen to lock. Locking ends both, so that
 * the operating system takes back the key and every page that was read, and begins the next one.
 */
import { type EndingSteps, endSitting } from './lock-sequence.ts'

/** The parts of Electron's window and of the vault's process that a sitting ends. */
export type Sitting = {
  readonly window: { readonly destroy: () => void }
  readonly vault: { readonly wasOpened: () => boolean; readonly stop: () => Promise<void> }
}

export type Sittings<S extends Sitting> = {
  readonly current: () => S
  /** Locks on the therapist's word, who is asked first when something could not be saved. */
  readonly lock: () => void
  /** Locks whatever is unsaved: nobody is there to ask, or the page has asked already. */
  readonly lockAnyway: () => void
  /** The page has gone and cannot be brought back: a fresh sitting takes its place. */
  readonly renew: () => void
  readonly quit: () => void
}

export type SittingCare<S extends Sitting> = {
  readonly begin: () => S
  readonly endingSteps: (sitting: S) => Omit<EndingSteps, 'confirmLoss' | 'stopVault'>
  readonly confirmLoss: (sitting: S) => Promise<boolean>
  readonly rememberPlace: (sitting: S) => void
  readonly exit: () => void
}

export const openSittings = <S extends Sitting>(care: SittingCare<S>): Sittings<S> => {
  let current = care.begin()
  let isEnding = false
  let isQuitting = false
  let isForced = false
  let stopAsking = (): void => {}

  const confirmLoss = (): Promise<boolean> =>
    new Promise((resolve, reject) => {
      // The therapist may leave while the question stands: then the vault must lock unanswered.
      stopAsking = () => resolve(true)
      care.confirmLoss(current).then(resolve, reject)
    })

  const end = async (): Promise<void> => {
    if (isEnding) return
    isEnding = true
    care.rememberPlace(current)
    const hasEnded = await endSitting(
      { ...care.endingSteps(current), confirmLoss, stopVault: current.vault.stop },
      () => !isForced,
    )
    isEnding = false
    isForced = false
    if (!hasEnded) isQuitting = false
    else if (isQuitting) care.exit()
    else beginNext()
  }

  const beginNext = (): void => {
    const last = current
    current = care.begin()
    // Last, because an app without a window quits.
    last.window.destroy()
  }

  const force = (): void => {
    isForced = true
    stopAsking()
    void end()
  }

  return {
    current: () => current,
    lock: () => {
      if (current.vault.wasOpened()) void end()
    },
    lockAnyway: () => {
      if (current.vault.wasOpened()) force()
    },
    renew: force,
    quit: () => {
      isQuitting = true
      void end()
    },
  }
}
