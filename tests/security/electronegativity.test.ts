/** A judge from outside reads the app: what it finds is fixed, or allowed with a reason. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ensureElectronegativity, judge } from '../support/electronegativity.ts'
import { tempFolder } from '../support/temp-folder.ts'

const root = resolve(import.meta.dirname, '..', '..')
/** `package.json` tells it which Electron, and so which defaults. */
const JUDGED: readonly string[] = ['electron', 'renderer', 'package.json']

const allowed = z
  .array(z.strictObject({ id: z.string(), file: z.string(), why: z.string().min(40) }))
  .parse(
    JSON.parse(readFileSync(join(import.meta.dirname, 'electronegativity/allowed.json'), 'utf8')),
  )

const copyOfTheApp = (): string => {
  const folder = tempFolder()
  for (const name of JUDGED) cpSync(join(root, name), join(folder, name), { recursive: true })
  return folder
}

const codeFilesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(ts|tsx|js|cjs|mjs|html)$/.test(name),
  ).length

const PLANTED = `
import { app, BrowserWindow, shell } from 'electron'
app.commandLine.appendSwitch('disable-web-security')
new BrowserWindow({
  webPreferences: { nodeIntegration: true, contextIsolation: false, sandbox: false, webSecurity: false },
})
app.on('web-contents-created', (_, contents) => contents.on('will-navigate', (_, url) => shell.openExternal(url)))
`

describe('Electronegativity', () => {
  let tool = ''
  beforeAll(async () => {
    tool = await ensureElectronegativity()
  }, 300_000)

  it('finds nothing in the app that is not allowed with a reason, and reads all of it', async () => {
    const folder = copyOfTheApp()
    const { files, checks, unparsed, findings } = await judge(tool, folder)
    expect(unparsed).toEqual([])
    expect(files).toBeGreaterThanOrEqual(codeFilesIn(folder))
    expect(checks).toBeGreaterThanOrEqual(36)
    const found = findings.map(({ id, file }) => ({
      id,
      file: file === 'N/A' ? file : relative(folder, file).replaceAll('\\', '/'),
    }))
    const known = allowed.map(({ id, file }) => ({ id, file }))
    expect(
      found.filter((one) => !known.some((k) => k.id === one.id && k.file === one.file)),
    ).toEqual([])
    // A reason that nothing asks for any more would hide the next finding of its kind.
    expect(
      known.filter((one) => !found.some((f) => f.id === one.id && f.file === one.file)),
    ).toEqual([])
  })

  it('finds what is planted', async () => {
    const folder = copyOfTheApp()
    writeFileSync(join(folder, 'electron/main/planted.ts'), PLANTED)
    const { findings } = await judge(tool, folder)
    const planted = findings.filter(({ file }) => file.endsWith('planted.ts')).map(({ id }) => id)
    expect(planted).toEqual(
      expect.arrayContaining([
        'SANDBOX_JS_CHECK',
        'CONTEXT_ISOLATION_JS_CHECK',
        'WEB_SECURITY_JS_CHECK',
        'OPEN_EXTERNAL_JS_CHECK',
      ]),
    )
  })
})
