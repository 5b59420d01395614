/** A page in the hands of an enemy: whatever it sends through the real port is refused, and nothing is written. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { api, type Method } from '../../db/contract/api.ts'
import type { FailureCode } from '../../db/contract/failures.ts'
import type { ClientId, SessionId } from '../../db/contract/ids.ts'
import { FLOOR_PARAMETERS } from '../../db/crypto/derive-key.ts'
import { openVault } from '../../db/vault.ts'
import {
  atCaseload,
  type DrivenApp,
  killApp,
  launchApp,
  lockByKey,
  PASSPHRASE,
  placeIn,
  unlock,
} from '../support/driven-app.ts'
import { notRefused } from '../support/hostile-page.ts'
import { hostileInputs, hugeInputs, type Inputs, type Recipe } from '../support/hostile-recipes.ts'
import { folderForFile } from '../support/temp-folder.ts'
import { validInputs } from '../support/valid-inputs.ts'

/** Printed in a failure, so that the same inputs can be drawn again. */
const SEED = Date.now() % 1_000_000

const methods = Object.keys(api) as readonly Method[]
/** Those that answer without a key, since a damaged vault needs them most, or that ask for one. */
const NEED_NO_KEY: readonly Method[] = [
  'vault.status',
  'vault.assessPassphrase',
  'vault.create',
  'vault.unlock',
  'vault.unlockByRecoveryCode',
  'backups.list',
]
/** Those that take a backup by the id it was listed under, locked or not: one never listed is not found. */
const OF_LISTED_BACKUPS: readonly Method[] = ['backups.inspect', 'backups.restore']
const NAME = 'Ines Halloran'
/** Every row of every table but the log of what happened, which the unlocking of this test is in. */
const contentOf = async (folder: string): Promise<Readonly<Record<string, unknown>>> => {
  const vault = openVault({ folder, appVersion: '0.0.0-test', kdf: FLOOR_PARAMETERS })
  const { store } = await vault.unlock(PASSPHRASE)
  try {
    const names = store.sqlite
      .prepare<[], { name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
      )
      .all()
      .map(({ name }) => name)
      .filter((name) => !/^(audit|sqlite_stat|(\w+_)?search_|__)/.test(name))
    return Object.fromEntries(
      names.map((name) => [name, store.sqlite.prepare(`SELECT * FROM "${name}"`).all()]),
    )
  } finally {
    vault.close()
  }
}

describe('an enemy in the window', () => {
  const place = placeIn(folderForFile())
  let driven: DrivenApp
  let inputs: Inputs
  let before: Readonly<Record<string, unknown>>
  let vaultPid: number | null

  beforeAll(async () => {
    const vault = openVault({
      folder: place.vault,
      appVersion: '0.0.0-test',
      kdf: FLOOR_PARAMETERS,
    })
    await vault.create(PASSPHRASE)
    const ask = async (method: Method, input: unknown): Promise<unknown> => {
      const result = await vault.call(method, input)
      if (!result.ok) throw new Error(`${method}: ${result.failure.code}`)
      return result.value
    }
    const client = (await ask('clients.create', { name: NAME, code: 'IH-01' })) as { id: ClientId }
    const valid = validInputs(client.id, client.id as string as SessionId)
    const session = (await ask('sessions.create', valid['sessions.create'])) as { id: SessionId }
    inputs = validInputs(client.id, session.id)
    await ask('notes.save', { ...inputs['notes.save'], baseRevision: 0 })
    // Or the lock would back this up, and note that it did.
    await vault.backUpBeforeClosing()
    vault.close()
    before = await contentOf(place.vault)
    driven = await launchApp(place)
    await driven.page().getByRole('textbox', { name: 'Passphrase' }).waitFor()
  })
  afterAll(() => killApp(driven))

  const surprises = (method: string, recipes: readonly Recipe[], code: FailureCode) =>
    notRefused(driven.page(), method, recipes, code)

  it.each(methods)('locked: %s refuses all that is not its input', async (method) => {
    const recipes = hostileInputs(method, inputs, { count: 20, seed: SEED })
    expect(await surprises(method, recipes, 'invalid-input'), `seed ${SEED}`).toEqual([])
  })

  it.each(methods.filter((method) => !NEED_NO_KEY.includes(method)))(
    'locked: %s is refused even with a valid input',
    async (method) => {
      const recipe: Recipe = { kind: 'json', value: inputs[method] }
      const code = OF_LISTED_BACKUPS.includes(method) ? 'not-found' : 'locked'
      expect(await surprises(method, [recipe], code)).toEqual([])
    },
  )

  it('is let in', async () => {
    await unlock(driven.page())
    await atCaseload(driven.page())
    vaultPid = driven.vaultPid()
    expect(vaultPid).not.toBeNull()
  })

  it.each(methods)('unlocked: %s refuses all that is not its input', async (method) => {
    const recipes = hostileInputs(method, inputs, { count: 60, seed: SEED })
    expect(recipes.length).toBeGreaterThan(50)
    expect(await surprises(method, recipes, 'invalid-input'), `seed ${SEED}`).toEqual([])
  })

  it.each(methods)('unlocked: %s refuses what is huge, whole or in any field', async (method) => {
    const recipes = hugeInputs(method, inputs)
    expect(await surprises(method, recipes, 'invalid-input')).toEqual([])
  })

  it.each([
    ['', 'unknown-method'],
    ['toString', 'unknown-method'],
    ['__proto__', 'unknown-method'],
    ['constructor', 'unknown-method'],
    ['vault', 'unknown-method'],
    ['notes.open ', 'unknown-method'],
    ['x'.repeat(100), 'unknown-method'],
    // Too long to be a name at all: no request, and refused before it is looked up.
    ['x'.repeat(101), 'invalid-input'],
    ['x'.repeat(5_000_000), 'invalid-input'],
  ] as const)('there is no other call (%#)', async (method, code) => {
    expect(await surprises(method, [{ kind: 'json', value: {} }], code)).toEqual([])
  })

  it('a prototype neither rides along nor stands in for a field', async () => {
    const answers = await driven.page().evaluate(async () => {
      const { call } = (
        window as unknown as { vault: { call: (m: string, i: unknown) => Promise<unknown> } }
      ).vault
      const inherits = Object.create({ includeArchived: true })
      const carries = JSON.parse('{"includeArchived": false, "__proto__": {"polluted": true}}')
      return [await call('clients.list', inherits), await call('clients.list', carries)]
    })
    expect(answers).toEqual([
      { ok: false, failure: { code: 'invalid-input', field: 'includeArchived' } },
      { ok: true, value: [expect.objectContaining({ name: NAME })] },
    ])
  })

  it('the page has no hold on the port, nor on anything of Node or Electron', async () => {
    const reach = await driven.page().evaluate(async () => {
      const heard: string[] = []
      window.addEventListener('message', (event) => heard.push(`${event.ports.length}`))
      await new Promise((resolve) => setTimeout(resolve, 300))
      const names = [
        'require',
        'process',
        'Buffer',
        'global',
        'module',
        'ipcRenderer',
        'electron',
        'RTCPeerConnection',
      ]
      return {
        heard,
        found: names.filter((name) => name in window),
        bridge: Object.keys(window).filter((name) => ['vault', 'shell'].includes(name)),
        vault: Object.keys((window as unknown as { vault: object }).vault),
      }
    })
    expect(reach).toEqual({ heard: [], found: [], bridge: ['vault', 'shell'], vault: ['call'] })
  })

  it('afterwards no prototype is polluted, the same vault process still answers, and nothing was written', async () => {
    const page = driven.page()
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
    await page.getByText(NAME).first().waitFor()
    expect(driven.vaultPid()).toBe(vaultPid)
    await lockByKey(driven)
    await unlock(driven.page())
    await atCaseload(driven.page())
    await driven.page().getByText(NAME).first().waitFor()
    await driven.close()
    expect(await contentOf(place.vault)).toEqual(before)
  })
})
