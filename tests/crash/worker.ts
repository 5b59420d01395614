/**
 * The process that is killed: does one activity, and writes a byte for each answer of the vault.
 * Arguments: activity, folder, seed, and after how many answers to end by itself (0 for never).
 */
import { writeSync } from 'node:fs'
import { createRandom } from '../../db/sample/random.ts'
import { activityOf } from './activities.ts'
import { ACKNOWLEDGED, BEGUN, PIPE } from './words.ts'

const [name = '', folder = '', seed = '', enough = '0'] = process.argv.slice(2)

let count = 0
writeSync(PIPE, BEGUN)
await activityOf(name).work(folder, createRandom(Number(seed)), () => {
  count += 1
  writeSync(PIPE, ACKNOWLEDGED)
  return count === Number(enough)
})
