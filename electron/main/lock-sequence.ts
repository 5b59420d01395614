/** How a sitting ends, before a lock or before quitting: save what is unsaved, then end all that knew it. */

export type EndingSteps = {
  /** False when no key can be there: then nothing can be unsaved either. */
  readonly hasSomethingToSave: () => boolean
  readonly cover: (isCovered: boolean) => void
  /** Asks the page to save its drafts; false when it could not. */
  readonly flush: () => Promise<boolean>
  /** Asks the therapist whether to go on although something is unsaved. */
  readonly confirmLoss: () => Promise<boolean>
  /** Tells the vault to close; it may take its time, and the lock does not wait for that. */
  readonly closeVault: () => void
  readonly clearClipboard: () => Promise<void>
}

export const FLUSH_LIMIT_MS = 2_000
/** The clipboard belongs to the system, which may not answer: a lock does not wait for that. */
const CLIPBOARD_LIMIT_MS = 500

/**
 * @param mayAsk false when nobody is there to answer: an absent therapist's vault locks in any case
 * @returns false when the therapist chose to stay, and nothing has ended
 */
export const endSitting = async (steps: EndingSteps, mayAsk: () => boolean): Promise<boolean> => {
  if (steps.hasSomethingToSave()) {
    steps.cover(true)
    const isSaved = await within(FLUSH_LIMIT_MS, steps.flush(), false)
    if (!isSaved && mayAsk() && !(await steps.confirmLoss())) {
      steps.cover(false)
      return false
    }
  }
  steps.closeVault()
  await within(CLIPBOARD_LIMIT_MS, steps.clearClipboard(), undefined)
  return true
}

/** The fallback takes the place of an answer that fails or comes too late. */
const within = async <T>(limitMs: number, answer: Promise<T>, fallback: T): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(fallback), limitMs)
  })
  try {
    return await Promise.race([answer, late])
  } catch {
    return fallback
  } finally {
    clearTimeout(timer)
  }
}
