/** A client's access copy and prints by hand: what each jurisdiction gives, and that paper holds one kind of note. */
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Jurisdiction } from '../../db/domain/jurisdiction.ts'
import { type Bench, benchAt, PASSPHRASE } from '../crash/bench.ts'
import {
  answerFolderDialog,
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

const NAME = 'Quillon Featherstonehaugh'
const SIGNED = 'Slept better. Agreed to call her sister.'
const DRAFT = 'Not finished yet.'
const APART = 'I speak to her as if to glass.'
const ABOUT_OTHERS = 'Her husband has a second phone.'

const write = async (
  call: Bench['call'],
  sessionId: Awaited<ReturnType<typeof addSession>>['id'],
  kind: 'progress' | 'process',
  text: string,
): Promise<number> => {
  const { revision } = await call('notes.open', { sessionId, kind })
  return (await call('notes.save', { sessionId, kind, baseRevision: revision, text, tags: [] }))
    .revision
}

const fill = async (folder: string): Promise<void> => {
  const bench = benchAt(folder)
  await bench.call('vault.create', { passphrase: PASSPHRASE })
  const { id: clientId } = await addClient(bench, NAME, 'QF-71')
  const { id: first } = await addSession(bench, clientId, '2026-01-05')
  const { id: second } = await addSession(bench, clientId, '2026-01-12')
  const baseRevision = await write(bench.call, first, 'progress', SIGNED)
  await bench.call('notes.sign', { sessionId: first, baseRevision })
  await write(bench.call, second, 'progress', DRAFT)
  await write(bench.call, first, 'process', APART)
  await write(bench.call, second, 'process', ABOUT_OTHERS)
  bench.vault.close()
}

/** Straight into the vault: what is tried here is what each jurisdiction gives, not the field of the settings. */
const moveTo = async (folder: string, jurisdiction: Jurisdiction): Promise<void> => {
  const { vault } = benchAt(folder)
  const context = await vault.unlock(PASSPHRASE)
  context.queries.settings.put('jurisdiction', JSON.stringify(jurisdiction))
  vault.close()
}

const allIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')

describe('what leaves the vault', () => {
  const place = placeIn(folderForFile())
  const chosen = (name: string): string => join(place.userData, '..', name)
  let driven: DrivenApp
  const page = (): Page => driven.page()

  const open = async (): Promise<void> => {
    driven = await launchApp(place)
    await unlock(page())
    await atCaseload(page())
  }
  const goToCopy = async (): Promise<void> => {
    await page().keyboard.press('Control+1')
    await page().getByText(NAME).click()
    await page().getByRole('heading', { name: NAME }).waitFor()
    await page().keyboard.press('Control+K')
    await page().keyboard.type('access copy')
    await page().keyboard.press('Enter')
    await page()
      .getByRole('heading', { name: /^What the copy holds/ })
      .waitFor()
  }
  const choose = async (name: string): Promise<void> => {
    await answerFolderDialog(driven, chosen(name))
    await page()
      .getByRole('button', { name: /^Choose (a|another) folder/ })
      .click()
  }

  beforeAll(async () => {
    await fill(place.vault)
    await open()
    for (const name of ['us', 'uk']) mkdirSync(chosen(name))
  })
  afterAll(() => driven.close())

  it('in the US is the record, into a folder chosen outside the page, and no word of a process note', async () => {
    await goToCopy()
    await page().getByRole('button', { name: 'Go on' }).click()
    await page().getByText('These files are not encrypted.').waitFor()
    await choose('gone')
    await page().getByText('That folder cannot be reached any more.').waitFor()
    await choose('us')
    await page().getByText('In “us”, a new folder will be made').waitFor()
    await page().getByRole('button', { name: 'Write the copy' }).click()
    await page().getByRole('heading', { name: 'The copy is written' }).waitFor()
    expect(readdirSync(chosen('us'))).toEqual([
      expect.stringMatching(/^client-access-QF-71-\d{4}-\d\d-\d\d$/),
    ])
    const all = allIn(chosen('us'))
    for (const words of [SIGNED, DRAFT, 'Draft, not signed', NAME]) expect(all).toContain(words)
    for (const words of ['as if to glass', 'second phone']) expect(all).not.toContain(words)
  })

  it('is never overwritten, and the page says so before anything is tried', async () => {
    await goToCopy()
    await page().getByRole('button', { name: 'Go on' }).click()
    await choose('us')
    await page().getByText('A copy of today for this client is there already').waitFor()
    expect(await page().getByRole('button', { name: 'Write the copy' }).isDisabled()).toBe(true)
  })

  it('in the UK waits for a decision on each process note, and gives what was included', async () => {
    await driven.close()
    await moveTo(place.vault, 'uk')
    await open()
    await goToCopy()
    await page().getByRole('button', { name: 'Go on' }).click()
    await page().getByRole('heading', { name: 'Process note 1 of 2' }).waitFor()
    await page().getByText(APART).waitFor()
    const next = page().getByRole('button', { name: 'Next note' })
    expect(await next.isDisabled()).toBe(true)
    await page().getByText('Include it in the copy').click()
    await next.click()
    await page().getByText(ABOUT_OTHERS).waitFor()
    await page().getByText('Withhold it').click()
    expect(await page().getByRole('button', { name: 'Go on' }).isDisabled()).toBe(true)
    await page().getByText('Somebody else', { exact: true }).click()
    await page().getByRole('button', { name: 'Go on' }).click()
    await choose('uk')
    await page().getByRole('button', { name: 'Write the copy' }).click()
    await page().getByRole('heading', { name: 'The copy is written' }).waitFor()
    await page().getByText('1 process note', { exact: true }).waitFor()
    const all = allIn(chosen('uk'))
    expect(all).toContain(APART)
    expect(all).not.toContain('second phone')
    expect(all).toContain('"third-party": 1')
  })

  /** What the paper would hold when the dialog opens, and how the dialog is then left. */
  const watchPrinter = (isPrinted: boolean): Promise<void> =>
    driven.app.evaluate(({ BrowserWindow }, answer) => {
      for (const { webContents } of BrowserWindow.getAllWindows())
        webContents.print = (_options, done) =>
          setTimeout(() => done?.(answer, answer ? '' : 'Print job canceled'), 1_500)
    }, isPrinted)

  const print = async (): Promise<string> => {
    await page().keyboard.press('Control+P')
    await page().locator('.paper').waitFor({ state: 'attached' })
    await page().emulateMedia({ media: 'print' })
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not on the paper
    const shown = await page().locator('body').innerText()
    await page().emulateMedia({ media: 'screen' })
    await page().locator('.paper').waitFor({ state: 'detached' })
    return shown
  }

  it('on paper is one kind of note at a time, with its banner and nothing of the window', async () => {
    await watchPrinter(true)
    await page().getByRole('button', { name: 'Back to the client' }).click()
    const record = await print()
    expect(record).toContain('Progress record, without process notes.')
    for (const words of [NAME, 'QF-71', SIGNED, DRAFT, 'Draft, not signed', 'SHA-256 of the text'])
      expect(record).toContain(words)
    for (const words of ['as if to glass', 'second phone', 'Caseload', 'Copies of the record'])
      expect(record).not.toContain(words)

    await page().getByRole('tab', { name: 'Sessions' }).click()
    await page().getByText('Process note, draft').first().click()
    await noteText(page()).waitFor()
    await page().keyboard.type('As typed just now. ')
    const apart = await print()
    expect(apart).toContain('Process note (psychotherapy note). Not part of the record.')
    expect(apart).toContain('As typed just now.')
    for (const words of [SIGNED, DRAFT, 'Part of the record.\n', 'Themes'])
      expect(apart).not.toContain(words)
  })

  it('leaves a line for each copy and each sheet that was printed, and none for a dialog that was left', async () => {
    await watchPrinter(false)
    await print()
    await page().keyboard.press('Control+K')
    await page().keyboard.type('Activity log')
    await page().keyboard.press('Enter')
    await page().getByText('the whole progress record').waitFor()
    expect(await page().getByText('the process note', { exact: true }).count()).toBe(1)
    await page()
      .getByText('client access copy (UK), 1 signed note, 1 draft, 1 process note, 1 withheld')
      .waitFor()
    await lockByKey(driven)
  })
})
