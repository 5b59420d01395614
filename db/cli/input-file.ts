/** Reads what a command is given to read; the file's name is the person's own word and may be repeated. */
import { readFileSync, statSync } from 'node:fs'
import { BadInput } from './bad-input.ts'
import { printable } from './output.ts'

/** Far above every note, far below what a machine cannot hold. */
const MAX_BYTES = 512 * 1024 * 1024
const STANDARD_INPUT = 0

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'the file may not be read',
  EPERM: 'the file may not be read',
  EISDIR: 'that is a folder, not a file',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'the links lead nowhere',
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** @throws BadInput naming `option`, the file and what is wrong with it */
export const readInput = (option: string, file: string): Buffer => {
  const refuse = (reason: string): BadInput =>
    new BadInput(`${option} ${printable(file)}: ${reason}`)
  try {
    if (file === '-') return readFileSync(STANDARD_INPUT)
    const found = statSync(file)
    if (found.isDirectory()) throw refuse('that is a folder, not a file')
    if (found.size > MAX_BYTES) throw refuse('the file is larger than 512 MB')
    return readFileSync(file)
  } catch (error) {
    if (error instanceof BadInput) throw error
    throw refuse(REASONS[codeOf(error)] ?? 'the file cannot be read')
  }
}
