/** The vault locks when nobody is there, at once and with what was written kept, and leaves nothing behind. */
import type { ElectronApplication, Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  addClient,
  atCaseload,
  type DrivenApp,
  isRunning,
  killApp,
  launchApp,
  lockByKey,
  makeVault,
  noteText,
  placeIn,
  unlock,
  writeTodaysNote,
} from '../support/driven-app.ts'
import { folderForFile } from '../support/temp-folder.ts'

const NAME = 'Oriel Vandermeer'
const SENTENCE = 'She says nobody would notice if she stopped calling.'

const passphraseField = (page: Page) => page.getByRole('textbox', { name: 'Passphrase' })
const countdown = (page: Page) => page.getByRole('region', { name: 'Automatic lock' })

const vaultPidOf = (driven: DrivenApp): number => {
  const pid = driven.vaultPid()
  if (pid === null) throw new Error('no vault process')
  return pid
}

const reachLockScreen = async (driven: DrivenApp): Promise<Page> => {
  const page = await driven.nextPage()
  await passphraseField(page).waitFor()
  return page
}

const setLimit = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('Control+,')
  await page.getByRole('button', { name: /Lock after/ }).click()
  await page.getByRole('option', { name: words, exact: true }).click()
  await page.getByRole('button', { name: new RegExp(`${words}.*Lock after`) }).waitFor()
  // While its list fades, the page behind it takes no keys.
  await page.getByRole('listbox').waitFor({ state: 'detached' })
}

const emit = (app: ElectronApplication, event: 'suspend' | 'lock-screen'): Promise<unknown> =>
  app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event)

const openNote = async (page: Page): Promise<void> => {
  await page.getByText(NAME).click()
  await page.getByRole('heading', { name: NAME }).waitFor()
  await page.locator('.row-link').first().click()
  await noteText(page).waitFor()
}

describe('nobody at the computer', () => {
  const folder = folderForFile()
  let driven: DrivenApp

  beforeAll(async () => {
    driven = await launchApp(placeIn(folder))
    await makeVault(driven.page(), 'empty')
    await setLimit(driven.page(), '1 minute')
    await driven.page().keyboard.press('Control+1')
    await atCaseload(driven.page())
    await addClient(driven.page(), NAME)
    await writeTodaysNote(driven.page())
  })
  afterAll(() => driven.close())

  it('counts down the last half of a minute since the last key, and takes no focus', async () => {
    const page = driven.page()
    await page.keyboard.type(SENTENCE)
    const typedAt = Date.now()
    await countdown(page).waitFor({ timeout: 40_000 })
    // Playwright's keys pass the system by: without the window's own the countdown would have come earlier.
    expect(Date.now() - typedAt).toBeGreaterThan(28_000)
    expect(await countdown(page).textContent()).toMatch(/Locking in 0:(30|2\d)/)
    expect(await noteText(page).evaluate((text) => text.contains(document.activeElement))).toBe(
      true,
    )
  })

  it('"Stay" keeps it open, even pressed by what makes no key or movement', async () => {
    const page = driven.page()
    const heard = page.evaluate(
      () => new Promise((resolve) => window.shell.onCountdown((lockAt) => resolve(lockAt))),
    )
    await page
      .getByRole('button', { name: 'Stay' })
      .evaluate((button: HTMLElement) => button.click())
    expect(await heard).toBeNull()
    await countdown(page).waitFor({ state: 'detached' })
  })

  it('then counts down anew and locks, with the page and the vault process gone', async () => {
    const page = driven.page()
    const pid = vaultPidOf(driven)
    await countdown(page).waitFor({ timeout: 40_000 })
    const startedAt = Date.now()
    await vi.waitFor(() => expect(page.isClosed()).toBe(true), { timeout: 40_000, interval: 250 })
    await reachLockScreen(driven)
    expect(Date.now() - startedAt).toBeGreaterThan(25_000)
    expect(page.isClosed()).toBe(true)
    expect(isRunning(pid)).toBe(false)
  })

  it('has kept what was written, and the limit that was set', async () => {
    const page = driven.page()
    await unlock(page)
    await atCaseload(page)
    await openNote(page)
    expect(await noteText(page).textContent()).toBe(SENTENCE)
    await page.keyboard.press('Control+,')
    await page.getByRole('button', { name: /1 minute.*Lock after/ }).waitFor()
  })
})

describe('the computer', () => {
  const folder = folderForFile()
  let driven: DrivenApp

  beforeAll(async () => {
    driven = await launchApp(placeIn(folder))
    await makeVault(driven.page(), 'empty')
    await addClient(driven.page(), NAME)
    await writeTodaysNote(driven.page())
  })
  afterAll(() => driven.close())

  it.each([
    ['falls asleep', 'suspend', 'One.', 'One.'],
    ['locks its screen', 'lock-screen', ' Two.', 'One. Two.'],
  ] as const)('%s: it is locked with the last words kept', async (_what, event, typed, kept) => {
    const page = driven.page()
    await noteText(page).press('Control+End')
    await page.keyboard.type(typed)
    const pid = vaultPidOf(driven)
    await emit(driven.app, event)
    const next = await reachLockScreen(driven)
    expect(page.isClosed()).toBe(true)
    expect(isRunning(pid)).toBe(false)
    await unlock(next)
    await openNote(next)
    expect(await noteText(next).textContent()).toBe(kept)
  })
})

describe('after a lock', () => {
  const folder = folderForFile()
  let driven: DrivenApp

  /** All that assistive technology could read of the page. */
  const spoken = async (page: Page): Promise<string> => {
    const session = await page.context().newCDPSession(page)
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    return JSON.stringify(nodes)
  }
  const titles = (app: ElectronApplication) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.getTitle()))
  const menuWords = (app: ElectronApplication) =>
    app.evaluate(({ Menu }) => {
      const words = (menu: Electron.Menu | null | undefined): readonly string[] =>
        menu?.items.flatMap(({ label, submenu }) => [label, ...words(submenu)]) ?? []
      return words(Menu.getApplicationMenu()).join('\n')
    })
  const clipboardText = (app: ElectronApplication) =>
    app.evaluate(({ clipboard }) => clipboard.readText())

  beforeAll(async () => {
    driven = await launchApp(placeIn(folder))
    const page = driven.page()
    await makeVault(page, 'empty')
    await addClient(page, NAME)
    await writeTodaysNote(page)
    await page.keyboard.type(SENTENCE)
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Control+C')
    // Else the test below would pass although it looked at nothing.
    await vi.waitFor(async () => expect(await clipboardText(driven.app)).toBe(SENTENCE))
    expect(await spoken(page)).toContain('Vandermeer')
    await lockByKey(driven)
    await passphraseField(driven.page()).waitFor()
  })
  afterAll(() => driven.close())

  it('no title names anybody, for the task switcher to show', async () => {
    expect(await titles(driven.app)).toEqual(['Throughline'])
    expect(await driven.page().title()).toBe('Throughline')
  })

  it('assistive technology finds nothing of a client', async () => {
    const tree = await spoken(driven.page())
    expect(tree).toContain('Passphrase')
    expect(tree).not.toContain('Vandermeer')
    expect(tree).not.toContain('nobody would notice')
  })

  it('the clipboard and the menu hold nothing of a client', async () => {
    expect(await clipboardText(driven.app)).toBe('')
    expect(await menuWords(driven.app)).toContain('Lock Now')
    expect(await menuWords(driven.app)).not.toMatch(/Oriel|Vandermeer/)
  })
})

describe('a vault that takes its time to close', () => {
  const folder = folderForFile()
  let driven: DrivenApp
  let pid: number

  beforeAll(async () => {
    driven = await launchApp(placeIn(folder))
    await makeVault(driven.page(), 'empty')
  })
  // Stopped, it is as slow as a backup to a slow disk can be.
  beforeEach(() => {
    pid = vaultPidOf(driven)
    process.kill(pid, 'SIGSTOP')
  })
  afterAll(() => killApp(driven))

  it('keeps nobody from the lock screen, which says what it waits for', async () => {
    const former = driven.page()
    const page = await lockByKey(driven)
    await page.getByText('Locked. Finishing…').waitFor({ timeout: 5_000 })
    expect(former.isClosed()).toBe(true)
    expect(driven.vaultPid()).toBe(pid)
    process.kill(pid, 'SIGCONT')
    await passphraseField(page).waitFor()
    expect(isRunning(pid)).toBe(false)
    await unlock(page)
    await atCaseload(page)
  })

  it('is killed within seconds when the computer falls asleep meanwhile', async () => {
    const page = await lockByKey(driven)
    await page.getByText('Locked. Finishing…').waitFor()
    await emit(driven.app, 'suspend')
    await passphraseField(page).waitFor({ timeout: 10_000 })
    expect(isRunning(pid)).toBe(false)
    await unlock(page)
    await atCaseload(page)
  })

  it('keeps the app alive without a window until it has closed', async () => {
    const ended = new Promise<void>((resolve) => driven.app.process().once('exit', () => resolve()))
    await driven.app.evaluate(({ app }) => app.quit())
    const windows = () =>
      driven.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
    await expect.poll(windows).toBe(0)
    expect(isRunning(driven.pid)).toBe(true)
    process.kill(pid, 'SIGCONT')
    await ended
    expect(isRunning(pid)).toBe(false)
  })
})

describe('hiding from capture', () => {
  const folder = folderForFile()
  let driven: DrivenApp

  beforeAll(async () => {
    driven = await launchApp(placeIn(folder))
    await makeVault(driven.page(), 'empty')
  })
  afterAll(() => driven.close())

  /** What windows are told from now on; Linux, where this runs, cannot do it, so that only the order shows. */
  const listen = (app: ElectronApplication): Promise<void> =>
    app.evaluate(({ BrowserWindow }) => {
      const told: string[] = []
      Reflect.set(BrowserWindow, 'told', told)
      BrowserWindow.prototype.setContentProtection = function (isOn: boolean) {
        told.push(`${this.isVisible() ? 'shown' : 'new'} ${isOn}`)
      }
    })
  const told = (app: ElectronApplication): Promise<unknown> =>
    app.evaluate(({ BrowserWindow }) => Reflect.get(BrowserWindow, 'told'))

  it('changes at once with the setting, and is back for the lock screen before it shows', async () => {
    await listen(driven.app)
    await driven
      .page()
      .evaluate(() => window.vault.call('settings.update', { hideFromCapture: false }))
    await expect.poll(() => told(driven.app)).toEqual(['shown false'])
    const page = await lockByKey(driven)
    await passphraseField(page).waitFor()
    expect(await told(driven.app)).toEqual(['shown false', 'new true'])
    await unlock(page)
    await atCaseload(page)
    expect(await told(driven.app)).toEqual(['shown false', 'new true', 'shown false'])
  })
})
