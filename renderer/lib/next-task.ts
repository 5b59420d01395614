/** Runs what it is given in the next task, in order: as a timer of no time does, without the milliseconds that one waits. */
export const createNextTask = (): ((run: () => void) => void) => {
  const waiting: (() => void)[] = []
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => waiting.shift()?.()
  return (run) => {
    waiting.push(run)
    port2.postMessage(null)
  }
}
