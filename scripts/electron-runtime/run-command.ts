/** Runs another program and collects what it says. */
import { spawn } from 'node:child_process'

export type CommandOptions = {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly timeoutMs?: number
  /** Shows the program's own output as it comes instead of collecting it. */
  readonly visible?: boolean
}

export type CommandResult = {
  /** The exit code; 127 when the program does not exist, 124 when its time ran out. */
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const NOT_FOUND = 127
const TIMED_OUT = 124
const KILLED = 128

/** Never rejects: a missing program and a time-out are exit codes, as in a shell. */
export const runCommand = (
  command: string,
  args: ReadonlyArray<string>,
  options: CommandOptions = {},
): Promise<CommandResult> =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: options.visible ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    let timedOut = false
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk
    })
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk
    })
    const timer =
      options.timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true
            child.kill('SIGKILL')
          }, options.timeoutMs)
    child.on('error', (error) => {
      clearTimeout(timer)
      resolve({ code: NOT_FOUND, stdout, stderr: error.message })
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code: timedOut ? TIMED_OUT : (code ?? KILLED), stdout, stderr })
    })
  })

/** The reason of a failure out of what a program said: its last line, but for npm's pointer to a log. */
export const reasonIn = (output: string): string =>
  output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.includes('A complete log of this run'))
    .at(-1) ?? 'no reason given'
