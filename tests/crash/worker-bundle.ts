/** The worker as one file, as the app carries the vault too: to load it from its sources takes seconds. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { projectFolder } from '../../scripts/electron-runtime/project.ts'

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url))
/** Native code cannot be bundled. */
const NATIVE = ['better-sqlite3', '@node-rs/argon2']

export type WorkerBundle = { readonly path: string; readonly remove: () => void }

export const bundleWorker = async (): Promise<WorkerBundle> => {
  // Inside the project, from where the native packages are found.
  const out = join(projectFolder, 'out')
  mkdirSync(out, { recursive: true })
  const folder = mkdtempSync(join(out, 'crash-worker-'))
  await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: NATIVE },
    build: {
      ssr: WORKER,
      outDir: folder,
      target: 'node24',
      emptyOutDir: true,
      rolldownOptions: { external: NATIVE, output: { entryFileNames: 'worker.js' } },
    },
  })
  return {
    path: join(folder, 'worker.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
