/**
 * `npm run tour`: goes through the whole main job in the real app on a throwaway vault, as a person would, and
 * saves numbered pictures into docs/tour/.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import {
  addClient,
  atCaseload,
  choosePassphrase,
  type DrivenApp,
  launchApp,
  lockByKey,
  noteText,
  PASSPHRASE,
  placeIn,
  unlock,
  writeDownCode,
  writeTodaysNote,
} from '../tests/support/driven-app.ts'
import { ensureBuilt } from './electron-runtime/build-app.ts'
import { withDisplay } from './electron-runtime/display.ts'
import { projectFolder } from './electron-runtime/project.ts'
import { runScript } from './electron-runtime/setup-error.ts'

const PICTURES = join(projectFolder, 'docs', 'tour')
/** Long enough for popovers and fades to come to rest. */
const SETTLE_MS = 700

const camera = (driven: DrivenApp) => {
  let number = 0
  return async (name: string): Promise<void> => {
    number += 1
    const page = driven.page()
    await page.waitForTimeout(SETTLE_MS)
    const path = join(PICTURES, `${String(number).padStart(2, '0')}-${name}.png`)
    await page.screenshot({ path })
    console.log(`docs/tour/${String(number).padStart(2, '0')}-${name}.png`)
  }
}
type Camera = ReturnType<typeof camera>

const NOTE = [
  'She came in wet from the rain and laughed about it, then stopped laughing.',
  'On Sunday she had not spoken to anybody from the time she closed the shop until Monday’s first customer. “It is not that I mind being alone. It is that nobody would notice the difference.”',
  'When her sister rang on Tuesday she let it ring. She used to answer before the second tone.',
  'Near the end, unasked: her grandmother’s kitchen, and that she has not cried about it since the funeral. She did now, a little. We sat with it.',
]

/** Marks may part the words of a line into several nodes. */
const selectWords = async (page: Page, words: string): Promise<void> => {
  const found = await page.evaluate((wanted) => {
    const line = [...document.querySelectorAll('.cm-line')].find(({ textContent }) =>
      textContent?.includes(wanted),
    )
    if (line === undefined) return false
    const start = line.textContent?.indexOf(wanted) ?? 0
    const range = document.createRange()
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    let at = 0
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0
      if (start >= at && start < at + length) range.setStart(node, start - at)
      const end = start + wanted.length
      if (end > at && end <= at + length) range.setEnd(node, end - at)
      at += length
    }
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
    return true
  }, words)
  if (!found) throw new Error('the words to tag are not in the note')
  await page.waitForTimeout(150)
}

const tag = async (page: Page, words: string, code: string, intensity: string) => {
  await selectWords(page, words)
  await page.keyboard.press('Control+T')
  await page.getByRole('combobox', { name: 'Concept' }).waitFor()
  await page.keyboard.type(code, { delay: 60 })
  await page.keyboard.press(intensity)
  await page.getByRole('combobox', { name: 'Concept' }).waitFor({ state: 'detached' })
}

const firstNote = async (driven: DrivenApp, shoot: Camera): Promise<void> => {
  const page = driven.page()
  await addClient(page, 'Oriel Vandermeer')
  await shoot('a-new-client')
  await writeTodaysNote(page)
  await page.keyboard.type(NOTE.join('\n\n'))
  await page.getByText('Saved', { exact: true }).waitFor()
  await shoot('writing')
  await selectWords(page, 'nobody would notice the difference.')
  await page.keyboard.press('Control+T')
  await page.keyboard.type('lo', { delay: 60 })
  await shoot('tagging')
  await page.keyboard.press('3')
  await tag(page, 'she let it ring. She used to answer before the second tone.', 'aw', '2')
  await tag(page, 'She used to answer', 'rs', '1')
  await tag(page, 'her grandmother’s kitchen, and that she has not cried about it', 'gl', '2')
  await tag(page, 'She did now, a little. We sat with it.', 'ge', '2')
  await page.keyboard.press('ArrowRight')
  await page.getByText('Saved', { exact: true }).waitFor()
  await shoot('tagged')
}

const sampleClient = async (driven: DrivenApp, shoot: Camera): Promise<void> => {
  const page = driven.page()
  await page.getByRole('navigation').getByText('Caseload', { exact: true }).first().click()
  await atCaseload(page)
  await shoot('caseload')
  await page.getByText('Mirela Castraveni').first().click()
  await page.getByRole('tab', { name: 'Sessions' }).waitFor()
  await shoot('sessions')
  await page.getByRole('tab', { name: 'Timeline' }).click()
  await page.getByText('Drawing', { exact: true }).waitFor()
  await shoot('timeline')
  await page.getByRole('grid', { name: 'Themes by session' }).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  for (let row = 0; row < 5; row += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await shoot('the-words-behind-a-mark')
  await page.keyboard.press('Escape')
  await page.keyboard.press('s')
  await page.locator('.portrait-passage').first().waitFor()
  await shoot('portraits-of-sessions')
  await page.keyboard.press('k')
  await page.getByRole('table', { name: 'Themes by period' }).waitFor()
  await shoot('periods-compared')
  await page.keyboard.press('k')
  await page.keyboard.press('x')
  await page.getByRole('dialog', { name: 'Take the timeline out' }).waitFor()
  await shoot('a-timeline-to-take-out')
  await page.keyboard.press('Escape')
  await page.getByRole('grid', { name: 'Themes by session' }).focus()
  await page.keyboard.press('Enter')
  await page
    .getByRole('button', { name: /^Open in the note/ })
    .first()
    .click()
  await noteText(page).waitFor()
  await shoot('the-passage-in-its-note')
}

/** What belongs to a client's record beside the notes of the record. */
const theRecord = async (driven: DrivenApp, shoot: Camera): Promise<void> => {
  const page = driven.page()
  await page.keyboard.press('Control+Shift+P')
  await page.getByRole('complementary', { name: 'Previous note' }).waitFor()
  await shoot('an-earlier-note-beside')
  await page.keyboard.press('Control+Shift+P')
  await page.getByRole('button', { name: 'Mirela Castraveni' }).click()
  await page
    .getByRole('button', { name: 'Oldest first' })
    .or(page.getByRole('button', { name: 'Newest first' }))
    .click()
  await page.getByText('Process note, draft').first().click()
  await page.getByText('Process note, kept apart from the record.').waitFor()
  await shoot('a-process-note')
  await page.getByRole('navigation').getByText('Caseload', { exact: true }).first().click()
  await atCaseload(page)
  await page.getByRole('button', { name: /notes due/ }).click()
  await page.getByRole('heading', { name: 'Notes due' }).waitFor()
  await shoot('notes-due')
  await page.getByRole('navigation').getByText('Caseload', { exact: true }).first().click()
  await atCaseload(page)
  await page.getByText('Carys Penhallam').first().click()
  await page.getByRole('tab', { name: 'Measures' }).click()
  await page.getByRole('region', { name: 'PHQ-9' }).waitFor()
  await shoot('measures')
  await page.getByRole('button', { name: 'Add PHQ-9' }).click()
  await page.getByRole('radiogroup', { name: /Little interest/ }).waitFor()
  await page.keyboard.type('2131', { delay: 60 })
  await shoot('filling-in-a-measure')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('tab', { name: 'Events' }).click()
  await page.getByText('Safety plan written').waitFor()
  await shoot('events-and-a-safety-mark')
  await page.getByRole('button', { name: 'Write a risk note' }).click()
  await page.getByRole('radiogroup', { name: 'Ideation' }).waitFor()
  await shoot('a-risk-note')
}

const theFormulation = async (driven: DrivenApp, shoot: Camera): Promise<void> => {
  const page = driven.page()
  await page.keyboard.press('Control+1')
  await atCaseload(page)
  await page.getByText('Mirela Castraveni').first().click()
  await page.getByRole('tab', { name: 'Formulation' }).click()
  await page.locator('.formulation-quote').first().waitFor()
  await shoot('formulation')
  await page.keyboard.press('p')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.locator('.node-quote').first().waitFor()
  await shoot('quotes-of-a-node')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Shift+D')
  await page.getByRole('dialog').locator('ins').first().waitFor()
  await shoot('versions-compared')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^Relief without change/ }).click()
  await page.getByRole('article', { name: 'Relief without change' }).evaluate((article) => {
    article.scrollIntoView({ block: 'start' })
  })
  await shoot('an-observation-and-its-evidence')
}

/** One concept over all clients, what a merge would do, and a note read again without its tags. */
const conceptScreens = async (page: Page, shoot: Camera): Promise<void> => {
  await page
    .getByRole('treeitem')
    .filter({ hasText: /^Suppression/ })
    .click()
  await page.keyboard.press('3')
  await page.locator('.quote-item').first().waitFor()
  await shoot('quotes-of-a-concept')
  await page.keyboard.press('4')
  await page.locator('.together-table').waitFor()
  await shoot('what-it-is-found-with')
  await page.keyboard.press('1')
  await page.keyboard.press('Shift+M')
  await page.getByRole('combobox', { name: 'Into' }).fill('Empty functioning')
  await page.getByRole('option', { name: /Empty functioning/ }).click()
  await page.getByRole('list', { name: 'What the merge does' }).waitFor()
  await shoot('what-a-merge-would-do')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Found together' }).click()
  await page.getByRole('button', { name: /^Suppression and Empty functioning/ }).hover()
  await shoot('all-concepts-found-together')
  await page.getByRole('button', { name: 'Codebook' }).last().click()
  await page.getByRole('button', { name: 'Read a sample again…' }).click()
  await page.getByRole('button', { name: 'Draw a sample' }).click()
  await page.getByRole('button', { name: 'Begin reading' }).click()
  await noteText(page).waitFor()
  await shoot('a-note-read-again')
  await page.getByRole('button', { name: 'Leave for now' }).click()
  await page.getByRole('button', { name: 'Discard the round…' }).click()
  await page.getByRole('button', { name: 'Discard the round', exact: true }).click()
  await page.getByRole('button', { name: 'Draw a sample' }).waitFor()
}

const otherScreens = async (driven: DrivenApp, shoot: Camera): Promise<void> => {
  const page = driven.page()
  await page.keyboard.press('Control+Shift+F')
  await page.getByRole('heading', { name: 'Search' }).waitFor()
  await page.keyboard.type('kitchen')
  await page.locator('mark').first().waitFor()
  await shoot('search')
  await page.getByRole('navigation').getByText('Codebook', { exact: true }).click()
  await shoot('codebook')
  await conceptScreens(page, shoot)
  await page.keyboard.press('Control+K')
  await page.keyboard.type('ca')
  await shoot('command-palette')
  // The first empties what was typed.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

const vaultScreens = async (driven: DrivenApp, shoot: Camera): Promise<void> => {
  const page = driven.page()
  await page.getByRole('navigation').getByText('Settings', { exact: true }).click()
  await page.getByRole('heading', { name: 'Keys' }).scrollIntoViewIfNeeded()
  await shoot('keys-and-lock')
  await page.getByRole('button', { name: 'Back up now' }).click()
  await page.getByText('Last checked backup').first().waitFor()
  await page
    .getByRole('heading', { name: 'Backups of this vault' })
    .evaluate((heading) => heading.scrollIntoView({ block: 'start' }))
  await page.getByRole('grid', { name: 'Backups of this vault' }).getByRole('row').first().click()
  await page.getByText('Opened and checked: ').waitFor()
  await shoot('what-a-backup-holds')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Activity log' }).click()
  await page.locator('.audit-row').first().waitFor()
  await shoot('activity-log')
}

const lockAndReturn = async (driven: DrivenApp, shoot: Camera): Promise<void> => {
  const page = await lockByKey(driven)
  await page.getByRole('textbox', { name: 'Passphrase' }).waitFor()
  await shoot('locked')
  await unlock(page, PASSPHRASE)
  await atCaseload(page)
  await page.getByText('Oriel Vandermeer').first().click()
  await page.locator('.row-link').first().click()
  await noteText(page).waitFor()
  await shoot('everything-is-there')
}

const inTheDark = async (driven: DrivenApp, shoot: Camera): Promise<void> => {
  const page = driven.page()
  await page.emulateMedia({ colorScheme: 'dark' })
  await shoot('note-in-the-dark')
  await page.getByRole('navigation').getByText('Caseload', { exact: true }).first().click()
  await atCaseload(page)
  await shoot('caseload-in-the-dark')
  await page.getByText('Carys Penhallam').first().click()
  await page.getByRole('tab', { name: 'Timeline' }).click()
  await page.getByText('Drawing', { exact: true }).waitFor()
  await shoot('timeline-in-the-dark')
}

const clearPictures = (): void => {
  mkdirSync(PICTURES, { recursive: true })
  for (const file of readdirSync(PICTURES))
    if (/^\d\d-.*\.png$/.test(file)) rmSync(join(PICTURES, file))
}

await runScript(async () => {
  await ensureBuilt(projectFolder)
  const display = await withDisplay()
  const folder = mkdtempSync(join(tmpdir(), 'throughline-tour-'))
  const driven = await launchApp(placeIn(folder), display.env)
  try {
    clearPictures()
    await driven.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 0, y: 0, width: 1440, height: 900 }),
    )
    const shoot = camera(driven)
    await driven.page().getByRole('textbox', { name: 'Passphrase' }).waitFor()
    await shoot('first-run')
    await choosePassphrase(driven.page(), 'sample')
    await driven.page().getByRole('button', { name: 'Print the sheet' }).waitFor()
    await shoot('the-recovery-code')
    await writeDownCode(driven.page())
    await atCaseload(driven.page())
    await firstNote(driven, shoot)
    await sampleClient(driven, shoot)
    await theRecord(driven, shoot)
    await theFormulation(driven, shoot)
    await otherScreens(driven, shoot)
    await vaultScreens(driven, shoot)
    await lockAndReturn(driven, shoot)
    await inTheDark(driven, shoot)
    return 0
  } finally {
    await driven.close()
    display.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
