/**
 * Work that was left while the vault refused to save it: its queue goes on trying, a lock waits for it, and whoever
 * comes back finds the words.
 */
import type { SaveQueue } from './save-queue.ts'

type Desk = { readonly queue: SaveQueue; readonly dispose: () => void }

type Left<D> = {
  readonly desk: D
  /** Settles with the first attempt, whatever came of it. */
  readonly firstTry: Promise<void>
  readonly stopGuarding: () => void
}

const whenClean = ({ queue }: Desk): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!queue.isClean()) return
      stop()
      resolve()
    }
    const stop = queue.subscribe(look)
    look()
  })

export type LeftDesks<Key, D> = {
  /**
   * Saves what is unsaved, then calls `afterwards`.
   * @param onRefused told once, when the first attempt fails
   */
  readonly leave: (
    key: Key,
    desk: D,
    afterwards: () => Promise<void>,
    onRefused: () => void,
  ) => void
  /** Resolves when an earlier visit has saved or failed to, so that opening reads its outcome. */
  readonly settled: (key: Key) => Promise<void>
  /** The desk of an earlier visit whose words the vault still does not have; it now belongs to the caller. */
  readonly take: (key: Key) => D | null
}

export const leftDesks = <Key, D extends Desk>(): LeftDesks<Key, D> => {
  const left = new Map<Key, Left<D>>()
  return {
    leave: (key, desk, afterwards, onRefused) => {
      const stopGuarding = window.shell.onBeforeLock(() => desk.queue.flush())
      const finish = async (): Promise<void> => {
        if (left.get(key)?.desk !== desk) return
        left.delete(key)
        stopGuarding()
        desk.dispose()
        await afterwards()
      }
      const firstTry = desk.queue.flush().then(finish, () => {
        onRefused()
        void whenClean(desk).then(finish)
      })
      left.set(key, { desk, firstTry, stopGuarding })
    },
    settled: async (key) => left.get(key)?.firstTry,
    take: (key) => {
      const kept = left.get(key)
      if (kept === undefined) return null
      left.delete(key)
      kept.stopGuarding()
      return kept.desk
    },
  }
}
