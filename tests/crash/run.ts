/** `npm run crash`: kills the vault over and over and says what was lost. */
import { parseArgs } from 'node:util'
import { ACTIVITIES, activityOf } from './activities.ts'
import { type CrashOutcome, crashAtRandom, discard, prepare } from './crash-run.ts'
import { inPairs } from './in-pairs.ts'
import { sweep } from './sweep.ts'
import { table } from './table.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '60' },
    activity: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})

const runs = Number(values.runs)
const firstSeed = Number(values.seed)
const chosen = values.activity === undefined ? ACTIVITIES : [activityOf(values.activity)]
console.log(
  `${runs} kills at random moments, seeds from ${firstSeed} on, and one before each call that writes a file.\n`,
)

const outcomes: CrashOutcome[] = []
const prepared = await inPairs(chosen, prepare)
try {
  const jobs = Array.from({ length: runs }, (_, index) => ({
    on: prepared[index % prepared.length],
    seed: firstSeed + index,
  }))
  outcomes.push(
    ...(await inPairs(jobs, ({ on, seed }) => {
      if (on === undefined) throw new Error('nothing to run')
      return crashAtRandom(on, seed)
    })),
  )
  for (const each of prepared) outcomes.push(...(await sweep(each)))
} finally {
  prepared.forEach(discard)
}
console.log(table(outcomes))
process.exitCode = outcomes.some(({ losses }) => losses.length > 0) ? 1 : 0
