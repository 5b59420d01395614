/** Nothing that was typed is in the log, whatever was called. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Method } from '../../db/contract/api.ts'
import type { ClientId, SessionId } from '../../db/contract/ids.ts'
import { addClient, addSession, makeTestVault, tagOf } from '../support/test-vault.ts'

describe('no event', () => {
  /** Typed words that no id, number, kind or name of the contract contains. */
  const SECRET = fc.stringMatching(/^(zq[a-p]{4,9} ?){1,3}$/)

  type Call = { readonly method: Method; readonly input: (ids: Ids) => unknown }
  type Ids = { readonly clients: readonly ClientId[]; readonly sessions: readonly SessionId[] }
  const pick = <T>(items: readonly T[], at: number): T | undefined => items[at % items.length]

  const calls: fc.Arbitrary<Call> = fc.oneof(
    fc.record({ name: SECRET, code: SECRET }).map((input) => ({
      method: 'clients.create' as const,
      input: () => input,
    })),
    fc.record({ name: SECRET, code: SECRET, at: fc.nat() }).map(({ at, ...input }) => ({
      method: 'clients.update' as const,
      input: ({ clients }: Ids) => ({ ...input, clientId: pick(clients, at) }),
    })),
    fc
      .record({ text: SECRET, memo: SECRET, at: fc.nat(), revision: fc.nat({ max: 3 }) })
      .map(({ text, memo, at, revision }) => ({
        method: 'notes.save' as const,
        input: ({ sessions }: Ids) => ({
          sessionId: pick(sessions, at),
          baseRevision: revision,
          text,
          tags: [tagOf('loneliness', { kind: 'session' }, { memo })],
        }),
      })),
    fc.record({ query: SECRET, at: fc.nat() }).map(({ query, at }) => ({
      method: 'search.find' as const,
      input: ({ clients }: Ids) => ({
        query,
        order: 'best',
        clientId: at % 2 === 0 ? null : pick(clients, at),
      }),
    })),
    fc
      .record({
        method: fc.constantFrom(
          ...(['clients.get', 'sessions.list', 'timeline.forClient'] as const),
        ),
        at: fc.nat(),
      })
      .map(({ method, at }) => ({
        method,
        input: ({ clients }: Ids) => ({ clientId: pick(clients, at) }),
      })),
    fc
      .record({
        method: fc.constantFrom(...(['notes.open', 'notes.leave', 'sessions.remove'] as const)),
        at: fc.nat(),
      })
      .map(({ method, at }) => ({
        method,
        input: ({ sessions }: Ids) => ({ sessionId: pick(sessions, at) }),
      })),
    fc.record({ passphrase: SECRET }).map(({ passphrase }) => ({
      method: 'vault.changePassphrase' as const,
      input: () => ({ proof: { kind: 'passphrase', passphrase }, passphrase }),
    })),
    fc.record({ autoLockMinutes: fc.integer({ min: 1, max: 30 }) }).map((input) => ({
      method: 'settings.update' as const,
      input: () => input,
    })),
  )

  it('holds a word that was typed, after any long session of calls', async () => {
    const made = await makeTestVault()
    const typed = new Set<string>()
    const noteTyped = (value: unknown): void => {
      if (typeof value === 'string' && value.startsWith('zq')) typed.add(value.trim())
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(noteTyped)
    }
    const { id: clientId } = await addClient(made)
    const { id: sessionId } = await addSession(made, clientId, '2026-01-05')
    const ids: { clients: ClientId[]; sessions: SessionId[] } = {
      clients: [clientId],
      sessions: [sessionId],
    }
    let done = 0
    await fc.assert(
      fc.asyncProperty(fc.array(calls, { minLength: 5, maxLength: 15 }), async (series) => {
        for (const { method, input } of series) {
          const sent = input(ids)
          noteTyped(sent)
          const result = await made.vault.call(method, sent)
          if (!result.ok) continue
          done += 1
          if (method !== 'clients.create') continue
          const { id } = result.value as { id: ClientId }
          ids.clients.push(id)
          ids.sessions.push((await addSession(made, id, '2026-02-03')).id)
        }
      }),
      { numRuns: 25 },
    )
    made.context.audit.flush()
    const log = JSON.stringify([...made.context.queries.audit.chain()], (name, value) =>
      name === 'mac' ? undefined : value,
    )
    const kinds = new Set([...made.context.queries.audit.chain()].map(({ kind }) => kind))
    expect(done).toBeGreaterThan(100)
    expect(typed.size).toBeGreaterThan(50)
    for (const kind of [
      'client-changed',
      'note-written',
      'themes-marked',
      'searched',
      'unlock-failed',
    ])
      expect(kinds).toContain(kind)
    for (const word of typed) expect(log.includes(word), word).toBe(false)
    expect(log).not.toMatch(/zq[a-p]{4}/)
    expect((await made.call('vault.verify', {})).isSound).toBe(true)
  })
})
