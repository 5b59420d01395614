/** Throwaway folders, removed when whoever asked for one is done. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'

const make = (): string => mkdtempSync(join(tmpdir(), 'throughline-test-'))
const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true })

/** For one test. */
export const tempFolder = (): string => {
  const folder = make()
  onTestFinished(() => remove(folder))
  return folder
}

/** For all tests of a file or of a `describe`. */
export const folderForFile = (): string => {
  const folder = make()
  afterAll(() => remove(folder))
  return folder
}
