/** Portraits of sessions: side by side along their text, opened line by line, led to the words and back. */
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeVaultAt, withOpenVault } from '../crash/bench.ts'
import { type DrivenApp, launchApp, noteText, placeIn, unlock } from '../support/driven-app.ts'
import { folderForFile } from '../support/temp-folder.ts'
import { addClient, addSession, tagOf } from '../support/test-vault.ts'

const TEXT = 'Nothing in there, he said. Grey all week, and then he cried.'
const on = (start: number, end: number) => ({ kind: 'passage', start, end }) as const

const row = (page: Page, session: number) =>
  page.getByRole('button', { name: new RegExp(`^Session ${session} ?, .*:`) })
const strips = (page: Page) => page.locator('.portrait-strip')
const passages = (page: Page) =>
  page.locator('.portrait-passage').evaluateAll((all) => all.map((one) => one.ariaLabel))

describe('portraits of sessions', () => {
  const folder = folderForFile()
  let driven: DrivenApp

  beforeAll(async () => {
    const place = placeIn(folder)
    await makeVaultAt(place.vault)
    await withOpenVault(place.vault, async ({ call }) => {
      const { id } = await addClient({ call }, 'Oriel Vandermeer', 'OV-01')
      const { id: first } = await addSession({ call }, id, '2026-03-01')
      await call('notes.save', {
        ...{ sessionId: first, baseRevision: 0, text: TEXT },
        tags: [
          tagOf('emptiness', on(0, 16), { intensity: 3 }),
          tagOf('sadness', on(27, 41), { intensity: 1, assertion: 'historical' }),
          tagOf('sadness', on(46, 59), { intensity: 2 }),
          tagOf('fatigue', { kind: 'session' }),
        ],
      })
      const { id: second } = await addSession({ call }, id, '2026-03-08')
      await call('notes.save', {
        ...{ sessionId: second, baseRevision: 0, text: `${TEXT} ${TEXT}` },
        tags: [tagOf('emptiness', on(61, 77))],
      })
      await addSession({ call }, id, '2026-03-15')
    })
    driven = await launchApp(place)
    await unlock(driven.page())
    driven.page().setDefaultTimeout(10_000)
  })
  afterAll(() => driven.close())

  it('stand one under another by one key, each as long as its note, the latest tagged one opened', async () => {
    const page = driven.page()
    await page.getByText('Oriel Vandermeer').click()
    await page.getByRole('tab', { name: 'Timeline' }).click()
    await page.locator('.timeline-tools').waitFor()
    await page.keyboard.press('s')
    await strips(page).first().waitFor()
    const [long, short] = await strips(page).evaluateAll((all) => all.map((one) => one.clientWidth))
    expect(short).toBeCloseTo(((long ?? 0) * 60) / 121, -1)
    expect(await row(page, 3).textContent()).toMatch(/2026: no note$/)
    expect(await row(page, 1).textContent()).toMatch(
      /: 3 passages, 72 % of the text, 12 words: Emptiness, then Sadness; whole session: Fatigue$/,
    )
    expect(await row(page, 2).getAttribute('aria-expanded')).toBe('true')
    expect(await passages(page)).toEqual([
      'Emptiness, present, tagged in retrospect, at 50 % of the note. Open in the note',
    ])
    await page.getByText('To one length').click()
    await expect
      .poll(() => strips(page).evaluateAll((all) => all.map((one) => one.clientWidth)))
      .toEqual([long, long])
  })

  it('say what is under the pointer', async () => {
    const page = driven.page()
    const strip = strips(page).last()
    const { width = 0 } = (await strip.boundingBox()) ?? {}
    await strip.hover({ position: { x: width * 0.5, y: 9 }, force: true })
    expect(await page.locator('.portrait-tip').textContent()).toMatch(/^\(Sadness\), at \d+ % of/)
    await strip.hover({ position: { x: width * 0.35, y: 9 }, force: true })
    expect(await page.locator('.portrait-tip').textContent()).toMatch(/^nothing tagged, at/)
  })

  it('are gone through with the arrows, opened by Enter, and lead to the words', async () => {
    const page = driven.page()
    await row(page, 2).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => row(page, 2).getAttribute('aria-expanded')).toBe('false')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText('Whole session', { exact: true }).waitFor()
    expect(await passages(page)).toEqual([
      'Sadness, touched, in the past, tagged in retrospect, at 45 % of the note. Open in the note',
      'Sadness, present, tagged in retrospect, at 77 % of the note. Open in the note',
      'Emptiness, dominant, tagged in retrospect, at 0 % of the note. Open in the note',
    ])
    // The name of the first line, its first passage, its second.
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await noteText(page).waitFor()
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('then he cried')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(() => row(page, 1).getAttribute('aria-expanded')).toBe('true')
  })

  it('show the quotes of a theme at the side', async () => {
    const page = driven.page()
    await page.getByRole('button', { name: 'Emptiness', exact: true }).click()
    await page.getByRole('complementary', { name: 'Details: Emptiness' }).waitFor()
    await page.getByText('Nothing in there', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Close' }).click()
  })

  it('are reached from an open note, with that session opened', async () => {
    const page = driven.page()
    await page.getByRole('tab', { name: /^Sessions/ }).click()
    await page.locator('.session-row .row-link').last().click()
    await noteText(page).waitFor()
    await page.keyboard.press('Control+Shift+Y')
    await strips(page).first().waitFor()
    expect(await row(page, 1).getAttribute('aria-expanded')).toBe('true')
    expect(await row(page, 2).getAttribute('aria-expanded')).toBe('false')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Session 1, /)
  })
})
