/** The timeline by hand: periods marked by keys and compared, a lane moved for good, and pictures into a folder. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  answerFolderDialog,
  atCaseload,
  type DrivenApp,
  launchApp,
  lockByKey,
  makeVault,
  placeIn,
  unlock,
} from '../support/driven-app.ts'
import { folderForFile } from '../support/temp-folder.ts'

const NAME = 'Mirela Castraveni'

describe('the timeline', () => {
  const folder = folderForFile()
  const target = join(folder, 'pictures')
  let driven: DrivenApp
  const page = (): Page => driven.page()
  const grid = () => page().getByRole('grid', { name: 'Themes by session' })
  const said = (): Promise<string> =>
    grid().evaluate((element) => element.textContent?.trim() ?? '')
  const open = async (): Promise<void> => {
    await page().getByRole('button', { name: NAME }).click()
    await page().getByRole('tab', { name: 'Timeline' }).click()
    await grid().waitFor()
  }

  beforeAll(async () => {
    mkdirSync(target)
    driven = await launchApp(placeIn(folder))
    await makeVault(page(), 'sample')
    await open()
  })
  afterAll(() => driven.close())

  it('says a score and an event as it says a mark, and leads to what is behind them', async () => {
    await grid().focus()
    await page().keyboard.press('Control+ArrowUp')
    await page().keyboard.press('Home')
    expect(await said()).toMatch(/^PHQ-9, session 1, .*: 18 of 27, moderately severe, on .*$/)
    await page().keyboard.press('Shift+ArrowRight')
    expect(await said()).toMatch(/15 of 27.*−3 since the one before, within measurement noise/)
    await page().keyboard.press('Enter')
    const details = page().getByRole('complementary', { name: 'Details: PHQ-9' })
    await details.getByText('within measurement noise').first().waitFor()
    for (let down = 0; down < 2; down += 1) await page().keyboard.press('ArrowDown')
    await page().keyboard.press('Shift+ArrowRight')
    expect(await said()).toMatch(/^Events, session \d+, .*: Medication started: Sertraline, on /)
    await page().keyboard.press('Escape')
  })

  it('compares two periods that were marked by keys, each rate with its denominator', async () => {
    await grid().focus()
    await page().keyboard.press('Home')
    for (const key of ['b', ...Array<string>(7).fill('ArrowRight'), 'b', 'End', 'b'])
      await page().keyboard.press(key)
    for (let left = 0; left < 7; left += 1) await page().keyboard.press('ArrowLeft')
    await page().keyboard.press('b')
    const table = page().getByRole('table', { name: 'Themes by period' })
    await table.waitFor()
    const heads = await table.getByRole('columnheader').allTextContents()
    expect(heads[1]).toMatch(/^Asessions 1 to 8/)
    expect(heads[2]).toMatch(/^Bsessions 21 to 28/)
    const row = table.getByRole('row', { name: /^Loneliness/ })
    expect(await row.textContent()).toMatch(/\d of \d \d+ %.*\d of \d \d+ %.*point/)
    await page().getByText('Read differences as where to look').waitFor()
    await page()
      .getByRole('button', { name: /Periods/ })
      .click()
    await page().getByRole('option', { name: 'Early, middle and late third' }).click()
    await page().getByRole('listbox').waitFor({ state: 'detached' })
    expect(await table.getByRole('columnheader').allTextContents()).toHaveLength(5)
    await page().keyboard.press('k')
    await grid().waitFor()
  })

  it('keeps a lane where it was moved, through a lock', async () => {
    const names = () => page().locator('.timeline-lane-words').allTextContents()
    const before = await names()
    await page().locator('.timeline-lane-words', { hasText: 'Sadness' }).waitFor()
    await grid().focus()
    await page().keyboard.press('Control+ArrowUp')
    // Two measures, the events, the heading, and there it is.
    for (let down = 0; down < 4; down += 1) await page().keyboard.press('ArrowDown')
    expect(await said()).toMatch(/^Sadness/)
    await page().keyboard.press('Alt+ArrowDown')
    await expect.poll(names).toEqual([before[1], before[0], ...before.slice(2)])
    await page().keyboard.press('p')
    await page().getByText('Pinned').waitFor()
    await lockByKey(driven)
    await unlock(page())
    await atCaseload(page())
    await open()
    await expect.poll(async () => (await names()).slice(0, 2)).toEqual(['Sadness', before[1]])
  })

  it('goes into a folder as SVG, PNG, PDF and CSV, under the code and with its class', async () => {
    await answerFolderDialog(driven, target)
    await grid().focus()
    await page().keyboard.press('x')
    const dialog = page().getByRole('dialog', { name: 'Take the timeline out' })
    for (const name of [/^PNG/, /^CSV/, /^The measures shown/, /^Events and safety/])
      await dialog.getByText(name).click()
    await dialog.getByRole('button', { name: 'Choose a folder…' }).click()
    await dialog.getByText('Written into “pictures”').waitFor({ timeout: 30_000 })
    await page().keyboard.press('Escape')
    const [made = ''] = readdirSync(target)
    expect(made).toMatch(/^timeline-AN-01-\d{4}-\d\d-\d\d-\d{6}$/)
    const bytesOf = (file: string): Buffer => readFileSync(join(target, made, file))
    expect(bytesOf('timeline.png').subarray(1, 4).toString()).toBe('PNG')
    expect(bytesOf('timeline.png').length).toBeGreaterThan(50_000)
    expect(bytesOf('timeline.pdf').subarray(0, 5).toString()).toBe('%PDF-')
    const svg = bytesOf('timeline.svg').toString()
    expect(svg).toContain('Themes marked by the therapist')
    expect(svg).toContain('AN-01')
    expect(svg).not.toContain(NAME)
    expect(bytesOf('scores.csv').toString()).toContain('PHQ-9')
    expect(JSON.parse(bytesOf('manifest.json').toString())).toMatchObject({
      format: 'throughline-timeline',
      client: { code: 'AN-01' },
    })
  })
})
