/** How a sitting ends, before a lock or before quitting: save what is unsaved, then end all that knew it. */

export type EndingSteps = {
  /** False when no key can be there: then nothing can be unsaved either. */
  readonly hasSomethingToSave: () => boolean
  readonly cover: (isCovered: boolean) => void
  /** Asks the page to save its drafts; false when it could not. */
  readonly flush: () => Promise<boolean>
  /** Asks the therapist whether to go on although something is unsaved. */
  readonly confirmLoss: () => Promise<boolean>
  readonly stopVault: () => Promise<void>
  readonly clearClipboard: () => Promise<void>
}

export const FLUSH_LIMIT_MS = 2_000

/**
 * @param mayAsk false when nobody is there to answer: an absent therapist's vault locks in any case
 * @returns false when the therapist chose to stay, and nothing has ended
 */
export const endSitting = async (steps: EndingSteps, mayAsk: () => boolean): Promise<boolean> => {
  if (steps.hasSomethingToSave()) {
    steps.cover(true)
    const isSaved = await withinLimit(steps.flush(), FLUSH_LIMIT_MS)
    if (!isSaved && mayAsk() && !(await steps.confirmLoss())) {
      steps.cover(false)
      return false
    }
  }
  await steps.stopVault()
  await steps.clearClipboard()
  return true
}

const withinLimit = async (saved: Promise<boolean>, limitMs: number): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMs)
  })
  const isSaved = await Promise.race([saved, late])
  clearTimeout(timer)
  return isSaved
}
