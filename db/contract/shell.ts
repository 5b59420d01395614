/** The few things the window asks of the main process, which never sees a note, a name or a key. */
import type { CallVault } from './api.ts'
import type { PrintJob } from './print-job.ts'

export type ThemeChoice = 'system' | 'light' | 'dark'
export type Preferences = {
  readonly theme: ThemeChoice
  readonly textSize: 'small' | 'medium' | 'large'
}
export type AppInfo = {
  readonly version: string
  /** `fallback`: a test Electron that must not hold real client data. */
  readonly runtime: 'official' | 'fallback'
  readonly platform: 'mac' | 'windows' | 'linux'
  readonly timeZone: string
}
/** What the menu and the keyboard ask of the window. */
export type MenuCommand =
  | 'palette'
  | 'search'
  | 'caseload'
  | 'new-client'
  | 'privacy-mode'
  | 'shortcuts'

/** What a folder was chosen for: one for encrypted backups is no place for readable copies. */
export const PATH_PURPOSES = ['backup', 'export'] as const
export type PathPurpose = (typeof PATH_PURPOSES)[number]

/** A folder that was chosen in a dialog of main. The page never hears its path. */
export type ChosenPath = {
  /** What the vault knows it by, for as long as its process lives. */
  readonly token: string
  /** The last part of the path, to be shown. */
  readonly label: string
}

/** How the system's print dialog was left. */
export type PrintOutcome = 'printed' | 'cancelled' | 'failed'

export type Shell = {
  readonly info: () => Promise<AppInfo>
  readonly preferences: () => Promise<Preferences>
  readonly setPreferences: (preferences: Preferences) => Promise<void>
  /** Ends the vault process and this page; the lock screen opens in a fresh one. */
  readonly lock: () => Promise<void>
  /** Somebody is there, although no key or movement says so: voice control, or a switch. */
  readonly stay: () => Promise<void>
  /** Whether the vault of the sitting before is still being closed: until then no call is answered. */
  readonly isFormerClosing: () => Promise<boolean>
  /** Nobody has touched the computer: it locks at `lockAt` (ms since 1970), or null when somebody has come back. */
  readonly onCountdown: (listener: (lockAt: number | null) => void) => () => void
  /** Asks for a folder to put backups into; null when none was chosen. */
  readonly chooseBackupFolder: () => Promise<ChosenPath | null>
  /** Asks for the folder of a backup, or one that holds several. */
  readonly chooseBackup: () => Promise<ChosenPath | null>
  /** Asks for a folder to put readable copies into. */
  readonly chooseExportFolder: () => Promise<ChosenPath | null>
  /** Opens the system's print dialog on what the page has made ready, which must stay until this answers. */
  readonly print: (job: PrintJob) => Promise<PrintOutcome>
  /** A PDF of the same, which the vault gets: a token for it, or null where there was none. */
  readonly makePaperFile: () => Promise<string | null>
  /** Called before the page is destroyed; the answer is awaited for two seconds. */
  readonly onBeforeLock: (flush: () => Promise<void>) => () => void
  readonly onMenuCommand: (listener: (command: MenuCommand) => void) => () => void
  /** Fires when the vault process ended without being asked to. */
  readonly onVaultLost: (listener: () => void) => () => void
}

/** What the preload puts on `window`. */
export type Bridge = { readonly vault: { readonly call: CallVault }; readonly shell: Shell }
