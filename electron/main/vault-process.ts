/** Starts, watches and ends the vault's process, and hands the trusted page a port straight to it. */
import {
  app,
  MessageChannelMain,
  type UtilityProcess,
  utilityProcess,
  type WebFrameMain,
} from 'electron'
import type { Guard } from '../../db/contract/guard.ts'
import type { PrintJob } from '../../db/contract/print-job.ts'
import type { PathPurpose } from '../../db/contract/shell.ts'
import { CHANNELS, type PortNotice } from '../channels.ts'
import {
  type CloseOrder,
  type MadeOffer,
  type PathOffer,
  type PrintedOrder,
  readNotice,
} from '../vault/vault-orders.ts'
import { DEFAULT_GUARD } from './auto-lock-policy.ts'
import { vaultEnvironment } from './vault-environment.ts'

export type VaultProcess = {
  /** Gives the frame a fresh port, as soon as there can be one, or says that the vault will not come back. */
  readonly connect: (frame: WebFrameMain) => void
  /** Whether a passphrase has reached the vault in this sitting: then it may hold the key, and the page a note. */
  readonly wasOpened: () => boolean
  /** What the vault told last; it stays through a crash, because the page still shows what it showed. */
  readonly guard: () => Guard
  /** Resolves when the vault knows the path by the token; never where it has none to tell. */
  readonly offerPath: (purpose: PathPurpose, token: string, path: string) => Promise<void>
  /** The same for what main made of the page's paper. */
  readonly offerMade: (token: string, bytes: Uint8Array) => Promise<void>
  readonly tellPrinted: (job: PrintJob) => void
  /** Resolves when the process is gone. May be called again, to hurry. */
  readonly stop: (mayTakeTime: boolean) => Promise<void>
}

export type VaultOptions = {
  readonly entry: string
  readonly folder: string
  readonly nativeBinding: string | undefined
  /** The former process holds the store's lock: this one starts when it has gone. */
  readonly formerGone: Promise<void>
  /** The process ended without being asked to; a fresh and locked one may already run. */
  readonly onLost: () => void
  readonly onGuard: (guard: Guard) => void
}

/** Folding what was written into the record, and closing. */
const CLOSE_LIMIT_MS = 2_000
/** With a backup, opened and checked. */
const LONG_CLOSE_LIMIT_MS = 60_000
/** A process that dies sooner, and was never unlocked, would die again: it is not started a second time. */
const SOON_MS = 3_000

export const startVaultProcess = (options: VaultOptions): VaultProcess => {
  let child: UtilityProcess | null = null
  let exited: Promise<void> = Promise.resolve()
  let hasStarted = false
  let isStopping = false
  let wasOpened = false
  /** Of the process that runs now. */
  let isKnownToWork = false
  let guard = DEFAULT_GUARD
  let waiting: WebFrameMain | null = null
  const known = new Map<string, () => void>()

  const hear = (message: unknown): void => {
    const heard = readNotice(message)
    if (heard?.notice === 'may-hold-key') {
      wasOpened = true
      isKnownToWork = true
    }
    if (heard?.notice === 'path-known') known.get(heard.token)?.()
    if (heard?.notice !== 'guard') return
    guard = heard.guard
    options.onGuard(guard)
  }

  const start = (): void => {
    hasStarted = true
    const startedAt = Date.now()
    const started = fork(options)
    isKnownToWork = false
    child = started
    started.on('message', hear)
    exited = new Promise((resolve) => {
      started.once('exit', () => {
        child = null
        resolve()
        if (isStopping) return
        if (isKnownToWork || Date.now() - startedAt >= SOON_MS) start()
        options.onLost()
      })
    })
    if (waiting !== null) joinByPort(started, waiting)
    waiting = null
  }

  const connect = (frame: WebFrameMain): void => {
    if (child !== null) joinByPort(child, frame)
    else if (hasStarted) sayThereIsNone(frame)
    else waiting = frame
  }

  const tellPrinted = (job: PrintJob): void =>
    child?.postMessage({ order: 'printed', job } satisfies PrintedOrder)

  const offer = (message: PathOffer | MadeOffer): Promise<void> =>
    new Promise((resolve) => {
      known.set(message.token, () => {
        known.delete(message.token)
        resolve()
      })
      child?.postMessage(message)
    })

  const stop = async (mayTakeTime: boolean): Promise<void> => {
    isStopping = true
    child?.postMessage({ order: 'close', mayTakeTime } satisfies CloseOrder)
    const limitMs = mayTakeTime ? LONG_CLOSE_LIMIT_MS : CLOSE_LIMIT_MS
    const kill = setTimeout(() => killNow(child), limitMs)
    await exited
    clearTimeout(kill)
  }

  void options.formerGone.then(() => {
    if (!isStopping) start()
  })
  return {
    connect,
    wasOpened: () => wasOpened,
    guard: () => guard,
    offerPath: (purpose, token, path) => offer({ order: 'path', purpose, token, path }),
    offerMade: (token, bytes) => offer({ order: 'made', token, bytes }),
    tellPrinted,
    stop,
  }
}

const fork = ({ entry, folder, nativeBinding }: VaultOptions): UtilityProcess =>
  utilityProcess.fork(entry, [folder, app.getVersion()], {
    serviceName: 'Throughline vault',
    env: vaultEnvironment(process.env, nativeBinding),
    execArgv: [],
    // A packaged app has no terminal to tell; a developer must see why the process did not start.
    stdio: app.isPackaged ? 'ignore' : 'inherit',
  })

/** Not its own `kill`, a polite signal that a process which hangs may not take. */
const killNow = (child: UtilityProcess | null): void => {
  if (child?.pid !== undefined) process.kill(child.pid, 'SIGKILL')
}

const joinByPort = (child: UtilityProcess, frame: WebFrameMain): void => {
  const { port1, port2 } = new MessageChannelMain()
  child.postMessage(null, [port1])
  frame.postMessage(CHANNELS.port, 'port' satisfies PortNotice, [port2])
}

const sayThereIsNone = (frame: WebFrameMain): void =>
  frame.postMessage(CHANNELS.port, 'no-vault' satisfies PortNotice)
