/** A session's two notes in the real app: written, tagged and kept apart. */
import { expect, it } from 'vitest'
import {
  addClient,
  atCaseload,
  launchApp,
  lockByKey,
  makeVault,
  noteText,
  placeIn,
  unlock,
  writeTodaysNote,
} from '../support/driven-app.ts'
import { tempFolder } from '../support/temp-folder.ts'

const RECORD = 'Mood lower this week; agreed to call her sister.'
const APART = 'I notice how carefully I speak to her, as if to glass.'

it('keeps a process note beside the progress note, with tags of its own, and out of the record', async () => {
  const driven = await launchApp(placeIn(tempFolder()))
  const page = driven.page()
  await makeVault(page, 'empty')
  await addClient(page, 'Oriel Vandermeer')
  await writeTodaysNote(page)
  await page.keyboard.type(RECORD)
  await page.keyboard.press('Control+Shift+O')
  const process = page.getByRole('textbox', { name: /^Process note of session 1/ })
  await process.waitFor()
  await page.getByText('Process note, kept apart from the record.').waitFor()
  await page.keyboard.type(APART)
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+T')
  await page.keyboard.type('kh', { delay: 60 })
  await page.keyboard.press('2')
  await page.getByText('Saved', { exact: true }).waitFor()

  // The progress note is as it was, and shows nothing of the other one but that it is there.
  await page.getByRole('radio', { name: /^Progress note, a draft/ }).click()
  await page.getByRole('textbox', { name: /^Progress note of session 1/ }).waitFor()
  expect(await noteText(page).textContent()).toBe(RECORD)
  expect(await page.getByText('as if to glass').count()).toBe(0)
  await page.getByRole('radio', { name: /^Process note, a draft/ }).waitFor()

  // The list says that there is one, and shows words of the record only.
  await page.getByRole('button', { name: 'Oriel Vandermeer' }).click()
  await page.getByText('Process note, draft').waitFor()
  await page.getByText('Mood lower this week').waitFor()
  expect(await page.getByText('as if to glass').count()).toBe(0)

  // The themes of both notes are on the timeline, and a quote from the process note says so.
  await page.getByRole('tab', { name: 'Timeline' }).click()
  await page.getByRole('grid', { name: 'Themes by session' }).focus()
  await page.keyboard.press('Enter')
  const passages = page.locator('.timeline-passages')
  await passages.getByText('as if to glass').waitFor()
  await passages.getByText('Process note', { exact: true }).waitFor()
  await passages.getByRole('button', { name: /^Open in the note/ }).click()
  await process.waitFor()

  const locked = await lockByKey(driven)
  await unlock(locked)
  await atCaseload(locked)
  await locked.getByText('Oriel Vandermeer').first().click()
  await locked.getByText('Process note, draft').click()
  await locked.getByRole('textbox', { name: /^Process note of session 1/ }).waitFor()
  expect(await noteText(locked).textContent()).toBe(APART)
})
