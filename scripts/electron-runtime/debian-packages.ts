/** Which Debian package brings which library or tool, and how the system's own answers about them read. */

/** Debian packages by name, best first: newer releases renamed some when `time_t` grew to 64 bits. */
export type PackageNames = ReadonlyArray<string>

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

export const TOOL_PACKAGES = {
  'g++': ['g++'],
  ip: ['iproute2'],
  make: ['make'],
  python3: ['python3'],
  strace: ['strace'],
  unshare: ['util-linux'],
  unzip: ['unzip'],
  Xvfb: ['xvfb'],
} satisfies Readonly<Record<string, PackageNames>>

export type Tool = keyof typeof TOOL_PACKAGES

export const FONT_PACKAGES: ReadonlyArray<PackageNames> = [
  ['fonts-liberation'],
  ['fonts-dejavu-core'],
]

/** The library names that `ldd` reports as not found, each once. */
export const parseMissingLibraries = (lddOutput: string): ReadonlyArray<string> => {
  const names = [...lddOutput.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '')
  return [...new Set(names)]
}

/** Those of `libraries` that the answer of `ldconfig -p` does not list. */
export const parseUnlisted = (
  libraries: ReadonlyArray<string>,
  ldconfigOutput: string,
): ReadonlyArray<string> => {
  const listed = new Set([...ldconfigOutput.matchAll(/^\s+(\S+) \(/gm)].map((match) => match[1]))
  return libraries.filter((library) => !listed.has(library))
}

export type LibraryPackages = {
  readonly packages: ReadonlyArray<PackageNames>
  /** Libraries for which we know no Debian package. */
  readonly unknown: ReadonlyArray<string>
}

/** The libraries that Electron is linked with and that a bare machine may lack. */
export const knownLibraries: ReadonlyArray<string> = Object.keys(LIBRARY_PACKAGES)

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
