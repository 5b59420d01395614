/**
 * Whether a folder lies in one that a sync program copies elsewhere: such a program may take the vault's
 * files half-written and put older ones back. Told by the names that these programs give their folders and
 * by what they leave in them. What cannot be told: iCloud's "Desktop & Documents", which look like any other
 * folder; a folder that its owner gave another name and whose program leaves no mark in it.
 */
import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { SyncService } from '../contract/views.ts'

/** On the path with `/` for every separator and one at its end. */
const PATHS: readonly (readonly [service: SyncService, path: RegExp])[] = [
  ['dropbox', /\/(?:[^/]+ )?Dropbox(?: \([^/]+\)|-[^/]+)?\//i],
  ['onedrive', /\/OneDrive(?: ?- ?[^/]+)?\//i],
  ['icloud', /\/(?:Library\/Mobile Documents|com~apple~CloudDocs|iCloudDrive|iCloud Drive)\//i],
  ['google-drive', /\/(?:Google ?Drive(?:-[^/]+)?|google-drive:host=[^/]+)\//i],
  // What Google Drive calls its folder on the drive letter that it makes, by the language of the account.
  [
    'google-drive',
    /^[a-z]:\/(?:My Drive|Meine Ablage|Mon Drive|Mi unidad|Il mio Drive|(?:O )?Meu Drive|O meu disco|Mijn Drive)\//i,
  ],
  ['nextcloud', /\/(?:Nextcloud|ownCloud)(?:\d+|[ -][^/]+)?\//i],
  ['box', /\/(?:Users|home)\/[^/]+\/Box(?: Sync)?\/|\/CloudStorage\/Box-[^/]+\//i],
  // Not in any case of letters: "mega" is a word.
  ['mega', /\/MEGA(?:sync)?\//],
  ['pcloud', /\/pCloud ?(?:Drive|Sync)\//i],
  ['proton-drive', /\/Proton ?Drive(?:-[^/]+)?\//i],
  ['resilio', /\/Resilio Sync\//i],
  ['other', /\/Library\/CloudStorage\/[^/]+\//i],
]

/** A home folder may hold `.dropbox` and `.sync` too, with the settings of these programs: no marks those. */
const MARKS: readonly (readonly [service: SyncService, name: RegExp, inside?: string])[] = [
  ['syncthing', /^\.stfolder/],
  ['dropbox', /^\.dropbox\.cache$/],
  [
    'nextcloud',
    /^\._?sync_[0-9a-f]+\.db$|^\.csync_journal\.db$|^\.(?:nextcloud|owncloud)sync\.log$/,
  ],
  ['google-drive', /^\.tmp\.drive(?:download|upload)$/],
  ['mega', /^\.megaignore$/],
  ['resilio', /^\.sync$/, 'ID'],
  ['resilio', /^\.sync$/, 'IgnoreList'],
]

/** By its names alone; of any system's paths. */
export const syncServiceOfPath = (path: string): SyncService | null => {
  const plain = `${path.replaceAll('\\', '/').replace(/\/+$/, '')}/`
  return PATHS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

const syncServiceOfMarks = (folder: string): SyncService | null => {
  const names = namesIn(folder)
  const isThere = (pattern: RegExp, inside = ''): boolean =>
    names.some((name) => pattern.test(name) && existsSync(join(folder, name, inside)))
  return MARKS.find(([, pattern, inside]) => isThere(pattern, inside))?.[0] ?? null
}

/** Where links lead; what is not there yet is thought of as a plain folder of what is. */
const realPath = (path: string): string => {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(realPath(parent), basename(path))
  }
}

const withParents = (folder: string): readonly string[] => {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [folder, ...withParents(parent)]
}

/** Never throws: what cannot be read marks nothing. The folder need not be there yet. */
export const syncServiceOf = (folder: string): SyncService | null => {
  const named = resolve(folder)
  const real = realPath(named)
  const byName = syncServiceOfPath(named) ?? syncServiceOfPath(real)
  if (byName !== null) return byName
  for (const path of withParents(real)) {
    const found = syncServiceOfMarks(path)
    if (found !== null) return found
  }
  return null
}
