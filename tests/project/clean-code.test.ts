/** Types, lint, format and the absence of dead code are part of what must pass. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const run = (tool: string, args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules', '.bin', tool), args, {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, output: status === 0 ? '' : `${stdout}\n${stderr}` }
}

it('type-checks', { timeout: 120_000 }, () => {
  expect(run('tsc', ['--noEmit'])).toEqual({ status: 0, output: '' })
})

it('is linted and formatted', { timeout: 120_000 }, () => {
  expect(run('biome', ['check', '--error-on-warnings', '.'])).toEqual({ status: 0, output: '' })
})

it('holds no dead code and no unused package', { timeout: 120_000 }, () => {
  expect(run('knip', [])).toEqual({ status: 0, output: '' })
})
