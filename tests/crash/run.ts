/** `npm run crash`: kills the vault over and over and says what was lost. */
import { parseArgs } from 'node:util'
import { ensureBuilt } from '../../scripts/electron-runtime/build-app.ts'
import { withDisplay } from '../../scripts/electron-runtime/display.ts'
import { ensureElectron } from '../../scripts/electron-runtime/ensure-electron.ts'
import { projectFolder } from '../../scripts/electron-runtime/project.ts'
import { ACTIVITIES, activityOf } from './activities.ts'
import { APP_RUNS, crashApp } from './app-run.ts'
import { type CrashOutcome, crashAtRandom, discard, prepare } from './crash-run.ts'
import { inPairs } from './in-pairs.ts'
import { sweep } from './sweep.ts'
import { table } from './table.ts'
import { bundleWorker } from './worker-bundle.ts'

const { values } = parseArgs({
  options: {
    /** The real app in place of plain Node. */
    app: { type: 'boolean', default: false },
    runs: { type: 'string', default: '60' },
    activity: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})

const runs = Number(values.runs)
const firstSeed = Number(values.seed)

/** Runs in plain Node, two at a time. */
const vaultRuns = async (): Promise<readonly CrashOutcome[]> => {
  const chosen = values.activity === undefined ? ACTIVITIES : [activityOf(values.activity)]
  const bundle = await bundleWorker()
  const prepared = await inPairs(chosen, (activity) => prepare(activity, bundle.path))
  try {
    const jobs = Array.from({ length: runs }, (_, index) => ({
      on: prepared[index % prepared.length],
      seed: firstSeed + index,
    }))
    const random = await inPairs(jobs, ({ on, seed }) => {
      if (on === undefined) throw new Error('nothing to run')
      return crashAtRandom(on, seed)
    })
    const swept: CrashOutcome[] = []
    for (const each of prepared) swept.push(...(await sweep(each)))
    return [...random, ...swept]
  } finally {
    prepared.forEach(discard)
    bundle.remove()
  }
}

/** Runs of the real app, every deed with every victim in turn. */
const appRuns = async (): Promise<readonly CrashOutcome[]> => {
  await ensureElectron()
  await ensureBuilt(projectFolder)
  const display = await withDisplay()
  const outcomes: CrashOutcome[] = []
  try {
    for (let index = 0; index < runs; index += 1) {
      const run = APP_RUNS[index % APP_RUNS.length]
      if (run === undefined) break
      const outcome = await crashApp({ ...run, seed: firstSeed + index }, display.env)
      console.log(`${outcome.activity}, ${outcome.moment}: ${outcome.losses.join('; ') || 'whole'}`)
      outcomes.push(outcome)
    }
    return outcomes
  } finally {
    display.stop()
  }
}

console.log(`${runs} kills at random moments, seeds from ${firstSeed} on.\n`)
const outcomes = values.app ? await appRuns() : await vaultRuns()
console.log(table(outcomes))
process.exitCode = outcomes.some(({ losses }) => losses.length > 0) ? 1 : 0
