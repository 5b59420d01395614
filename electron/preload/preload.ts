/** Stands between page and app: keeps the vault's port out of the page's reach and offers it `Bridge`, no more. */
import { contextBridge, ipcRenderer, webFrame } from 'electron'
import type { CallVault } from '../../db/contract/api.ts'
import type { Bridge, MenuCommand, Shell } from '../../db/contract/shell.ts'
import { CHANNELS, type EditStep, type Flushed, type PortNotice } from '../channels.ts'
import type { RpcAnswer } from '../rpc.ts'
import { stepThroughHistory } from './edit-history.ts'
import { createVaultLink } from './vault-link.ts'

const link = createVaultLink()
let isLocking = false
/** Kept here: a port that nobody refers to is collected and falls silent. */
let vaultPort: MessagePort | null = null

const loseVault = (): void => link.detach(isLocking ? 'locked' : 'vault-crashed')

const takePort = (port: MessagePort): void => {
  vaultPort = port
  port.onmessage = ({ data }: MessageEvent<RpcAnswer>) => link.receive(data)
  port.addEventListener('close', () => {
    if (vaultPort === port) loseVault()
  })
  link.attach(port)
}

ipcRenderer.on(CHANNELS.port, ({ ports: [port] }, notice: PortNotice) => {
  if (notice === 'no-vault') link.end('vault-crashed')
  else if (port !== undefined) takePort(port)
})

const vaultLostListeners = new Set<() => void>()
ipcRenderer.on(CHANNELS.vaultLost, () => {
  loseVault()
  for (const listener of vaultLostListeners) listener()
  ipcRenderer.send(CHANNELS.askForPort)
})

const menuListeners = new Set<(command: MenuCommand) => void>()
ipcRenderer.on(CHANNELS.menuCommand, (_event, command: MenuCommand) => {
  for (const listener of menuListeners) listener(command)
})

const countdownListeners = new Set<(lockAt: number | null) => void>()
ipcRenderer.on(CHANNELS.countdown, (_event, lockAt: number | null) => {
  for (const listener of countdownListeners) listener(lockAt)
})

ipcRenderer.on(CHANNELS.edit, (_event, step: EditStep) => stepThroughHistory(step))

// While drafts are being saved, whoever passes by must not read them.
ipcRenderer.on(CHANNELS.cover, (_event, isCovered: boolean) => {
  isLocking = isCovered
  document.documentElement.style.visibility = isCovered ? 'hidden' : ''
})

const flushes = new Set<() => Promise<void>>()
ipcRenderer.on(CHANNELS.flush, async (_event, ask: number) => {
  const outcomes = await Promise.allSettled([...flushes].map(async (flush) => flush()))
  const isSaved = outcomes.every(({ status }) => status === 'fulfilled')
  ipcRenderer.send(CHANNELS.flushed, { ask, isSaved } satisfies Flushed)
})

const addTo = <T>(listeners: Set<T>, listener: T): (() => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

// Only that something was copied: main looks at the clipboard itself, to clear it at the next lock.
for (const event of ['copy', 'cut']) {
  window.addEventListener(event, () => ipcRenderer.send(CHANNELS.copied), { capture: true })
}

const shell: Shell = {
  info: () => ipcRenderer.invoke(CHANNELS.info),
  preferences: () => ipcRenderer.invoke(CHANNELS.preferences),
  setPreferences: (preferences) => ipcRenderer.invoke(CHANNELS.setPreferences, preferences),
  lock: () => ipcRenderer.invoke(CHANNELS.lock),
  stay: () => ipcRenderer.invoke(CHANNELS.stay),
  isFormerClosing: () => ipcRenderer.invoke(CHANNELS.isFormerClosing),
  onCountdown: (listener) => addTo(countdownListeners, listener),
  chooseBackupFolder: () => ipcRenderer.invoke(CHANNELS.chooseBackupFolder),
  chooseBackup: () => ipcRenderer.invoke(CHANNELS.chooseBackup),
  chooseExportFolder: () => ipcRenderer.invoke(CHANNELS.chooseExportFolder),
  print: (job) => ipcRenderer.invoke(CHANNELS.print, job),
  makePaperFile: () => ipcRenderer.invoke(CHANNELS.makePaperFile),
  onBeforeLock: (flush) => addTo(flushes, flush),
  onMenuCommand: (listener) => addTo(menuListeners, listener),
  onVaultLost: (listener) => addTo(vaultLostListeners, listener),
}

// The contract types an answer by its method, and the vault is held to it at compile time.
const call = ((method, input) => link.call(method, input)) as CallVault

const bridge: Bridge = { vault: { call }, shell }
contextBridge.exposeInMainWorld('vault', bridge.vault)
contextBridge.exposeInMainWorld('shell', bridge.shell)

// WebRTC reaches the network past a content security policy; the page's own world must lose it.
void webFrame.executeJavaScript(
  'delete globalThis.RTCPeerConnection; delete globalThis.webkitRTCPeerConnection; void 0',
)

ipcRenderer.send(CHANNELS.askForPort)
