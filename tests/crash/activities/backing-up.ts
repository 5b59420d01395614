/** Words saved and backed up, by hand and before a lock, while few automatic backups are kept. */
import { isDeepStrictEqual } from 'node:util'
import type { Random } from '../../../db/sample/random.ts'
import type { Activity } from '../activity.ts'
import { type Bench, benchAt, makeVaultAt, PASSPHRASE, withOpenVault } from '../bench.ts'
import { after, type Change, performer } from '../changes.ts'
import { dayAfter, inventTags, inventText } from '../invent.ts'
import { backupsOf, recordIn, unfinishedIn } from '../kept.ts'
import { faultsOf, type PracticeRecord, readRecord } from '../record.ts'

const PLACE = { code: 'AB-1', date: dayAfter(0) }
const KEPT = 2

type Step = Change | { readonly kind: 'back-up' } | { readonly kind: 'back-up-and-lock' }

const words = (text: string): Change => ({ kind: 'save', ...PLACE, text, tags: [] })

/** As many automatic backups as are kept, and something that they do not hold: the next one removes the first. */
const START: readonly Step[] = [
  { kind: 'add-client', code: PLACE.code, name: 'Client AB-1' },
  { kind: 'add-session', ...PLACE },
  { kind: 'back-up-and-lock' },
  words('First words.'),
  { kind: 'back-up-and-lock' },
  words('Second words.'),
]

/** So that there is always something new to back up, and each backup holds another record. */
const stepAt = (count: number, random: Random): Step => {
  if (count % 4 === 0) return { kind: 'back-up-and-lock' }
  if (count % 4 === 2) return { kind: 'back-up' }
  const text = `${inventText(random)} ${count}`
  return { kind: 'save', ...PLACE, text, tags: inventTags(random, text) }
}

const afterStep = (record: PracticeRecord, step: Step): PracticeRecord =>
  step.kind === 'back-up' || step.kind === 'back-up-and-lock' ? record : after(record, step)

const taker = (bench: Bench) => {
  const perform = performer(bench)
  return async (record: PracticeRecord, step: Step): Promise<PracticeRecord> => {
    if (step.kind === 'back-up') await bench.call('backups.make', { chosen: null })
    else if (step.kind === 'back-up-and-lock') {
      await bench.vault.backUpBeforeClosing()
      bench.vault.close()
      await bench.call('vault.unlock', { passphrase: PASSPHRASE, keys: 'file' })
    } else await perform(record, step)
    return afterStep(record, step)
  }
}

type Expected = {
  readonly record: PracticeRecord
  readonly byHand: readonly PracticeRecord[]
  readonly automatic: readonly PracticeRecord[]
}

const expectedAfter = (steps: readonly Step[]): Expected =>
  steps.reduce<Expected>(
    ({ record, byHand, automatic }, step) => ({
      record: afterStep(record, step),
      byHand: step.kind === 'back-up' ? [...byHand, record] : byHand,
      automatic: step.kind === 'back-up-and-lock' ? [...automatic, record] : automatic,
    }),
    { record: {}, byHand: [], automatic: [] },
  )

const recordsIn = async (paths: readonly string[]): Promise<readonly PracticeRecord[]> => {
  const records: PracticeRecord[] = []
  for (const path of paths) records.push(await recordIn(path))
  return records
}

const lossesOfBackups = async (
  folder: string,
  possible: readonly Expected[],
): Promise<readonly string[]> => {
  const byHand = await recordsIn(backupsOf(folder, 'by-hand'))
  const automatic = await recordsIn(backupsOf(folder, 'automatic'))
  const isAsMade = possible.some((each) => isDeepStrictEqual(byHand, each.byHand))
  const areNewest = possible.some((each) =>
    isDeepStrictEqual(automatic, each.automatic.slice(-automatic.length)),
  )
  return [
    ...(isAsMade ? [] : [`${byHand.length} backups by hand are not those that were made`]),
    ...(areNewest && automatic.length >= KEPT
      ? []
      : [`${automatic.length} automatic backups are not the newest ones`]),
  ]
}

/** Whatever the kill left there. */
const lossesOfNext = async (folder: string, { vault, call }: Bench): Promise<readonly string[]> => {
  const former = backupsOf(folder, 'automatic')
  await call('settings.update', { autoLockMinutes: 7 })
  await vault.backUpBeforeClosing()
  const now = backupsOf(folder, 'automatic')
  const isMade = now.some((path) => !former.includes(path))
  return [
    ...(isMade ? [] : ['the next backup was not made']),
    ...(now.length === KEPT ? [] : [`${now.length} automatic backups are kept, not ${KEPT}`]),
    ...unfinishedIn(folder).map(() => 'the next backup left an unfinished one'),
  ]
}

export const backingUp: Activity = {
  name: 'backing-up',
  kill: { answers: 14, withinMs: 120 },
  prepare: async (folder) => {
    await makeVaultAt(folder)
    await withOpenVault(folder, async (bench) => {
      await bench.call('settings.update', { backupKeepNewest: KEPT, backupKeepDays: 1 })
      const take = taker(bench)
      let record: PracticeRecord = {}
      for (const step of START) record = await take(record, step)
    })
  },
  work: async (folder, random, acknowledge) => {
    const bench = benchAt(folder)
    await bench.call('vault.unlock', { passphrase: PASSPHRASE, keys: 'file' })
    const take = taker(bench)
    let { record } = expectedAfter(START)
    let count = 0
    do {
      record = await take(record, stepAt(count, random))
      count += 1
    } while (!acknowledge())
    bench.vault.close()
  },
  losses: async (folder, random, acknowledged) => {
    const steps = Array.from({ length: acknowledged + 1 }, (_, count) => stepAt(count, random))
    const possible = [
      expectedAfter([...START, ...steps.slice(0, -1)]),
      expectedAfter([...START, ...steps]),
    ]
    const ofBackups = await lossesOfBackups(folder, possible)
    return withOpenVault(folder, async (bench) => {
      const found = await readRecord(bench.call)
      const isThere = possible.some(({ record }) => isDeepStrictEqual(found, record))
      return [
        ...ofBackups,
        ...(isThere ? [] : [`after ${acknowledged} answers the record is another one`]),
        ...(await faultsOf(bench.call)),
        ...(await lossesOfNext(folder, bench)),
      ]
    })
  },
}
