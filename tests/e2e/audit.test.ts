/** What a therapist does in the real app is in the activity log, in order, and a wrong passphrase too. */
import { existsSync } from 'node:fs'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import type { Result } from '../../db/contract/failures.ts'
import { delayAfter } from '../../db/domain/unlock-delay.ts'
import { triesPath } from '../../db/store/vault-folder.ts'
import {
  addClient,
  atCaseload,
  launchApp,
  lockByKey,
  makeVault,
  noteText,
  placeIn,
  unlock,
  writeTodaysNote,
} from '../support/driven-app.ts'
import { tempFolder } from '../support/temp-folder.ts'

const openLog = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+K')
  await page.keyboard.type('Activity log')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Activity log', level: 1 }).waitFor()
  await page.locator('.audit-row').first().waitFor()
}

/** What the rows say, newest first, without the time. */
const rows = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.audit-row')
    .evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll('.audit-still, .row-link, .audit-detail, .audit-client')]
          .map((part) => part.textContent)
          .join(' | '),
      ),
    )

it('shows unlocking, a wrong passphrase, reading, writing, signing and a setting in their order', async () => {
  const place = placeIn(tempFolder())
  const driven = await launchApp(place)
  try {
    await makeVault(driven.page(), 'empty')
    await addClient(driven.page(), 'Ines Halloran')
    await writeTodaysNote(driven.page())
    await driven.page().keyboard.type('The evenings are long.')
    await driven.page().getByText('Saved', { exact: true }).waitFor()
    await driven.page().getByRole('button', { name: /^Sign/ }).first().click()
    await driven.page().getByRole('dialog').getByRole('button', { name: /^Sign/ }).click()
    await driven
      .page()
      .getByText(/Signed/)
      .first()
      .waitFor()

    await lockByKey(driven)
    await unlock(driven.page(), 'not the right one at all')
    await driven.page().getByText('That is not the passphrase of this vault.').waitFor()
    expect(existsSync(triesPath(place.vault))).toBe(true)
    await unlock(driven.page())
    await atCaseload(driven.page())
    expect(existsSync(triesPath(place.vault))).toBe(false)
    await driven
      .page()
      .evaluate(() => window.vault.call('settings.update', { autoLockMinutes: 10 }))

    await openLog(driven.page())
    expect(await rows(driven.page())).toEqual([
      'Setting changed | auto-lock 5 → 10 minutes',
      'Unlocked',
      'Wrong passphrase',
      'Locked',
      'Backup made | automatic, in the vault’s own folder',
      'Note signed | Ines Halloran',
      'Note written | Ines Halloran',
      'Note opened | Ines Halloran',
      'Session added | Ines Halloran',
      'Client opened | Ines Halloran',
      'Client added | Ines Halloran',
      'New recovery code made',
      'Vault made',
    ])

    await driven
      .page()
      .getByRole('button', { name: /All activity/ })
      .click()
    await driven.page().getByRole('option', { name: 'Signing' }).click()
    await driven.page().getByText('1 of 13 events').waitFor()
    expect(await rows(driven.page())).toEqual(['Note signed | Ines Halloran'])
    await driven
      .page()
      .getByRole('button', { name: /Signing/ })
      .click()
    await driven.page().getByRole('option', { name: 'Exports and prints' }).click()
    await driven.page().getByRole('button', { name: 'Clear the filters' }).click()
    await driven.page().keyboard.press('Control+Shift+H')
    await driven.page().locator('.audit-client').first().waitFor()
    expect((await rows(driven.page())).join()).not.toContain('Ines')

    await driven.page().getByRole('button', { name: 'Check the log' }).click()
    await driven.page().getByText('No line was changed, removed or added').waitFor()
    await driven.page().getByText('Vault checked').waitFor()

    // By keyboard from a row to the note it tells of.
    await driven.page().locator('.virtual-row [tabindex="0"]').focus()
    for (let step = 0; step < 6; step += 1) await driven.page().keyboard.press('ArrowDown')
    await driven.page().keyboard.press('Enter')
    await noteText(driven.page()).waitFor()
  } finally {
    await driven.close()
  }
})

/** Asks until the growing delay lets it be a try. */
const tryToUnlock = async (page: Page, passphrase: string): Promise<Result<unknown>> => {
  const result = await page.evaluate(
    (typed) => window.vault.call('vault.unlock', { passphrase: typed }),
    passphrase,
  )
  if (result.ok || result.failure.code !== 'too-many-tries') return result
  await page.waitForTimeout(result.failure.retryAfterMs ?? 0)
  return tryToUnlock(page, passphrase)
}

it('goes on counting wrong tries where a quitting of the app left it', async () => {
  const place = placeIn(tempFolder())
  const first = await launchApp(place)
  await makeVault(first.page(), 'empty')
  await lockByKey(first)
  for (const tries of [1, 2, 3])
    expect(await tryToUnlock(first.page(), 'not the right one')).toEqual({
      ok: false,
      failure: { code: 'wrong-passphrase', retryAfterMs: delayAfter(tries) },
    })
  await first.close()

  const again = await launchApp(place)
  try {
    expect(await tryToUnlock(again.page(), 'not the right one')).toEqual({
      ok: false,
      failure: { code: 'wrong-passphrase', retryAfterMs: delayAfter(4) },
    })
    await again.page().waitForTimeout(delayAfter(4))
    await unlock(again.page())
    await atCaseload(again.page())
    await openLog(again.page())
    expect(await rows(again.page())).toEqual([
      'Unlocked',
      ...Array(4).fill('Wrong passphrase'),
      'Locked',
      'Backup made | automatic, in the vault’s own folder',
      'New recovery code made',
      'Vault made',
    ])
  } finally {
    await again.close()
  }
})
