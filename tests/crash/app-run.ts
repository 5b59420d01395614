/** One run in the real Electron: a person writes, signs or locks, processes are killed, the vault is opened after. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import type { NoteState } from '../../db/contract/shapes.ts'
import { createRandom } from '../../db/sample/random.ts'
import {
  addClient,
  atCaseload,
  type DrivenApp,
  isRunning,
  killApp,
  launchApp,
  placeIn,
  processesOf,
  processesOfType,
  unlock,
  writeTodaysNote,
} from '../support/driven-app.ts'
import { makeVaultAt, withOpenVault } from './bench.ts'
import type { CrashOutcome } from './crash-run.ts'
import { faultsOf, readRecord } from './record.ts'

const VICTIMS = ['vault', 'main', 'both', 'renderer'] as const
const DEEDS = ['typing', 'signing', 'locking'] as const
type Victim = (typeof VICTIMS)[number]
/** `signed` waits until the screen says so: from then on the signature must be there. */
type Deed = (typeof DEEDS)[number] | 'signed'
export type AppRun = { readonly victim: Victim; readonly deed: Deed }

export const APP_RUNS: readonly AppRun[] = [
  ...DEEDS.flatMap((deed) => VICTIMS.map((victim) => ({ deed, victim }))),
  { deed: 'signed', victim: 'both' },
]

/** Every keystroke older than this must be in the vault. */
const DURABLE_MS = 1_000
const KEYSTROKE_MS = 15
/** How soon the last process must have gone after main. */
const ORPHAN_MS = 5_000
/** How soon a signature must show. */
const SIGNING_MS = 10_000

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

type Seen = { readonly text: string; readonly at: number; readonly isSigned: boolean }

/** What was on the screen, and when: the latest look is at most one round trip old. */
const watch = (driven: DrivenApp) => {
  const seen: Seen[] = []
  const page = driven.page()
  let isOn = true
  const done = (async () => {
    while (isOn) {
      const asked = Date.now()
      const look = await page.evaluate(() => ({
        text: document.querySelector('.cm-content')?.textContent ?? '',
        isSigned: document.querySelector('.note-hash') !== null,
      }))
      seen.push({ ...look, at: asked })
      await sleep(20)
    }
  })().catch(() => undefined)
  return {
    seen,
    stop: async () => {
      isOn = false
      await done
    },
  }
}

/** Types numbered words until the page is gone or it is told to stop. */
const typeWords = (driven: DrivenApp) => {
  let isOn = true
  const done = (async () => {
    const page = driven.page()
    for (let word = 1; isOn; word += 1)
      await page.keyboard.type(`word${word} `, { delay: KEYSTROKE_MS })
  })().catch(() => undefined)
  return async (): Promise<void> => {
    isOn = false
    await done
  }
}

const kill = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // A lock was quicker.
  }
}

const victimsOf = (driven: DrivenApp, victim: Victim): readonly number[] => {
  if (victim === 'renderer') return processesOfType(driven, 'renderer')
  const vaultPid = driven.vaultPid()
  return [
    ...(victim === 'main' || vaultPid === null ? [] : [vaultPid]),
    ...(victim === 'vault' ? [] : [driven.pid]),
  ]
}

const sign = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+Shift+Enter')
  const button = page.getByRole('button', { name: 'Sign', exact: true })
  await button.click({ noWaitAfter: true })
}

/** @throws where the screen never says so */
const signatureShown = async (seen: readonly Seen[]): Promise<void> => {
  const deadline = Date.now() + SIGNING_MS
  while (seen.at(-1)?.isSigned !== true) {
    if (Date.now() > deadline) throw new Error('the note was never shown as signed')
    await sleep(5)
  }
}

/** @returns the moment of the kill */
const act = async (
  driven: DrivenApp,
  deed: Deed,
  victim: Victim,
  chance: () => number,
  seen: readonly Seen[],
): Promise<number> => {
  const page = driven.page()
  const stopTyping = typeWords(driven)
  await sleep(1_800 + chance() * 2_000)
  if (deed !== 'typing') {
    await stopTyping()
    if (deed === 'locking') void page.keyboard.press('Control+Shift+L').catch(() => undefined)
    else await sign(page)
    if (deed === 'signed') await signatureShown(seen)
    else await sleep(chance() * 400)
  }
  const killedAt = Date.now()
  const victims = victimsOf(driven, victim)
  if (victims.length === 0 && deed !== 'locking') throw new Error('there was nobody to kill')
  victims.forEach(kill)
  await stopTyping()
  return killedAt
}

const WORDS = /^(word\d+ ?)*(w(o(r(d\d*)?)?)?)?$/

type Stored = {
  readonly text: string
  readonly state: NoteState
  readonly faults: readonly string[]
}

const storedIn = (folder: string): Promise<Stored> =>
  withOpenVault(folder, async ({ call }) => {
    const faults = await faultsOf(call)
    const [client] = Object.values(await readRecord(call))
    const [session] = Object.values(client?.sessions ?? {})
    return { text: session?.text ?? '', state: session?.state ?? 'none', faults }
  })

const lossesOf = (seen: readonly Seen[], killedAt: number, stored: Stored): readonly string[] => {
  const losses = [...stored.faults]
  const due = seen.findLast(({ at }) => at <= killedAt - DURABLE_MS)
  if (due === undefined || due.text === '') losses.push('typing was too slow to test anything')
  else if (!stored.text.startsWith(due.text.trimEnd()))
    losses.push(`${due.text.length} characters were a second old, ${stored.text.length} are there`)
  if (!WORDS.test(stored.text)) losses.push('what is there was never typed')
  const last = seen.findLast(({ at }) => at <= killedAt)
  if (last?.isSigned === true && stored.state !== 'signed') losses.push('a signature is gone')
  if (stored.state === 'signed' && stored.text !== last?.text)
    losses.push('what was signed is not what was on the screen')
  return losses
}

const orphansOf = async (pids: readonly number[]): Promise<readonly string[]> => {
  const deadline = Date.now() + ORPHAN_MS
  while (pids.some(isRunning) && Date.now() < deadline) await sleep(100)
  const left = pids.filter(isRunning)
  return left.length === 0 ? [] : [`${left.length} processes were left ${ORPHAN_MS} ms after main`]
}

export const crashApp = async (
  { victim, deed, seed }: AppRun & { readonly seed: number },
  env: NodeJS.ProcessEnv = process.env,
): Promise<CrashOutcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-crash-app-'))
  const place = placeIn(folder)
  await makeVaultAt(place.vault)
  const driven = await launchApp(place, env)
  try {
    await unlock(driven.page())
    await atCaseload(driven.page())
    await addClient(driven.page(), 'Oriel Vandermeer')
    await writeTodaysNote(driven.page())
    const pids = processesOf(driven)
    const watching = watch(driven)
    const killedAt = await act(driven, deed, victim, createRandom(seed).next, watching.seen)
    const isMainDead = victim === 'main' || victim === 'both'
    const orphans = isMainDead ? await orphansOf(pids) : []
    await watching.stop()
    killApp(driven)
    await orphansOf(pids)
    const losses = lossesOf(watching.seen, killedAt, await storedIn(place.vault))
    return {
      activity: `app ${deed}`,
      moment: `${victim} killed, seed ${seed}`,
      acknowledged: watching.seen.length,
      losses: [...orphans, ...losses],
    }
  } finally {
    killApp(driven)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
