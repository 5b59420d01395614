/** What our own code must never say, and what the built programs must not hold: read, not trusted. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'electron-vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { folderForFile } from '../support/temp-folder.ts'

const root = resolve(import.meta.dirname, '..', '..')

type Source = { readonly file: string; readonly code: string }

/** Comments may name what the code must not do, and strings may say anything. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')

const sourcesIn = (folder: string, ending: RegExp): readonly Source[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => ({ file, code: withoutComments(readFileSync(join(folder, file), 'utf8')) }))

const holding = (sources: readonly Source[], pattern: RegExp): readonly string[] =>
  sources.filter(({ code }) => pattern.test(code)).map(({ file }) => file)

/** Each with a line that it must find: a pattern that matches nothing would never fail. */
const FORBIDDEN_IN_DB: readonly (readonly [what: string, pattern: RegExp, sample: string])[] = [
  ['SQLite’s serialize, which gives the store in clear', /\.serialize\s*\(/, 'sqlite.serialize()'],
  [
    'SQLite’s backup, which fails on an encrypted file',
    /\.backup\s*\(/,
    'await sqlite.backup(path)',
  ],
  ['a second key for the live file', /\brekey\b/i, "sqlite.pragma('rekey = 1')"],
  [
    'an attached file without a key',
    /\bATTACH\b[^`]*\bKEY\s*(''|"")/i,
    `ATTACH 'f' AS plain KEY ''`,
  ],
  [
    'a key in a string, which cannot be wiped',
    /pragma\(\s*[`'"]\s*(hex)?key\b/i,
    'pragma(`key = x`)',
  ],
  [
    'a logger for drizzle, which prints note text',
    /drizzle\([^)]*\blogger\b|\bDefaultLogger\b|\bLogWriter\b/,
    'drizzle(sqlite, { logger: true })',
  ],
  ['SQLite’s own statement log', /\bverbose\s*:/, 'new Sqlite(path, { verbose: console.log })'],
  ['mapped memory', /mmap_size\s*=\s*[1-9]/, 'mmap_size = 1000'],
  ['a store that is not encrypted', /['"]:memory:['"]/, `new Sqlite(':memory:')`],
]

describe('the code below db', () => {
  const sources = sourcesIn(join(root, 'db'), /\.ts$/)

  it.each(FORBIDDEN_IN_DB)('holds nowhere %s', (_, pattern, sample) => {
    expect(sample).toMatch(pattern)
    expect(sources.length).toBeGreaterThan(80)
    expect(holding(sources, pattern)).toEqual([])
  })

  it('writes to the terminal in the command line only', () => {
    const writes = /\bconsole\s*\.|process\.(stdout|stderr)\b/
    expect(holding(sources, writes).filter((file) => !file.startsWith('cli/'))).toEqual([])
    expect(holding(sources, writes).length).toBeGreaterThan(0)
  })

  it('opens the store in one place only, and a copy of it in another', () => {
    expect(
      holding(sources, /\bnew Sqlite\(|^import (?!type)[^\n]*from 'better-sqlite3'/m).filter(
        (file) => !/^(store|queries|services\/context|vault)/.test(file),
      ),
    ).toEqual([])
    expect(holding(sources, /\bnew Sqlite\(/).toSorted()).toEqual([
      'store/copy-store.ts',
      'store/open-store.ts',
    ])
  })
})

const NEEDED =
  /^(node:(crypto|fs|fs\/promises|path|os|util)|electron|better-sqlite3|@node-rs\/argon2)$/

describe('the built programs', () => {
  const folder = folderForFile()
  let programs: readonly Source[] = []

  beforeAll(async () => {
    await build({ root, logLevel: 'error', build: { outDir: folder } })
    programs = ['main', 'preload'].flatMap((part) =>
      sourcesIn(join(folder, part), /\.c?js$/).map(({ file, code }) => ({
        file: `${part}/${file}`,
        code,
      })),
    )
  }, 120_000)

  const STATIC = /^\s*(?:import|export)\b[^'"\n]*["']([^"'\n]+)["']/gm
  const DYNAMIC = /\b(?:require|import)\(\s*["'`]([\w@:/.-]+)/g
  const modulesOf = (code: string): readonly string[] =>
    [STATIC, DYNAMIC]
      .flatMap((pattern) => [...code.matchAll(pattern)].map(([, name]) => name ?? ''))
      .filter((name) => !name.startsWith('.'))

  it('need nothing of Node but files, paths and cryptography, and no other package but the native two', () => {
    expect(programs.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['main/main.js', 'main/vault.js', 'preload/preload.cjs']),
    )
    const needed = [...new Set(programs.flatMap(({ code }) => modulesOf(code)))].toSorted()
    expect(needed.filter((name) => !NEEDED.test(name))).toEqual([])
    expect(needed).toEqual(expect.arrayContaining(['better-sqlite3', 'electron', 'node:crypto']))
    expect(modulesOf(`import { request } from "node:https"`)).toEqual(['node:https'])
    expect(modulesOf(`const net = require("node:net")`)).toEqual(['node:net'])
  })

  it('speak to no network: not by fetch, nor by Electron’s own way', () => {
    const calls =
      /(?<![.\w'"`-])(fetch|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\s*\(|\bnet\.(request|fetch|connect)\b|autoUpdater|crashReporter/
    expect('await fetch(url)').toMatch(calls)
    expect(holding(programs, calls)).toEqual([])
  })

  it('carry no source map and name no server', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
    expect(holding(programs, /sourceMappingURL/)).toEqual([])
  })
})
