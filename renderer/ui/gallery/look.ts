/**
 * Opens the built gallery in Chromium, writes a picture of each theme and fails on any axe finding.
 * Run: node renderer/ui/gallery/look.ts (after vite build with the config beside it).
 */

import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { chromium, type Page } from 'playwright'
import { preview } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))
const pictures = fileURLToPath(new URL('../../../.cache/gallery-pictures/', import.meta.url))
const themes = ['light', 'dark'] as const
const overlays = [
  'Dialog',
  'Alert',
  'Sheet',
  'More',
  'Popover',
  /^Last opened/,
  /Colour$/,
  /^Calendar Date/,
] as const

// An open combo box hides the page behind it from screen readers but keeps it focusable by design:
// leaving the box closes it and shows the page again.
const isOurs = ({ id }: { id: string }) => id !== 'aria-hidden-focus'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

async function findings(page: Page, what: string, tags: string[]): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return violations
    .filter(isOurs)
    .map(
      ({ id, help, nodes }) =>
        `${what}: ${id}: ${help}\n  ${nodes.map((n) => n.html).join('\n  ')}`,
    )
}

async function look(page: Page, url: string, theme: (typeof themes)[number]) {
  const found: string[] = []
  await page.goto(`${url}gallery.html?theme=${theme}`)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: `${pictures}${theme}.png`, fullPage: true })
  found.push(...(await findings(page, theme, [...rules, 'best-practice'])))
  for (const name of overlays) {
    await page
      .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
      .first()
      .click()
    await page.waitForTimeout(400)
    await page.screenshot({
      path: `${pictures}${theme}-${String(name).replace(/\W/g, '').toLowerCase()}.png`,
    })
    found.push(...(await findings(page, `${theme} ${name}`, rules)))
    await page.keyboard.press('Escape')
    await page.waitForTimeout(300)
  }
  await page.getByRole('button', { name: 'Toast with undo' }).click()
  await page.getByRole('button', { name: 'Lock now' }).hover()
  await page.waitForTimeout(1000)
  await page.screenshot({ path: `${pictures}${theme}-toast-tooltip.png` })
  found.push(...(await findings(page, `${theme} toast and tooltip`, rules)))
  return found
}

mkdirSync(pictures, { recursive: true })
const server = await preview({ root: here, configFile: `${here}vite.config.ts` })
const url = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const context = await browser.newContext({ viewport: { width: 900, height: 800 } })
const page = await context.newPage()
const found: string[] = []
page.on('console', (message) => {
  if (message.type() === 'error') found.push(`console: ${message.text()}`)
})
for (const theme of themes) found.push(...(await look(page, url, theme)))
await page.setViewportSize({ width: 1600, height: 900 })
await page.goto(`${url}gallery.html`)
await page.screenshot({ path: `${pictures}both.png`, fullPage: true })
await browser.close()
await server.close()
process.stdout.write(found.length === 0 ? 'No findings.\n' : `${found.join('\n')}\n`)
process.exitCode = found.length === 0 ? 0 : 1
