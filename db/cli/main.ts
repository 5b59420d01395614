/** The command line over the vault: `npm run -s vault -- <command> --vault DIR`. */
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { quickenImports } from './quick-imports.ts'

// Code only, and inside this folder: what another account could write into must not be run. Stripping and
// compiling some 300 files takes most of the time of a short command (measured: 0.6 s of work, 0.4 with it).
enableCompileCache(fileURLToPath(new URL('../../.cache/compile', import.meta.url)))
quickenImports()
const [{ tolerateClosedPipes }, { run }] = await Promise.all([
  import('./output.ts'),
  import('./run.ts'),
])
tolerateClosedPipes()
// Not `process.exit`: an answer that a slow reader has not taken yet would be cut off.
process.exitCode = await run(process.argv.slice(2))
