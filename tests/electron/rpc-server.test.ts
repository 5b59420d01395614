import { once } from 'node:events'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { expect, it, onTestFinished } from 'vitest'
import type { Result } from '../../db/contract/failures.ts'
import type { RpcAnswer } from '../../electron/rpc.ts'
import { type CallHandler, serveCalls } from '../../electron/vault/rpc-server.ts'

const served = (call: CallHandler): MessagePort => {
  const { port1, port2 } = new MessageChannel()
  serveCalls(
    {
      on: (event, listener) => port2.on(event, listener),
      postMessage: (message) => port2.postMessage(message),
    },
    call,
  )
  onTestFinished(() => port1.close())
  return port1
}

const nextAnswer = async (port: MessagePort): Promise<RpcAnswer> => {
  const [answer] = await once(port, 'message')
  return answer
}

const ask = (port: MessagePort, message: unknown): Promise<RpcAnswer> => {
  const answer = nextAnswer(port)
  port.postMessage(message)
  return answer
}

const echo: CallHandler = async (method, input) => ({ ok: true, value: { method, input } })

it('hands method and input to the vault and sends its value back under the same number', async () => {
  expect(await ask(served(echo), { id: 7, method: 'notes.open', input: { a: [1] } })).toEqual({
    id: 7,
    ok: true,
    value: { method: 'notes.open', input: { a: [1] } },
  })
})

it('sends a failure of the vault back whole', async () => {
  const failure = { code: 'too-many-tries', retryAfterMs: 4_000 } as const
  const port = served(async () => ({ ok: false, failure }))
  expect(await ask(port, { id: 1, method: 'vault.unlock', input: {} })).toEqual({
    id: 1,
    ok: false,
    failure,
  })
})

it.each([
  ['no method', { id: 3, input: {} }],
  ['a method that is no text', { id: 3, method: 5, input: {} }],
  ['a method as long as a note', { id: 3, method: 'x'.repeat(10_000), input: {} }],
  ['no input', { id: 3, method: 'vault.status' }],
  ['a surplus field', { id: 3, method: 'vault.status', input: {}, extra: 1 }],
])('refuses an envelope with %s and does not bother the vault', async (_what, message) => {
  let calls = 0
  const port = served(async () => {
    calls += 1
    return { ok: true, value: null }
  })
  expect(await ask(port, message)).toEqual({
    id: 3,
    ok: false,
    failure: { code: 'invalid-input' },
  })
  expect(calls).toBe(0)
})

it('ignores what carries no number and answers the next call', async () => {
  const port = served(echo)
  for (const rubbish of [null, 1, 'text', [], {}, { id: 'x' }, { id: 1.5 }, { id: Number.NaN }]) {
    port.postMessage(rubbish)
  }
  expect(await ask(port, { id: 9, method: 'vault.status', input: {} })).toMatchObject({ id: 9 })
})

it('turns an error into a code and lets none of its words out', async () => {
  const port = served(async () => {
    throw new Error('She said that her mother')
  })
  const answer = await ask(port, { id: 1, method: 'notes.open', input: {} })
  expect(answer).toEqual({ id: 1, ok: false, failure: { code: 'internal' } })
})

it('answers a value that cannot be cloned with a failure instead of silence', async () => {
  const port = served(async () => ({ ok: true, value: () => 1 }))
  expect(await ask(port, { id: 1, method: 'notes.open', input: {} })).toEqual({
    id: 1,
    ok: false,
    failure: { code: 'internal' },
  })
})

it('answers each call when it is ready, whatever the order they came in', async () => {
  let finishSlow = (_result: Result<unknown>): void => {}
  const port = served((method) =>
    method === 'slow'
      ? new Promise((resolve) => {
          finishSlow = resolve
        })
      : Promise.resolve({ ok: true, value: 'quick' }),
  )
  port.postMessage({ id: 1, method: 'slow', input: {} })
  expect(await ask(port, { id: 2, method: 'quick', input: {} })).toMatchObject({ id: 2 })
  const slow = nextAnswer(port)
  finishSlow({ ok: true, value: 'slow' })
  expect(await slow).toEqual({ id: 1, ok: true, value: 'slow' })
})
