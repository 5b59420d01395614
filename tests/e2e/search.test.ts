/** Search in the real app: as one types, in the record and beside it, and from a hit to its place. */
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeVaultAt, withOpenVault } from '../crash/bench.ts'
import { atCaseload, type DrivenApp, launchApp, placeIn, unlock } from '../support/driven-app.ts'
import { addEvent, writeAddendum } from '../support/searched-record.ts'
import { folderForFile } from '../support/temp-folder.ts'
import { addClient, addSession, tagOf } from '../support/test-vault.ts'

const RECORD = 'A quiet hour. She keeps a heron in mind, and waters the ferns at night.'
const APART = 'The heron again: I drift while she speaks of it.'
const QUOTE = 'waters the ferns'

const passage = (text: string, quote: string) => {
  const start = text.indexOf(quote)
  return { kind: 'passage', start, end: start + quote.length } as const
}

const field = (page: Page) => page.getByRole('searchbox', { name: 'Words to search for' })
const hits = (page: Page) => page.getByRole('list', { name: 'Found' })
const selected = (page: Page) => page.evaluate(() => document.getSelection()?.toString())

const goBack = async (page: Page): Promise<void> => {
  await page.keyboard.press('Alt+ArrowLeft')
  await field(page).waitFor()
}

const place = placeIn(folderForFile())
let driven: DrivenApp

beforeAll(async () => {
  await makeVaultAt(place.vault)
  await withOpenVault(place.vault, async ({ call }) => {
    const { id: clientId } = await addClient({ call }, 'Oriel Vandermeer', 'OV-72')
    const { id: sessionId } = await addSession({ call }, clientId, '2026-01-05')
    const tags = [tagOf('loneliness', passage(RECORD, QUOTE), { memo: 'A heron of her own.' })]
    const saved = await call('notes.save', { sessionId, baseRevision: 0, text: RECORD, tags })
    const signed = await call('notes.sign', { sessionId, baseRevision: saved.revision })
    await writeAddendum({ call }, sessionId, 'progress', { text: 'The heron was carved.' })
    await call('notes.save', {
      sessionId,
      kind: 'process',
      baseRevision: signed.revision,
      text: APART,
      tags: [],
    })
    await addEvent({ call }, clientId, { title: 'A heron moved in', from: '2025-12-01' })
  })
  driven = await launchApp(place)
  await unlock(driven.page())
  await atCaseload(driven.page())
})
afterAll(() => driven.close())

it('finds in the record as one types, and shows the words', async () => {
  const page = driven.page()
  await page.keyboard.press('Control+Shift+F')
  await field(page).waitFor()
  await page.keyboard.type('hero')
  await page.getByText('1 note, 1 addendum, 1 tag, 1 event').waitFor()
  expect(await hits(page).locator('mark').allTextContents()).toEqual(Array(4).fill('heron'))
  expect(await page.content()).not.toContain('I drift')
})

it('opens a note at the word, by keys, and comes back to the same hit', async () => {
  const page = driven.page()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: /^Progress note of session 1/ }).waitFor()
  await expect.poll(() => selected(page)).toBe('heron')
  await goBack(page)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain('session 1')
})

it('opens the memo of a tag at its passage, the addendum and the event', async () => {
  const page = driven.page()
  await page.locator('.hit', { hasText: 'of her own' }).getByRole('button').click()
  await expect.poll(() => selected(page)).toBe(QUOTE)
  await goBack(page)
  await page.locator('.hit', { hasText: 'carved' }).getByRole('button').click()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain('Addendum 1')
  await goBack(page)
  await page.locator('.hit', { hasText: 'moved in' }).getByRole('button').click()
  await page.getByRole('tab', { name: 'Events', selected: true }).waitFor()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('A heron moved in')
  await goBack(page)
})

it('searches process notes only when told to, says so, and opens one at the word', async () => {
  const page = driven.page()
  await page.getByRole('radio', { name: 'All', exact: true }).click()
  await page.getByText('1 note, 1 process note, 1 addendum, 1 tag, 1 event').waitFor()
  await page.getByText('Process notes are searched').waitFor()
  const apart = page.locator('.hit', { hasText: 'I drift' })
  await apart.getByText('Process note', { exact: true }).waitFor()
  await apart.getByRole('button').click()
  await page.getByRole('textbox', { name: /^Process note of session 1/ }).waitFor()
  await expect.poll(() => selected(page)).toBe('heron')
  await goBack(page)
})

it('keeps to kind, concept and days, and lets go of them at once', async () => {
  const page = driven.page()
  await page.getByRole('radio', { name: 'Record', exact: true }).click()
  await page.getByRole('button', { name: /Kind/ }).click()
  await page.getByRole('option', { name: 'Memos of tags' }).click()
  await page.getByText('1 tag', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Clear the filters' }).click()
  expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true)
  await field(page).fill('lonelines')
  await page.getByText('Nothing in the record holds this.').waitFor()
  await page.getByRole('button', { name: 'Loneliness', exact: true }).click()
  await hits(page).getByText(QUOTE).waitFor()
  await hits(page).getByText('Memo: A heron of her own.').waitFor()
  expect(await page.getByRole('combobox', { name: 'Concept' }).inputValue()).toBe('Loneliness')
  await page.getByRole('button', { name: /Time/ }).click()
  await page.getByRole('option', { name: 'Today' }).click()
  await page.getByText('Nothing in the record holds this.').waitFor()
})
