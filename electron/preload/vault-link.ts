/** The page's end of the port: numbers the calls, waits for a port, and lets no call hang when the vault ends. */
import type { FailureCode, Result } from '../../db/contract/failures.ts'
import type { RpcAnswer, RpcRequest } from '../rpc.ts'

export type ClientPort = { readonly postMessage: (message: RpcRequest) => void }

export type VaultLink = {
  readonly call: (method: string, input: unknown) => Promise<Result<unknown>>
  /** Calls that waited for a port are sent over it. */
  readonly attach: (port: ClientPort) => void
  readonly receive: (answer: RpcAnswer) => void
  /** Answers what was sent over the lost port; later calls wait for the next one. */
  readonly detach: (code: FailureCode) => void
  /** No other port will come: every waiting and later call fails. */
  readonly end: (code: FailureCode) => void
}

type Settle = (result: Result<unknown>) => void

const failed = (code: FailureCode): Result<unknown> => ({ ok: false, failure: { code } })

export const createVaultLink = (): VaultLink => {
  let port: ClientPort | null = null
  let endedWith: FailureCode | null = null
  let lastId = 0
  let waiting: readonly RpcRequest[] = []
  const pending = new Map<number, Settle>()

  const settle = (id: number, result: Result<unknown>): void => {
    pending.get(id)?.(result)
    pending.delete(id)
  }

  const send = (to: ClientPort, request: RpcRequest): void => {
    try {
      to.postMessage(request)
    } catch {
      // The page gave something that cannot be cloned, such as a function.
      settle(request.id, failed('invalid-input'))
    }
  }

  const detach = (code: FailureCode): void => {
    port = null
    const kept = new Set(waiting.map(({ id }) => id))
    for (const id of [...pending.keys()]) if (!kept.has(id)) settle(id, failed(code))
  }

  return {
    call: (method, input) =>
      new Promise((resolve) => {
        if (endedWith !== null) return resolve(failed(endedWith))
        lastId += 1
        const request = { id: lastId, method, input }
        pending.set(request.id, resolve)
        if (port === null) waiting = [...waiting, request]
        else send(port, request)
      }),
    attach: (next) => {
      port = next
      const queued = waiting
      waiting = []
      for (const request of queued) send(next, request)
    },
    receive: (answer) =>
      settle(
        answer.id,
        answer.ok ? { ok: true, value: answer.value } : { ok: false, failure: answer.failure },
      ),
    detach,
    end: (code) => {
      endedWith = code
      waiting = []
      detach(code)
    },
  }
}
