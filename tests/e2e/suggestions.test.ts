/** Suggestions in the real app: they come in a pause of writing, one key accepts, one dismisses, and what was dismissed stays away. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeVaultAt, withOpenVault } from '../crash/bench.ts'
import {
  atCaseload,
  type DrivenApp,
  launchApp,
  noteText,
  placeIn,
  unlock,
} from '../support/driven-app.ts'
import { folderForFile } from '../support/temp-folder.ts'
import { addClient, addSession } from '../support/test-vault.ts'

const WRITTEN =
  'She has nobody to call in the evenings and feels so lonely.\n\nShe is exhausted however much she sleeps, too tired to cook.'

const place = placeIn(folderForFile())
let driven: DrivenApp

const page = () => driven.page()
const suggested = () => page().getByRole('region', { name: 'Suggested' })
const themes = () => page().getByRole('complementary', { name: 'Themes' })
const openNote = (day: RegExp) => page().getByRole('button', { name: day }).first().click()

beforeAll(async () => {
  await makeVaultAt(place.vault)
  await withOpenVault(place.vault, async ({ call }) => {
    const { id: clientId } = await addClient({ call }, 'Oriel Vandermeer', 'OV-72')
    await addSession({ call }, clientId, '2026-01-05')
    await addSession({ call }, clientId, '2026-01-12')
  })
  driven = await launchApp(place)
  await unlock(page())
  await atCaseload(page())
  await page().getByText('Oriel Vandermeer').first().click()
  await openNote(/Jan 12/)
  await noteText(page()).waitFor()
})
afterAll(() => driven.close())

const button = (name: string) => suggested().getByRole('button', { name, exact: true })

describe('suggestions', () => {
  it('come in a pause of writing, with their words and the reason', async () => {
    await noteText(page()).click()
    await page().keyboard.insertText(WRITTEN)
    expect(await suggested().count()).toBe(0)
    await button('Loneliness').waitFor()
    await button('Fatigue').waitFor()
    expect(await suggested().textContent()).toMatch(/Because “[^”]+”, said of the client/)
    expect(await page().locator('.note-suggested').count()).toBeGreaterThan(0)
  })

  it('become a tag by one key, and go by another', async () => {
    await noteText(page()).press('ControlOrMeta+Home')
    await page().keyboard.press('F2')
    await themes().getByText('Loneliness').first().waitFor()
    await button('Loneliness').waitFor({ state: 'detached' })
    await page().keyboard.press('F4')
    await page().getByText('Suggestion 1 of 1: Fatigue').first().waitFor()
    await page().keyboard.press('ControlOrMeta+.')
    await button('Fatigue').waitFor({ state: 'detached' })
  })

  it('stay away from words that they were dismissed for, in a note opened again', async () => {
    await page().keyboard.press('Alt+ArrowUp')
    await page()
      .getByRole('textbox', { name: /session 1/i })
      .waitFor()
    await page().keyboard.press('Alt+ArrowDown')
    await page()
      .getByRole('textbox', { name: /session 2/i })
      .waitFor()
    await themes().getByText('Loneliness').first().waitFor()
    await noteText(page()).press('ControlOrMeta+End')
    await page().keyboard.insertText('\n\nShe feels suicidal and wants to die.')
    await button('Hopelessness about going on').first().waitFor()
    expect(await button('Fatigue').count()).toBe(0)
    expect(await button('Loneliness').count()).toBe(0)
  })

  it('are off with one switch', async () => {
    await page().keyboard.press('ControlOrMeta+k')
    await page().keyboard.type('suggestions off')
    await page().keyboard.press('Enter')
    await suggested().waitFor({ state: 'detached' })
    expect(await page().locator('.note-suggested').count()).toBe(0)
  })
})
