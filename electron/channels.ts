/** The names of what passes between main and the preload: one list, so that neither can invent a channel. */
export const CHANNELS = {
  info: 'shell:info',
  preferences: 'shell:preferences',
  setPreferences: 'shell:set-preferences',
  lock: 'shell:lock',
  stay: 'shell:stay',
  isFormerClosing: 'shell:is-former-closing',
  countdown: 'shell:countdown',
  chooseBackupFolder: 'shell:choose-backup-folder',
  chooseBackup: 'shell:choose-backup',
  chooseExportFolder: 'shell:choose-export-folder',
  print: 'shell:print',
  makePaperFile: 'shell:make-paper-file',
  copied: 'shell:copied',
  askForPort: 'shell:ask-for-port',
  port: 'shell:port',
  cover: 'shell:cover',
  flush: 'shell:flush',
  flushed: 'shell:flushed',
  menuCommand: 'shell:menu-command',
  edit: 'shell:edit',
  vaultLost: 'shell:vault-lost',
} as const

/** What `flushed` carries; `ask` is the number that came with `flush`. */
export type Flushed = { readonly ask: number; readonly isSaved: boolean }

/** What `port` carries beside the port: none comes when the vault could not be started again. */
export type PortNotice = 'port' | 'no-vault'

/** What `edit` carries. */
export type EditStep = 'undo' | 'redo'
