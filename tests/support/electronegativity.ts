/** Electronegativity in a folder of its own, outside the project: 400 old packages that the app must not carry. */
import { createHash } from 'node:crypto'
import { copyFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { buildFolderOnce, cacheFolder } from '../../scripts/electron-runtime/cache.ts'
import { reasonIn, runCommand } from '../../scripts/electron-runtime/run-command.ts'

const HERE = join(import.meta.dirname, '..', 'security', 'electronegativity')
const MANIFESTS: readonly string[] = ['package.json', 'package-lock.json']
const JUDGE = 'judge.cjs'

const report = z.object({
  files: z.number(),
  checks: z.number(),
  unparsed: z.array(z.string()),
  findings: z.array(z.object({ id: z.string(), file: z.string(), sample: z.string() })),
})
export type Judgement = Readonly<z.infer<typeof report>>

const install = async (folder: string): Promise<void> => {
  for (const name of MANIFESTS) await copyFile(join(HERE, name), join(folder, name))
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
  const { code, stderr } = await runCommand('npm', args, { cwd: folder })
  if (code !== 0) throw new Error(`Electronegativity could not be installed: ${reasonIn(stderr)}`)
}

/** Installed from the npm registry by its lock file when it is not in the cache yet. */
export const ensureElectronegativity = async (): Promise<string> => {
  const lock = await readFile(join(HERE, 'package-lock.json'))
  const digest = createHash('sha256').update(lock).digest('hex').slice(0, 12)
  const folder = join(cacheFolder(), `electronegativity-${digest}`)
  await buildFolderOnce(folder, install)
  return folder
}

/** @throws where it ends without a report */
export const judge = async (tool: string, folder: string): Promise<Judgement> => {
  // Beside its packages, where it finds them.
  await copyFile(join(HERE, JUDGE), join(tool, JUDGE))
  const { code, stdout, stderr } = await runCommand(process.execPath, [join(tool, JUDGE), folder])
  if (code !== 0) throw new Error(`Electronegativity gave no report: ${reasonIn(stderr)}`)
  return report.parse(JSON.parse(stdout))
}
