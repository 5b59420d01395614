/** The real app in a real Electron, with a person's hands on its keyboard and mouse. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { launchOptions } from '../../scripts/electron-runtime/launch.ts'

export const PASSPHRASE = 'violet harbor forgets its tide'

export type DrivenApp = {
  readonly app: ElectronApplication
  /** The page of now: locking destroys it and opens another. */
  readonly page: () => Page
  /** Waits for the page that follows the one that is now there. */
  readonly nextPage: () => Promise<Page>
  readonly pid: number
  readonly vaultPid: () => number | null
  readonly close: () => Promise<void>
}

export type Place = { readonly vault: string; readonly userData: string }

export const placeIn = (folder: string): Place => ({
  vault: join(folder, 'vault'),
  userData: join(folder, 'user-data'),
})

/** Every process below this one, as Linux tells it. */
export const descendantsOf = (pid: number): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => parentOf(Number(name)) === pid)
    .flatMap((name) => [Number(name), ...descendantsOf(Number(name))])

const parentOf = (pid: number): number | null => {
  try {
    const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) \w /)
    return Number(after.split(' ')[0])
  } catch {
    return null
  }
}

const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

export const isRunning = (pid: number): boolean => commandOf(pid) !== ''

const isVaultProcess = (pid: number): boolean =>
  commandOf(pid).includes('--utility-sub-type=node.mojom.NodeService')

/** Those of the app that Chromium started for one purpose, such as `renderer`. */
export const processesOfType = ({ pid }: DrivenApp, type: string): readonly number[] =>
  descendantsOf(pid).filter((each) => commandOf(each).includes(`--type=${type}`))

/** `wrapped` puts a program around Electron that watches it: the path of a script that starts the one it is given. */
export const launchApp = async (
  place: Place,
  env = process.env,
  wrapped: (electron: string) => string = (electron) => electron,
): Promise<DrivenApp> => {
  const args = ['--vault', place.vault, `--user-data-dir=${place.userData}`]
  const options = await launchOptions({ args, env })
  const executablePath = wrapped(options.executablePath)
  const app = await _electron.launch({ ...options, executablePath })
  const { pid } = app.process()
  if (pid === undefined) throw new Error('Electron did not start')
  let page = await app.firstWindow()
  await page.waitForLoadState()
  return {
    app,
    page: () => page,
    nextPage: async () => {
      const former = page
      const other = app.windows().find((window) => window !== former && !window.isClosed())
      page = other ?? (await app.waitForEvent('window'))
      await page.waitForLoadState()
      return page
    },
    pid,
    vaultPid: () => descendantsOf(pid).find(isVaultProcess) ?? null,
    close: () => app.close(),
  }
}

export const processesOf = ({ pid }: DrivenApp): readonly number[] => [pid, ...descendantsOf(pid)]

/** SIGKILL to every process of the app at once, as a power cut would. */
export const killApp = (driven: DrivenApp): void => {
  for (const each of processesOf(driven))
    try {
      process.kill(each, 'SIGKILL')
    } catch {
      // It is gone already.
    }
}

/** The lock destroys the page, at times before the key is let go of. */
export const lockByKey = async (driven: DrivenApp): Promise<Page> => {
  await driven
    .page()
    .keyboard.press('Control+Shift+L')
    .catch(() => undefined)
  return driven.nextPage()
}

const passphraseField = (page: Page) => page.getByRole('textbox', { name: 'Passphrase' })

export const makeVault = async (page: Page, start: 'empty' | 'sample'): Promise<void> => {
  await choosePassphrase(page, start)
  await writeDownCode(page)
  await atCaseload(page)
}

/** The first step of making a vault; the recovery code comes next. */
export const choosePassphrase = async (page: Page, start: 'empty' | 'sample'): Promise<void> => {
  await passphraseField(page).fill(PASSPHRASE)
  await page.getByRole('textbox', { name: 'The same again' }).fill(PASSPHRASE)
  if (start === 'sample') await page.getByText('Start with a sample practice').click()
  await page.getByRole('button', { name: 'Make the vault' }).click()
}

/** The recovery code, typed back as from paper. */
export const writeDownCode = async (page: Page): Promise<string> => {
  const code = page.getByRole('list', { name: 'Recovery code' })
  // What reads all of a list does not wait for it.
  await code.waitFor()
  const groups = await code.locator('code').allTextContents()
  for (const [index, group] of groups.entries()) {
    const field = page.getByRole('textbox', { name: `Group ${index + 1}`, exact: true })
    if ((await field.count()) === 1) await field.fill(group)
  }
  await page.getByRole('button', { name: 'I have it on paper' }).click()
  return groups.join('')
}

export const atCaseload = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: 'Caseload' }).waitFor()

export const unlock = async (page: Page, passphrase = PASSPHRASE): Promise<void> => {
  await passphraseField(page).fill(passphrase)
  await passphraseField(page).press('Enter')
}

export const addClient = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press('Control+Shift+N')
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name }).waitFor()
}

export const noteText = (page: Page) => page.getByRole('textbox', { name: /note/i })

/** From a client's sessions into today's note, as the daily path goes. */
export const writeTodaysNote = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Write today’s note' }).click()
  await noteText(page).waitFor()
}

/** What the system's own dialog would answer; nobody can press its buttons here. */
export const answerFolderDialog = ({ app }: DrivenApp, path: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, path)
