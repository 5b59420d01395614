/** Processes of the real app killed while somebody writes, signs or locks: what was acknowledged is there. */
import { afterEach, describe, expect, it } from 'vitest'
import { APP_RUNS, crashApp } from '../crash/app-run.ts'
import { makeVaultAt, withOpenVault } from '../crash/bench.ts'
import { readRecord } from '../crash/record.ts'
import {
  addClient,
  atCaseload,
  type DrivenApp,
  killApp,
  launchApp,
  noteText,
  placeIn,
  unlock,
  writeTodaysNote,
} from '../support/driven-app.ts'
import { tempFolder } from '../support/temp-folder.ts'

/** Other moments on each run, named in the title so that a loss can be looked for again. */
const SEED = Date.now() % 1_000_000
/** Of each deed with each victim; `npm run crash -- --app --runs 100` makes more. */
const ROUNDS = Number(process.env.THROUGHLINE_CRASH_ROUNDS ?? '1')

const RUNS = Array.from({ length: ROUNDS }, (_, round) =>
  APP_RUNS.map((run, at) => ({ ...run, seed: SEED + round * APP_RUNS.length + at })),
).flat()

describe('a kill in the real app', () => {
  it.each(RUNS)('of $victim while $deed (seed $seed) loses nothing', async (run) => {
    expect((await crashApp(run)).losses).toEqual([])
  })
})

describe('a vault that dies under the page', () => {
  let driven: DrivenApp | null = null
  afterEach(() => driven && killApp(driven))

  it('keeps what is written meanwhile, and saves it when it is unlocked again', async () => {
    const place = placeIn(tempFolder())
    await makeVaultAt(place.vault)
    driven = await launchApp(place)
    const page = driven.page()
    await unlock(page)
    await atCaseload(page)
    await addClient(page, 'Oriel Vandermeer')
    await writeTodaysNote(page)
    await page.keyboard.type('Before.')
    await page.getByText('Saved', { exact: true }).waitFor()
    const pid = driven.vaultPid()
    if (pid === null) throw new Error('no vault process')
    process.kill(pid, 'SIGKILL')
    await page.getByRole('button', { name: 'Unlock again' }).waitFor()
    await noteText(page).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' After.')
    await page.getByText(/^Not saved/).waitFor()
    await page.getByRole('button', { name: 'Unlock again' }).click()
    await unlock(page)
    await page.getByText('Saved', { exact: true }).waitFor()
    expect(await noteText(page).textContent()).toBe('Before. After.')
    await driven.close()
    const [client] = Object.values(await withOpenVault(place.vault, ({ call }) => readRecord(call)))
    expect(Object.values(client?.sessions ?? {}).map(({ text }) => text)).toEqual([
      'Before. After.',
    ])
  })
})
