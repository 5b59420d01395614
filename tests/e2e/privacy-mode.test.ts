/** Privacy mode on every screen that names a client: one key, and no name is left for whoever looks over a shoulder. */
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Call, makeVaultAt, withOpenVault } from '../crash/bench.ts'
import {
  atCaseload,
  type DrivenApp,
  launchApp,
  noteText,
  placeIn,
  unlock,
} from '../support/driven-app.ts'
import { folderForFile } from '../support/temp-folder.ts'
import { addClient, addSession, tagOf } from '../support/test-vault.ts'

const CLIENTS = [
  { name: 'Quillon Featherstonehaugh', code: 'QF-71' },
  { name: 'Oriel Vandermeer', code: 'OV-72' },
] as const
const [SHOWN] = CLIENTS
const WORDS_OF_NAMES = CLIENTS.flatMap(({ name }) => name.split(' '))
const TEXT = 'She says nobody would notice if she stopped calling.'

const fill = async (call: Call): Promise<void> => {
  for (const { name, code } of CLIENTS) {
    const { id } = await addClient({ call }, name, code)
    const { id: sessionId } = await addSession({ call }, id, '2026-01-05')
    const tags = [tagOf('loneliness', { kind: 'passage', start: 0, end: 8 })]
    await call('notes.save', { sessionId, baseRevision: 0, text: TEXT, tags })
  }
}

/** Which words of names are in the page's text and attributes, in its title and in what its fields hold. */
const namesOn = async (page: Page): Promise<readonly string[]> => {
  const typed = await page.evaluate(() =>
    [...document.querySelectorAll('input, textarea')].map((field) =>
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
    ),
  )
  const all = [await page.content(), await page.title(), ...typed].join('\n')
  return WORDS_OF_NAMES.filter((word) => all.includes(word))
}

const goToClient = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+1')
  await page.getByText(SHOWN.name).click()
  await page.getByRole('heading', { name: SHOWN.name }).waitFor()
}

const openTab = async (page: Page, name: 'Timeline' | 'Events' | 'Details'): Promise<void> => {
  await goToClient(page)
  await page.getByRole('tab', { name }).click()
  await page.getByRole('tabpanel', { name }).waitFor()
}

const SCREENS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  caseload: async (page) => {
    await page.keyboard.press('Control+1')
    await atCaseload(page)
  },
  client: goToClient,
  timeline: async (page) => {
    await openTab(page, 'Timeline')
    await page.getByText('Table', { exact: true }).click()
    await page.getByRole('row', { name: /Loneliness/ }).waitFor()
  },
  events: (page) => openTab(page, 'Events'),
  details: (page) => openTab(page, 'Details'),
  'risk note': async (page) => {
    await goToClient(page)
    await page.keyboard.press('r')
    await page.getByRole('radiogroup', { name: 'Ideation' }).waitFor()
  },
  'notes due': async (page) => {
    await page.keyboard.press('Control+3')
    await page.locator('.due-row').first().waitFor()
  },
  'access copy': async (page) => {
    await openTab(page, 'Details')
    await page.getByRole('button', { name: 'Client access copy…' }).click()
    await page.getByRole('heading', { name: /^What the copy holds/ }).waitFor()
  },
  note: async (page) => {
    await goToClient(page)
    await page.locator('.row-link').first().click()
    await noteText(page).waitFor()
  },
  search: async (page) => {
    await page.keyboard.press('Control+Shift+F')
    await page.getByRole('searchbox', { name: 'Words to search for' }).fill('notice')
    await page.getByRole('heading', { name: SHOWN.name }).waitFor()
  },
  'search kept to one client': async (page) => {
    await page.getByRole('combobox', { name: 'Client' }).fill(SHOWN.name)
    await page.getByRole('option', { name: SHOWN.name }).click()
    await page.getByRole('listbox').waitFor({ state: 'detached' })
  },
  'command palette': async (page) => {
    await page.keyboard.press('Control+2')
    await page.getByRole('heading', { name: 'Codebook' }).waitFor()
    await page.keyboard.press('Control+K')
    await page.getByRole('dialog').getByRole('searchbox').fill(SHOWN.code.slice(0, 2))
    await page.getByRole('menuitem', { name: SHOWN.name }).waitFor()
  },
  'activity log': async (page) => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+K')
    await page.keyboard.type('Activity log')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Activity log' }).waitFor()
    await page.getByText(SHOWN.name).first().waitFor()
  },
}

describe('privacy mode', () => {
  const place = placeIn(folderForFile())
  let driven: DrivenApp

  beforeAll(async () => {
    await makeVaultAt(place.vault)
    await withOpenVault(place.vault, ({ call }) => fill(call))
    driven = await launchApp(place)
    await unlock(driven.page())
    await atCaseload(driven.page())
  })
  afterAll(() => driven.close())

  it.each(Object.entries(SCREENS))(
    'leaves no name on %s, and gives it back',
    async (_, goThere) => {
      const page = driven.page()
      await goThere(page)
      // Else the test would pass on a screen that names nobody.
      await expect.poll(() => namesOn(page)).toEqual(expect.arrayContaining(SHOWN.name.split(' ')))
      await page.keyboard.press('Control+Shift+H')
      await page.getByText(SHOWN.code).first().waitFor()
      await expect.poll(() => namesOn(page), { timeout: 5_000 }).toEqual([])
      await page.keyboard.press('Control+Shift+H')
      await expect.poll(() => namesOn(page)).toEqual(expect.arrayContaining(SHOWN.name.split(' ')))
    },
  )
})
