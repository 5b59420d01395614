import { beforeEach, describe, expect, it } from 'vitest'
import { createVaultLink, type VaultLink } from '../../electron/preload/vault-link.ts'
import type { RpcRequest } from '../../electron/rpc.ts'

let link: VaultLink
let sent: RpcRequest[]
const port = { postMessage: (request: RpcRequest) => sent.push(structuredClone(request)) }

beforeEach(() => {
  link = createVaultLink()
  sent = []
})

const failure = (code: string) => ({ ok: false, failure: { code } })

describe('a call', () => {
  it('waits for the port, then is sent, in the order of asking', async () => {
    const first = link.call('a', 1)
    const second = link.call('b', 2)
    expect(sent).toEqual([])
    link.attach(port)
    expect(sent.map(({ method }) => method)).toEqual(['a', 'b'])
    link.receive({ id: 2, ok: true, value: 'B' })
    link.receive({ id: 1, ok: true, value: 'A' })
    expect(await Promise.all([first, second])).toEqual([
      { ok: true, value: 'A' },
      { ok: true, value: 'B' },
    ])
  })

  it('gets a failure as a plain result', async () => {
    link.attach(port)
    const answer = link.call('a', {})
    link.receive({ id: 1, ok: false, failure: { code: 'not-found' } })
    expect(await answer).toEqual(failure('not-found'))
  })

  it('fails at once when its input cannot be cloned', async () => {
    link.attach(port)
    expect(await link.call('a', () => 1)).toEqual(failure('invalid-input'))
  })
})

describe('when the port is lost', () => {
  it('answers what was under way and sends later calls over the next port', async () => {
    link.attach(port)
    const underWay = link.call('a', {})
    link.detach('vault-crashed')
    expect(await underWay).toEqual(failure('vault-crashed'))
    const later = link.call('b', {})
    link.attach(port)
    expect(sent.map(({ method }) => method)).toEqual(['a', 'b'])
    link.receive({ id: 2, ok: true, value: null })
    expect(await later).toEqual({ ok: true, value: null })
  })

  it('keeps calls that were never sent when the loss is told twice', async () => {
    link.attach(port)
    link.detach('vault-crashed')
    const waiting = link.call('a', {})
    link.detach('vault-crashed')
    link.attach(port)
    link.receive({ id: 1, ok: true, value: 'kept' })
    expect(await waiting).toEqual({ ok: true, value: 'kept' })
  })

  it('fails everything when no other port will come', async () => {
    const waiting = link.call('a', {})
    link.end('vault-crashed')
    expect(await waiting).toEqual(failure('vault-crashed'))
    expect(await link.call('b', {})).toEqual(failure('vault-crashed'))
    expect(sent).toEqual([])
  })
})
