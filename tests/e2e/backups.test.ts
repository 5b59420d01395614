/** Backups in the real app: made at the lock, looked into, restored; what was replaced opens in plain Node. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openVault } from '../../db/vault.ts'
import {
  addClient,
  answerFolderDialog,
  atCaseload,
  type DrivenApp,
  launchApp,
  lockByKey,
  makeVault,
  PASSPHRASE,
  placeIn,
  unlock,
} from '../support/driven-app.ts'
import { folderForFile } from '../support/temp-folder.ts'

const foldersIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith('.'))
  } catch {
    return []
  }
}

const clientsOf = async (folder: string): Promise<readonly string[]> => {
  const vault = openVault({ folder, appVersion: 'test' })
  await vault.unlock(PASSPHRASE)
  try {
    const answer = await vault.call('clients.list', { includeArchived: true })
    if (!answer.ok) throw new Error('the vault does not answer')
    return (answer.value as readonly { readonly name: string }[]).map(({ name }) => name).toSorted()
  } finally {
    vault.close()
  }
}

const goToSettings = async (page: Page): Promise<void> => {
  await page.getByRole('navigation').getByText('Settings', { exact: true }).click()
  await page.getByRole('heading', { name: 'Backups', exact: true }).waitFor()
}

describe('backups', () => {
  const folder = folderForFile()
  const place = placeIn(folder)
  const own = join(place.vault, 'backups')
  let driven: DrivenApp
  const page = (): Page => driven.page()
  const enter = async (): Promise<void> => {
    await unlock(page())
    await atCaseload(page())
  }

  beforeAll(async () => {
    driven = await launchApp(place)
    await makeVault(page(), 'empty')
    await addClient(page(), 'Oriel Vandermeer')
  })
  afterAll(() => driven.close())

  it('are made when the vault locks, once for what was written', async () => {
    expect(foldersIn(own)).toEqual([])
    await lockByKey(driven)
    await enter()
    expect(foldersIn(own)).toHaveLength(1)
    await lockByKey(driven)
    await enter()
    expect(foldersIn(own)).toHaveLength(1)
  })

  it('say in the settings how old the last one is, and what is in it', async () => {
    await addClient(page(), 'Added after the backup')
    await goToSettings(page())
    await page()
      .getByText(/Last checked backup: today/)
      .waitFor()
    await page()
      .getByText(/lost together with this computer/)
      .waitFor()
    await page().getByRole('grid', { name: 'Backups of this vault' }).getByRole('row').click()
    const dialog = page().getByRole('dialog')
    await dialog.getByText('Opened and checked').waitFor()
    expect(await dialog.locator('dl').textContent()).toMatch(/Clients1Sessions0Notes0/)
    await dialog.getByText('the passphrase that the vault has now').waitFor()
    await page().keyboard.press('Escape')
  })

  it('restore an older one, lock, and keep aside what is replaced', async () => {
    await page().getByRole('grid', { name: 'Backups of this vault' }).getByRole('row').click()
    const dialog = page().getByRole('dialog')
    await dialog.getByRole('button', { name: 'Restore…' }).click()
    await dialog.getByText(/is not deleted/).waitFor()
    await dialog.getByRole('button', { name: 'Restore and lock' }).click()
    await dialog.getByText('The backup is now the vault.').waitFor()
    const aside = join(place.vault, 'replaced', foldersIn(join(place.vault, 'replaced'))[0] ?? '')
    await dialog.getByText(aside).waitFor()
    await dialog.getByRole('button', { name: 'Go to the lock screen' }).click()
    await driven.nextPage()
    await enter()
    await page().getByText('Oriel Vandermeer').first().waitFor()
    expect(await page().getByText('Added after the backup').count()).toBe(0)
    expect(await clientsOf(aside)).toEqual(['Added after the backup', 'Oriel Vandermeer'])
  })

  it('go to a folder of another drive, and say so when it is not there', async () => {
    const stick = join(folder, 'stick')
    mkdirSync(stick)
    await answerFolderDialog(driven, stick)
    await goToSettings(page())
    await page().getByRole('button', { name: 'Choose a folder…' }).click()
    await page().getByText(stick).waitFor()
    await page().getByRole('button', { name: 'Back up now' }).click()
    await page()
      .getByText(/in the chosen folder/)
      .waitFor()
    expect(foldersIn(stick)).toHaveLength(1)

    renameSync(stick, `${stick}-pulled`)
    await addClient(page(), 'Without the stick')
    const before = foldersIn(own).length
    await lockByKey(driven)
    await enter()
    expect(foldersIn(own)).toHaveLength(before + 1)
    await goToSettings(page())
    await page()
      .getByText(/cannot be reached now/)
      .waitFor()
    renameSync(`${stick}-pulled`, stick)
  })

  it('that fail for another reason are told on every screen, until one succeeds', async () => {
    await answerFolderDialog(driven, '/sys/kernel')
    await page().getByRole('button', { name: 'Choose a folder…' }).click()
    await page().getByText('/sys/kernel').waitFor()
    await lockByKey(driven)
    await enter()
    await page().getByText('The last backup failed.').waitFor()
    await page()
      .getByText(/could not be written to/)
      .waitFor()
    await page().getByRole('button', { name: 'Backups', exact: true }).click()
    await page().getByRole('button', { name: 'Use the vault’s own folder' }).click()
    await page().getByRole('button', { name: 'Back up now' }).click()
    await page().getByText('The last backup failed.').first().waitFor({ state: 'detached' })
  })

  it('are the way back when the store is damaged', async () => {
    await lockByKey(driven)
    await page().getByRole('button', { name: 'Restore a backup…' }).waitFor()
    const store = join(place.vault, 'vault.db')
    renameSync(store, `${store}.lost`)
    await unlock(page())
    await page()
      .getByText(/Put it back from a backup/)
      .waitFor()
    await page()
      .getByText(/A backup brings back/)
      .waitFor()
    await page().getByRole('button', { name: 'Restore a backup…' }).click()
    const dialog = page().getByRole('dialog')
    await dialog.getByRole('grid', { name: 'Backups' }).getByRole('row').first().click()
    await dialog.getByRole('textbox', { name: 'Passphrase of the backup' }).fill('a wrong guess')
    await page().keyboard.press('Enter')
    await dialog.getByText('That is not the passphrase of this backup.').waitFor()
    await dialog.getByRole('textbox', { name: 'Passphrase of the backup' }).fill(PASSPHRASE)
    await page().keyboard.press('Enter')
    await dialog.getByText('Opened and checked').waitFor()
    await dialog.getByRole('button', { name: 'Restore…' }).click()
    await dialog.getByRole('button', { name: 'Restore and lock' }).click()
    await dialog.getByRole('button', { name: 'Go to the lock screen' }).click()
    await enter()
    await page().getByText('Oriel Vandermeer').first().waitFor()
  })
})

describe('a new computer', () => {
  const folder = folderForFile()
  let driven: DrivenApp
  afterAll(() => driven.close())

  it('takes a backup in place of a new vault', async () => {
    const former = openVault({ folder: join(folder, 'former'), appVersion: 'test' })
    await former.create(PASSPHRASE)
    await former.call('clients.create', { name: 'Brought along', code: 'BA' })
    await former.call('backups.make', { chosen: null })
    former.close()
    const stick = join(folder, 'stick')
    renameSync(join(folder, 'former', 'backups'), stick)
    rmSync(join(folder, 'former'), { recursive: true })
    writeFileSync(join(stick, 'holiday.txt'), '')

    driven = await launchApp(placeIn(folder))
    await answerFolderDialog(driven, stick)
    const page = driven.page()
    await page.getByRole('button', { name: 'I have a backup…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Choose another folder…' }).click()
    await dialog.getByRole('grid', { name: 'Backups' }).getByRole('row').click()
    await dialog.getByRole('textbox', { name: 'Passphrase of the backup' }).fill(PASSPHRASE)
    await page.keyboard.press('Enter')
    await dialog.getByRole('button', { name: 'Restore…' }).click()
    await dialog.getByText(/becomes the vault of this computer/).waitFor()
    await dialog.getByRole('button', { name: 'Restore and lock' }).click()
    await dialog.getByRole('button', { name: 'Go to the lock screen' }).click()
    await unlock(page)
    await atCaseload(page)
    await page.getByText('Brought along').first().waitFor()
  })
})
