/** Activities whose every change is known beforehand, so that the vault can be held to the last letter. */
import { isDeepStrictEqual } from 'node:util'
import type { Random } from '../../db/sample/random.ts'
import type { Activity } from './activity.ts'
import { benchAt, makeVaultAt, PASSPHRASE, withOpenVault } from './bench.ts'
import { after, type Change, performer } from './changes.ts'
import { faultsOf, type PracticeRecord, readRecord } from './record.ts'

type Plan = {
  readonly name: string
  readonly start: readonly Change[]
  /** The same for the same random source and record: the parent thinks it through again. */
  readonly next: (random: Random, record: PracticeRecord) => Change
  readonly kill: Activity['kill']
}

const recordAfter = (changes: readonly Change[]): PracticeRecord =>
  changes.reduce<PracticeRecord>(after, {})

/** The first place where two records part. */
const difference = (expected: unknown, found: unknown, path = ''): string => {
  const isBoth = [expected, found].every((value) => typeof value === 'object' && value !== null)
  if (!isBoth)
    return `${path}: expected ${JSON.stringify(expected)?.slice(0, 80)}, found ${JSON.stringify(found)?.slice(0, 80)}`
  const [a, b] = [expected, found] as [Record<string, unknown>, Record<string, unknown>]
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
    if (!isDeepStrictEqual(a[key], b[key])) return difference(a[key], b[key], `${path}/${key}`)
  return ''
}

export const modelled = ({ name, start, next, kill }: Plan): Activity => ({
  name,
  kill,
  prepare: async (folder) => {
    await makeVaultAt(folder)
    await withOpenVault(folder, async (bench) => {
      const perform = performer(bench)
      let record: PracticeRecord = {}
      for (const change of start) {
        await perform(record, change)
        record = after(record, change)
      }
    })
  },
  work: async (folder, random, acknowledge) => {
    const bench = benchAt(folder)
    await bench.call('vault.unlock', { passphrase: PASSPHRASE, keys: 'file' })
    const perform = performer(bench)
    let record = recordAfter(start)
    let isEnough = false
    while (!isEnough) {
      const change = next(random, record)
      await perform(record, change)
      isEnough = acknowledge()
      record = after(record, change)
    }
    bench.vault.close()
  },
  losses: (folder, random, acknowledged) =>
    withOpenVault(folder, async ({ call }) => {
      let record = recordAfter(start)
      for (let count = 0; count < acknowledged; count += 1)
        record = after(record, next(random, record))
      const found = await readRecord(call)
      const faults = await faultsOf(call)
      const change = next(random, record)
      const isThere = [record, after(record, change)].some((each) => isDeepStrictEqual(found, each))
      if (isThere) return faults
      return [
        `after ${acknowledged} acknowledged changes and with "${change.kind}" under way: ${difference(record, found)}`,
        ...faults,
      ]
    }),
})
