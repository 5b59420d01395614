/** Builds the app when its sources have changed since. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { packageFolder } from './project.ts'
import { runCommand } from './run-command.ts'
import { SetupError } from './setup-error.ts'

const SOURCES: ReadonlyArray<string> = [
  'electron',
  'renderer',
  'db',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

const OUTPUTS: ReadonlyArray<string> = [
  'out/main/main.js',
  'out/main/vault.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
]

const modifiedMs = (file: string): number => statSync(file).mtimeMs

/** Folders count too: theirs is the only time that tells of a removed file. */
const newestMs = (start: string): number => {
  if (!statSync(start).isDirectory()) return modifiedMs(start)
  const names = readdirSync(start, { recursive: true, encoding: 'utf8' })
  return names.reduce(
    (newest, name) => Math.max(newest, modifiedMs(path.join(start, name))),
    modifiedMs(start),
  )
}

/** Whether any of the built files of the app in `folder` is missing or older than a source. */
export const isBuildStale = (folder: string): boolean => {
  const outputs = OUTPUTS.map((name) => path.join(folder, name))
  if (!outputs.every((file) => existsSync(file))) return true
  const builtMs = Math.min(...outputs.map(modifiedMs))
  return SOURCES.map((name) => path.join(folder, name))
    .filter((source) => existsSync(source))
    .some((source) => newestMs(source) > builtMs)
}

/** Runs electron-vite's build if it is needed. Throws a `SetupError` when the build fails. */
export const ensureBuilt = async (folder: string): Promise<void> => {
  if (!isBuildStale(folder)) return
  console.error('Building the app …')
  const electronVite = path.join(packageFolder('electron-vite'), 'bin', 'electron-vite.js')
  const result = await runCommand(process.execPath, [electronVite, 'build'], {
    cwd: folder,
  })
  if (result.code !== 0) {
    console.error(result.stdout, result.stderr)
    throw new SetupError('The app could not be built; see above.')
  }
}
