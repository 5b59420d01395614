/** Finds what the operating system lacks, and installs it or says how. */
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import {
  chooseNames,
  FONT_PACKAGES,
  installCommand,
  knownLibraries,
  type PackageNames,
  packagesForLibraries,
  parseMissingLibraries,
  parseOffered,
  parseUnlisted,
  TOOL_PACKAGES,
  type Tool,
} from './debian-packages.ts'
import { reasonIn, runCommand } from './run-command.ts'
import { SetupError } from './setup-error.ts'

export type Needs = {
  readonly tools?: ReadonlyArray<Tool>
  readonly libraries?: ReadonlyArray<string>
  readonly fonts?: boolean
}

export const isRoot = (): boolean => process.getuid?.() === 0

const isOnPath = (program: string): boolean =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => folder !== '' && existsSync(join(folder, program)))

const hasFonts = (): boolean =>
  ['/usr/share/fonts', '/usr/local/share/fonts'].some(
    (folder) =>
      existsSync(folder) &&
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) =>
        /\.(ttf|otf|ttc|pfb)$/i.test(name),
      ),
  )

/** The shared libraries that the program is linked with and does not find. */
export const missingLibraries = async (program: string): Promise<ReadonlyArray<string>> =>
  parseMissingLibraries((await runCommand('ldd', [program])).stdout)

/** The same, guessed from what Electron needs everywhere, for a program that is still to be fetched. */
export const likelyMissingLibraries = async (): Promise<ReadonlyArray<string>> => {
  // Not on the path of an ordinary person on Debian.
  const { code, stdout } = await runCommand('/sbin/ldconfig', ['-p'])
  return code === 0 ? parseUnlisted(knownLibraries, stdout) : []
}

const installAsRoot = async (names: ReadonlyArray<string>, why: string): Promise<void> => {
  console.error(`Installing ${names.join(' ')} …`)
  const result = await runCommand(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...names],
    { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } },
  )
  if (result.code !== 0) {
    throw new SetupError(`${why}\napt-get could not install it: ${reasonIn(result.stderr)}`)
  }
}

const install = async (packages: ReadonlyArray<PackageNames>, why: string): Promise<void> => {
  if (!isOnPath('apt-get')) {
    const names = chooseNames(packages, () => false)
    throw new SetupError(
      `${why}\nInstall what Debian calls ${names.join(', ')}, then run the command again.`,
    )
  }
  if (isRoot()) {
    console.error('Asking apt-get what it offers …')
    await runCommand('apt-get', ['update'])
  }
  const { stdout } = await runCommand('apt-cache', ['policy', ...new Set(packages.flat())], {
    env: { ...process.env, LC_ALL: 'C' },
  })
  const offered = parseOffered(stdout)
  const names = chooseNames(packages, (name) => offered.has(name))
  if (isRoot()) return installAsRoot(names, why)
  throw new SetupError(
    `${why}\nInstall it, then run the command again:\n  ${installCommand(names)}`,
  )
}

/**
 * Makes sure that the machine has all of this; as root on Debian or Ubuntu it installs what is missing.
 * Elsewhere it throws one `SetupError` with the one command to run.
 */
export const ensureSystem = async (needs: Needs): Promise<void> => {
  if (process.platform !== 'linux') return
  const tools = (needs.tools ?? []).filter((tool) => !isOnPath(tool))
  const libraries = needs.libraries ?? []
  // Without any font Chromium draws empty boxes in its own menus and dialogs.
  const fonts = needs.fonts === true && !hasFonts()
  if (tools.length === 0 && libraries.length === 0 && !fonts) return

  const what = [...tools, ...libraries, ...(fonts ? ['any font'] : [])].join(', ')
  const why = `This machine lacks ${what}.`
  const known = packagesForLibraries(libraries)
  if (known.unknown.length > 0) throw new SetupError(why)
  const toolPackages = tools.map((tool) => TOOL_PACKAGES[tool])
  await install([...toolPackages, ...known.packages, ...(fonts ? FONT_PACKAGES : [])], why)
}
