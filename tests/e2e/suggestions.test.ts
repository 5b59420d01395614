/** Suggestions in the real app: they come in a pause of writing, one key accepts, one dismisses, and what was dismissed stays away. */
import { mkdirSync } from 'node:fs'
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

const shoot = async (name: string): Promise<void> => {
  mkdirSync('/tmp/look-suggest', { recursive: true })
  await page().screenshot({ path: `/tmp/look-suggest/${name}.png` })
}

describe('suggestions', () => {
  it('come in a pause of writing, with their words and the reason', async () => {
    await noteText(page()).click()
    await page().keyboard.insertText(WRITTEN)
    expect(await suggested().count()).toBe(0)
    await suggested().getByRole('button', { name: 'Loneliness', exact: true }).waitFor()
    await suggested()
      .getByText(/Because “[^”]*lonely”, said of the client/)
      .waitFor()
    await suggested().getByRole('button', { name: 'Fatigue', exact: true }).waitFor()
    expect(await page().locator('.note-suggested').count()).toBeGreaterThan(0)
    await shoot('offered')
  })

  it('become a tag by one key, and go by another', async () => {
    await noteText(page()).press('ControlOrMeta+Home')
    await page().keyboard.press('F4')
    await page()
      .getByText(/^Suggestion 1 of \d+: /)
      .first()
      .waitFor()
    await page().keyboard.press('ControlOrMeta+Enter')
    await themes()
      .getByRole('button', { name: 'Edit Loneliness' })
      .first()
      .waitFor({ state: 'attached' })
    await page().keyboard.press('ControlOrMeta+End')
    await page().keyboard.press('Shift+F4')
    await page().keyboard.press('ControlOrMeta+.')
    await page()
      .getByText(/Dismissed Fatigue/)
      .first()
      .waitFor()
    expect(await suggested().getByRole('button', { name: 'Fatigue', exact: true }).count()).toBe(0)
    await shoot('done')
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
    await themes()
      .getByRole('button', { name: 'Edit Loneliness' })
      .first()
      .waitFor({ state: 'attached' })
    await noteText(page()).press('ControlOrMeta+End')
    await page().keyboard.insertText('\n\nHe wept for his brother, who died last year.')
    await suggested().getByRole('button', { name: /Grief/ }).first().waitFor()
    expect(await suggested().getByRole('button', { name: 'Fatigue', exact: true }).count()).toBe(0)
    expect(await suggested().getByRole('button', { name: 'Loneliness', exact: true }).count()).toBe(
      0,
    )
  })

  it('are off with one switch', async () => {
    await page().keyboard.press('ControlOrMeta+k')
    await page().keyboard.type('suggestions off')
    await page().keyboard.press('Enter')
    await suggested().waitFor({ state: 'detached' })
    expect(await page().locator('.note-suggested').count()).toBe(0)
  })
})
