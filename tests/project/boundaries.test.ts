/** Who may import whom. */
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..', '..')

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`)

type Import = { readonly target: string; readonly isTypeOnly: boolean }

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm

const importsOf = (file: string): readonly Import[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].map(([, type, from, dynamic]) => {
    const target = from ?? dynamic ?? ''
    return {
      target: target.startsWith('.')
        ? relative(root, resolve(root, dirname(file), target)).replaceAll('\\', '/')
        : target,
      isTypeOnly: type !== undefined,
    }
  })

const OWN = /^(electron|renderer|db|scripts|tests)\//

/** For each folder, which of our own folders it may import from. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'db/framework': ['db/framework/'],
  'db/measures': ['db/measures/'],
  'db/domain': ['db/domain/', 'db/framework/', 'db/measures/'],
  'db/picture': ['db/picture/', 'db/domain/', 'db/framework/', 'db/measures/'],
  'db/contract': ['db/contract/', 'db/domain/', 'db/picture/'],
  'db/suggestions': ['db/suggestions/', 'db/framework/', 'db/domain/'],
  'db/sample': ['db/sample/', 'db/framework/', 'db/domain/'],
  db: ['db/'],
  'electron/main': ['electron/', 'db/contract/'],
  'electron/preload': ['electron/', 'db/contract/'],
  'electron/vault': ['electron/', 'db/'],
  renderer: [
    'renderer/',
    'db/contract/',
    'db/domain/',
    'db/framework/',
    'db/measures/',
    'db/picture/',
  ],
}

describe.each(Object.entries(ALLOWED))('%s', (folder, allowed) => {
  it('imports only from where it may', () => {
    const strays = sourcesIn(folder).flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => OWN.test(target))
        .filter(({ target }) => !allowed.some((prefix) => target.startsWith(prefix)))
        .map(({ target }) => `${file} imports ${target}`),
    )
    expect(strays).toEqual([])
  })
})

const packagesIn = (folder: string) =>
  sourcesIn(folder).flatMap((file) =>
    importsOf(file)
      .filter(({ target }) => !OWN.test(target))
      .map((found) => ({ ...found, file })),
  )

describe('the pure folders', () => {
  it.each(['db/domain', 'db/framework', 'db/measures', 'db/picture', 'db/sample', 'db/contract'])(
    '%s needs no Node',
    (folder) => {
      const node = packagesIn(folder).filter(
        ({ target }) => target.startsWith('node:') || builtinModules.includes(target),
      )
      expect(node).toEqual([])
    },
  )
})

describe('the database', () => {
  it('is spoken to only in the store and the queries', () => {
    const strays = packagesIn('db')
      .filter(({ target }) => /^(better-sqlite3|drizzle-orm)/.test(target))
      .filter(({ file, isTypeOnly }) => !/^db\/(store|queries)\//.test(file) && !isTypeOnly)
      .map(({ file, target }) => `${file} imports ${target}`)
    expect(strays).toEqual([])
  })
})

describe('the network', () => {
  const NETWORK = /^(?:node:)?(?:http|https|http2|net|tls|dgram|dns|undici)(?:\/|$)/

  it.each(['db', 'electron', 'renderer'])('is imported nowhere in %s', (folder) => {
    expect(packagesIn(folder).filter(({ target }) => NETWORK.test(target))).toEqual([])
  })

  it.each(['db', 'electron', 'renderer'])('is called nowhere in %s', (folder) => {
    const calls = sourcesIn(folder).filter((file) =>
      /(?<![.\w'"`])(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    )
    expect(calls).toEqual([])
  })
})
