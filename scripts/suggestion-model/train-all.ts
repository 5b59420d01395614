/** Several trainings, as many at once as there are processors. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Weights } from '../../db/suggestions/meaning/model.ts'
import type { Example } from './train.ts'

export type TrainingJob = {
  readonly classes: readonly string[]
  readonly examples: readonly Example[]
}

const trainApart = (job: TrainingJob): Promise<Weights> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./train-worker.ts', import.meta.url), { workerData: job })
    worker.once('message', resolve)
    worker.once('error', reject)
  })

/** In the order of the jobs. */
export const trainAll = async (jobs: readonly TrainingJob[]): Promise<readonly Weights[]> => {
  const weights = new Map<TrainingJob, Weights>()
  const waiting = [...jobs]
  const takeTurns = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift())
      weights.set(job, await trainApart(job))
  }
  await Promise.all(Array.from({ length: availableParallelism() }, takeTurns))
  return jobs.flatMap((job) => weights.get(job) ?? [])
}
