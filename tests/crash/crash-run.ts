/** One run: a worker on a copy of the prepared vault, a kill, and the look at what is left. */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRandom } from '../../db/sample/random.ts'
import type { Activity } from './activity.ts'
import { ACKNOWLEDGED, BEGUN, PIPE } from './words.ts'

export type CrashOutcome = {
  readonly activity: string
  /** The moment of the kill, as the table shows it. */
  readonly moment: string
  readonly acknowledged: number
  readonly losses: readonly string[]
}

export type Prepared = {
  readonly activity: Activity
  readonly template: string
  /** The worker's program. */
  readonly program: string
}

const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'throughline-crash-'))

export const prepare = async (activity: Activity, program: string): Promise<Prepared> => {
  const template = join(makeFolder(), 'vault')
  await activity.prepare(template)
  return { activity, template, program }
}

export const discard = ({ template }: Prepared): void =>
  rmSync(join(template, '..'), { recursive: true, force: true })

export type WorkerEnd = {
  readonly said: string
  readonly isKilled: boolean
  readonly complaint: string
}

/** So many milliseconds after so many answers. */
type Kill = { readonly answers: number; readonly afterMs: number }

type Orders = {
  readonly seed: number
  /** Answers after which the worker ends by itself; 0 for never. */
  readonly enough: number
  readonly execArgv?: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  readonly kill?: Kill
}

const count = (said: string, word: string): number => said.split(word).length - 1

export const runWorker = (
  { activity, program }: Prepared,
  folder: string,
  orders: Orders,
): Promise<WorkerEnd> =>
  new Promise((resolve, reject) => {
    const { seed, enough, execArgv = [], env = {}, kill } = orders
    const args = [...execArgv, program, activity.name, folder, String(seed), String(enough)]
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    })
    const pipe = child.stdio[PIPE]
    if (pipe === null || pipe === undefined || !('on' in pipe)) throw new Error('no pipe')
    let said = ''
    let complaint = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint += chunk.toString('utf8')
    })
    let isDue = false
    pipe.on('data', (chunk: Buffer) => {
      said += chunk.toString('latin1')
      if (kill === undefined || isDue || count(said, ACKNOWLEDGED) < kill.answers) return
      isDue = true
      setTimeout(() => child.kill('SIGKILL'), kill.afterMs)
    })
    child.on('error', reject)
    child.on('close', (_code, signal) =>
      resolve({ said, isKilled: signal === 'SIGKILL', complaint }),
    )
  })

/** What a kill of this worker left, which the parent judges. */
export const judge = async (
  { activity }: Prepared,
  folder: string,
  seed: number,
  { said }: WorkerEnd,
): Promise<Pick<CrashOutcome, 'acknowledged' | 'losses'>> => {
  const acknowledged = count(said, ACKNOWLEDGED)
  try {
    const losses = await activity.losses(folder, createRandom(seed), acknowledged)
    return { acknowledged, losses }
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    return { acknowledged, losses: [`cannot be looked at: ${words}`] }
  }
}

export const onCopy = async <T>(
  { template }: Prepared,
  work: (folder: string) => Promise<T>,
): Promise<T> => {
  const parent = makeFolder()
  try {
    const folder = join(parent, 'vault')
    cpSync(template, folder, { recursive: true })
    return await work(folder)
  } finally {
    rmSync(parent, { recursive: true, force: true })
  }
}

/** Kills at a moment that the seed chooses. */
export const crashAtRandom = (prepared: Prepared, seed: number): Promise<CrashOutcome> =>
  onCopy(prepared, async (folder) => {
    const { name, kill } = prepared.activity
    const random = createRandom(~seed)
    const end = await runWorker(prepared, folder, {
      seed,
      enough: 0,
      kill: { answers: random.between(0, kill.answers), afterMs: random.between(0, kill.withinMs) },
    })
    const outcome = { activity: name, moment: `seed ${seed}` }
    if (!end.isKilled || !end.said.includes(BEGUN))
      return {
        ...outcome,
        acknowledged: 0,
        losses: [`ended by itself: ${end.complaint.slice(0, 400)}`],
      }
    return { ...outcome, ...(await judge(prepared, folder, seed, end)) }
  })
