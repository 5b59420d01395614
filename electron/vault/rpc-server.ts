/** Answers the window's calls over a port; what comes in is taken for hostile until it is parsed. */
import type { Result } from '../../db/contract/failures.ts'
import type { RpcAnswer, RpcRequest } from '../rpc.ts'

/** The part of a port that Electron's and Node's have in common, so that this runs under plain Node. */
export type ServerPort = {
  readonly on: (event: 'message', listener: (message: unknown) => void) => unknown
  readonly postMessage: (message: RpcAnswer) => void
}

/** Parses, dispatches and never throws, as the vault does. */
export type CallHandler = (method: string, input: unknown) => Promise<Result<unknown>>

/** Longer than any method's name: a megabyte of "method" is refused before it is looked up. */
const MAX_METHOD_LENGTH = 100

export const serveCalls = (port: ServerPort, call: CallHandler): void => {
  port.on('message', (message) => {
    const id = requestId(message)
    // Without an id there is nobody to answer.
    if (id === null) return
    void answer(message, id, call).then((sent) => send(port, sent))
  })
}

const answer = async (message: unknown, id: number, call: CallHandler): Promise<RpcAnswer> => {
  if (!isRequest(message)) return { id, ok: false, failure: { code: 'invalid-input' } }
  try {
    const result = await call(message.method, message.input)
    return result.ok
      ? { id, ok: true, value: result.value }
      : { id, ok: false, failure: result.failure }
  } catch {
    // The error is dropped unread: its message may quote a note.
    return { id, ok: false, failure: { code: 'internal' } }
  }
}

/** A value that cannot be cloned must still be answered, or the window would wait for ever. */
const send = (port: ServerPort, message: RpcAnswer): void => {
  try {
    port.postMessage(message)
  } catch {
    port.postMessage({ id: message.id, ok: false, failure: { code: 'internal' } })
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const requestId = (message: unknown): number | null =>
  isRecord(message) && typeof message.id === 'number' && Number.isSafeInteger(message.id)
    ? message.id
    : null

const isRequest = (message: unknown): message is RpcRequest =>
  isRecord(message) &&
  Object.keys(message).length === 3 &&
  typeof message.method === 'string' &&
  message.method.length <= MAX_METHOD_LENGTH &&
  'input' in message
