/** An observation in the real app: read on the timeline, opened to its evidence, set aside with a reason, brought back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DrivenApp, launchApp, makeVault, placeIn } from '../support/driven-app.ts'
import { folderForFile } from '../support/temp-folder.ts'

describe('an observation', () => {
  const folder = folderForFile()
  let driven: DrivenApp

  beforeAll(async () => {
    driven = await launchApp(placeIn(folder))
    await makeVault(driven.page(), 'sample')
  })
  afterAll(() => driven.close())

  const observation = (name: string) => driven.page().getByRole('article', { name })

  it('comes without moving the board that is already in sight', async () => {
    const page = driven.page()
    await page
      .getByRole('button', { name: /Mirela/ })
      .first()
      .click()
    const places = await page.evaluateHandle(() => {
      const seen = new Map<string, boolean>()
      const look = (): void => {
        const board = document.querySelector('.timeline-stretch')?.getBoundingClientRect()
        const hasAnswered = document.querySelector('.observations-line button') !== null
        if (board !== undefined) seen.set(`${board.top} ${board.height}`, hasAnswered)
        requestAnimationFrame(look)
      }
      look()
      return seen
    })
    await page.getByRole('tab', { name: 'Timeline' }).click()
    await page.getByRole('button', { name: 'Relief without change' }).waitFor()
    await page.waitForTimeout(300)
    expect(await places.evaluate((seen) => [...seen.values()])).toEqual([true])
  })

  it('stands on the timeline, and opens with its evidence', async () => {
    const page = driven.page()
    const line = page.getByRole('navigation', { name: 'Observations' })
    await line.getByRole('button', { name: 'Relief without change' }).click()
    const found = observation('Relief without change')
    await found.getByText(/PHQ.9 went from 18/).waitFor()
    expect(
      await found.getByRole('row', { name: /Hyperactivation, latest 6/ }).textContent(),
    ).toMatch(/4 of 6/)
    await found.getByText(/PHQ-9: 7, mild/).waitFor()
  })

  it('shows its rule by a key', async () => {
    const page = driven.page()
    await page.keyboard.press('w')
    await observation('Relief without change')
      .getByText(/reliable change, the newest/)
      .waitFor()
  })

  it('leads to the passage in its note, and back', async () => {
    const page = driven.page()
    await observation('Relief without change')
      .getByRole('button', { name: /Session 23/ })
      .click()
    await page.getByText('The fire bell lasted eight days this time').first().waitFor()
    await page.keyboard.press('Alt+ArrowLeft')
    await observation('Relief without change').getByText('sessions with a note').first().waitFor()
  })

  it('is set aside by a key with a reason, stays so, and is brought back', async () => {
    const page = driven.page()
    const name = observation('Anxious collapse').getByRole('button', { name: /Anxious collapse/ })
    await name.focus()
    await page.keyboard.press('x')
    await page.getByRole('textbox', { name: 'Why it does not fit here' }).fill('Exams, then rest.')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const aside = page.getByText('1 observation set aside')
    await aside.waitFor()
    expect(await observation('Anxious collapse').isVisible()).toBe(false)
    await page.getByRole('tab', { name: 'Timeline' }).click()
    const line = page.getByRole('navigation', { name: 'Observations' })
    await line.getByRole('button', { name: 'Relief without change' }).waitFor()
    expect(await line.getByRole('button', { name: 'Anxious collapse' }).count()).toBe(0)
    await page.keyboard.press('Shift+F')
    await aside.click()
    await observation('Anxious collapse').getByText('Exams, then rest.').waitFor()
    await observation('Anxious collapse').getByRole('button', { name: 'Bring back' }).click()
    await aside.waitFor({ state: 'detached' })
    expect(await observation('Anxious collapse').isVisible()).toBe(true)
  })

  it('says why a rule is silent', async () => {
    const page = driven.page()
    await page.getByText('rules with nothing to say').click()
    await page.getByText(/Of the latest 8 sessions with a note: Loneliness in 2 of 8/).waitFor()
  })

  it('follows the practice’s thresholds, which go back to the default', async () => {
    const page = driven.page()
    await page.keyboard.press('Control+,')
    await page.getByText('Rules and their thresholds').click()
    const rule = page.getByRole('region', { name: 'The alarm unanswered' })
    const field = rule.getByRole('textbox', { name: 'In how many of them loneliness must appear' })
    expect(await rule.getByRole('button', { name: 'Back to the default' }).count()).toBe(0)
    await field.fill('2')
    await field.press('Tab')
    await rule.getByText(/in at least 2 of the latest 8/).waitFor()
    await page.keyboard.press('Alt+ArrowLeft')
    await page.getByText('rules with nothing to say').waitFor()
    await page.getByRole('navigation', { name: 'Main' }).getByText('Settings').click()
    await page.getByText('Rules and their thresholds').click()
    await rule.getByRole('button', { name: 'Back to the default' }).click()
    await rule.getByText(/in at least 4 of the latest 8/).waitFor()
    expect(await rule.getByRole('button', { name: 'Back to the default' }).count()).toBe(0)
  })
})
