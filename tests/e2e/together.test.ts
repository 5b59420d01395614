/** All pairs of concepts: counted, gone through by keys, led to their quotes, and of one client alone. */
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeVaultAt, withOpenVault } from '../crash/bench.ts'
import { type DrivenApp, launchApp, placeIn, unlock } from '../support/driven-app.ts'
import { folderForFile } from '../support/temp-folder.ts'
import { addClient, addSession, tagOf } from '../support/test-vault.ts'

const TEXT = 'Nothing in there, he said. Grey all week, and then he cried.'
const on = (start: number, end: number) => ({ kind: 'passage', start, end }) as const

const table = (page: Page) => page.getByRole('table', { name: 'Concepts found together' })
const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label'))

describe('what is found together', () => {
  const folder = folderForFile()
  let driven: DrivenApp

  beforeAll(async () => {
    const place = placeIn(folder)
    await makeVaultAt(place.vault)
    await withOpenVault(place.vault, async ({ call }) => {
      for (const [name, code, sessions] of [
        ['Oriel Vandermeer', 'OV-01', 3],
        ['Tamsin Okonjo', 'TO-01', 1],
      ] as const) {
        const { id } = await addClient({ call }, name, code)
        for (let at = 1; at <= sessions; at += 1) {
          const { id: sessionId } = await addSession({ call }, id, `2026-03-0${at}`)
          await call('notes.save', {
            ...{ sessionId, baseRevision: 0, text: TEXT },
            tags: [
              tagOf('sadness', on(5, 30)),
              tagOf('emptiness', on(0, 16)),
              ...(at === 1 ? [tagOf('fatigue', on(40, 50))] : []),
            ],
          })
        }
      }
    })
    driven = await launchApp(place)
    await unlock(driven.page())
    driven.page().setDefaultTimeout(10_000)
    await driven.page().getByText('Tamsin Okonjo').waitFor()
  })
  afterAll(() => driven.close())

  it('counts every two concepts, with what each count is of', async () => {
    const page = driven.page()
    await page.keyboard.press('Control+2')
    await page.getByRole('button', { name: 'Found together' }).click()
    await table(page).waitFor()
    const row = table(page).getByRole('row', { name: /^Sadness/ })
    expect(await row.getByRole('button').allTextContents()).toEqual(['4', '4', '2'])
    const cell = row.getByRole('button', { name: 'Sadness and Fatigue' })
    expect(await cell.getAttribute('aria-label')).toBe(
      'Sadness and Fatigue: 2 sessions with both, of 4 with Sadness and 2 with Fatigue. No c: fewer than 10 sessions, or no passage.',
    )
  })

  it('is gone through by keys, and Enter shows the quotes behind a count', async () => {
    const page = driven.page()
    await page.keyboard.press('w')
    await table(page).getByRole('button', { name: 'Sadness: 4 passages in all.' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toContain('Sadness and Emptiness: 4 overlapping pairs of passages')
    await page.keyboard.press('End')
    expect(await focused(page)).toBe('Sadness and Fatigue: never on the same words.')
    await page.keyboard.press('Enter')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    const quotes = page.getByRole('dialog', { name: 'Emptiness and Sadness: same words' })
    await quotes.getByText('4 passages.').waitFor()
    expect(await quotes.getByText('Nothing in there').count()).toBe(4)
    await page.keyboard.press('Escape')
    await quotes.waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toContain('Emptiness and Sadness')
  })

  it('is of one client’s sessions alone where one is chosen, quotes included', async () => {
    const page = driven.page()
    await page.getByRole('combobox', { name: 'Sessions of' }).fill('Oriel')
    await page.getByRole('option', { name: /Oriel/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const cell = table(page).getByRole('button', { name: 'Sadness and Emptiness: 3' })
    await cell.click()
    const quotes = page.getByRole('dialog', { name: 'Sadness and Emptiness: same words' })
    await quotes.getByText('3 passages.').waitFor()
    expect(await quotes.getByText('Tamsin Okonjo').count()).toBe(0)
    await page.keyboard.press('Escape')
  })
})
