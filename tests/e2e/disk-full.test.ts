/** A disk that fills up under the real app: the note says so, keeps the words, and saves them when there is room. */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { makeVaultAt, withOpenVault } from '../crash/bench.ts'
import { diskAt } from '../crash/disk.ts'
import { readRecord } from '../crash/record.ts'
import {
  addClient,
  atCaseload,
  type DrivenApp,
  killApp,
  launchApp,
  noteText,
  unlock,
  writeTodaysNote,
} from '../support/driven-app.ts'
import { tempFolder } from '../support/temp-folder.ts'

/** Null where this account may not mount. */
const smallDisk = (): string | null => {
  const folder = join(tempFolder(), 'disk')
  mkdirSync(folder)
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder]).status !== 0)
    return null
  onTestFinished(() => {
    spawnSync('umount', ['--lazy', folder])
  })
  return folder
}

const WORDS = 'Written while there was room.'
const MORE = ' And more when there was none.'

describe('a full disk under the app', () => {
  let driven: DrivenApp | null = null
  afterEach(() => driven && killApp(driven))

  it('is told in the note, which keeps the words and saves them by itself when there is room', async ({
    skip,
  }) => {
    const disk = smallDisk()
    if (disk === null) {
      console.error('NOT TESTED: only root may mount a small disk for the app to fill.')
      return skip()
    }
    const { leave, free } = diskAt(disk, 'tmpfs')
    const place = { vault: join(disk, 'vault'), userData: join(tempFolder(), 'user-data') }
    await makeVaultAt(place.vault)
    driven = await launchApp(place)
    const page = driven.page()
    await unlock(page)
    await atCaseload(page)
    await addClient(page, 'Oriel Vandermeer')
    await writeTodaysNote(page)
    await page.keyboard.type(WORDS)
    await page.getByText('Saved', { exact: true }).waitFor()
    leave(0)
    await page.keyboard.type(MORE)
    await page.getByText(/^Not saved: The disk is full/).waitFor()
    expect(await noteText(page).textContent()).toBe(WORDS + MORE)
    const picture = process.env.THROUGHLINE_PICTURE
    if (picture !== undefined) await page.screenshot({ path: picture })
    free()
    await page.getByText('Saved', { exact: true }).waitFor()
    await driven.close()
    const [client] = Object.values(await withOpenVault(place.vault, ({ call }) => readRecord(call)))
    expect(Object.values(client?.sessions ?? {}).map(({ text }) => text)).toEqual([WORDS + MORE])
  })
})
