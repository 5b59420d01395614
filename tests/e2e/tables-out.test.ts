/** Tables taken out through the window: what is found together, and two periods compared, each into a chosen folder. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeVaultAt, withOpenVault } from '../crash/bench.ts'
import {
  answerFolderDialog,
  type DrivenApp,
  launchApp,
  placeIn,
  unlock,
} from '../support/driven-app.ts'
import { folderForFile } from '../support/temp-folder.ts'
import { addClient, addSession, tagOf } from '../support/test-vault.ts'

const CLIENT = 'Oriel Vandermeer'
const TEXT = 'Nothing in there, he said. Grey all week, and then he cried.'

describe('tables that are taken out', () => {
  const folder = folderForFile()
  const target = join(folder, 'out')
  let driven: DrivenApp
  const page = () => driven.page()

  const takeOut = async (button: string): Promise<(name: string) => string> => {
    const before = new Set(readdirSync(target))
    await page().getByRole('button', { name: button }).click()
    await answerFolderDialog(driven, target)
    await page().getByRole('button', { name: 'Choose a folder…' }).click()
    await page()
      .getByText(/^Written into “out”/)
      .waitFor()
    await page().getByRole('button', { name: 'Done' }).click()
    await page().getByRole('dialog').waitFor({ state: 'detached' })
    const made = readdirSync(target).find((name) => !before.has(name)) ?? ''
    return (name) => readFileSync(join(target, made, name), 'utf8')
  }

  beforeAll(async () => {
    const place = placeIn(folder)
    mkdirSync(target)
    await makeVaultAt(place.vault)
    await withOpenVault(place.vault, async ({ call }) => {
      const { id } = await addClient({ call }, CLIENT, 'OV-01')
      for (let at = 1; at <= 6; at += 1) {
        const { id: sessionId } = await addSession({ call }, id, `2026-03-0${at}`)
        const tags = [
          tagOf('sadness', { kind: 'passage', start: 5, end: 30 }),
          ...(at > 4 ? [tagOf('emptiness', { kind: 'passage', start: 0, end: 16 })] : []),
        ]
        await call('notes.save', { sessionId, baseRevision: 0, text: TEXT, tags })
      }
    })
    driven = await launchApp(place)
    await unlock(page())
    page().setDefaultTimeout(10_000)
    await page().getByText(CLIENT).waitFor()
  })
  afterAll(() => driven.close())

  it('hold what is found together', async () => {
    await page().keyboard.press('Control+2')
    await page().getByRole('button', { name: 'Found together' }).click()
    await page().getByRole('table', { name: 'Concepts found together' }).waitFor()
    const read = await takeOut('Take the tables out…')
    expect(read('same-session.csv')).toContain('sadness,6,2\r\nemptiness,2,2')
    expect(read('about.md')).toContain('Without process notes, counts over all clients')
  })

  it('are written into a synced folder only after a second word', async () => {
    const synced = join(folder, 'Dropbox')
    mkdirSync(synced)
    const dialog = page().getByRole('dialog')
    await page().getByRole('button', { name: 'Take the tables out…' }).click()
    await answerFolderDialog(driven, synced)
    await dialog.getByRole('button', { name: 'Choose a folder…' }).click()
    await dialog.getByText('“Dropbox” is synced by Dropbox.').waitFor()
    expect(readdirSync(synced)).toEqual([])
    await dialog.getByRole('button', { name: 'Write there all the same' }).click()
    await dialog.getByText(/^Written into “Dropbox”/).waitFor()
    expect(readdirSync(synced)).toHaveLength(1)
    await dialog.getByRole('button', { name: 'Done' }).click()
    await dialog.waitFor({ state: 'detached' })
  })

  it('ask for another folder than a synced one', async () => {
    const synced = join(folder, 'OneDrive')
    mkdirSync(synced)
    const before = readdirSync(target).length
    const dialog = page().getByRole('dialog')
    await page().getByRole('button', { name: 'Take the tables out…' }).click()
    await answerFolderDialog(driven, synced)
    await dialog.getByRole('button', { name: 'Choose a folder…' }).click()
    await dialog.getByText('“OneDrive” is synced by OneDrive.').waitFor()
    await answerFolderDialog(driven, target)
    await dialog.getByRole('button', { name: 'Choose another folder…' }).click()
    await dialog.getByText(/^Written into “out”/).waitFor()
    expect(readdirSync(synced)).toEqual([])
    expect(readdirSync(target)).toHaveLength(before + 1)
    await dialog.getByRole('button', { name: 'Done' }).click()
    await dialog.waitFor({ state: 'detached' })
  })

  it('hold two periods of a client, under the code', async () => {
    await page().keyboard.press('Control+1')
    await page().getByText(CLIENT).click()
    await page().getByRole('tab', { name: 'Timeline' }).click()
    await page().locator('.timeline-plot').waitFor()
    await page().keyboard.press('k')
    await page().getByRole('region', { name: 'Themes by period' }).waitFor()
    const read = await takeOut('Take the comparison out…')
    expect(read('rates.csv')).toContain('presentation,emptiness,Emptiness,0,2,0,0')
    expect(read('parts.csv')).toContain('"OV-01, Early third",OV-01')
    expect(read('rates.csv') + read('parts.csv') + read('about.md')).not.toContain('Vandermeer')
  })
})
