/** Safety by hand: a theme tagged, its mark on caseload and client, a risk note written through a lock, signed, and the mark gone. */
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeVaultAt, withOpenVault } from '../crash/bench.ts'
import {
  atCaseload,
  type DrivenApp,
  launchApp,
  lockByKey,
  noteText,
  placeIn,
  unlock,
} from '../support/driven-app.ts'
import { folderForFile } from '../support/temp-folder.ts'
import { addClient, addSession } from '../support/test-vault.ts'

const NAME = 'Oriel Vandermeer'
const PASSAGE = 'It would be simpler not to be here.'

const answer = async (page: Page, area: string, choice: string): Promise<void> => {
  await page.getByRole('radiogroup', { name: area }).getByText(choice).click()
}

const goToClient = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+1')
  await atCaseload(page)
  await page.locator('.client-row .row-link').click()
  await page.getByRole('heading', { name: NAME, level: 1 }).waitFor()
}

describe('a safety theme', () => {
  const place = placeIn(folderForFile())
  let driven: DrivenApp
  const page = (): Page => driven.page()

  beforeAll(async () => {
    await makeVaultAt(place.vault)
    await withOpenVault(place.vault, async ({ call }) => {
      const { id } = await addClient({ call }, NAME, 'OV-72')
      await addSession({ call }, id, '2026-01-05')
    })
    driven = await launchApp(place)
    await unlock(page())
    await atCaseload(page())
  })
  afterAll(() => driven.close())

  it('opens a mark when it is tagged, on the caseload and on the client, with its words', async () => {
    await goToClient(page())
    await page().locator('.session-row .row-link').click()
    await noteText(page()).waitFor()
    await page().keyboard.type(PASSAGE)
    await page().keyboard.press('Control+A')
    await page().keyboard.press('Control+T')
    await page().getByRole('combobox', { name: 'Concept' }).waitFor()
    await page().keyboard.type('going on')
    await page().keyboard.press('2')
    await page()
      .getByRole('complementary', { name: 'Themes' })
      .getByText('Hopelessness about going on')
      .waitFor()
    await page().getByText('Saved', { exact: true }).waitFor()
    await page().keyboard.press('Control+1')
    await page().locator('.safety-mark', { hasText: 'theme tagged' }).waitFor()
    await goToClient(page())
    const banner = page().locator('.safety-banner')
    await banner.getByText(PASSAGE).waitFor()
    await banner.getByRole('button', { name: /Session 1/ }).click()
    await noteText(page()).waitFor()
    expect(await page().evaluate(() => window.getSelection()?.toString())).toBe(PASSAGE)
  })

  it('keeps the draft of a risk note through a lock, with nothing chosen that was not chosen', async () => {
    await goToClient(page())
    await page().keyboard.press('r')
    await page().getByText(/988/).waitFor()
    expect(await page().getByRole('radio', { checked: true }).count()).toBe(0)
    await answer(page(), 'Ideation', 'Present')
    await page().getByRole('textbox', { name: 'Ideation: what was said' }).fill('For moments.')
    // At once: what was typed in this second must be there after it.
    await lockByKey(driven)
    await unlock(page())
    await atCaseload(page())
    await goToClient(page())
    await page().getByRole('button', { name: 'Go on with the risk note' }).click()
    const detail = page().getByRole('textbox', { name: 'Ideation: what was said' })
    await detail.waitFor()
    expect(await detail.inputValue()).toBe('For moments.')
    expect(await page().getByRole('radio', { checked: true }).count()).toBe(1)
  })

  it('is answered by signing, which waits until every area has its answer', async () => {
    await page().getByRole('button', { name: 'Sign…' }).click()
    const dialog = page().getByRole('dialog')
    await dialog.getByText('Plan: nothing is chosen yet').waitFor()
    expect(await dialog.getByRole('button', { name: 'Sign', exact: true }).count()).toBe(0)
    await page().keyboard.press('Escape')
    await answer(page(), 'Plan', 'Denied')
    await answer(page(), 'Means', 'Not assessed')
    await answer(page(), 'Intent', 'Denied')
    await page().getByRole('textbox', { name: 'Action taken' }).fill('Two calls agreed.')
    await page().getByRole('button', { name: 'Sign…' }).click()
    await dialog.getByText(/answers 1 open safety mark/).waitFor()
    await dialog.getByRole('button', { name: 'Sign', exact: true }).click()
    await page().getByText('SHA-256').waitFor()
    expect(await page().getByRole('textbox').count()).toBe(0)
    await page().keyboard.press('Control+1')
    await atCaseload(page())
    await page().getByText(NAME).waitFor()
    expect(await page().locator('.safety-mark').count()).toBe(0)
    await goToClient(page())
    expect(await page().locator('.safety-banner').count()).toBe(0)
  })

  it('leaves the signed note to be read, and the due note in its list', async () => {
    await page().getByRole('tab', { name: 'Details' }).click()
    await page().locator('.risk-note-list .text-link').click()
    await page().getByText('Two calls agreed.').waitFor()
    await page().keyboard.press('Control+1')
    await atCaseload(page())
    await page().keyboard.press('d')
    await page().getByRole('heading', { name: 'Notes due' }).waitFor()
    const row = page().locator('.due-row')
    expect(await row.textContent()).toMatch(/draft.*note overdue/)
    await row.locator('.row-link').focus()
    await page().keyboard.press('Enter')
    await noteText(page()).waitFor()
  })

  it('leaves room for what happened: an event by keyboard, its end not before its start', async () => {
    await goToClient(page())
    await page().getByRole('tab', { name: 'Events' }).click()
    await page().getByText('No event yet').waitFor()
    await page().keyboard.press('n')
    const dialog = page().getByRole('dialog')
    await dialog.waitFor()
    await page().keyboard.type('Lo')
    await page().keyboard.press('Tab')
    await page().keyboard.type('Death of her sister')
    await dialog.getByText('From – to').click()
    await dialog.getByRole('spinbutton', { name: /year, Ended/ }).click()
    await page().keyboard.type('2020')
    await dialog.getByText(/would end before it begins/).waitFor()
    expect(await dialog.getByRole('button', { name: 'Add event' }).isDisabled()).toBe(true)
    await dialog.getByText('One day').click()
    await dialog.getByRole('button', { name: 'Add event' }).click()
    await dialog.waitFor({ state: 'detached' })
    const row = page().locator('.event-row')
    expect(await row.textContent()).toMatch(/Death of her sister.*Loss/)
  })
})
