/** A canary sentence, typed, tagged and searched, is found in clear nowhere on the disk. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  addClient,
  type DrivenApp,
  killApp,
  launchApp,
  makeVault,
  placeIn,
  writeTodaysNote,
} from '../support/driven-app.ts'
import { tempFolder } from '../support/temp-folder.ts'

const CANARY = 'Zwielichtkanarienvogel'
const NAME = 'Quillon Featherstonehaugh'

const filesIn = (folder: string, since: number): readonly string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesIn(path, since)
      return entry.isFile() && statSync(path).mtimeMs >= since ? [path] : []
    })
  } catch {
    // A folder of another program that vanished or is closed to us.
    return []
  }
}

const encodings = (words: string): readonly Buffer[] => [
  Buffer.from(words, 'utf8'),
  Buffer.from(words, 'utf16le'),
]

const traces = (folders: readonly string[], since: number): readonly string[] =>
  folders
    .flatMap((folder) => filesIn(folder, since))
    .filter((path) => {
      try {
        const bytes = readFileSync(path)
        return [CANARY, NAME].flatMap(encodings).some((words) => bytes.includes(words))
      } catch {
        return false
      }
    })

const writeCanary = async (driven: DrivenApp): Promise<void> => {
  const page = driven.page()
  await makeVault(page, 'empty')
  await addClient(page, NAME)
  await writeTodaysNote(page)
  await page.keyboard.type(`${CANARY} sings at dusk.`)
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+T')
  await page.getByRole('combobox', { name: 'Concept' }).waitFor()
  await page.keyboard.type('lo')
  await page.keyboard.press('2')
  await page.getByText('Saved', { exact: true }).waitFor()
  await page.keyboard.press('Control+Shift+F')
  await page.keyboard.type(CANARY)
  await page.getByText('sings at dusk').first().waitFor()
}

describe('on the disk', () => {
  it.each(['quit', 'killed'])('nothing readable is left once the app has been %s', async (end) => {
    const since = Date.now()
    const folder = tempFolder()
    const place = placeIn(folder)
    const driven = await launchApp(place)
    try {
      await writeCanary(driven)
      if (end === 'quit') await driven.close()
    } finally {
      killApp(driven)
    }
    const written = filesIn(place.vault, since)
    expect(written.some((path) => path.endsWith('vault.db'))).toBe(true)
    expect(traces([folder, tmpdir(), '/var/tmp'], since)).toEqual([])
  })
})
