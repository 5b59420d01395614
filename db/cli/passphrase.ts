/** The passphrase: from the environment, else typed at a terminal that does not show it. */
import { openSync } from 'node:fs'
import { ReadStream } from 'node:tty'
import { passphrase as passphraseShape } from '../contract/shapes.ts'
import { BadInput } from './bad-input.ts'
import { askSecretly, type SecretInput } from './secret-prompt.ts'

const VARIABLE = 'THROUGHLINE_PASSPHRASE'

/** Standard input may be a file or a pipe while somebody still sits at the terminal. */
const openTerminal = (): SecretInput | null => {
  if (process.stdin.isTTY) return process.stdin
  if (process.platform === 'win32') return null
  try {
    return new ReadStream(openSync('/dev/tty', 'r'))
  } catch {
    return null
  }
}

const typed = async (isNew: boolean): Promise<string> => {
  // Nobody would see the question where stderr goes to a file.
  const terminal = process.stderr.isTTY ? openTerminal() : null
  if (terminal === null)
    throw new BadInput(`no passphrase: set ${VARIABLE} or run the command at a terminal`)
  try {
    const first = await askSecretly(terminal, process.stderr, 'Passphrase: ')
    if (isNew && (await askSecretly(terminal, process.stderr, 'Once more: ')) !== first)
      throw new BadInput('the two passphrases differ')
    return first
  } finally {
    if (terminal === process.stdin) process.stdin.pause()
    else terminal.destroy()
  }
}

/**
 * @param isNew a passphrase that is being chosen, so it is asked for twice
 * @throws BadInput where there is none to be had, or none that could be one
 */
export const readPassphrase = async (isNew: boolean): Promise<string> => {
  const given = process.env[VARIABLE]
  const passphrase = given === undefined || given === '' ? await typed(isNew) : given
  if (!passphraseShape.safeParse(passphrase).success)
    throw new BadInput('the passphrase is empty or longer than 1,024 characters')
  return passphrase
}
