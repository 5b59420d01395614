/** `npm test`: makes the runtime ready, builds the app, runs every test, names those skipped, and closes with «N passed, N failed». */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { withDisplay } from './electron-runtime/display.ts'
import { ensureElectron } from './electron-runtime/ensure-electron.ts'
import { runCommand } from './electron-runtime/run-command.ts'
import { runScript } from './electron-runtime/setup-error.ts'

const VISIBLE = { visible: true } as const

/** A `-t` skips all the others, and nobody reads a thousand names. */
const MAX_NAMED = 20

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
})

type Report = z.output<typeof report>

const readReport = (path: string): Report => report.parse(JSON.parse(readFileSync(path, 'utf8')))

/** What was skipped was not tested on this machine, which a green run must not hide. */
const tellSkipped = ({ testResults }: Report): void => {
  const skipped = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
  if (skipped.length === 0) return
  const names = skipped.slice(0, MAX_NAMED).map(({ fullName }) => `\n  ${fullName}`)
  const others = skipped.length > MAX_NAMED ? '\n  …' : ''
  console.log(`${skipped.length} skipped${names.join('')}${others}`)
}

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
    const told = readReport(output)
    const { numPassedTests, numFailedTests } = told
    // A file that cannot even be loaded fails the run without a failed test.
    const failed = numFailedTests === 0 && code !== 0 ? 1 : numFailedTests
    tellSkipped(told)
    console.log(`${numPassedTests} passed, ${failed} failed`)
    return code
  } finally {
    display.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
