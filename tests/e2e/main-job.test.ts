/** The daily job by hand: make a vault, add a client, write, tag, see the timeline, lock, find it all there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addClient,
  atCaseload,
  type DrivenApp,
  isRunning,
  launchApp,
  lockByKey,
  makeVault,
  noteText,
  placeIn,
  processesOfType,
  unlock,
  writeTodaysNote,
} from '../support/driven-app.ts'
import { folderForFile } from '../support/temp-folder.ts'

const SENTENCE = 'She says nobody would notice if she stopped calling.'
const MORE = ' And winter.'
const LAST_WORDS = 'Sundays are the longest.'

describe('the main job', () => {
  const folder = folderForFile()
  let driven: DrivenApp

  beforeAll(async () => {
    driven = await launchApp(placeIn(folder))
  })
  afterAll(() => driven.close())

  it('makes a vault, adds a client and opens a note with the cursor in the text', async () => {
    const page = driven.page()
    await makeVault(page, 'empty')
    await addClient(page, 'Oriel Vandermeer')
    await writeTodaysNote(page)
    await page.keyboard.type(`${SENTENCE} ${LAST_WORDS}`)
    expect(await noteText(page).textContent()).toBe(`${SENTENCE} ${LAST_WORDS}`)
    await page.getByText('Saved', { exact: true }).waitFor()
  })

  it('tags a passage with one key, two letters and a digit', async () => {
    const page = driven.page()
    for (const _ of LAST_WORDS) await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Control+T')
    await page.getByRole('combobox', { name: 'Concept' }).waitFor()
    await page.keyboard.type('lo')
    await page.keyboard.press('3')
    const stripe = page.getByRole('complementary', { name: 'Themes' }).getByText('Loneliness')
    // The very next key is the text's: nothing may be lost between tagging and writing on.
    await page.keyboard.type(MORE)
    expect(await noteText(page).textContent()).toBe(`${SENTENCE} ${LAST_WORDS}${MORE}`)
    await stripe.waitFor()
    await page.keyboard.press('Control+Z')
    await page.keyboard.press('Control+Z')
    await stripe.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+Shift+Z')
    await stripe.waitFor()
    await page.keyboard.press('Control+Shift+Z')
    await page.getByText('Saved', { exact: true }).waitFor()
  })

  it('shows the theme on the timeline, its words, and leads back into the note', async () => {
    const page = driven.page()
    await page.keyboard.press('Alt+ArrowLeft')
    await page.getByRole('tab', { name: 'Timeline' }).click()
    await page.getByText('Table', { exact: true }).click()
    await page.getByRole('row', { name: /Loneliness/ }).waitFor()
    await page.getByText('Drawing', { exact: true }).click()
    await page.getByRole('grid', { name: 'Themes by session' }).focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Open in the note/ }).click()
    await noteText(page).waitFor()
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(LAST_WORDS)
  })

  it('locks by one key: the vault process, the page and its process are gone, and nothing of a client shows', async () => {
    const former = driven.page()
    const renderers = processesOfType(driven, 'renderer')
    expect(renderers).not.toEqual([])
    const pid = driven.vaultPid()
    if (pid === null) throw new Error('no vault process')
    const page = await lockByKey(driven)
    await page.getByRole('textbox', { name: 'Passphrase' }).waitFor()
    expect(isRunning(pid)).toBe(false)
    await expect.poll(() => former.isClosed()).toBe(true)
    // One that served the next page too would keep the words of the former in its memory.
    await expect.poll(() => renderers.some(isRunning), { timeout: 10_000 }).toBe(false)
    expect(await page.title()).toBe('Throughline')
    expect(await page.content()).not.toContain('Vandermeer')
  })

  it('refuses a wrong passphrase in plain words', async () => {
    const page = driven.page()
    await unlock(page, 'not the passphrase at all')
    await page
      .getByText(/passphrase.*(not|wrong|another)/i)
      .first()
      .waitFor()
    expect(await page.content()).not.toContain('Vandermeer')
  })

  it('unlocks with the right one, and everything is there', async () => {
    const page = driven.page()
    await unlock(page)
    await atCaseload(page)
    await page.getByText('Oriel Vandermeer').waitFor()
    await page.keyboard.press('Control+K')
    await page.keyboard.type('Oriel')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Oriel Vandermeer' }).waitFor()
    await page.locator('.row-link').first().click()
    await noteText(page).waitFor()
    expect(await noteText(page).textContent()).toBe(`${SENTENCE} ${LAST_WORDS}${MORE}`)
    await page.getByRole('complementary', { name: 'Themes' }).getByText('Loneliness').waitFor()
  })
})
