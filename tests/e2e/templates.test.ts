/** Writing with what is there already: templates, snippets, and words of an earlier note, marked until edited. */
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeVaultAt, withOpenVault } from '../crash/bench.ts'
import { type DrivenApp, launchApp, noteText, placeIn, unlock } from '../support/driven-app.ts'
import { folderForFile } from '../support/temp-folder.ts'
import { addClient, addSession } from '../support/test-vault.ts'

const CLIENT = 'Oriel Vandermeer'
const EARLIER = '## Data\nSlept badly since Sunday. Nobody called.\n\nLate again.\n## Plan\nCall.'
const WAITED = 10_000

/** The note as it is kept, without the hints that stand in empty sections. */
const linesOf = (page: Page): Promise<readonly string[]> =>
  page.locator('.note-editor .cm-line').evaluateAll((lines) =>
    lines.map((line) => {
      const copy = line.cloneNode(true)
      if (copy instanceof HTMLElement)
        for (const hint of copy.querySelectorAll('.note-hint-inline')) hint.remove()
      return copy.textContent ?? ''
    }),
  )
const copiedWords = (page: Page): Promise<readonly string[]> =>
  page.locator('.note-editor .note-copied').allTextContents()

const isSaved = (page: Page): Promise<void> => page.getByText('Saved', { exact: true }).waitFor()

const takeTemplate = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press('Control+Shift+M')
  await page.getByRole('combobox', { name: 'Template' }).waitFor()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'Template' }).waitFor({ state: 'detached' })
}

describe('writing with what is there already', () => {
  const folder = folderForFile()
  let driven: DrivenApp

  beforeAll(async () => {
    const place = placeIn(folder)
    await makeVaultAt(place.vault)
    await withOpenVault(place.vault, async ({ call }) => {
      const { id } = await addClient({ call }, CLIENT)
      const { id: earlier } = await addSession({ call }, id, '2026-03-02')
      await addSession({ call }, id, '2026-03-09')
      await call('notes.save', { sessionId: earlier, baseRevision: 0, text: EARLIER, tags: [] })
    })
    driven = await launchApp(place)
    const page = driven.page()
    await unlock(page)
    await page.getByText(CLIENT).click()
    await page.getByRole('heading', { name: CLIENT }).waitFor()
    await page.locator('.row-link').first().click()
    await noteText(page).waitFor()
    await page.getByText('Session 2 of 2').waitFor()
  })
  afterAll(() => driven.close())

  it('goes from SOAP to DAP to free and back by undo, with every word and the tag in place', async () => {
    const page = driven.page()
    await takeTemplate(page, 'soap')
    await page.keyboard.type('Nobody called.')
    await page.keyboard.press('F9')
    await page.keyboard.type('Slow speech.')
    for (const _ of 'Slow speech.') await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Control+T')
    await page.getByRole('combobox', { name: 'Concept' }).waitFor()
    await page.keyboard.type('lonel')
    await page.keyboard.press('2')
    const soap = [
      '## Subjective',
      'Nobody called.',
      '## Objective',
      'Slow speech.',
      '## Assessment',
      '',
      '## Plan',
      '',
    ]
    const tagged = page.locator('.note-editor .note-tagged')
    await expect.poll(() => tagged.allTextContents()).toEqual(['Slow speech.'])
    expect(await linesOf(page)).toEqual(soap)

    await takeTemplate(page, 'dap')
    await page.getByRole('button', { name: 'Template: DAP' }).waitFor()
    expect(await linesOf(page)).toEqual(['## Data', ...soap.slice(1)])
    await takeTemplate(page, 'free')
    await page.getByRole('button', { name: 'Template: Free' }).waitFor()
    expect(await linesOf(page)).toEqual(['## Data', ...soap.slice(1, 4), ''])
    expect(await tagged.allTextContents()).toEqual(['Slow speech.'])

    await page.keyboard.press('Control+Z')
    await page.keyboard.press('Control+Z')
    await page.getByRole('button', { name: 'Template: SOAP' }).waitFor()
    expect(await linesOf(page)).toEqual(soap)
    expect(await tagged.allTextContents()).toEqual(['Slow speech.'])
  })

  it('keeps a snippet, expands its shortcut in the text, and undoes that in one step', async () => {
    const page = driven.page()
    await page.keyboard.press('Control+J')
    await page.getByRole('button', { name: 'Manage snippets…' }).click()
    await page.getByRole('button', { name: 'New snippet…' }).click()
    await page.getByRole('textbox', { name: 'Shortcut' }).fill(';np')
    await page.getByRole('textbox', { name: 'Words' }).fill('No plan, | no means.')
    await page.getByRole('button', { name: 'Save snippet' }).click()
    await page.getByRole('list', { name: 'Snippets' }).getByText(';np').waitFor()
    await page.keyboard.press('Escape')
    await page
      .getByRole('heading', { name: 'Templates and snippets' })
      .waitFor({ state: 'detached' })
    await page.keyboard.press('Control+End')
    await page.keyboard.type('Risk: ;np ')
    await expect.poll(async () => (await linesOf(page)).at(-1)).toBe('Risk: No plan,  no means.')
    await page.keyboard.type('no intent,')
    const last = async () => (await linesOf(page)).at(-1)
    expect(await last()).toBe('Risk: No plan, no intent, no means.')
    await page.keyboard.press('Control+Z')
    await page.keyboard.press('Control+Z')
    expect(await last()).toBe('Risk: ;np')
    await page.keyboard.press('Control+Shift+Z')
    await page.keyboard.press('Control+Shift+Z')
    expect(await last()).toBe('Risk: No plan, no intent, no means.')
  })

  it('brings a paragraph forward from the earlier note, marked until its sentences are edited', async () => {
    const page = driven.page()
    await page.keyboard.press('Control+Shift+P')
    const beside = page.getByRole('complementary', { name: 'Previous note' })
    await beside.getByText('Slept badly since Sunday. Nobody called.').click()
    await page.keyboard.press('Control+Shift+B')
    await expect.poll(() => copiedWords(page)).toEqual(['Slept badly since Sunday. Nobody called.'])
    expect((await linesOf(page)).join('\n')).toContain('no intent, ')
    await page.getByText('% copied').waitFor()

    await page.keyboard.press('F6')
    // The cursor stands after what was brought: one step back is before its last full stop.
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.type(' me')
    await expect.poll(() => copiedWords(page)).toEqual(['Slept badly since Sunday.'])
    await page.keyboard.press('Control+Z')
    await expect.poll(() => copiedWords(page)).toEqual(['Slept badly since Sunday. Nobody called.'])
    await page.keyboard.press('Control+Shift+Z')
    await isSaved(page)
  })

  it('finds the mark again when the note is opened anew, and says when signing how much is copied', async () => {
    const page = driven.page()
    const before = await linesOf(page)
    await page.keyboard.press('Alt+ArrowLeft')
    await page.getByRole('heading', { name: CLIENT }).waitFor()
    await page.locator('.row-link').first().click()
    await page.locator('.note-editor .note-copied').waitFor()
    await expect.poll(() => copiedWords(page)).toEqual(['Slept badly since Sunday.'])
    expect(await linesOf(page)).toEqual(before)
    const share = await page.getByText('% copied').textContent({ timeout: WAITED })
    await page.keyboard.press('Control+Shift+Enter')
    await page
      .getByRole('dialog')
      .getByText(share?.replace(' copied', '') ?? '?')
      .waitFor()
    await page.getByRole('button', { name: 'Sign', exact: true }).click()
    await page
      .getByText(/^Signed/)
      .first()
      .waitFor()
    expect(await copiedWords(page)).toEqual(['Slept badly since Sunday.'])
  })

  it('has nothing to show beside the first note, and says so', async () => {
    const page = driven.page()
    await page.keyboard.press('Alt+ArrowUp')
    await page.getByText('Session 1 of 2').waitFor()
    await page.getByText('This is the first progress note').waitFor()
  })
})
