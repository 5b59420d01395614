/** The formulation in the real app: the map by arrow keys, a quote into the text, a version closed, compared, and kept over a lock. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  atCaseload,
  type DrivenApp,
  launchApp,
  lockByKey,
  makeVault,
  placeIn,
  unlock,
} from '../support/driven-app.ts'
import { folderForFile } from '../support/temp-folder.ts'

describe('the formulation', () => {
  const folder = folderForFile()
  let driven: DrivenApp

  beforeAll(async () => {
    driven = await launchApp(placeIn(folder))
    await makeVault(driven.page(), 'sample')
  })
  afterAll(() => driven.close())

  const map = () => driven.page().getByRole('group', { name: 'Map of the framework' })
  const text = () => driven.page().getByRole('textbox', { name: 'Formulation' })
  const focused = () =>
    driven.page().evaluate(() => document.activeElement?.getAttribute('data-node') ?? '')
  const saved = async (): Promise<void> => {
    await driven.page().locator('.formulation-text .save-mark', { hasText: 'Saved' }).waitFor()
  }

  it('draws the model from this client, and tells its blanks apart', async () => {
    const page = driven.page()
    await page.getByRole('button', { name: /Graça/ }).first().click()
    await page.keyboard.press('Shift+F')
    await map().waitFor()
    const loneliness = map().getByRole('button', {
      name: /^Loneliness \d+ of 19 sessions with a note/,
    })
    expect(await loneliness.getAttribute('aria-label')).toMatch(
      /early \d of 7, middle \d of 6, late \d of 6/,
    )
    expect(
      await map()
        .getByRole('button', { name: /not assessed in 19 sessions with a note/ })
        .count(),
    ).toBeGreaterThan(3)
  })

  it('is walked by arrow keys along the arrows, and opened', async () => {
    const page = driven.page()
    await page.keyboard.press('p')
    expect(await focused()).toBe('loneliness')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('hyperactivation')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toBe('loneliness')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Loneliness' }).waitFor()
  })

  it('takes a quote by a key, saved within a second and said to be so', async () => {
    const page = driven.page()
    await page.keyboard.press('t')
    await page.keyboard.type('Alone among the many she looks after.')
    await saved()
    const quoted = page
      .locator('.node-quote')
      .filter({ has: page.locator('q') })
      .first()
    const words = (await quoted.locator('q').textContent()) ?? ''
    await quoted.getByRole('button', { name: /^Session/ }).focus()
    await page.keyboard.press('i')
    await quoted.getByRole('button', { name: 'Quoted' }).waitFor()
    await saved()
    expect(await text().locator('.formulation-quote-words').textContent()).toContain(
      words.slice(0, 40),
    )
    await page.keyboard.press('Escape')
    await map().waitFor()
    expect(await focused()).toBe('loneliness')
  })

  it('is closed under a date, goes on, and compares word by word', async () => {
    const page = driven.page()
    await page.keyboard.press('Control+Shift+S')
    await page.getByRole('button', { name: 'Close version', exact: true }).click()
    await page.getByText(/Last closed: version 1/).waitFor()
    // A dialog that closes may have given the text its focus back: a key would then be typed.
    await text().focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('And never asked.')
    await saved()
    await page.keyboard.press('Control+Shift+D')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('3 words came, 0 went.').waitFor()
    expect(await dialog.locator('ins').textContent()).toContain('And never asked.')
    expect(await dialog.getByText('Alone among the many').count()).toBe(1)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('keeps what was typed when it is locked in the middle of it', async () => {
    const page = driven.page()
    // A dialog that closes may have given the text its focus back: a key would then be typed.
    await text().focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Nor offered.')
    const next = await lockByKey(driven)
    await unlock(next)
    await atCaseload(next)
    await next.getByRole('button', { name: /Graça/ }).first().click()
    await next.keyboard.press('Shift+F')
    await text().getByText('And never asked. Nor offered.').waitFor()
  })

  it('leads from the quote in the text to the passage in its note', async () => {
    const page = driven.page()
    const quote = text().locator('.formulation-quote')
    const words = (await quote.locator('.formulation-quote-words').textContent()) ?? ''
    await quote.getByRole('button').click()
    await page.getByRole('textbox', { name: /note/i }).waitFor()
    await page.getByText(words.replace(/[“”]/g, '').slice(0, 20)).first().waitFor()
  })

  it('goes on paper under its class, by the code where that is wanted, and is found by search', async () => {
    const page = driven.page()
    await page.keyboard.press('Alt+ArrowLeft')
    await text().waitFor()
    // The system's dialog stays open, so that the paper can be read.
    await driven.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      if (contents !== undefined) contents.print = () => undefined
    })
    await page.keyboard.press('Control+Shift+P')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('The code GR-07 in place of the name').click()
    await dialog.getByRole('button', { name: 'Print…' }).click()
    const paper = page.locator('.paper')
    await paper.locator('h1').waitFor({ state: 'attached' })
    expect(await paper.locator('h1').textContent()).toBe('GR-07')
    expect(await paper.textContent()).not.toContain('Graça')
    expect(await paper.locator('.paper-head strong').textContent()).toMatch(
      /^Formulation.*Not part of the record/,
    )
    expect(await paper.locator('.paper-account').textContent()).toContain(
      'And never asked. Nor offered.',
    )
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+Shift+F')
    await page.getByRole('heading', { name: 'Search' }).waitFor()
    await page.keyboard.type('offered')
    await page
      .getByRole('radio', { name: 'All' })
      .or(page.getByText('All', { exact: true }))
      .first()
      .click()
    await page
      .locator('.hit')
      .filter({ hasText: 'Formulation' })
      .getByText('offered')
      .first()
      .waitFor()
  })
})
