/** Decides which Electron runs the app here, and makes it ready. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Tool } from './debian-packages.ts'
import { hasDisplay } from './display.ts'
import {
  ensureFallbackElectron,
  FALLBACK_TOOLS,
  FALLBACK_VERSION,
  hasFallback,
  isFallbackFolder,
  isFallbackPrepared,
} from './fallback-electron.ts'
import {
  downloadOfficialElectron,
  findOfficialElectron,
  isKnownOutOfReach,
  type OfficialElectron,
  officialVersion,
} from './official-electron.ts'
import { packageFolder } from './project.ts'
import { SetupError } from './setup-error.ts'
import { COMPILER_TOOLS, ensureSqliteAddon } from './sqlite-addon.ts'
import { ensureSystem, likelyMissingLibraries, missingLibraries } from './system-packages.ts'

export type ElectronRuntime = {
  /** The program itself. */
  readonly electronPath: string
  /** The folder with the program, as `ELECTRON_OVERRIDE_DIST_PATH` and electron-builder's `electronDist` want it. */
  readonly distFolder: string
  readonly kind: 'official' | 'fallback'
  /** The addon that better-sqlite3 must load in this Electron, if not the one in its package. */
  readonly nativeBinding?: string
}

const PROGRAMS: Partial<Record<NodeJS.Platform, string>> = {
  darwin: path.join('Electron.app', 'Contents', 'MacOS', 'Electron'),
  win32: 'electron.exe',
}

export const programIn = (distFolder: string, platform: NodeJS.Platform): string =>
  path.join(distFolder, PROGRAMS[platform] ?? 'electron')

/** What to do where there is neither an official Electron nor a stand-in for it. */
export const noElectronMessage = (reason: string, version: string): string =>
  [
    `Electron ${version} could not be downloaded: ${reason}.`,
    'Connect this machine to the internet and run `npm start` again. Or, on another machine, fetch',
    `electron-v${version}-${process.platform}-${process.arch}.zip from Electron's releases, unpack it here,`,
    'and name that folder in the variable ELECTRON_OVERRIDE_DIST_PATH.',
  ].join('\n')

const fromOverride = (distFolder: string): ElectronRuntime => {
  const electronPath = programIn(distFolder, process.platform)
  if (!existsSync(electronPath)) {
    throw new SetupError(`ELECTRON_OVERRIDE_DIST_PATH names a folder without ${electronPath}.`)
  }
  const kind = isFallbackFolder(distFolder) ? 'fallback' : 'official'
  return { electronPath, distFolder, kind }
}

const asRuntime = (electron: OfficialElectron): ElectronRuntime => ({
  ...electron,
  kind: 'official',
})

/** Everything at once, so that a person who is not root is sent to the package manager once. */
const ensureFallbackNeeds = async (): Promise<void> => {
  const screen: ReadonlyArray<Tool> = hasDisplay(process.env, process.platform) ? [] : ['Xvfb']
  await ensureSystem({
    tools: [...FALLBACK_TOOLS, ...COMPILER_TOOLS, ...screen],
    libraries: await likelyMissingLibraries(),
    fonts: true,
  })
}

const fallback = async (): Promise<ElectronRuntime> => {
  if (!isFallbackPrepared()) await ensureFallbackNeeds()
  const distFolder = await ensureFallbackElectron()
  return { electronPath: programIn(distFolder, 'linux'), distFolder, kind: 'fallback' }
}

const findRuntime = async (): Promise<ElectronRuntime> => {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return fromOverride(path.resolve(override))

  const official = findOfficialElectron(packageFolder('electron'))
  if (official !== undefined) return asRuntime(official)

  const canFallBack = hasFallback(process.platform, process.arch)
  if (canFallBack && (await isKnownOutOfReach())) return fallback()

  const version = officialVersion()
  console.error(`Downloading Electron ${version} (about 120 MB, once) …`)
  const download = await downloadOfficialElectron()
  if (download.ok) return asRuntime(download.electron)
  if (!canFallBack) throw new SetupError(noElectronMessage(download.reason, version))
  console.error(
    `It could not be had (${download.reason}). Electron ${FALLBACK_VERSION} stands in: for tests and for a look, never for real client data. The official one is tried again tomorrow, or now with \`npx install-electron\`.`,
  )
  return fallback()
}

/**
 * Makes an Electron ready to run here, with all that it needs of the operating system.
 * Throws a `SetupError` that says what to do where that takes a person.
 */
export const ensureElectron = async (): Promise<ElectronRuntime> => {
  const runtime = await findRuntime()
  await ensureSystem({ libraries: await missingLibraries(runtime.electronPath), fonts: true })
  if (runtime.kind === 'official') return runtime
  return { ...runtime, nativeBinding: await ensureSqliteAddon() }
}
