/** Notices when an open vault has been left alone for a while: work that takes time then holds up nobody. */

/** Somebody who writes saves at least so often. */
const QUIET_MS = 20_000

export type QuietWatch = {
  readonly start: () => void
  readonly stop: () => void
  /** Something was asked of the vault. */
  readonly heard: () => void
}

/** @param work called again and again for as long as it stays quiet */
export const watchForQuiet = (work: () => void): QuietWatch => {
  let timer: NodeJS.Timeout | null = null
  let heardAt = 0
  const stop = (): void => {
    if (timer !== null) clearInterval(timer)
    timer = null
  }
  return {
    start: () => {
      stop()
      heardAt = performance.now()
      timer = setInterval(() => {
        if (performance.now() - heardAt >= QUIET_MS) work()
      }, QUIET_MS).unref()
    },
    stop,
    heard: () => {
      heardAt = performance.now()
    },
  }
}
