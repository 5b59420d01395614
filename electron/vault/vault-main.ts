/** Entry of the vault's process, the only one that holds the key: a port comes in, calls are answered. */
import type { MessageEvent, MessagePortMain } from 'electron'
import { openVault } from '../../db/vault.ts'
import { type ServerPort, serveCalls } from './rpc-server.ts'
import {
  mayBringKey,
  type Notice,
  readCloseOrder,
  readMadeOffer,
  readPathOffer,
  readPrinted,
} from './vault-orders.ts'

// Unhandled, an error would be printed with its message, and that may quote a note.
process.on('uncaughtException', () => process.exit(1))
process.on('unhandledRejection', () => process.exit(1))

const [folder, appVersion] = process.argv.slice(2)
if (folder === undefined || appVersion === undefined) process.exit(2)

const tell = (notice: Notice): void => process.parentPort.postMessage(notice)

const nativeBinding = process.env.THROUGHLINE_SQLITE_BINDING
const vault = openVault({
  folder,
  appVersion,
  isBackedUpDaily: true,
  onGuard: (guard) => tell({ notice: 'guard', guard }),
  ...(nativeBinding === undefined ? {} : { nativeBinding }),
})

/** Main arms its locks before a passphrase is even tried: later would leave a gap. */
let hasTold = false
const call = (method: string, input: unknown) => {
  if (!hasTold && mayBringKey(method)) {
    hasTold = true
    tell({ notice: 'may-hold-key' })
  }
  return vault.call(method, input)
}

/** Kept, because a port that nobody refers to is collected and falls silent; the last page's only. */
let current: MessagePortMain | undefined

/** The one way out; what may take time, such as a backup, comes before the vault is closed. */
const leave = async (mayTakeTime: boolean): Promise<void> => {
  current?.close()
  if (mayTakeTime) await vault.backUpBeforeClosing()
  vault.close(!mayTakeTime)
  process.exit(0)
}

process.parentPort.on('message', ({ data, ports }: MessageEvent) => {
  const order = readCloseOrder(data)
  if (order !== null) return void leave(order.mayTakeTime)
  const offer = readPathOffer(data)
  if (offer !== null) {
    vault.offerPath(offer.purpose, offer.token, offer.path)
    return tell({ notice: 'path-known', token: offer.token })
  }
  const made = readMadeOffer(data)
  if (made !== null) {
    vault.offerMade(made.token, made.bytes)
    return tell({ notice: 'path-known', token: made.token })
  }
  const printed = readPrinted(data)
  if (printed !== null) return vault.notePrinted(printed)
  const [port] = ports
  if (port === undefined) return
  current?.close()
  current = port
  serveCalls(asServerPort(port), call)
  port.start()
})

const asServerPort = (port: MessagePortMain): ServerPort => ({
  on: (event, listener) => port.on(event, ({ data }) => listener(data)),
  postMessage: (message) => port.postMessage(message),
})
