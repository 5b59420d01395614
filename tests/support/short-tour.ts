/** Once through the app as on any day: what is watched from outside while it happens. */
import {
  addClient,
  atCaseload,
  type DrivenApp,
  lockByKey,
  makeVault,
  unlock,
  writeTodaysNote,
} from './driven-app.ts'

/** Makes a vault, a client, a note and a tag; looks at the timeline, searches, locks and unlocks. */
export const takeShortTour = async (driven: DrivenApp): Promise<void> => {
  const page = driven.page()
  await makeVault(page, 'empty')
  await addClient(page, 'Ines Halloran')
  await writeTodaysNote(page)
  await page.keyboard.type('The harbour froze while she spoke of it.')
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+T')
  await page.getByRole('combobox', { name: 'Concept' }).waitFor()
  await page.keyboard.type('lo')
  await page.keyboard.press('2')
  await page.getByText('Saved', { exact: true }).waitFor()
  await page.keyboard.press('Alt+ArrowLeft')
  await page.getByRole('tab', { name: 'Timeline' }).click()
  await page.getByText('Table', { exact: true }).click()
  await page.getByRole('row', { name: /Loneliness/ }).waitFor()
  await page.keyboard.press('Control+Shift+F')
  await page.keyboard.type('harbour')
  await page.getByText('froze while she spoke').first().waitFor()
  await lockByKey(driven)
  await unlock(driven.page())
  await atCaseload(driven.page())
}
