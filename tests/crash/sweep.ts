/** A kill at every single call that changes a file, where random moments would hit few of them. */
import { fileURLToPath } from 'node:url'
import { type CrashOutcome, judge, onCopy, type Prepared, runWorker } from './crash-run.ts'
import { inPairs } from './in-pairs.ts'
import { CALLED, WRITTEN } from './words.ts'

const KILLER = fileURLToPath(new URL('./call-killer.ts', import.meta.url))
const SEED = 1

const work = (prepared: Prepared, folder: string, moment: string) =>
  runWorker(prepared, folder, {
    seed: SEED,
    enough: 1,
    execArgv: ['--import', KILLER],
    env: { CRASH_AT: moment },
  })

/** Every moment of one round of the activity. @throws where the round fails by itself */
const momentsOf = (prepared: Prepared): Promise<readonly string[]> =>
  onCopy(prepared, async (folder) => {
    const { said, complaint } = await work(prepared, folder, 'never')
    if (complaint !== '') throw new Error(`${prepared.activity.name}: ${complaint.slice(0, 400)}`)
    const calls = [...said].filter((word) => word === CALLED || word === WRITTEN)
    return calls.flatMap((word, index) => [
      `before:${index + 1}`,
      ...(word === WRITTEN ? [`half:${index + 1}`] : []),
    ])
  })

/** One moment in so many, from the given one on. */
type Share = { readonly every: number; readonly from: number }

export const sweep = async (
  prepared: Prepared,
  { every, from }: Share = { every: 1, from: 0 },
): Promise<readonly CrashOutcome[]> => {
  const moments = (await momentsOf(prepared)).filter((_, index) => index % every === from % every)
  return inPairs(moments, (moment) =>
    onCopy(prepared, async (folder) => {
      const end = await work(prepared, folder, moment)
      const outcome = { activity: prepared.activity.name, moment }
      if (!end.isKilled)
        return { ...outcome, acknowledged: 0, losses: [`was not killed: ${end.complaint}`] }
      return { ...outcome, ...(await judge(prepared, folder, SEED, end)) }
    }),
  )
}
