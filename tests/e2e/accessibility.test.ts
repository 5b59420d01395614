/** axe-core finds nothing on any screen, in either theme. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addClient,
  type DrivenApp,
  launchApp,
  lockByKey,
  makeVault,
  noteText,
  placeIn,
  writeTodaysNote,
} from '../support/driven-app.ts'
import { folderForFile } from '../support/temp-folder.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const faultsOf = async (page: Page): Promise<readonly string[]> => {
  // Through the debugger: the page's own policy lets no foreign script in.
  await page.evaluate(AXE)
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`,
  )
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
}

/** @param except the rule that a place keeps by other means, which is then shown beside it */
const inBothThemes = async (page: Page, except = 'none'): Promise<void> => {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const faults = await faultsOf(page)
    expect(
      faults.filter((fault) => !fault.startsWith(`${except}:`)),
      theme,
    ).toEqual([])
  }
}

describe('axe-core finds nothing on', () => {
  const folder = folderForFile()
  let driven: DrivenApp
  const page = (): Page => driven.page()
  const goTo = async (name: string): Promise<void> => {
    // The path above the page may name a place too.
    const main = page().getByRole('navigation', { name: 'Main' })
    await main.getByText(name, { exact: true }).click()
    await page().getByRole('heading', { name, level: 1 }).waitFor()
  }

  beforeAll(async () => {
    driven = await launchApp(placeIn(folder))
  })
  afterAll(() => driven.close())

  it('the first run', async () => {
    await page().getByRole('textbox', { name: 'Passphrase' }).fill('short')
    await page()
      .getByText(/characters/)
      .first()
      .waitFor()
    await inBothThemes(page())
  })

  it('the caseload of the sample practice', async () => {
    await makeVault(page(), 'sample')
    await inBothThemes(page())
  })

  it('a client, with sessions and timeline', async () => {
    await page().getByText('Mirela Castraveni').first().click()
    await page().getByRole('tab', { name: 'Sessions' }).waitFor()
    await inBothThemes(page())
    await page().getByRole('tab', { name: 'Timeline' }).click()
    await page().getByText('Drawing', { exact: true }).waitFor()
    await inBothThemes(page())
    await page().getByText('Table', { exact: true }).click()
    await inBothThemes(page())
    await page().getByText('Portraits', { exact: true }).click()
    await page().locator('.portrait-passage').first().waitFor()
    await inBothThemes(page())
    await page().getByText('Compare', { exact: true }).click()
    await page().getByRole('table', { name: 'Themes by period' }).waitFor()
    await inBothThemes(page())
    for (const [key, name] of [
      ['i', 'Filter the themes'],
      ['x', 'Take the timeline out'],
    ] as const) {
      await page().keyboard.press(key)
      await page().getByRole('dialog', { name }).waitFor()
      await inBothThemes(page())
      await page().keyboard.press('Escape')
      await page().getByRole('dialog', { name }).waitFor({ state: 'detached' })
    }
  })

  it('two clients, and one concept across clients', async () => {
    await page().getByRole('button', { name: 'Compare with another client' }).click()
    await page().getByRole('combobox', { name: 'On the right' }).fill('Hen')
    await page().getByRole('option', { name: 'Henrik Aldemo' }).click()
    await page().getByRole('table', { name: 'Themes of two clients' }).waitFor()
    await inBothThemes(page())
    await page().keyboard.press('Alt+ArrowLeft')
    await page().getByRole('button', { name: 'Loneliness', exact: true }).click()
    await page().getByRole('button', { name: 'Across clients' }).click()
    await page().getByRole('table', { name: 'Loneliness by client and session' }).waitFor()
    await inBothThemes(page())
    await page().keyboard.press('Alt+ArrowLeft')
    await page().getByText('Drawing', { exact: true }).click()
  })

  it('the formulation: map, list, a node, versions, observations', async () => {
    await page().getByRole('tab', { name: 'Formulation' }).click()
    await page().locator('.formulation-quote').first().waitFor()
    await page()
      .getByRole('button', { name: /^Relief without change/ })
      .click()
    await page().getByText('with nothing to say, and why').click()
    await inBothThemes(page())
    await page().getByText('List', { exact: true }).click()
    await inBothThemes(page())
    await page().getByText('Map', { exact: true }).click()
    await page()
      .getByRole('button', { name: /^Hyperactivation \d/ })
      .click()
    await page().locator('.node-quote').first().waitFor()
    await inBothThemes(page())
    await page().getByRole('button', { name: 'Versions and comparison…' }).click()
    await page().getByRole('dialog').locator('ins').first().waitFor()
    await inBothThemes(page())
    await page().keyboard.press('Escape')
    await page().getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('measures, filling one in, and what it says of safety', async () => {
    await page().getByRole('tab', { name: 'Measures' }).click()
    await page().getByRole('region', { name: 'PHQ-9' }).waitFor()
    await page().getByText('About PHQ-9').click()
    await inBothThemes(page())
    await page().keyboard.press('m')
    await page().getByRole('option', { name: 'PHQ-9' }).waitFor()
    await inBothThemes(page())
    await page().keyboard.press('Enter')
    await page()
      .getByRole('radiogroup', { name: /Little interest/ })
      .waitFor()
    await page().keyboard.type('21')
    await page().keyboard.press('Enter')
    await page()
      .getByText(/Not answered: items 3/)
      .waitFor()
    await inBothThemes(page())
    await page().keyboard.type('1111111')
    await page().keyboard.press('Enter')
    await page().getByText('A safety mark was opened.').waitFor()
    await inBothThemes(page())
    await page().keyboard.press('Enter')
    await page().getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('notes that are due', async () => {
    await page().keyboard.press('Control+3')
    await page().locator('.due-row').first().waitFor()
    await inBothThemes(page())
  })

  it('a client with an open safety mark: events, details, a risk note signed and one begun', async () => {
    await goTo('Caseload')
    await page().getByText('Carys Penhallam').click()
    await page()
      .getByText(/safety mark is open/)
      .waitFor()
    await page().getByRole('tab', { name: 'Events' }).click()
    await page().locator('.event-row').first().waitFor()
    await inBothThemes(page())
    await page().keyboard.press('n')
    await page().getByRole('dialog').waitFor()
    await inBothThemes(page())
    await page().keyboard.press('Escape')
    await page().getByRole('tab', { name: 'Details' }).click()
    await page().locator('.risk-note-list').waitFor()
    await inBothThemes(page())
    await page().locator('.risk-note-list .text-link').first().click()
    await page().getByText('SHA-256').waitFor()
    await inBothThemes(page())
    await page().keyboard.press('Alt+ArrowLeft')
    await page().locator('.risk-note-list').waitFor()
    await page().keyboard.press('r')
    await page().getByRole('radiogroup', { name: 'Ideation' }).waitFor()
    await inBothThemes(page())
    await goTo('Caseload')
    await page().getByText('Mirela Castraveni').first().click()
    await page().getByRole('tab', { name: 'Sessions' }).waitFor()
  })

  it('an access copy, from what it holds to where it goes', async () => {
    await page().getByRole('tab', { name: 'Details' }).click()
    await inBothThemes(page())
    await page().getByRole('button', { name: 'Client access copy…' }).click()
    await page()
      .getByRole('heading', { name: /^What the copy holds/ })
      .waitFor()
    await inBothThemes(page())
    await page().getByRole('button', { name: 'Go on' }).click()
    await page().getByText('These files are not encrypted.').waitFor()
    await inBothThemes(page())
    await page().keyboard.press('Alt+ArrowLeft')
    await page().getByRole('tab', { name: 'Sessions' }).waitFor()
  })

  it('a signed note with overlapping tags', async () => {
    await page().getByRole('tab', { name: 'Sessions' }).click()
    await page().locator('.row-link').nth(2).click()
    await noteText(page()).waitFor()
    await inBothThemes(page())
  })

  it('tagging: the picker and its second step, a card, moved ends, only some tags, the column to rate', async () => {
    const open = async (keys: string, role: 'dialog' | 'complementary', name: string) => {
      await page().keyboard.press(keys)
      await page().getByRole(role, { name }).waitFor()
      await inBothThemes(page())
    }
    await open('Control+T', 'dialog', 'Tag with a concept')
    await page().keyboard.type('hc')
    await page().keyboard.press('Tab')
    await page().getByRole('checkbox', { name: 'Unsafe' }).waitFor()
    await inBothThemes(page())
    await page().keyboard.press('Escape')
    await page().keyboard.press('F8')
    await page().getByRole('tooltip').waitFor()
    await inBothThemes(page())
    await open('Control+Shift+T', 'dialog', 'Tag')
    await page().keyboard.press('Escape')
    await open('Control+E', 'dialog', 'Ends of the passage')
    await page().keyboard.press('Escape')
    await open('Control+Shift+K', 'dialog', 'Show only some tags')
    await page().keyboard.press('Enter')
    await page()
      .getByText(/tags? shown$/)
      .waitFor()
    await inBothThemes(page())
    await page().keyboard.press('Control+Shift+K')
    await open('Control+Shift+R', 'complementary', 'Rate the session')
    await page().keyboard.press('Control+Shift+R')
    await page().getByRole('complementary', { name: 'Themes' }).waitFor()
  })

  it('an addendum being written, and a draft history', async () => {
    await page().keyboard.press('Control+Shift+A')
    await page().getByRole('radio', { name: 'Requested by the client' }).waitFor()
    await inBothThemes(page())
    await page().keyboard.press('ArrowDown')
    await page().keyboard.press('ArrowDown')
    await page().keyboard.press('Enter')
    await page().getByRole('group', { name: 'Requested on' }).waitFor()
    await page().getByText('Denied', { exact: true }).click()
    await page().getByRole('button', { name: 'Sign addendum…' }).click()
    await inBothThemes(page())
    await page().keyboard.press('Alt+ArrowLeft')
    // Mirela's newest note, which is a draft that read otherwise before.
    await page().locator('.row-link').first().click()
    await noteText(page()).waitFor()
    await page().keyboard.press('Control+Shift+D')
    await page().locator('.history-text ins').first().waitFor()
    await inBothThemes(page())
    await page().keyboard.press('Escape')
  })

  it('search and settings', async () => {
    await goTo('Search')
    await page().keyboard.type('mother')
    await page().locator('mark').first().waitFor()
    await inBothThemes(page())
    await goTo('Settings')
    await inBothThemes(page())
  })

  it('the codebook: its tree, each part of a concept, its forms, and reading again', async () => {
    await goTo('Codebook')
    await page().getByRole('tree', { name: 'Concepts' }).waitFor()
    await inBothThemes(page())
    await page()
      .getByRole('treeitem')
      .filter({ hasText: /^Loneliness/ })
      .click()
    for (const key of ['1', '2', '3', '4']) {
      await page().keyboard.press(key)
      await inBothThemes(page())
    }
    await page().keyboard.press('1')
    for (const key of ['e', 'm', 'Shift+M', 'v', 'x', 'g']) {
      await page().keyboard.press(key)
      await page().getByRole('dialog').waitFor()
      await inBothThemes(page())
      await page().keyboard.press('Escape')
      await page().getByRole('dialog').waitFor({ state: 'detached' })
    }
    await page().getByRole('button', { name: 'Found together' }).click()
    await page().getByRole('table', { name: 'Concepts found together' }).waitFor()
    await inBothThemes(page())
    await goTo('Codebook')
    await page().getByRole('button', { name: 'Read a sample again…' }).click()
    await page().getByRole('button', { name: 'Draw a sample' }).click()
    await page().getByRole('button', { name: 'Begin reading' }).waitFor()
    await inBothThemes(page())
    await page().getByRole('button', { name: 'Begin reading' }).click()
    await noteText(page()).waitFor()
    await inBothThemes(page())
    await page().keyboard.press('Control+Enter')
    await page()
      .getByText(/Second reading · note 2/)
      .waitFor()
    await page().getByRole('button', { name: 'Leave for now' }).click()
    await page().getByRole('button', { name: 'Compare the 1 read' }).click()
    await page().locator('.agreement-table, .empty-line').first().waitFor()
    await inBothThemes(page())
  })

  it('the activity log, checked', async () => {
    await goTo('Settings')
    await page().getByRole('button', { name: 'Activity log' }).click()
    await page().locator('.audit-row').first().waitFor()
    await page().getByRole('button', { name: 'Check the log' }).click()
    await page().locator('.audit-finding').waitFor()
    await inBothThemes(page())
  })

  it('the command palette and the list of keys', async () => {
    await page().keyboard.press('Control+K')
    await page().getByRole('dialog').waitFor()
    // The field keeps the focus, and its arrow keys scroll the list.
    await inBothThemes(page(), 'scrollable-region-focusable')
    const last = page().getByRole('menuitem').last()
    await page().keyboard.press('ArrowUp')
    await expect.poll(() => last.getAttribute('data-focused')).toBe('true')
    const list = await page().locator('.palette-list').boundingBox()
    const item = await last.boundingBox()
    expect((item?.y ?? 0) + (item?.height ?? 0)).toBeLessThanOrEqual(
      (list?.y ?? 0) + (list?.height ?? 0) + 1,
    )
    await page().keyboard.press('Escape')
    await page().keyboard.press('Control+/')
    await page().getByRole('dialog').waitFor()
    await inBothThemes(page())
    await page().keyboard.press('Escape')
  })

  it('an empty client, and a draft with the picker open', async () => {
    await addClient(page(), 'Maximiliane-Theodora von und zu Hohenlohe-Langenburg')
    await inBothThemes(page())
    await writeTodaysNote(page())
    await page().keyboard.type('Nobody would notice.')
    await page().keyboard.press('Control+A')
    await page().keyboard.press('Control+T')
    await page().getByRole('combobox', { name: 'Concept' }).waitFor()
    await inBothThemes(page())
    await page().keyboard.press('Escape')
  })

  it('backups in the settings, and what one holds', async () => {
    await goTo('Settings')
    await page().getByRole('button', { name: 'Back up now' }).click()
    await page()
      .getByRole('grid', { name: 'Backups of this vault' })
      .getByRole('row')
      .first()
      .click()
    await page().getByText('Opened and checked: ').waitFor()
    await inBothThemes(page())
    await page().getByRole('button', { name: 'Restore…', exact: true }).click()
    await inBothThemes(page())
    await page().keyboard.press('Escape')
    await page().getByRole('dialog').waitFor({ state: 'detached' })
    await inBothThemes(page())
  })

  it('the lock screen, with backups to restore', async () => {
    await lockByKey(driven)
    await page().getByRole('textbox', { name: 'Passphrase' }).waitFor()
    await inBothThemes(page())
    await page().getByRole('button', { name: 'Restore a backup…' }).click()
    await page().getByRole('grid', { name: 'Backups' }).waitFor()
    await inBothThemes(page())
    await page().getByRole('grid', { name: 'Backups' }).getByRole('row').first().click()
    await page().getByRole('textbox', { name: 'Passphrase of the backup' }).waitFor()
    await inBothThemes(page())
  })
})
