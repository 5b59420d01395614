/**
 * Earlier backups put in the place of a vault, which has moved on to other words and another passphrase:
 * what a kill leaves is one of the two with its own passphrase, and the other is still there.
 */
import { readdirSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import type { Random } from '../../../db/sample/random.ts'
import type { Activity } from '../activity.ts'
import { type Bench, benchAt, makeVaultAt, PASSPHRASE, withOpenVault } from '../bench.ts'
import { after, type Change, performer } from '../changes.ts'
import { dayAfter, inventText } from '../invent.ts'
import { asidesOf, backupsOf, recordIn, unfinishedIn } from '../kept.ts'
import { faultsOf, type PracticeRecord, readRecord } from '../record.ts'

const PLACE = { code: 'AB-1', date: dayAfter(0) }

/** What a vault holds and what opens it. */
type Held = { readonly record: PracticeRecord; readonly passphrase: string }
type World = {
  readonly vault: Held
  readonly backups: readonly Held[]
  readonly replaced: readonly Held[]
}

type Step =
  | Change
  | { readonly kind: 'change-passphrase'; readonly next: string }
  | { readonly kind: 'back-up' }
  | { readonly kind: 'restore'; readonly backup: number }

const passphraseOf = (number: number): string => `${PASSPHRASE} and number ${number}`

const EMPTY: World = { vault: { record: {}, passphrase: PASSPHRASE }, backups: [], replaced: [] }

const START: readonly Step[] = [
  { kind: 'add-client', code: PLACE.code, name: 'Client AB-1' },
  { kind: 'add-session', ...PLACE },
  { kind: 'save', ...PLACE, text: 'Earlier words.', tags: [] },
  { kind: 'back-up' },
  { kind: 'save', ...PLACE, text: 'Later words.', tags: [] },
  { kind: 'change-passphrase', next: passphraseOf(-1) },
  { kind: 'back-up' },
]

/** The newest backup is what the vault already is: to restore it would tell nothing. */
const stepAt = (count: number, random: Random, { backups }: World): Step => {
  if (count % 4 === 0) return { kind: 'restore', backup: random.below(backups.length - 1) }
  if (count % 4 === 2) return { kind: 'change-passphrase', next: passphraseOf(count) }
  if (count % 4 === 3) return { kind: 'back-up' }
  return { kind: 'save', ...PLACE, text: `${inventText(random)} ${count}`, tags: [] }
}

const backupAt = ({ backups }: World, index: number): Held => {
  const found = backups[index]
  if (found === undefined) throw new Error(`the harness knows no backup ${index}`)
  return found
}

const afterStep = (world: World, step: Step): World => {
  const { vault, backups, replaced } = world
  switch (step.kind) {
    case 'back-up':
      return { ...world, backups: [...backups, vault] }
    case 'restore':
      return { ...world, vault: backupAt(world, step.backup), replaced: [...replaced, vault] }
    case 'change-passphrase':
      return { ...world, vault: { ...vault, passphrase: step.next } }
    default:
      return { ...world, vault: { ...vault, record: after(vault.record, step) } }
  }
}

/** As the window does: listed, looked into, restored, and unlocked again. */
const restore = async (
  { vault, call }: Bench,
  index: number,
  passphrase: string,
  isLocked: boolean,
): Promise<void> => {
  if (isLocked) vault.close()
  const rows = await call('backups.list', { chosen: null })
  const id = rows.filter(({ kind }) => kind === 'by-hand').toSorted((a, b) => a.madeAt - b.madeAt)[
    index
  ]?.id
  if (id === undefined) throw new Error(`backup ${index} is not listed`)
  const secret = isLocked ? ({ kind: 'passphrase', passphrase } as const) : null
  const look = await call('backups.inspect', { id, secret })
  if (!look.isOpen) throw new Error(`backup ${index} asks for a passphrase`)
  await call('backups.restore', { id, secret })
  await call('vault.unlock', { passphrase, keys: 'file' })
}

const taker = (bench: Bench, isLocked: boolean) => {
  const perform = performer(bench)
  return async (world: World, step: Step): Promise<World> => {
    const { record, passphrase } = world.vault
    if (step.kind === 'back-up') await bench.call('backups.make', { chosen: null })
    else if (step.kind === 'restore')
      await restore(bench, step.backup, backupAt(world, step.backup).passphrase, isLocked)
    else if (step.kind === 'change-passphrase') {
      const proof = { kind: 'passphrase', passphrase } as const
      await bench.call('vault.changePassphrase', { proof, passphrase: step.next })
    } else await perform(record, step)
    return afterStep(world, step)
  }
}

/** Each opened by the passphrase that belongs to it. */
const lossesOfKept = async (
  what: string,
  paths: readonly string[],
  expected: readonly Held[],
): Promise<readonly string[]> => {
  const losses: string[] = []
  if (paths.length !== expected.length)
    losses.push(`${paths.length} ${what}, not ${expected.length}`)
  for (const [index, { record, passphrase }] of expected.entries()) {
    const path = paths[index]
    if (path === undefined) continue
    if (!isDeepStrictEqual(await recordIn(path, passphrase), record))
      losses.push(`${what}: number ${index} holds another record`)
  }
  return losses
}

const isOpenedBy = async (folder: string, passphrase: string): Promise<boolean> => {
  const { vault } = benchAt(folder)
  const { ok } = await vault.call('vault.unlock', { passphrase, keys: 'file' })
  vault.close()
  return ok
}

const PERMANENT = /^(vault\.(db|keys|keys\.copy)|backups|replaced)$/

/** Whatever the kill left there; the vault must be open. */
const lossesOfNext = async (
  folder: string,
  bench: Bench,
  { backups }: World,
): Promise<readonly string[]> => {
  await bench.call('backups.make', { chosen: null })
  await restore(bench, 0, backupAt({ ...EMPTY, backups }, 0).passphrase, true)
  const faults = await faultsOf(bench.call)
  bench.vault.close()
  const strays = readdirSync(folder).filter((name) => !PERMANENT.test(name))
  return [...faults, ...strays, ...unfinishedIn(folder)].map((each) => `at the next: ${each}`)
}

const lossesIn = async (
  folder: string,
  before: World,
  later: World,
  kind: Step['kind'],
): Promise<readonly string[]> => {
  const isLater = await isOpenedBy(folder, later.vault.passphrase)
  const isSamePassphrase = before.vault.passphrase === later.vault.passphrase
  const isBefore = isSamePassphrase ? isLater : await isOpenedBy(folder, before.vault.passphrase)
  if (!isLater && !isBefore) return ['no passphrase opens the vault']
  if (!isSamePassphrase && isLater && isBefore) return ['two passphrases open the vault']
  const opening = isLater ? later.vault.passphrase : before.vault.passphrase
  return withOpenVault(
    folder,
    async (bench) => {
      const found = await readRecord(bench.call)
      const fitting = [before, later].filter(({ vault }) => vault.passphrase === opening)
      const isThere = fitting.some(({ vault }) => isDeepStrictEqual(found, vault.record))
      const made = backupsOf(folder, 'by-hand')
      // A backup may be made and not yet answered for; a vault is kept aside when another is in its place.
      const hasLater = kind === 'back-up' && made.length === later.backups.length
      return [
        ...(isThere ? [] : ['the record is neither the one before nor the one after']),
        ...(await faultsOf(bench.call)),
        ...(await lossesOfKept('backups', made, hasLater ? later.backups : before.backups)),
        ...(await lossesOfKept(
          'replaced vaults',
          asidesOf(folder),
          isLater ? later.replaced : before.replaced,
        )),
        ...(await lossesOfNext(folder, bench, before)),
      ]
    },
    opening,
  )
}

const restoringFrom = (name: string, isLocked: boolean): Activity => ({
  name,
  kill: { answers: 10, withinMs: 250 },
  prepare: async (folder) => {
    await makeVaultAt(folder)
    await withOpenVault(folder, async (bench) => {
      const take = taker(bench, isLocked)
      let world = EMPTY
      for (const step of START) world = await take(world, step)
    })
  },
  work: async (folder, random, acknowledge) => {
    const bench = benchAt(folder)
    const take = taker(bench, isLocked)
    let world = START.reduce(afterStep, EMPTY)
    await bench.call('vault.unlock', { passphrase: world.vault.passphrase, keys: 'file' })
    let count = 0
    do {
      world = await take(world, stepAt(count, random, world))
      count += 1
    } while (!acknowledge())
    bench.vault.close()
  },
  losses: async (folder, random, acknowledged) => {
    let world = START.reduce(afterStep, EMPTY)
    for (let count = 0; count < acknowledged; count += 1)
      world = afterStep(world, stepAt(count, random, world))
    const step = stepAt(acknowledged, random, world)
    const losses = await lossesIn(folder, world, afterStep(world, step), step.kind)
    return losses.map((loss) => `"${step.kind}" under way after ${acknowledged} answers: ${loss}`)
  },
})

export const restoring = restoringFrom('restoring', false)
export const restoringLocked = restoringFrom('restoring-locked', true)
