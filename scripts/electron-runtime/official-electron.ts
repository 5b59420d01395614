/** The Electron of the `electron` package: finds its program, or fetches it the package's own way. */
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { cacheFolder, withLock } from './cache.ts'
import { packageFolder, packageVersion } from './project.ts'
import { reasonIn, runCommand } from './run-command.ts'

/** Long enough for 120 MB on a slow line; a server out of reach is known after the ten seconds that Node waits for a connection. */
const DOWNLOAD_LIMIT_MS = 15 * 60 * 1000
const RETRY_AFTER_MS = 24 * 60 * 60 * 1000

export type OfficialElectron = { readonly electronPath: string; readonly distFolder: string }

export const officialVersion = (): string => packageVersion(packageFolder('electron'))

/** The program below `packagePath`, if the package has unpacked the version it names. */
export const findOfficialElectron = (packagePath: string): OfficialElectron | undefined => {
  const distFolder = path.join(packagePath, 'dist')
  const versionFile = path.join(distFolder, 'version')
  const programFile = path.join(packagePath, 'path.txt')
  if (!existsSync(versionFile) || !existsSync(programFile)) return undefined
  const unpacked = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
  if (unpacked !== packageVersion(packagePath)) return undefined
  const electronPath = path.join(distFolder, readFileSync(programFile, 'utf8'))
  return existsSync(electronPath) ? { electronPath, distFolder } : undefined
}

/** Whether a failure noted at `failedAtMs` is recent enough not to try again; both in UTC milliseconds. */
export const isTooSoonToRetry = (failedAtMs: number, nowMs: number): boolean =>
  nowMs >= failedAtMs && nowMs - failedAtMs < RETRY_AFTER_MS

const failureNote = (): string =>
  path.join(cacheFolder(), `electron-${officialVersion()}-out-of-reach`)

/** True for a day after a failed download, so that not every start waits for the same failure. */
export const isKnownOutOfReach = async (): Promise<boolean> => {
  const failedAtMs = Number(await readFile(failureNote(), 'utf8').catch(() => ''))
  return failedAtMs > 0 && isTooSoonToRetry(failedAtMs, Date.now())
}

export type Download =
  | { readonly ok: true; readonly electron: OfficialElectron }
  | { readonly ok: false; readonly reason: string }

/** Downloads by the installer inside the `electron` package, which checks what it gets. */
export const downloadOfficialElectron = async (): Promise<Download> => {
  const packagePath = packageFolder('electron')
  await mkdir(cacheFolder(), { recursive: true })
  return withLock(path.join(cacheFolder(), 'electron-download.lock'), async () => {
    const already = findOfficialElectron(packagePath)
    if (already !== undefined) return { ok: true, electron: already }
    const { ELECTRON_OVERRIDE_DIST_PATH: _, ...env } = process.env
    const result = await runCommand(process.execPath, [path.join(packagePath, 'install.js')], {
      env,
      timeoutMs: DOWNLOAD_LIMIT_MS,
    })
    const electron = findOfficialElectron(packagePath)
    if (electron !== undefined) {
      await rm(failureNote(), { force: true })
      return { ok: true, electron }
    }
    await writeFile(failureNote(), String(Date.now()))
    return { ok: false, reason: reasonIn(result.stderr) }
  })
}
