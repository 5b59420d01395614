/** A round of second readings as a clinician does it: drawn, read blind with the same picker, left, resumed, compared, settled. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeVaultAt, withOpenVault } from '../crash/bench.ts'
import { type DrivenApp, launchApp, noteText, placeIn, unlock } from '../support/driven-app.ts'
import { folderForFile } from '../support/temp-folder.ts'

describe('agreement with oneself', () => {
  const folder = folderForFile()
  let driven: DrivenApp

  beforeAll(async () => {
    const place = placeIn(folder)
    await makeVaultAt(place.vault)
    await withOpenVault(place.vault, async ({ call }) => {
      await call('practice.loadSample', {})
      // One that no first reading can have found.
      const group = 'grief'
      const own = { name: 'Body memory', code: 'zq', group, parent: null, color: null }
      await call('codebook.add', { ...own, text: null, remark: '' })
    })
    driven = await launchApp(place)
    await unlock(driven.page())
    driven.page().setDefaultTimeout(10_000)
    await driven.page().getByRole('heading', { name: 'Caseload' }).waitFor()
  })
  afterAll(() => driven.close())

  it('draws a sample from the palette, and shows its notes without their tags', async () => {
    const page = driven.page()
    await page.keyboard.press('Control+K')
    await page.keyboard.type('agreement with yourself')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Agreement with yourself' }).waitFor()
    await page.getByRole('textbox', { name: 'Percent of the notes' }).fill('2')
    await page.keyboard.press('Tab')
    await page.getByText(/With fewer than 10 the figures say little/).waitFor()
    await page.getByRole('button', { name: 'Draw a sample' }).click()
    await page.getByText(/^0 of [23] notes read$/).waitFor()
    await page.getByRole('button', { name: 'Begin reading' }).click()
    await noteText(page).waitFor()
    await page.getByText(/The first reading is hidden/).waitFor()
    expect(await page.locator('.note-tagged, .note-stripe').count()).toBe(0)
  })

  it('takes tags by the same keys, keeps them when left, and goes on', async () => {
    const page = driven.page()
    await page.keyboard.press('Control+T')
    await page.getByRole('combobox', { name: 'Concept' }).waitFor()
    await page.keyboard.type('zq')
    await page.keyboard.press('2')
    await page.getByRole('button', { name: 'Body memory', exact: true }).waitFor()
    await page.keyboard.type('xyz')
    await page.getByRole('button', { name: 'Leave for now' }).click()
    await page.getByRole('button', { name: 'Begin reading' }).click()
    await noteText(page).waitFor()
    await page.getByRole('button', { name: 'Body memory', exact: true }).waitFor()
    expect(await noteText(page).textContent()).not.toContain('xyz')
    await page.keyboard.press('Control+Enter')
    await page.getByText(/Second reading · note 2 of/).waitFor()
    await page.getByRole('button', { name: 'Leave for now' }).click()
    await page.getByText(/^1 of [23] notes read$/).waitFor()
  })

  it('compares with n, says what cannot be computed, and keeps either reading', async () => {
    const page = driven.page()
    await page.getByRole('button', { name: 'Compare the 1 read' }).click()
    await page.getByRole('heading', { name: 'Two readings compared' }).waitFor()
    await page.getByText(/Fewer than 10 notes were read twice/).waitFor()
    const row = page.getByRole('row').filter({ hasText: 'Body memory' })
    expect(await row.getByRole('cell').first().textContent()).toBe('1')
    await row.getByText('cannot be computed').first().waitFor()
    const keep = page.getByRole('button', {
      name: /^Keep the second reading of Body memory/,
    })
    await keep.click()
    await page.getByText('The tags of the note are those of the second reading.').first().waitFor()
  })
})
