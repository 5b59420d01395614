/** A lost passphrase and a spoilt key file, by hand: each has a way out on the lock screen. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addClient,
  atCaseload,
  type DrivenApp,
  launchApp,
  lockByKey,
  PASSPHRASE,
  placeIn,
  unlock,
  writeDownCode,
} from '../support/driven-app.ts'
import { folderForFile } from '../support/temp-folder.ts'

const NEXT = 'eleven lanterns under the viaduct'
const LAST = 'a heron reads the tide table twice'

/** Whether it was printed, as the system's own dialog would answer: nobody can press its buttons here. */
const answerPrintDialog = ({ app }: DrivenApp, isPrinted: boolean): Promise<void> =>
  app.evaluate(({ BrowserWindow }, answer) => {
    for (const { webContents } of BrowserWindow.getAllWindows())
      webContents.print = (_options, done) => done?.(answer, '')
  }, isPrinted)

describe('what opens the vault', () => {
  const place = placeIn(folderForFile())
  let driven: DrivenApp
  let code = ''
  const page = () => driven.page()
  const choose = async (label: string, passphrase: string): Promise<void> => {
    await page().getByRole('textbox', { name: label }).fill(passphrase)
    await page().getByRole('textbox', { name: 'The same again' }).fill(passphrase)
  }

  beforeAll(async () => {
    driven = await launchApp(place)
  })
  afterAll(() => driven.close())

  it('comes with a recovery code that must be typed back in part', async () => {
    await choose('Passphrase', PASSPHRASE)
    await page().getByRole('button', { name: 'Make the vault' }).click()
    const done = page().getByRole('button', { name: 'I have it on paper' })
    await done.waitFor()
    expect(await done.isDisabled()).toBe(true)
    await page()
      .getByRole('textbox', { name: /^Group/ })
      .first()
      .fill('00000')
    await page().getByText('This is not what that group says.').waitFor()
    code = await writeDownCode(page())
    await atCaseload(page())
    await addClient(page(), 'Oriel Vandermeer')
  })

  it('prints the sheet and nothing else of the page', async () => {
    await page().getByRole('navigation').getByText('Settings', { exact: true }).click()
    await page().getByRole('button', { name: 'New recovery code…' }).click()
    await page().getByRole('dialog').getByRole('textbox', { name: 'Passphrase' }).fill(PASSPHRASE)
    await page().keyboard.press('Enter')
    await page().getByRole('button', { name: 'Print the sheet' }).waitFor()
    await page().emulateMedia({ media: 'print' })
    expect(await page().getByText('Throughline recovery sheet').isVisible()).toBe(true)
    expect(await page().getByRole('heading', { name: 'Settings' }).isVisible()).toBe(false)
    expect(await page().getByRole('button', { name: 'Print the sheet' }).isVisible()).toBe(false)
    await page().emulateMedia({ media: 'screen' })
    await answerPrintDialog(driven, false)
    await page().getByRole('button', { name: 'Print the sheet' }).click()
    await answerPrintDialog(driven, true)
    await page().getByRole('button', { name: 'Print the sheet' }).click()
    await page().getByRole('button', { name: 'Leave it as it was' }).click()
  })

  it('leaves a line in the log for what was printed, and none for a dialog that was left', async () => {
    await page().getByRole('button', { name: 'Activity log' }).click()
    await page().getByText('Printed', { exact: true }).waitFor()
    expect(await page().getByText('the recovery sheet').count()).toBe(1)
    await page().keyboard.press('Alt+ArrowLeft')
  })

  it('takes another passphrase', async () => {
    await page().getByRole('button', { name: 'Change the passphrase…' }).click()
    await page().getByRole('textbox', { name: 'Current passphrase' }).fill(PASSPHRASE)
    await choose('New passphrase', NEXT)
    await page().getByRole('dialog').getByRole('button', { name: 'Change the passphrase' }).click()
    await page().getByText('The passphrase was changed.').waitFor()
    await lockByKey(driven)
    await unlock(page())
    await page().getByText('That is not the passphrase of this vault.').waitFor()
    await unlock(page(), NEXT)
    await atCaseload(page())
  })

  it('opens by the recovery code when the passphrase is lost, and takes a new one', async () => {
    await lockByKey(driven)
    await page().getByRole('button', { name: 'Use the recovery code' }).click()
    await page().getByRole('textbox', { name: 'Recovery code' }).fill(code.toLowerCase())
    await page().keyboard.press('Enter')
    await page().getByText('The vault is open. Choose a new passphrase').waitFor()
    await choose('New passphrase', LAST)
    await page().getByRole('button', { name: 'Set the passphrase' }).click()
    await atCaseload(page())
    await page().getByText('Oriel Vandermeer').waitFor()
  })

  it('opens by the kept copy when the key file is spoilt', async () => {
    await lockByKey(driven)
    writeFileSync(join(place.vault, 'vault.keys'), 'spoilt')
    await unlock(page(), LAST)
    await page().getByText('The key file of this vault is damaged.').waitFor()
    await page().getByRole('button', { name: 'Open with the kept copy' }).click()
    await atCaseload(page())
    await lockByKey(driven)
    await unlock(page(), LAST)
    await atCaseload(page())
    await page().getByText('Oriel Vandermeer').waitFor()
  })
})
