/** What somebody sees who writes in the real app while the disk of the vault fills up and is emptied again. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  addClient,
  atCaseload,
  killApp,
  launchApp,
  noteText,
  unlock,
  writeTodaysNote,
} from '../support/driven-app.ts'
import { makeVaultAt, withOpenVault } from './bench.ts'
import type { Disk } from './disk.ts'
import { readRecord } from './record.ts'

const WORDS = 'Written while there was room.'
const MORE = ' And more when there was none.'

const storedTexts = async (vault: string): Promise<readonly string[]> => {
  const record = await withOpenVault(vault, ({ call }) => readRecord(call))
  return Object.values(record).flatMap(({ sessions }) =>
    Object.values(sessions).map(({ text }) => text),
  )
}

/** @throws where the app does not say within Playwright's patience that it could not save, or did */
export const writeInApp = async ({ folder, leave, free }: Disk) => {
  const userData = mkdtempSync(join(tmpdir(), 'throughline-user-data-'))
  const place = { vault: join(folder, 'vault'), userData }
  await makeVaultAt(place.vault)
  const driven = await launchApp(place)
  try {
    const page = driven.page()
    await unlock(page)
    await atCaseload(page)
    await addClient(page, 'Oriel Vandermeer')
    await writeTodaysNote(page)
    await page.keyboard.type(WORDS)
    await page.getByText('Saved', { exact: true }).waitFor()
    leave(0)
    await page.keyboard.type(MORE)
    const told = await page.getByText(/^Not saved/).textContent()
    const onScreen = await noteText(page).textContent()
    free()
    await page.getByText('Saved', { exact: true }).waitFor()
    await driven.close()
    return { told, onScreen, stored: await storedTexts(place.vault) }
  } finally {
    killApp(driven)
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}
