/** A page in the hands of an enemy: whatever it sends through the real port is refused, and nothing is written. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { api, type Method } from '../../db/contract/api.ts'
import { FAILURE_CODES } from '../../db/contract/failures.ts'
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
import {
  HUGE,
  hostileInputs,
  type Inputs,
  makeValue,
  type Recipe,
} from '../support/hostile-recipes.ts'
import { folderForFile } from '../support/temp-folder.ts'
import { tagOf } from '../support/test-vault.ts'

const CALL_LIMIT_MS = 5_000
/** Printed in a failure, so that the same inputs can be drawn again. */
const SEED = Date.now() % 1_000_000

const methods = Object.keys(api) as readonly Method[]
/** Those that take text or lists, whose size somebody must have thought of. */
const TAKE_MUCH: readonly Method[] = [
  'vault.assessPassphrase',
  'vault.unlock',
  'clients.create',
  'clients.recentThemes',
  'notes.save',
  'search.find',
]
const NAME = 'Ines Halloran'
const NO_BACKUP = '018f3c1e-7b2a-7c3d-8e4f-5a6b7c8d9e0f'
/** Those that answer without a key, since a damaged vault needs them most. */
const NEED_NO_KEY = /^(vault\.|backups\.list$)/

/** Copies no page would let through: the browser itself refuses them before our code is reached. */
const REFUSED_BY_BROWSER =
  /could not be cloned|from a (getter|proxy)|Maximum call stack|Invalid string length|recursion/i

/** One valid input for each call; a new call of the contract does not compile without one. */
const validInputs = (clientId: ClientId, sessionId: SessionId): Inputs => ({
  'vault.status': {},
  'vault.assessPassphrase': { passphrase: PASSPHRASE },
  'vault.create': { passphrase: PASSPHRASE },
  'vault.unlock': { passphrase: PASSPHRASE, keys: 'file' },
  'vault.unlockByRecoveryCode': { code: 'x', keys: 'file' },
  'vault.changePassphrase': {
    proof: { kind: 'passphrase', passphrase: PASSPHRASE },
    passphrase: PASSPHRASE,
  },
  'vault.proposeRecoveryCode': { passphrase: PASSPHRASE },
  'vault.confirmRecoveryCode': { groups: [{ place: 1, symbols: 'ABCDE' }] },
  'vault.verify': {},
  'settings.get': {},
  'settings.update': { autoLockMinutes: 5, hideFromCapture: true },
  'clients.list': { includeArchived: true },
  'clients.recentThemes': { clientIds: [clientId] },
  'clients.get': { clientId },
  'clients.create': { name: 'Oriel Vandermeer', code: 'OV-1' },
  'clients.update': { clientId, name: 'Oriel Vandermeer', code: 'OV-1' },
  'clients.archive': { clientId, isArchived: true },
  'sessions.list': { clientId },
  'sessions.create': {
    clientId,
    localDate: '2026-01-05',
    localTime: '10:00',
    timeZone: 'Europe/Lisbon',
    durationMinutes: 50,
    attendance: 'attended',
  },
  'sessions.update': {
    sessionId,
    localDate: '2026-01-05',
    localTime: '10:00',
    timeZone: 'Europe/Lisbon',
    durationMinutes: 50,
    attendance: 'attended',
  },
  'sessions.remove': { sessionId },
  'notes.open': { sessionId },
  'notes.save': {
    sessionId,
    baseRevision: 1,
    text: 'Another text.',
    tags: [tagOf('loneliness', { kind: 'passage', start: 0, end: 7 })],
  },
  'notes.leave': { sessionId },
  'notes.sign': { sessionId, baseRevision: 1 },
  'concepts.list': {},
  'timeline.forClient': { clientId },
  'timeline.mark': { sessionId, concept: 'loneliness' },
  'search.find': { query: 'harbour', clientId, order: 'best' },
  'audit.list': {
    before: null,
    limit: 50,
    kinds: ['unlocked'],
    clientId,
    from: '2026-01-01',
    to: '2026-12-31',
  },
  'backups.state': {},
  'backups.make': { chosen: null },
  'backups.useFolder': { chosen: null },
  'backups.list': { chosen: null },
  'backups.inspect': { id: NO_BACKUP, secret: { kind: 'passphrase', passphrase: PASSPHRASE } },
  'backups.restore': { id: NO_BACKUP, secret: { kind: 'passphrase', passphrase: PASSPHRASE } },
  'practice.loadSample': {},
  'practice.removeSample': {},
})

type Outcome = { readonly at: number; readonly what: string }

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
      .filter((name) => !/^(audit|sqlite_stat|note_search_|__)/.test(name))
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

  /** What became of each call, but for those that ended as they should. */
  const send = async (method: string, recipes: readonly Recipe[]): Promise<readonly Outcome[]> => {
    const page = driven.page()
    await page.evaluate(`globalThis.makeValue = ${makeValue.toString()}`)
    const outcomes = await page.evaluate(
      async ({ method, recipes, limitMs }) => {
        const bridge = window as unknown as {
          readonly vault: { readonly call: (method: string, input: unknown) => Promise<unknown> }
          readonly makeValue: (recipe: unknown) => unknown
        }
        const outcome = async (recipe: unknown): Promise<string> => {
          const late = new Promise<string>((resolve) => setTimeout(() => resolve('hung'), limitMs))
          try {
            const answered = bridge.vault
              .call(method, bridge.makeValue(recipe))
              .then((result) => JSON.stringify(result) ?? 'nothing')
            return await Promise.race([answered, late])
          } catch (error) {
            return `threw: ${error instanceof Error ? error.message : ''}`
          }
        }
        const all: string[] = []
        for (const recipe of recipes) all.push(await outcome(recipe))
        return all
      },
      { method, recipes: [...recipes], limitMs: CALL_LIMIT_MS },
    )
    return outcomes.map((what, at) => ({ at, what })).filter(({ what }) => !isRefusal(what))
  }

  const isRefusal = (what: string): boolean => {
    if (what.startsWith('threw: ')) return REFUSED_BY_BROWSER.test(what)
    const failed =
      /^\{"ok":false,"failure":\{"code":"([a-z-]+)"(,"field":"[\w.]+")?(,"retryAfterMs":\d+)?\}\}$/.exec(
        what,
      )
    return FAILURE_CODES.some((code) => code === failed?.[1])
  }

  const described = (outcomes: readonly Outcome[], recipes: readonly Recipe[]) =>
    outcomes.map(
      ({ at, what }) => `${JSON.stringify(recipes[at])?.slice(0, 200)} → ${what.slice(0, 120)}`,
    )

  it.each(methods)('locked: %s refuses all that is not its input', async (method) => {
    const recipes = hostileInputs(method, inputs, { count: 20, seed: SEED })
    expect(described(await send(method, recipes), recipes), `seed ${SEED}`).toEqual([])
  })

  it('locked: every call that needs the store is refused even with a valid input', async () => {
    for (const method of methods.filter((name) => !NEED_NO_KEY.test(name))) {
      const recipe: Recipe = { kind: 'json', value: inputs[method] }
      expect(described(await send(method, [recipe]), [recipe]), method).toEqual([])
    }
  })

  it('is let in', async () => {
    await unlock(driven.page())
    await atCaseload(driven.page())
  })

  it.each(methods)('unlocked: %s refuses all that is not its input', async (method) => {
    const recipes = hostileInputs(method, inputs, { count: 60, seed: SEED })
    expect(recipes.length).toBeGreaterThan(50)
    expect(described(await send(method, recipes), recipes), `seed ${SEED}`).toEqual([])
  })

  it.each(TAKE_MUCH)('unlocked: %s refuses what is huge, and soon', async (method) => {
    const valid = inputs[method]
    const [field] = Object.keys(valid)
    const recipes = HUGE.map((huge): Recipe => {
      const rest = Object.entries(valid).filter(([name]) => name !== field)
      return {
        kind: 'object',
        fields: [
          ...rest.map(([name, value]) => [name, { kind: 'json', value }] as const),
          [field ?? 'extra', huge],
        ],
      }
    })
    expect(described(await send(method, recipes), recipes)).toEqual([])
  })

  it.each([
    '',
    'toString',
    '__proto__',
    'constructor',
    'vault',
    'notes.open ',
    'x'.repeat(5_000_000),
  ])('there is no other call (%#)', async (method) => {
    expect(await send(method, [{ kind: 'json', value: {} }])).toEqual([])
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
    await lockByKey(driven)
    await unlock(driven.page())
    await atCaseload(driven.page())
    await driven.page().getByText(NAME).first().waitFor()
    await driven.close()
    expect(await contentOf(place.vault)).toEqual(before)
  })
})
