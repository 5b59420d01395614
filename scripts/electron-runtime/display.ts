/** A screen for the window where the machine has none. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { SetupError } from './setup-error.ts'
import { ensureSystem } from './system-packages.ts'

const SCREEN = '1440x900x24'
const START_LIMIT_MS = 15_000
const DISPLAY_FD = 3

export type Display = {
  /** The given environment, pointing at a display. */
  readonly env: NodeJS.ProcessEnv
  readonly stop: () => void
}

export const hasDisplay = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean =>
  platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY)

const startXvfb = async (): Promise<{ readonly display: string; readonly stop: () => void }> => {
  const args = ['-displayfd', String(DISPLAY_FD), '-screen', '0', SCREEN, '-nolisten', 'tcp']
  const xvfb = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const stop = (): void => {
    xvfb.kill()
  }
  process.once('exit', stop)
  const numbers = xvfb.stdio[DISPLAY_FD]
  if (!(numbers instanceof Readable)) throw new Error('Xvfb has no pipe for its display number')

  const number = await new Promise<string>((resolve, reject) => {
    const fail = (): void => {
      stop()
      reject(new SetupError('Xvfb did not start, so there is no display to draw on.'))
    }
    const timer = setTimeout(fail, START_LIMIT_MS)
    const settle = (line: string): void => {
      clearTimeout(timer)
      xvfb.off('exit', fail)
      resolve(line.trim())
    }
    xvfb.once('error', fail)
    xvfb.once('exit', fail)
    createInterface(numbers).once('line', settle)
  })
  // The display must not keep a script alive that has finished its work.
  xvfb.unref()
  numbers.destroy()
  return {
    display: `:${number}`,
    stop: () => {
      process.off('exit', stop)
      stop()
    },
  }
}

/** Uses the display that the environment names, or starts a virtual one of 1440 by 900 points. */
export const withDisplay = async (env: NodeJS.ProcessEnv = process.env): Promise<Display> => {
  if (hasDisplay(env, process.platform)) return { env, stop: () => {} }
  await ensureSystem({ tools: ['Xvfb'] })
  const { display, stop } = await startXvfb()
  return { env: { ...env, DISPLAY: display }, stop }
}
