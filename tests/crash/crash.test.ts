/** The vault killed over and over: some dozens of the runs that `npm run crash` makes by the hundred. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ACTIVITIES } from './activities.ts'
import { type CrashOutcome, crashAtRandom, discard, type Prepared, prepare } from './crash-run.ts'
import { inPairs } from './in-pairs.ts'
import { sweep } from './sweep.ts'
import { table } from './table.ts'
import { bundleWorker, type WorkerBundle } from './worker-bundle.ts'

/** Another on each run, and printed, so that a loss can be looked for again. */
const SEED = Date.now() % 1_000_000
const RUNS = 4
const RUNS_OF_SWEPT = 2
/** Those whose protocol is one of files, where a kill at each step says more than one at a random moment. */
const SWEPT = new Set([
  'creating',
  'changing-keys',
  'migrating',
  'backing-up',
  'restoring',
  'restoring-locked',
])
/** Each run takes another part of the moments; `npm run crash` takes all of them. */
const SHARES = 4

const lost = (outcomes: readonly CrashOutcome[]) =>
  outcomes.filter(({ losses }) => losses.length > 0)

describe('a kill', { timeout: 240_000 }, () => {
  const outcomes: CrashOutcome[] = []
  let bundle: WorkerBundle | null = null
  let prepared: readonly Prepared[] = []
  beforeAll(async () => {
    bundle = await bundleWorker()
    const { path } = bundle
    prepared = await inPairs(ACTIVITIES, (activity) => prepare(activity, path))
  }, 60_000)
  afterAll(() => {
    prepared.forEach(discard)
    bundle?.remove()
    console.error(`kills at seeds from ${SEED} on\n${table(outcomes)}`)
  })
  const preparedOf = (name: string): Prepared => {
    const found = prepared.find(({ activity }) => activity.name === name)
    if (found === undefined) throw new Error(`${name} was not prepared`)
    return found
  }

  it.each(ACTIVITIES.map(({ name }) => name))(
    'at any moment of %s loses nothing that was acknowledged',
    async (name) => {
      const seeds = Array.from(
        { length: SWEPT.has(name) ? RUNS_OF_SWEPT : RUNS },
        (_, index) => SEED + index,
      )
      const own = await inPairs(seeds, (seed) => crashAtRandom(preparedOf(name), seed))
      outcomes.push(...own)
      expect(lost(own)).toEqual([])
    },
  )

  it.each([...SWEPT])(
    'before a call that changes a file in %s leaves a vault or none',
    async (name) => {
      const own = await sweep(preparedOf(name), { every: SHARES, from: SEED })
      outcomes.push(...own)
      expect(own.length).toBeGreaterThan(0)
      expect(lost(own)).toEqual([])
    },
  )
})
