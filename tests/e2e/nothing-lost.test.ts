/** The whole app killed in the middle of typing: what was on the screen a second ago is in the vault. */
import { afterEach, describe, expect, it } from 'vitest'
import type { SessionId } from '../../db/contract/ids.ts'
import { openVault } from '../../db/vault.ts'
import {
  addClient,
  type DrivenApp,
  killApp,
  launchApp,
  makeVault,
  noteText,
  PASSPHRASE,
  type Place,
  placeIn,
  unlock,
  writeTodaysNote,
} from '../support/driven-app.ts'
import { tempFolder } from '../support/temp-folder.ts'

/** Every keystroke older than this must be durable. */
const DURABLE_MS = 1_000
const KEYSTROKE_MS = 15

const storedText = async (place: Place): Promise<string> => {
  const vault = openVault({ folder: place.vault, appVersion: 'test' })
  const context = await vault.unlock(PASSPHRASE)
  try {
    const client = context.queries.clients.list(true, '2999-12-31')[0]
    const session = client && (await vault.call('sessions.list', { clientId: client.id }))
    if (!session?.ok) throw new Error('the vault lost its sessions')
    const [{ id }] = session.value as readonly [{ readonly id: SessionId }]
    const note = await vault.call('notes.open', { sessionId: id })
    if (!note.ok) throw new Error('the note does not open')
    return (note.value as { readonly text: string }).text
  } finally {
    vault.close()
  }
}

/** Types numbered words until told to stop, and remembers when each was on the screen. */
const typeWords = (driven: DrivenApp) => {
  const seen: { readonly text: string; readonly at: number }[] = []
  let isOn = true
  const done = (async () => {
    const page = driven.page()
    for (let word = 1; isOn; word += 1) {
      await page.keyboard.type(`word${word} `, { delay: KEYSTROKE_MS })
      seen.push({ text: (await noteText(page).textContent()) ?? '', at: Date.now() })
    }
  })().catch(() => undefined)
  return {
    seen,
    stop: async () => {
      isOn = false
      await done
    },
  }
}

describe('a kill in the middle of typing', () => {
  let driven: DrivenApp | null = null
  afterEach(() => driven && killApp(driven))

  it.each([1_700, 2_900, 4_300])(
    'after %i ms loses no keystroke older than a second',
    async (ms) => {
      const place = placeIn(tempFolder())
      driven = await launchApp(place)
      await makeVault(driven.page(), 'empty')
      await addClient(driven.page(), 'Oriel Vandermeer')
      await writeTodaysNote(driven.page())
      const typing = typeWords(driven)
      await new Promise((resolve) => setTimeout(resolve, ms))
      const killedAt = Date.now()
      killApp(driven)
      await typing.stop()
      const due = typing.seen.findLast(({ at }) => at <= killedAt - DURABLE_MS)
      expect(due, 'typing was too slow to test anything').toBeDefined()
      const stored = await storedText(place)
      expect(stored.startsWith(due?.text.trimEnd() ?? ' ')).toBe(true)
      expect(stored).toMatch(/^(word\d+ ?)+(w(o(r(d\d*)?)?)?)?$/)
    },
  )
})

describe('a vault that dies under the page', () => {
  let driven: DrivenApp | null = null
  afterEach(() => driven && killApp(driven))

  it('keeps what is written meanwhile, and saves it when it is unlocked again', async () => {
    const place = placeIn(tempFolder())
    driven = await launchApp(place)
    const page = driven.page()
    await makeVault(page, 'empty')
    await addClient(page, 'Oriel Vandermeer')
    await writeTodaysNote(page)
    await page.keyboard.type('Before.')
    await page.getByText('Saved', { exact: true }).waitFor()
    const pid = driven.vaultPid()
    if (pid === null) throw new Error('no vault process')
    process.kill(pid, 'SIGKILL')
    await page.getByRole('button', { name: 'Unlock again' }).waitFor()
    await noteText(page).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' After.')
    await page.getByText(/^Not saved/).waitFor()
    await page.getByRole('button', { name: 'Unlock again' }).click()
    await unlock(page)
    await page.getByText('Saved', { exact: true }).waitFor()
    expect(await noteText(page).textContent()).toBe('Before. After.')
    await driven.close()
    expect(await storedText(place)).toBe('Before. After.')
  })
})
