/** A PHQ-9 by keyboard in the real app, against the clock; there again after a lock, and corrected. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addClient,
  atCaseload,
  type DrivenApp,
  launchApp,
  lockByKey,
  makeVault,
  placeIn,
  unlock,
} from '../support/driven-app.ts'
import { folderForFile } from '../support/temp-folder.ts'

const CLIENT = 'Oriel Vandermeer'
/** A person who reads a sheet out of their hand presses a digit about so often. */
const MS_PER_KEY = 250

describe('a PHQ-9', () => {
  const folder = folderForFile()
  let driven: DrivenApp

  beforeAll(async () => {
    driven = await launchApp(placeIn(folder))
    await makeVault(driven.page(), 'empty')
    await addClient(driven.page(), CLIENT)
    await driven.page().getByRole('dialog').waitFor({ state: 'detached' })
  })
  afterAll(() => driven.close())

  const section = () => driven.page().getByRole('region', { name: 'PHQ-9' })

  it('is filled in by digits in under 20 seconds, opening and saving included', async () => {
    const page = driven.page()
    const start = performance.now()
    await page.keyboard.press('m')
    await page.getByRole('option', { name: 'PHQ-9' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('radiogroup', { name: /Little interest/ }).waitFor()
    // One typed wrongly on the way and taken back.
    await page.keyboard.type('213', { delay: MS_PER_KEY })
    await page.keyboard.press('Backspace')
    await page.keyboard.type('2121110', { delay: MS_PER_KEY })
    await page.getByText('Total 11 · moderate').waitFor()
    await page.keyboard.press('Enter')
    await section().getByText('of 27').waitFor()
    expect(performance.now() - start).toBeLessThan(20_000)
    expect(await section().locator('.latest-figure').textContent()).toMatch(/^11 of 27 · moderate/)
  })

  it('is refused with an answer missing, which is named, and then says calmly that item 9 opened a mark', async () => {
    const page = driven.page()
    await page.getByRole('button', { name: 'Add PHQ-9' }).click()
    await page.getByRole('radiogroup', { name: /Little interest/ }).waitFor()
    await page.keyboard.type('22')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.type('212221')
    await page.keyboard.press('Enter')
    await page.getByText('Not answered: item 3.').waitFor()
    await page.keyboard.press('3')
    await page.keyboard.press('Enter')
    await page.getByText('A safety mark was opened.').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await section().locator('.latest-figure').textContent()).toMatch(
      /^17 of 27 · moderately severe/,
    )
    expect(await section().getByText('Item 9 above 0').count()).toBe(1)
  })

  it('is there after a lock, with its answers, and can be corrected', async () => {
    const page = await lockByKey(driven)
    await unlock(page)
    await atCaseload(page)
    await page.getByRole('button', { name: CLIENT }).click()
    await page.getByRole('tab', { name: 'Measures' }).click()
    const row = section().getByRole('row', { name: /11 moderate/ })
    await row.getByRole('button', { name: /Actions/ }).click()
    await page.getByRole('menuitem', { name: /correct/ }).click()
    const first = page.getByRole('radiogroup', { name: /Little interest/ })
    expect(await first.getByRole('radio', { name: '2, More than half the days' }).isChecked()).toBe(
      true,
    )
    await page.keyboard.press('0')
    await page.keyboard.press('Enter')
    await section()
      .getByRole('row', { name: /9 mild/ })
      .waitFor()
    expect(
      await section()
        .getByRole('row', { name: /11 moderate/ })
        .count(),
    ).toBe(0)
  })
})
