/** One training in a thread of its own: `workerData` is a TrainingJob, the answer its weights. */
import { parentPort, workerData } from 'node:worker_threads'
import { train } from './train.ts'
import type { TrainingJob } from './train-all.ts'

const { classes, examples }: TrainingJob = workerData
parentPort?.postMessage(train(classes, examples))
