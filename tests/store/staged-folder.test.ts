import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type FolderOrder, stageFolder } from '../../db/store/staged-folder.ts'
import { tempFolder } from '../support/temp-folder.ts'

const orderIn = (target: string): FolderOrder => ({
  target,
  name: 'copy',
  files: [
    { name: 'a.md', content: 'one' },
    { name: 'b.json', content: '{}' },
  ],
  vaultFolder: tempFolder(),
  storeId: 'aa',
})

it('has no name before it is put, and then holds every file, for this user only', () => {
  const target = tempFolder()
  const staged = stageFolder(orderIn(target))
  expect(readdirSync(target)).toEqual([expect.stringMatching(/^\./)])
  staged.put()
  expect(readdirSync(target)).toEqual(['copy'])
  expect(readFileSync(join(target, 'copy', 'a.md'), 'utf8')).toBe('one')
  if (process.platform !== 'win32')
    expect(['copy', 'copy/a.md'].map((path) => statSync(join(target, path)).mode & 0o77)).toEqual([
      0, 0,
    ])
})

it.each([false, true])('is dropped without a trace (put: %s)', (isPut) => {
  const target = tempFolder()
  const staged = stageFolder(orderIn(target))
  if (isPut) staged.put()
  staged.drop()
  expect(readdirSync(target)).toEqual([])
})

it('leaves nothing where a file cannot be written', () => {
  const target = tempFolder()
  const order = orderIn(target)
  const files = [...order.files, { name: 'no/such/folder.md', content: '' }]
  expect(() => stageFolder({ ...order, files })).toThrow('export-folder-missing')
  expect(readdirSync(target)).toEqual([])
})

it('clears what a killed export of the same vault left, and of no other', () => {
  const target = tempFolder()
  const own = join(target, '.throughline-export-unfinished-aa-x')
  const foreign = join(target, '.throughline-export-unfinished-bb-x')
  for (const left of [own, foreign]) mkdirSync(left)
  stageFolder(orderIn(target)).put()
  expect([existsSync(own), existsSync(foreign)]).toEqual([false, true])
})
