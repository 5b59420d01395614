/** Where this project and its packages are on this machine. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

export const projectFolder: string = path.resolve(import.meta.dirname, '..', '..')

const require = createRequire(import.meta.url)

/** The folder of an installed package, wherever npm has put it. */
export const packageFolder = (name: string, from?: string): string => {
  const resolver = from === undefined ? require : createRequire(path.join(from, 'package.json'))
  return path.dirname(resolver.resolve(`${name}/package.json`))
}

export const packageVersion = (folder: string): string => {
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  if (
    typeof manifest !== 'object' ||
    manifest === null ||
    !('version' in manifest) ||
    typeof manifest.version !== 'string'
  ) {
    throw new Error(`${path.basename(folder)} has no version`)
  }
  return manifest.version
}
