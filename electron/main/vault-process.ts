/** Starts, watches and ends the vault's process, and hands the trusted page a port straight to it. */
import {
  app,
  MessageChannelMain,
  type UtilityProcess,
  utilityProcess,
  type WebFrameMain,
} from 'electron'
import { CHANNELS, type PortNotice } from '../channels.ts'
import { CLOSE_ORDER, MAY_HOLD_KEY } from '../vault/vault-orders.ts'
import { vaultEnvironment } from './vault-environment.ts'

export type VaultProcess = {
  /** Gives the frame a fresh port, or says that the vault will not come back. */
  readonly connect: (frame: WebFrameMain) => void
  /** Whether a passphrase has reached the vault in this sitting: then it may hold the key, and the page a note. */
  readonly wasOpened: () => boolean
  /** Resolves when the process is gone. */
  readonly stop: () => Promise<void>
}

export type VaultOptions = {
  readonly entry: string
  readonly folder: string
  readonly nativeBinding: string | undefined
  /** The process ended without being asked to; a fresh and locked one may already run. */
  readonly onLost: () => void
}

const CLOSE_LIMIT_MS = 2_000
/** A process that dies sooner would die again: it is not started a second time. */
const SOON_MS = 3_000

export const startVaultProcess = (options: VaultOptions): VaultProcess => {
  let child: UtilityProcess | null = null
  let exited: Promise<void> = Promise.resolve()
  let isStopping = false
  let wasOpened = false

  const start = (): void => {
    const startedAt = Date.now()
    const started = fork(options)
    child = started
    started.on('message', (message) => {
      if (message === MAY_HOLD_KEY) wasOpened = true
    })
    exited = new Promise((resolve) => {
      started.once('exit', () => {
        child = null
        resolve()
        if (isStopping) return
        if (Date.now() - startedAt >= SOON_MS) start()
        options.onLost()
      })
    })
  }

  const stop = async (): Promise<void> => {
    isStopping = true
    child?.postMessage(CLOSE_ORDER)
    const kill = setTimeout(() => killNow(child), CLOSE_LIMIT_MS)
    await exited
    clearTimeout(kill)
  }

  start()
  return {
    connect: (frame) => (child === null ? sayThereIsNone(frame) : joinByPort(child, frame)),
    wasOpened: () => wasOpened,
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
