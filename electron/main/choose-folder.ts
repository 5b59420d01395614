/** Asks for a folder. The vault learns the path; the page a token for it, and the name of the folder to show. */
import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { ChosenPath, PathPurpose } from '../../db/contract/shell.ts'
import type { VaultProcess } from './vault-process.ts'

export type FolderWords = {
  readonly purpose: PathPurpose
  readonly title: string
  readonly button: string
}

export const BACKUP_FOLDER: FolderWords = {
  purpose: 'backup',
  title: 'Choose a folder for backups',
  button: 'Put backups here',
}
export const BACKUP: FolderWords = {
  purpose: 'backup',
  title: 'Choose a backup, or the folder that holds backups',
  button: 'Look here',
}
export const EXPORT_FOLDER: FolderWords = {
  purpose: 'export',
  title: 'Choose a folder for the readable copy',
  button: 'Put the copy here',
}

type AskingSitting = {
  readonly window: BrowserWindow
  readonly vault: Pick<VaultProcess, 'offerPath'>
}

/** Null when none was chosen, and when the vault was locked while the dialog stood open. */
export const chooseFolder = async (
  current: () => AskingSitting | null,
  { purpose, title, button }: FolderWords,
): Promise<ChosenPath | null> => {
  const sitting = current()
  if (sitting === null) return null
  const { filePaths } = await dialog.showOpenDialog(sitting.window, {
    title,
    buttonLabel: button,
    // Else the system's own choice, which may be a folder in a cloud.
    defaultPath: app.getPath('home'),
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  })
  const [path] = filePaths
  if (path === undefined || current() !== sitting) return null
  const token = randomUUID()
  await sitting.vault.offerPath(purpose, token, path)
  return { token, label: basename(path) || path }
}
