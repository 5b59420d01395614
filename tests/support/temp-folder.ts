/** Throwaway folders, removed when the test that asked for one is over. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export const tempFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
