/** What a therapist does about clients and sessions besides writing: enter, correct, remove, archive. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addClient,
  atCaseload,
  type DrivenApp,
  launchApp,
  makeVault,
  noteText,
  placeIn,
} from '../support/driven-app.ts'
import { folderForFile } from '../support/temp-folder.ts'

describe('clients and sessions', () => {
  const folder = folderForFile()
  let driven: DrivenApp

  beforeAll(async () => {
    driven = await launchApp(placeIn(folder))
    await makeVault(driven.page(), 'empty')
    await addClient(driven.page(), 'Oriel Vandermeer')
  })
  afterAll(() => driven.close())

  const sessionActions = async (): Promise<void> => {
    const page = driven.page()
    await page.getByRole('button', { name: 'Actions for session 1' }).click()
    await page.getByRole('menu').waitFor()
  }

  it('enters a session with its attendance', async () => {
    const page = driven.page()
    await page.getByRole('button', { name: /New session/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Cancelled', { exact: true }).click()
    await dialog.getByRole('button', { name: 'Open note' }).click()
    await dialog.waitFor({ state: 'detached' })
    await noteText(page).waitFor()
    await page.keyboard.press('Alt+ArrowLeft')
    await page.locator('.session-row-attendance').getByText('Cancelled').waitFor()
  })

  it('corrects it', async () => {
    const page = driven.page()
    await sessionActions()
    await page.getByRole('menuitem', { name: /Change date/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Attended', { exact: true }).click()
    await dialog.getByRole('button', { name: /Save/ }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await page.locator('.session-row-attendance').count()).toBe(0)
  })

  it('removes it while nothing is written about it', async () => {
    const page = driven.page()
    await sessionActions()
    await page.getByRole('menuitem', { name: /Remove/ }).click()
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /Remove/ })
      .click()
    await page.getByText(/No session yet/).waitFor()
  })

  it('writes what is typed at once after the key, though the note is not there yet', async () => {
    const page = driven.page()
    // As slow as an old machine, so that the note takes its time.
    const debugging = await page.context().newCDPSession(page)
    await debugging.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    await page.keyboard.press('n')
    await page.keyboard.type('She next noticed an exit.')
    expect(await noteText(page).textContent()).toBe('She next noticed an exit.')
    await debugging.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await page.keyboard.type(' Then she stayed.')
    await page.getByText('Saved', { exact: true }).waitFor()
    await page.keyboard.press('Alt+ArrowLeft')
    await page.getByText('She next noticed an exit. Then she stayed.').waitFor()
    // A note that is opened again takes it at its end.
    await page.locator('.row-link').first().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type(' Good.')
    await expect.poll(() => noteText(page).textContent()).toMatch(/stayed\. Good\.$/)
    // From one note of the session to the other as well.
    await page.keyboard.press('Control+Shift+O')
    await page.keyboard.type('I was moved.')
    await expect.poll(() => noteText(page).textContent()).toBe('I was moved.')
    await page.getByText('Saved', { exact: true }).waitFor()
    for (const key of ['Control+A', 'Delete', 'Control+Shift+O']) await page.keyboard.press(key)
    await expect.poll(() => noteText(page).textContent()).toMatch(/Good\.$/)
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await page.getByText('Saved', { exact: true }).waitFor()
    await page.keyboard.press('Control+1')
    await page.getByText('Oriel Vandermeer').click()
  })

  it('renames the client', async () => {
    const page = driven.page()
    await page.getByRole('button', { name: 'Edit', exact: true }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Oriel Vandermeer-Sato')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Oriel Vandermeer-Sato' }).waitFor()
  })

  it('archives the client, and brings it back', async () => {
    const page = driven.page()
    await page.getByRole('button', { name: 'Archive', exact: true }).click()
    await page.getByRole('button', { name: 'Bring back from the archive' }).waitFor()
    await page.keyboard.press('Control+1')
    await page.getByRole('heading', { name: 'Caseload' }).waitFor()
    await page.getByText('Every client is archived').waitFor()
    expect(await page.getByText('Oriel Vandermeer-Sato').count()).toBe(0)
    await page.getByRole('button', { name: 'Show 1 archived client' }).click()
    await page.getByText('Oriel Vandermeer-Sato').first().click()
    await page.getByRole('button', { name: 'Bring back from the archive' }).click()
    await page.keyboard.press('Control+1')
    await atCaseload(page)
    await page.getByText('Oriel Vandermeer-Sato').waitFor()
  })

  it('keeps no key for a note that was left before it came', async () => {
    const page = driven.page()
    await addClient(page, 'Tamsin Okonjo')
    await page.getByText(/No session yet/).waitFor()
    // In one go, so that no answer of the vault comes between the two keys.
    await page.evaluate(() => {
      for (const press of [{ key: 'n' }, { key: 'ArrowLeft', altKey: true }])
        document.body.dispatchEvent(new KeyboardEvent('keydown', { ...press, bubbles: true }))
    })
    await atCaseload(page)
    await page.keyboard.press('n')
    await page.getByRole('dialog', { name: 'New client' }).waitFor({ timeout: 2_000 })
    await page.keyboard.press('Escape')
  })
})
