/** Twice the same app, or two apps on one vault: the second is turned away politely, and says why. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchOptions } from '../../scripts/electron-runtime/launch.ts'
import { makeVaultAt } from '../crash/bench.ts'
import {
  atCaseload,
  type DrivenApp,
  killApp,
  launchApp,
  type Place,
  placeIn,
  unlock,
} from '../support/driven-app.ts'
import { spawnCli } from '../support/run-cli.ts'
import { folderForFile } from '../support/temp-folder.ts'

/** As a second click on the icon starts it. */
const startAgain = async ({ vault, userData }: Place): Promise<number | null> => {
  const { executablePath, args, env } = await launchOptions({
    args: ['--vault', vault, `--user-data-dir=${userData}`],
  })
  const child = spawn(executablePath, args, { env, stdio: 'ignore' })
  return new Promise((resolve) => child.on('exit', (code) => resolve(code)))
}

describe('a second app', () => {
  const folder = folderForFile()
  const place = placeIn(folder)
  let first: DrivenApp
  let second: DrivenApp | null = null

  beforeAll(async () => {
    await makeVaultAt(place.vault)
    first = await launchApp(place)
    await unlock(first.page())
    await atCaseload(first.page())
  })
  afterAll(() => {
    killApp(first)
    if (second !== null) killApp(second)
  })

  it('with the same user data ends at once and brings the first to the front', async () => {
    const called = first.app.evaluate(
      ({ app, BrowserWindow }) =>
        new Promise<string>((resolve) => {
          const [window] = BrowserWindow.getAllWindows()
          if (window === undefined) return resolve('no window')
          const focus = window.focus.bind(window)
          window.focus = () => {
            focus()
            resolve('focused')
          }
          app.once('second-instance', () => setTimeout(() => resolve('not focused'), 2_000))
        }),
    )
    expect(await startAgain(place)).toBe(0)
    expect(await called).toBe('focused')
    expect(first.app.windows()).toHaveLength(1)
    await atCaseload(first.page())
  })

  it('on the same vault is told that it is open elsewhere, and opens it when it is not', async () => {
    second = await launchApp({ ...place, userData: join(folder, 'other-user-data') })
    const page = second.page()
    await unlock(page)
    await page.getByText('Another window of Throughline has the vault open.').waitFor()
    const refused = await spawnCli(['clients', '--vault', place.vault])
    expect(refused.code).toBe(4)
    expect(refused.stderr).toContain('open in another program')
    expect(refused.stdout).toBe('')
    await atCaseload(first.page())
    await first.close()
    await unlock(page)
    await atCaseload(page)
  })
})
