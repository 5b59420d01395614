/** Runs a program in the foreground, as if the person had started it without us in between. */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'

const FORWARDED: ReadonlyArray<NodeJS.Signals> = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Passes signals on to the program and resolves with its exit code, or 128 + the signal that ended it. */
export const runVisibly = (
  command: string,
  args: ReadonlyArray<string>,
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: 'inherit' })
    const handlers = FORWARDED.map((signal) => {
      const forward = (): void => {
        child.kill(signal)
      }
      process.on(signal, forward)
      return { signal, forward }
    })
    const stopForwarding = (): void => {
      for (const { signal, forward } of handlers) process.off(signal, forward)
    }
    child.once('error', (error) => {
      stopForwarding()
      reject(error)
    })
    child.once('exit', (code, signal) => {
      stopForwarding()
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]))
    })
  })
