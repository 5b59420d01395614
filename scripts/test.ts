/** `npm test`: makes the runtime ready, builds the app, runs every test, and closes with «N passed, N failed». */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { withDisplay } from './electron-runtime/display.ts'
import { ensureElectron } from './electron-runtime/ensure-electron.ts'
import { runCommand } from './electron-runtime/run-command.ts'
import { runScript } from './electron-runtime/setup-error.ts'

const VISIBLE = { visible: true } as const

const report = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })

const countTests = (path: string) => report.parse(JSON.parse(readFileSync(path, 'utf8')))

await runScript(async () => {
  await ensureElectron()
  const build = await runCommand('electron-vite', ['build', '--logLevel', 'warn'], VISIBLE)
  if (build.code !== 0) return build.code
  const display = await withDisplay()
  const folder = mkdtempSync(join(tmpdir(), 'throughline-report-'))
  const output = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${output}`]
    const args = ['run', ...reporters, ...process.argv.slice(2)]
    const { code } = await runCommand('vitest', args, { ...VISIBLE, env: display.env })
    const { numPassedTests, numFailedTests } = countTests(output)
    // A file that cannot even be loaded fails the run without a failed test.
    const failed = numFailedTests === 0 && code !== 0 ? 1 : numFailedTests
    console.log(`${numPassedTests} passed, ${failed} failed`)
    return code
  } finally {
    display.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
