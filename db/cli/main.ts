/** The command line over the vault: `npm run -s vault -- <command> --vault DIR`. */
import { quickenImports } from './quick-imports.ts'

quickenImports()
const { run } = await import('./run.ts')
// Not `process.exit`: an answer that a slow reader has not taken yet would be cut off.
process.exitCode = await run(process.argv.slice(2))
