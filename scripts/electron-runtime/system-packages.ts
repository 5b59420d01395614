/** Finds what the operating system lacks, and installs it or says how. */
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { lastLine, runCommand } from './run-command.ts'
import { SetupError } from './setup-error.ts'

/** Debian packages by name, best first: newer releases renamed some when `time_t` grew to 64 bits. */
type PackageNames = ReadonlyArray<string>

const LIBRARY_PACKAGES: Readonly<Record<string, PackageNames>> = {
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libatk-1.0.so.0': ['libatk1.0-0t64', 'libatk1.0-0'],
  'libatk-bridge-2.0.so.0': ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  'libatspi.so.0': ['libatspi2.0-0t64', 'libatspi2.0-0'],
  'libcairo.so.2': ['libcairo2'],
  'libcups.so.2': ['libcups2t64', 'libcups2'],
  'libdbus-1.so.3': ['libdbus-1-3'],
  'libdrm.so.2': ['libdrm2'],
  'libexpat.so.1': ['libexpat1'],
  'libgbm.so.1': ['libgbm1'],
  'libgdk_pixbuf-2.0.so.0': ['libgdk-pixbuf-2.0-0'],
  'libgio-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libglib-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgobject-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnotify.so.4': ['libnotify4'],
  'libnspr4.so': ['libnspr4'],
  'libnss3.so': ['libnss3'],
  'libnssutil3.so': ['libnss3'],
  'libpango-1.0.so.0': ['libpango-1.0-0'],
  'libsmime3.so': ['libnss3'],
  'libudev.so.1': ['libudev1'],
  'libX11.so.6': ['libx11-6'],
  'libxcb.so.1': ['libxcb1'],
  'libXcomposite.so.1': ['libxcomposite1'],
  'libXdamage.so.1': ['libxdamage1'],
  'libXext.so.6': ['libxext6'],
  'libXfixes.so.3': ['libxfixes3'],
  'libxkbcommon.so.0': ['libxkbcommon0'],
  'libXrandr.so.2': ['libxrandr2'],
  'libXss.so.1': ['libxss1'],
}

const TOOL_PACKAGES = {
  'g++': ['g++'],
  make: ['make'],
  python3: ['python3'],
  unzip: ['unzip'],
  Xvfb: ['xvfb'],
} satisfies Readonly<Record<string, PackageNames>>

export type Tool = keyof typeof TOOL_PACKAGES

const FONT_PACKAGES: ReadonlyArray<PackageNames> = [['fonts-liberation'], ['fonts-dejavu-core']]

/** The library names that `ldd` reports as not found, each once. */
export const parseMissingLibraries = (lddOutput: string): ReadonlyArray<string> => {
  const names = [...lddOutput.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '')
  return [...new Set(names)]
}

export type LibraryPackages = {
  readonly packages: ReadonlyArray<PackageNames>
  /** Libraries for which we know no Debian package. */
  readonly unknown: ReadonlyArray<string>
}

export const packagesForLibraries = (libraries: ReadonlyArray<string>): LibraryPackages => ({
  packages: libraries.flatMap((library) => {
    const names = LIBRARY_PACKAGES[library]
    return names === undefined ? [] : [names]
  }),
  unknown: libraries.filter((library) => LIBRARY_PACKAGES[library] === undefined),
})

/** Takes the first name of each package that this release offers, else the last, and each only once. */
export const chooseNames = (
  packages: ReadonlyArray<PackageNames>,
  isOffered: (name: string) => boolean,
): ReadonlyArray<string> => [
  ...new Set(packages.flatMap((names) => names.find(isOffered) ?? names.at(-1) ?? [])),
]

export const installCommand = (names: ReadonlyArray<string>): string =>
  `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`

/** The names in the answer of `apt-cache policy` that have something to install. */
export const parseOffered = (policyOutput: string): ReadonlySet<string> =>
  new Set(
    policyOutput
      .split(/^(?=\S)/m)
      .filter((block) => /^ {2}Candidate: (?!\(none\))/m.test(block))
      .map((block) => block.slice(0, block.indexOf(':'))),
  )

export const isRoot = (): boolean => process.getuid?.() === 0

const isOnPath = (program: string): boolean =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => folder !== '' && existsSync(join(folder, program)))

const offeredPackages = async (
  packages: ReadonlyArray<PackageNames>,
): Promise<ReadonlySet<string>> => {
  const { stdout } = await runCommand('apt-cache', ['policy', ...new Set(packages.flat())], {
    env: { ...process.env, LC_ALL: 'C' },
  })
  return parseOffered(stdout)
}

const install = async (packages: ReadonlyArray<PackageNames>, why: string): Promise<void> => {
  if (!isOnPath('apt-get')) {
    throw new SetupError(
      `${why}\nInstall what Debian calls ${chooseNames(packages, () => false).join(', ')}, then run the command again.`,
    )
  }
  if (isRoot()) {
    console.log('Asking apt-get what it offers …')
    await runCommand('apt-get', ['update'])
  }
  const offered = await offeredPackages(packages)
  const names = chooseNames(packages, (name) => offered.has(name))
  if (!isRoot()) {
    throw new SetupError(
      `${why}\nInstall it, then run the command again:\n  ${installCommand(names)}`,
    )
  }
  console.log(`Installing ${names.join(' ')} …`)
  const result = await runCommand(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...names],
    { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } },
  )
  if (result.code !== 0) {
    throw new SetupError(`${why}\napt-get could not install it: ${lastLine(result.stderr)}`)
  }
}

/** Makes sure that these programs exist. Throws a `SetupError` with the command to run if they cannot. */
export const ensureTools = async (tools: ReadonlyArray<Tool>): Promise<void> => {
  const missing = tools.filter((tool) => !isOnPath(tool))
  if (missing.length === 0) return
  await install(
    missing.map((tool) => TOOL_PACKAGES[tool]),
    `This machine lacks ${missing.join(', ')}.`,
  )
}

/** Makes sure that the program finds every shared library it is linked with. */
export const ensureLibraries = async (program: string): Promise<void> => {
  if (process.platform !== 'linux') return
  const missing = parseMissingLibraries((await runCommand('ldd', [program])).stdout)
  if (missing.length === 0) return
  const { packages, unknown } = packagesForLibraries(missing)
  if (unknown.length > 0) {
    throw new SetupError(`Electron needs libraries that this machine lacks: ${missing.join(', ')}.`)
  }
  await install(packages, `Electron needs ${missing.join(', ')}, which this machine lacks.`)
}

const hasFonts = (): boolean =>
  ['/usr/share/fonts', '/usr/local/share/fonts'].some(
    (folder) =>
      existsSync(folder) &&
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) =>
        /\.(ttf|otf|ttc|pfb)$/i.test(name),
      ),
  )

/** A bare machine has no font at all, and Chromium then draws empty boxes in its own dialogs. */
export const ensureFonts = async (): Promise<void> => {
  if (process.platform !== 'linux' || hasFonts()) return
  await install(FONT_PACKAGES, 'This machine has no font.')
}
