/** Every call, with rubbish: always a typed failure, never a throw, and nothing written. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { api, type Method } from '../../db/contract/api.ts'
import { FAILURE_CODES } from '../../db/contract/failures.ts'
import { addClient, addSession, makeTestVault } from '../support/test-vault.ts'

const methods = Object.keys(api) as readonly Method[]

const rubbish = fc.oneof(
  fc.anything(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    null,
    undefined,
    [],
    { __proto__: { clientId: 'x' } },
    JSON.parse('{"__proto__": {"isArchived": true}}'),
    { constructor: { prototype: {} } },
  ),
)

const hostileFields = fc.record(
  {
    clientId: fc.anything(),
    sessionId: fc.anything(),
    name: fc.oneof(fc.constantFrom('', '\0', '\ud800', 'x'.repeat(100_000)), fc.anything()),
    code: fc.anything(),
    text: fc.oneof(fc.constantFrom('\ud800', 'a\0b', 'x'.repeat(600_000)), fc.anything()),
    tags: fc.oneof(fc.array(fc.anything()), fc.constant(Array(3_000).fill({}))),
    baseRevision: fc.oneof(fc.double(), fc.anything()),
    query: fc.anything(),
    localDate: fc.constantFrom('2026-02-30', '0000-00-00', '2026-1-1', "'; DROP TABLE note; --"),
    extra: fc.anything(),
  },
  { requiredKeys: [] },
)

describe('the contract', () => {
  it.each(methods)('%s answers rubbish with a failure of the closed list', async (method) => {
    const made = await makeTestVault()
    const { id } = await addClient(made)
    await addSession(made, id, '2026-01-05')
    const { sqlite } = made.context.store
    const changesBefore = sqlite.prepare('SELECT total_changes() AS n').get()
    await fc.assert(
      fc.asyncProperty(fc.oneof(rubbish, hostileFields), async (input) => {
        const parsed = api[method].input.safeParse(input)
        fc.pre(!parsed.success)
        const result = await made.vault.call(method, input)
        expect(result.ok).toBe(false)
        if (!result.ok) {
          expect(FAILURE_CODES).toContain(result.failure.code)
          expect(Object.keys(result.failure).toSorted()).toEqual(expect.arrayContaining(['code']))
        }
      }),
      { numRuns: 120 },
    )
    expect(sqlite.prepare('SELECT total_changes() AS n').get()).toEqual(changesBefore)
  })

  it.each(['', 'toString', '__proto__', 'constructor', 'notes', 'notes.open ', 'NOTES.OPEN'])(
    'does not know a method «%s»',
    async (name) => {
      const { vault } = await makeTestVault()
      expect(await vault.call(name, {})).toEqual({ ok: false, failure: { code: 'unknown-method' } })
    },
  )

  it.each(methods.filter((method) => !method.startsWith('vault.')))(
    '%s answers nothing while the vault is locked',
    async (method) => {
      const made = await makeTestVault()
      made.vault.close()
      const sample = fc.sample(fc.constant({}), 1)[0]
      const result = await made.vault.call(method, sample)
      expect(result.ok ? 'ok' : result.failure.code).toMatch(/^(locked|invalid-input)$/)
    },
  )

  it('names the field at fault and never its value', async () => {
    const { vault } = await makeTestVault()
    const secret = 'Quillon Featherstonehaugh'
    const result = await vault.call('clients.create', { name: secret, code: secret.repeat(3) })
    expect(result).toEqual({ ok: false, failure: { code: 'invalid-input', field: 'code' } })
  })
})
