/** What is done on a disk that fills up, and what is seen there. */
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { createRandom } from '../../db/sample/random.ts'
import { type Bench, benchAt, makeVaultAt, PASSPHRASE, withOpenVault } from './bench.ts'
import { after, type Change, performer } from './changes.ts'
import type { Disk } from './disk.ts'
import { dayAfter, inventText } from './invent.ts'
import { faultsOf, type PracticeRecord, readRecord } from './record.ts'

const code = 'AB-1'
const date = dayAfter(0)

const answerOf = async ({ vault }: Bench, method: string, input: unknown): Promise<string> => {
  const answer = await vault.call(method, input)
  return answer.ok ? 'ok' : answer.failure.code
}

const unlockAnswer = async (folder: string, passphrase = PASSPHRASE): Promise<string> => {
  const bench = benchAt(folder)
  const answer = await answerOf(bench, 'vault.unlock', { passphrase })
  bench.vault.close()
  return answer
}

/** A vault that writes until it is told to stop, and remembers what it was promised. */
const writer = async (folder: string, seed: number) => {
  const bench = benchAt(folder)
  await bench.call('vault.unlock', { passphrase: PASSPHRASE })
  const random = createRandom(seed)
  const perform = performer(bench)
  let record: PracticeRecord = {}
  const attempt = async (change: Change): Promise<string> => {
    try {
      await perform(record, change)
    } catch (error) {
      return error instanceof Error ? error.message : 'no error'
    }
    record = after(record, change)
    return 'ok'
  }
  let day = 0
  return {
    ...bench,
    record: () => record,
    attempt,
    begin: async () => {
      await attempt({ kind: 'add-client', code, name: 'Client AB-1' })
      await attempt({ kind: 'add-session', code, date })
    },
    /** One change of a kind that the number chooses. */
    go: (number: number): Promise<string> => {
      switch (number % 6) {
        case 0:
          day += 1
          return attempt({ kind: 'add-session', code, date: dayAfter(1_000 + number + day) })
        case 1:
          return attempt({ kind: 'leave', code, date })
        case 2:
          return attempt({ kind: 'add-client', code: `N-${number}`, name: `Client ${number}` })
        case 3:
          return attempt({ kind: 'search', query: 'harbor' })
        default: {
          const text = Array.from({ length: 8 }, () => inventText(random)).join('\n')
          return attempt({ kind: 'save', code, date, text, tags: [] })
        }
      }
    },
  }
}

const isKept = async (folder: string, expected: PracticeRecord) =>
  withOpenVault(folder, async ({ call }) => ({
    isKept: isDeepStrictEqual(await readRecord(call), expected),
    faults: await faultsOf(call),
  }))

const ROOM = 500_000
const ROOM_FOR_PART = 60_000
const TRIES_WHEN_FULL = 40

/** Writes until the disk is full, goes on trying, and goes on again when there is room. */
const writing = async ({ folder, leave, free }: Disk) => {
  const vaultFolder = join(folder, 'vault')
  await makeVaultAt(vaultFolder)
  const pen = await writer(vaultFolder, 1)
  await pen.begin()
  leave(ROOM)
  const refusals = new Set<string>()
  let number = 0
  let refused = 0
  while (refused < TRIES_WHEN_FULL && number < 2_000) {
    const answer = await pen.go(number)
    number += 1
    if (answer === 'ok') continue
    refused += 1
    refusals.add(answer.replace(/^.*: /, ''))
  }
  const isKeptWhileFull = isDeepStrictEqual(await readRecord(pen.call), pen.record())
  free()
  const afterwards = new Set<string>()
  for (let more = 0; more < 12; more += 1) afterwards.add(await pen.go(number + more))
  pen.vault.close()
  return {
    acknowledged: number - refused,
    refused,
    refusals: [...refusals],
    isKeptWhileFull,
    afterwards: [...afterwards],
    ...(await isKept(vaultFolder, pen.record())),
  }
}

/** Locked while full, tried again while full, opened when there is room. */
const locking = async ({ folder, leave, free }: Disk) => {
  const vaultFolder = join(folder, 'vault')
  await makeVaultAt(vaultFolder)
  const pen = await writer(vaultFolder, 2)
  await pen.begin()
  leave(ROOM)
  for (let number = 4; (await pen.go(number)) === 'ok'; number += 1);
  leave(0)
  let closing = 'ok'
  try {
    pen.vault.close()
  } catch (error) {
    closing = error instanceof Error && 'code' in error ? String(error.code) : 'an error'
  }
  const bench = benchAt(vaultFolder)
  const whileFull = await answerOf(bench, 'vault.unlock', { passphrase: PASSPHRASE })
  const read =
    whileFull === 'ok' ? isDeepStrictEqual(await readRecord(bench.call), pen.record()) : null
  free()
  // The same vault object that was refused, as the lock screen would ask it again.
  const again =
    whileFull === 'ok' ? 'ok' : await answerOf(bench, 'vault.unlock', { passphrase: PASSPHRASE })
  bench.vault.close()
  return { closing, whileFull, read, again, ...(await isKept(vaultFolder, pen.record())) }
}

const ROOMS = [0, 4_096, 8_192, 20_480, 61_440, 102_400, 143_360, 184_320, 225_280]

/** A vault made where there is no room for one, and then where there is. */
const creating = async ({ folder, leave, free }: Disk) => {
  const tries: unknown[] = []
  for (const room of ROOMS) {
    const vaultFolder = join(folder, `vault-${room}`)
    leave(room)
    const bench = benchAt(vaultFolder)
    const answer = await answerOf(bench, 'vault.create', { passphrase: PASSPHRASE })
    const { state } = await bench.call('vault.status', {})
    free()
    // The same process tries again, as a therapist would who has made room.
    const again =
      answer === 'ok' ? 'ok' : await answerOf(bench, 'vault.create', { passphrase: PASSPHRASE })
    bench.vault.close()
    const faults = await withOpenVault(vaultFolder, ({ call }) => faultsOf(call))
    const files = readdirSync(vaultFolder).toSorted()
    tries.push({ room, answer, state, again, faults, files })
    // Each begins on an empty disk.
    rmSync(vaultFolder, { recursive: true })
  }
  return tries
}

const inTempFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-beside-disk-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A vault that has room itself, backed up to where there is too little for all of it. */
const backingUp = ({ folder, leave }: Disk) =>
  inTempFolder(async (vaultFolder) => {
    await makeVaultAt(vaultFolder)
    const pen = await writer(vaultFolder, 4)
    await pen.begin()
    for (let number = 0; number < 60; number += 1) await pen.go(number)
    const target = join(folder, 'backups')
    mkdirSync(target)
    leave(ROOM_FOR_PART)
    const chosen = randomUUID()
    pen.vault.offerPath('backup', chosen, target)
    const store = statSync(join(vaultFolder, 'vault.db')).size
    const answer = await answerOf(pen, 'backups.make', { chosen })
    const left = readdirSync(target)
    pen.vault.close()
    return {
      isLarger: store > ROOM_FOR_PART,
      answer,
      left,
      ...(await isKept(vaultFolder, pen.record())),
    }
  })

const NEXT = `${PASSPHRASE} once more`

/** A passphrase changed where there is no room for the new key file. */
const changingPassphrase = async ({ folder, leave, free }: Disk) => {
  const tries: unknown[] = []
  for (const room of [0, 4_096, 8_192, 12_288, 16_384, 24_576, 61_440]) {
    const vaultFolder = join(folder, `vault-${room}`)
    await makeVaultAt(vaultFolder)
    const bench = benchAt(vaultFolder)
    await bench.call('vault.unlock', { passphrase: PASSPHRASE })
    leave(room)
    const proof = { kind: 'passphrase', passphrase: PASSPHRASE }
    const answer = await answerOf(bench, 'vault.changePassphrase', { proof, passphrase: NEXT })
    free()
    bench.vault.close()
    const former = await unlockAnswer(vaultFolder)
    const next = await unlockAnswer(vaultFolder, NEXT)
    const strays = readdirSync(vaultFolder).filter((name) => name.endsWith('.next'))
    tries.push({ room, answer, former, next, strays })
    rmSync(vaultFolder, { recursive: true })
  }
  return tries
}

const remount = (folder: string, how: 'ro' | 'rw'): void => {
  const { status, stderr } = spawnSync('mount', ['-o', `remount,${how}`, folder])
  if (status !== 0) throw new Error(`could not remount ${how}: ${stderr}`)
}

/** What each door of a vault says. */
const doors = async (folder: string) => {
  const bench = benchAt(folder)
  const { state } = await bench.call('vault.status', {})
  const unlock = await answerOf(bench, 'vault.unlock', { passphrase: PASSPHRASE })
  const create = await answerOf(bench, 'vault.create', { passphrase: PASSPHRASE })
  bench.vault.close()
  return { state, unlock, create }
}

/** A vault that was closed, one whose process was killed and left its log, and none, side by side. */
const threeFolders = async (folder: string) => {
  const closed = join(folder, 'closed')
  const killed = join(folder, 'killed')
  const none = join(folder, 'none')
  await makeVaultAt(closed)
  const pen = await writer(closed, 3)
  await pen.begin()
  await pen.go(4)
  cpSync(closed, killed, { recursive: true })
  pen.vault.close()
  mkdirSync(none)
  return { closed, killed, none, record: pen.record() }
}

/** Seen from a disk that takes no writing, and then from the same disk as it was. */
const readOnlyDisk = async ({ folder }: Disk) => {
  const { closed, killed, none, record } = await threeFolders(folder)
  remount(folder, 'ro')
  const seen = { closed: await doors(closed), killed: await doors(killed), none: await doors(none) }
  remount(folder, 'rw')
  return { ...seen, kept: [await isKept(closed, record), await isKept(killed, record)] }
}

const NOBODY = 65_534

/** Seen by an account that may read the files and change none of them. */
const readOnlyAccount = async ({ folder }: Disk) => {
  const { closed, killed, none } = await threeFolders(folder)
  for (const at of [folder, closed, killed, none]) {
    for (const name of readdirSync(at)) chmodSync(join(at, name), 0o444)
    chmodSync(at, 0o555)
  }
  for (const at of [closed, killed, none]) chmodSync(at, 0o555)
  // Root may write whatever the permissions say.
  if (process.getuid?.() === 0) {
    process.setgid?.(NOBODY)
    process.setuid?.(NOBODY)
  }
  return { closed: await doors(closed), killed: await doors(killed), none: await doors(none) }
}

export const SCENARIOS: Readonly<Record<string, (disk: Disk) => Promise<unknown>>> = {
  writing,
  locking,
  'backing-up': backingUp,
  // Only this one needs all that drives the app.
  'writing-in-app': async (disk) => (await import('./app-on-full-disk.ts')).writeInApp(disk),
  exporting: async (disk) => (await import('./export-on-full-disk.ts')).exportOnFullDisk(disk),
  creating,
  'changing-passphrase': changingPassphrase,
  'read-only-disk': readOnlyDisk,
  'read-only-account': readOnlyAccount,
}
