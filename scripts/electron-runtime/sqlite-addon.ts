/** Compiles better-sqlite3 for the fallback Electron, whose Node-API is one version too old for its binaries. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { buildFolderOnce, cacheFolder } from './cache.ts'
import type { Tool } from './debian-packages.ts'
import { packageFolder, packageVersion } from './project.ts'
import { reasonIn, runCommand } from './run-command.ts'
import { SetupError } from './setup-error.ts'
import { ensureSystem } from './system-packages.ts'

/** What the compilation runs. */
export const COMPILER_TOOLS: ReadonlyArray<Tool> = ['g++', 'make', 'python3']

const BOXING_HEADER = 'node-api-9.h'
const OWN_HEADERS: ReadonlyArray<string> = [BOXING_HEADER, 'common.gypi'].map((name) =>
  path.join(import.meta.dirname, 'addon-headers', name),
)
const ADDON = 'better_sqlite3.node'

const copySources = async (from: string, to: string): Promise<void> => {
  for (const name of ['src', 'deps', 'lib', 'binding.gyp', 'package.json']) {
    await cp(path.join(from, name), path.join(to, name), { recursive: true })
  }
  const addonApi = path.join(to, 'node_modules', 'node-addon-api')
  await cp(packageFolder('node-addon-api', from), addonApi, { recursive: true })
}

/** Lays out the headers as node-gyp expects them, so that it does not go and download Node's own. */
const layOutHeaders = async (nodeFolder: string): Promise<void> => {
  const include = path.join(nodeFolder, 'include', 'node')
  await cp(path.join(packageFolder('node-api-headers'), 'include'), include, { recursive: true })
  for (const file of OWN_HEADERS) await cp(file, path.join(include, path.basename(file)))
}

const compile = async (partialFolder: string): Promise<void> => {
  console.error('Compiling better-sqlite3 for the stand-in Electron (two minutes or so, once) …')
  const work = path.join(partialFolder, 'work')
  const sources = path.join(work, 'better-sqlite3')
  const nodeFolder = path.join(work, 'node')
  await mkdir(sources, { recursive: true })
  await copySources(packageFolder('better-sqlite3'), sources)
  await layOutHeaders(nodeFolder)
  const nodeGyp = path.join(packageFolder('node-gyp'), 'bin', 'node-gyp.js')
  const result = await runCommand(
    process.execPath,
    [nodeGyp, 'rebuild', '--release', '--force_build=1', '--jobs=max'],
    {
      cwd: sources,
      env: {
        ...process.env,
        CXXFLAGS: `-include ${BOXING_HEADER}`,
        // The variable, not the option: a person's npm settings reach node-gyp as variables, which win.
        npm_config_nodedir: nodeFolder,
      },
    },
  )
  if (result.code !== 0) {
    throw new SetupError(`better-sqlite3 could not be compiled: ${lastError(result.stderr)}`)
  }
  await rename(path.join(sources, 'build', 'Release', ADDON), path.join(partialFolder, ADDON))
  await rm(work, { recursive: true })
}

const lastError = (output: string): string =>
  output.split('\n').find((line) => /\berror\b/i.test(line)) ?? reasonIn(output)

/** Returns the path of the compiled addon, for better-sqlite3's `nativeBinding` option. */
export const ensureSqliteAddon = async (): Promise<string> => {
  const hash = createHash('sha256')
  for (const file of OWN_HEADERS) hash.update(await readFile(file))
  const version = packageVersion(packageFolder('better-sqlite3'))
  const key = `${version}-${process.platform}-${process.arch}-${hash.digest('hex').slice(0, 12)}`
  const folder = path.join(cacheFolder(), `better-sqlite3-${key}`)
  if (!existsSync(folder)) await ensureSystem({ tools: COMPILER_TOOLS })
  await buildFolderOnce(folder, compile)
  return path.join(folder, ADDON)
}
