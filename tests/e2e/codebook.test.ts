/** The codebook as a clinician makes it their own: a concept added and used, one renamed, two merged and parted, one archived. */
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeVaultAt, withOpenVault } from '../crash/bench.ts'
import { type DrivenApp, launchApp, noteText, placeIn, unlock } from '../support/driven-app.ts'
import { folderForFile } from '../support/temp-folder.ts'
import { addClient, addSession, tagOf } from '../support/test-vault.ts'

const CLIENT = 'Oriel Vandermeer'
const TEXT = 'Nothing in there, he said. Grey all week, and then he cried.'
const on = (words: string) => {
  const start = TEXT.indexOf(words)
  return { kind: 'passage', start, end: start + words.length } as const
}

const treeItem = (page: Page, name: string) =>
  page.getByRole('treeitem').filter({ hasText: new RegExp(`^${name}`) })
const namesInTree = (page: Page): Promise<readonly string[]> =>
  page.locator('.tree-concept .tree-name').allTextContents()
const openCodebook = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+2')
  await page.getByRole('tree', { name: 'Concepts' }).waitFor()
}

describe('the codebook', () => {
  const folder = folderForFile()
  let driven: DrivenApp

  beforeAll(async () => {
    const place = placeIn(folder)
    await makeVaultAt(place.vault)
    await withOpenVault(place.vault, async ({ call }) => {
      const { id } = await addClient({ call }, CLIENT)
      const { id: sessionId } = await addSession({ call }, id, '2026-03-02')
      await call('notes.save', {
        ...{ sessionId, baseRevision: 0, text: TEXT },
        tags: [
          tagOf('emptiness', on('Nothing in there'), { intensity: 1 }),
          tagOf('emptiness', on('Grey all week')),
          tagOf('sadness', on('in there, he said'), { intensity: 3 }),
        ],
      })
    })
    driven = await launchApp(place)
    await unlock(driven.page())
    driven.page().setDefaultTimeout(10_000)
    await driven.page().getByText(CLIENT).waitFor()
  })
  afterAll(() => driven.close())

  it('takes a concept of one’s own, by keys alone, and offers it while tagging', async () => {
    const page = driven.page()
    await openCodebook(page)
    await page.keyboard.press('n')
    await page.getByRole('dialog', { name: 'New concept' }).waitFor()
    await page.keyboard.type('Body memory')
    expect(await page.getByRole('textbox', { name: 'Letters' }).inputValue()).toBe('bm')
    await page.getByRole('textbox', { name: 'Definition' }).fill('The body says it first.')
    await page.getByRole('textbox', { name: 'Use it for' }).fill('A tight throat\nCold hands')
    await page.getByRole('button', { name: 'Add concept' }).click()
    await page.getByRole('heading', { name: /^Body memory/ }).waitFor()
    await page.getByText('The body says it first.').waitFor()
    await page.getByRole('listitem').filter({ hasText: 'Cold hands' }).waitFor()

    await page.keyboard.press('Control+1')
    await page.getByText(CLIENT).click()
    await page.locator('.row-link').first().click()
    await noteText(page).waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Control+T')
    await page.keyboard.type('bm')
    await page.getByRole('option', { name: /Body memory/ }).waitFor()
    await page.keyboard.press('Escape')
  })

  it('renames one of the framework’s, keeps the former words, and puts them back', async () => {
    const page = driven.page()
    await openCodebook(page)
    await page.keyboard.press('/')
    await page.keyboard.type('lonel')
    await treeItem(page, 'Loneliness').click()
    await page.getByRole('heading', { name: /^Loneliness/ }).waitFor()
    await page.keyboard.press('e')
    await page.getByRole('textbox', { name: 'Name' }).fill('Aloneness')
    await page.getByRole('textbox', { name: 'Definition' }).fill('Nobody there.')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('heading', { name: /^Aloneness/ }).waitFor()
    await page.getByText('Framework 1.0.0, in your own words').waitFor()
    await page.keyboard.press('v')
    const versions = page.getByRole('dialog', { name: /^Versions of/ })
    await versions.getByRole('heading', { name: '2. Changed' }).waitFor()
    expect(await versions.locator('ins').first().textContent()).toContain('Aloneness')
    await versions.getByRole('button', { name: 'Put back the words of version 1' }).click()
    await versions.getByRole('heading', { name: '3. Changed' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: /^Loneliness/ }).waitFor()
    // The filter stays from page to page.
    expect(await page.getByRole('searchbox', { name: 'Filter concepts' }).inputValue()).toBe(
      'lonel',
    )
    await page.getByRole('searchbox', { name: 'Filter concepts' }).fill('')
  })

  it('nests and orders by keys', async () => {
    const page = driven.page()
    await treeItem(page, 'Emptiness').click()
    await page.keyboard.press('Alt+Shift+ArrowRight')
    await page.waitForFunction(() =>
      document.querySelector('[role=treeitem][aria-level="3"]')?.textContent?.includes('Emptiness'),
    )
    await page.keyboard.press('Alt+Shift+ArrowLeft')
    await page.waitForFunction(() => document.querySelector('[aria-level="3"]') === null)
    await page.keyboard.press('Alt+Shift+ArrowUp')
    await page.waitForFunction(
      () => document.querySelector('.tree-concept .tree-name')?.textContent === 'Emptiness',
    )
    expect((await namesInTree(page)).slice(0, 2)).toEqual(['Emptiness', 'Sadness'])
  })

  it('nests by dragging, and lifts out again', async () => {
    const page = driven.page()
    await treeItem(page, 'Fatigue').dragTo(treeItem(page, 'Sadness'))
    await page.waitForFunction(() =>
      document.querySelector('[role=treeitem][aria-level="3"]')?.textContent?.includes('Fatigue'),
    )
    await treeItem(page, 'Fatigue').dragTo(
      page.getByRole('treeitem').filter({ hasText: /^Presentation/ }),
    )
    await page.waitForFunction(() => document.querySelector('[aria-level="3"]') === null)
    expect((await namesInTree(page)).slice(0, 6).at(-1)).toBe('Fatigue')
  })

  it('merges with a look first, and takes it back', async () => {
    const page = driven.page()
    await treeItem(page, 'Emptiness').click()
    await page.keyboard.press('Shift+M')
    const dialog = page.getByRole('dialog', { name: 'Merge Emptiness into another concept' })
    await dialog.getByRole('combobox', { name: 'Into' }).fill('Sadness')
    await page.getByRole('option', { name: /Sadness/ }).click()
    await dialog.getByText('2 tags in 1 session, with 1 client, will say Sadness.').waitFor()
    await dialog.getByText(/^1 of them overlap a passage already tagged Sadness/).waitFor()
    const merge = dialog.getByRole('button', { name: 'Merge', exact: true })
    expect(await merge.isDisabled()).toBe(true)
    await dialog.getByText(/belongs to the framework: merge it away/).click()
    await merge.click()
    await page.getByRole('heading', { name: /^Sadness/ }).waitFor()
    await page.getByText(/2 tags, in 1 of 1 session, with 1 of 1 client/).waitFor()
    expect(await namesInTree(page)).not.toContain('Emptiness')

    await page.getByText('Show archived').click()
    await treeItem(page, 'Emptiness').click()
    await page.getByRole('button', { name: 'Undo the merge' }).click()
    await page.getByText('The merge is undone: 3 tags as before.').waitFor()
    await page.getByText(/2 tags, in 1 of 1 session/).waitFor()
  })

  it('shows with whom, in which words and together with what, and leads to the note', async () => {
    const page = driven.page()
    await treeItem(page, 'Sadness').click()
    await page.keyboard.press('2')
    await page.getByText('With 1 of 1 client. Tagged on').waitFor()
    await page.keyboard.press('4')
    await page.getByRole('button', { name: /^1 of 1, same words as Emptiness/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Sadness and Emptiness: same words' })
    await dialog.getByText('Nothing in there').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('3')
    await page.getByRole('button', { name: /in there, he said/ }).click()
    await noteText(page).waitFor()
    await page.keyboard.press('Alt+ArrowLeft')
    await page.getByRole('tab', { name: 'Quotes', selected: true }).waitFor()
    await page.keyboard.press('1')
  })

  it('archives, and brings back, but never a safety concept', async () => {
    const page = driven.page()
    await treeItem(page, 'Body memory').click()
    await page.getByRole('heading', { name: /^Body memory/ }).waitFor()
    await page.keyboard.press('Shift+A')
    await page.getByText(/is archived\. Its tags stay/).waitFor()
    await page.getByText('Show archived').click()
    expect(await namesInTree(page)).not.toContain('Body memory')
    await page.keyboard.press('Shift+A')
    await treeItem(page, 'Body memory').waitFor()
    await treeItem(page, 'Hopelessness about going on').click()
    await page.getByRole('button', { name: 'Actions for Hopelessness about going on' }).click()
    await page.getByRole('menuitem', { name: 'Versions…' }).waitFor()
    expect(await page.getByRole('menuitem', { name: 'Archive' }).count()).toBe(0)
    await page.keyboard.press('Escape')
  })
})
