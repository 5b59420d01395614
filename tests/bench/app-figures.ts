/** What a therapist waits for in the window: from the key or the click to what is painted, in the real app. */
import { join } from 'node:path'
import type { Page } from 'playwright'
import { ensureBuilt } from '../../scripts/electron-runtime/build-app.ts'
import { withDisplay } from '../../scripts/electron-runtime/display.ts'
import { projectFolder } from '../../scripts/electron-runtime/project.ts'
import { atCaseload, launchApp, noteText, unlock } from '../support/driven-app.ts'
import { BENCH_PASSPHRASE, type BenchPractice } from './practice.ts'
import { type Figure, figureOf } from './stats.ts'

const CLIENTS = 8
const NOTES_PER_CLIENT = 3
const ZOOM_STEPS = 4
const PAN = { frames: 400, pixels: 14 } as const
const FLOOR = 'one empty call to the vault and two display frames'

/** From the next key or click until `ready` is in the page and two frames have passed. */
const timeInput = async (page: Page, ready: string, act: () => Promise<void>): Promise<number> => {
  const waiting = page.evaluateHandle(
    (selector) => ({
      painted: new Promise<number>((resolve) => {
        const begin = (): void => {
          const start = performance.now()
          const look = (): void => {
            if (document.querySelector(selector) === null) requestAnimationFrame(look)
            else
              requestAnimationFrame(() =>
                requestAnimationFrame(() => resolve(performance.now() - start)),
              )
          }
          look()
        }
        const options = { once: true, capture: true } as const
        addEventListener('keydown', begin, options)
        addEventListener('pointerdown', begin, options)
      }),
    }),
    ready,
  )
  const handle = await waiting
  await act()
  const painted = await handle.evaluate(({ painted: time }) => time)
  await handle.dispose()
  return painted
}

const timeFloor = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const start = performance.now()
    await window.vault.call('vault.status', {})
    await new Promise((resolve) =>
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(null))),
    )
    return performance.now() - start
  })

type Samples = {
  readonly client: number[]
  readonly timeline: number[]
  readonly note: number[]
  readonly panning: number[]
}

/** Time between frames, while what `scroller` names is moved in each, or nothing is. */
const timeFrames = (page: Page, scroller: string | null): Promise<readonly number[]> =>
  page.evaluate(
    async ({ selector, frames, pixels }) => {
      const view = selector === null ? null : document.querySelector(selector)
      if (view !== null && view.scrollWidth < 1.5 * view.clientWidth)
        throw new Error('there is nothing to pan')
      const nextFrame = (): Promise<number> =>
        new Promise((resolve) => requestAnimationFrame(resolve))
      const times: number[] = []
      let step: number = pixels
      let last = await nextFrame()
      for (let frame = 0; frame < frames; frame += 1) {
        const before = view?.scrollLeft
        if (view !== null) view.scrollLeft += step
        if (view?.scrollLeft === before) step = -step
        const now = await nextFrame()
        times.push(now - last)
        last = now
      }
      return times
    },
    { selector: scroller, ...PAN },
  )

const timePanning = async (page: Page): Promise<readonly number[]> => {
  const zoomIn = page.getByRole('button', { name: 'Zoom in' })
  for (let step = 0; step < ZOOM_STEPS; step += 1) await zoomIn.click()
  await page.waitForTimeout(500)
  return timeFrames(page, '.timeline-scroller')
}

const visitClient = async (page: Page, code: string, samples: Samples): Promise<void> => {
  await page.keyboard.press('Control+K')
  await page.keyboard.type(code)
  await page.getByRole('menuitem').first().waitFor()
  await page.waitForTimeout(300)
  samples.client.push(
    await timeInput(page, '.session-row-preview', () => page.keyboard.press('Enter')),
  )
  for (let row = 0; row < NOTES_PER_CLIENT; row += 1) {
    await page.waitForTimeout(200)
    const link = page.locator('.row-link').nth(row)
    samples.note.push(await timeInput(page, '.cm-content', () => link.click()))
    await noteText(page).waitFor()
    await page.keyboard.press('Alt+ArrowLeft')
    await page.locator('.row-link').first().waitFor()
  }
  const tab = page.getByRole('tab', { name: 'Timeline' })
  samples.timeline.push(await timeInput(page, '.timeline-plot svg path', () => tab.click()))
  samples.panning.push(...(await timePanning(page)))
  await page.keyboard.press('Control+1')
  await atCaseload(page)
}

export const appFigures = async (
  practice: BenchPractice,
  codes: readonly string[],
): Promise<readonly Figure[]> => {
  await ensureBuilt(projectFolder)
  const display = await withDisplay()
  const place = { vault: practice.folder, userData: join(practice.folder, 'user-data') }
  const driven = await launchApp(place, display.env)
  try {
    const page = driven.page()
    await unlock(page, BENCH_PASSPHRASE)
    await atCaseload(page)
    await page.waitForTimeout(1_000)
    const floor: number[] = []
    for (let turn = 0; turn < 30; turn += 1) floor.push(await timeFloor(page))
    const frames = await timeFrames(page, null)
    const samples: Samples = { client: [], timeline: [], note: [], panning: [] }
    for (const code of codes.slice(0, CLIENTS)) await visitClient(page, code, samples)
    const common = { floor, floorIs: FLOOR }
    return [
      figureOf({
        ...common,
        name: 'in the app: client of about 300 sessions, to paint',
        product: samples.client,
        target: 2.5,
      }),
      figureOf({
        ...common,
        name: 'in the app: its timeline, to paint',
        product: samples.timeline,
        target: 2.5,
      }),
      figureOf({
        ...common,
        name: 'in the app: a note, to paint',
        product: samples.note,
        target: 2.5,
      }),
      figureOf({
        name: 'in the app: a frame while panning the timeline, p95',
        product: samples.panning,
        floor: frames,
        floorIs: 'a frame with nothing to draw',
        target: 1.1,
        share: 0.95,
      }),
    ]
  } finally {
    await driven.close()
    display.stop()
  }
}
