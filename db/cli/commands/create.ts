import type { PassphraseStrength } from '../../contract/views.ts'
import { BadInput } from '../bad-input.ts'
import { defineCommand, vaultOption } from '../command.ts'
import { printJson } from '../output.ts'
import { makeVault } from '../with-vault.ts'

const WEAKNESSES: Readonly<Record<Exclude<PassphraseStrength['weakness'], null>, string>> = {
  'too-short': 'it has fewer than 15 characters',
  common: 'it is built on a password that many people use',
  'keyboard-pattern': 'it follows the keys of a keyboard',
  repeated: 'it repeats itself',
  sequence: 'it is built on a sequence such as abc or 123',
  date: 'it is built on a date',
  'name-or-word': 'it is built on too few common names or words',
}

const refuseWeak = async (passphrase: string): Promise<void> => {
  // Loaded here: the word lists behind the estimate serve no other command.
  const { assessPassphrase } = await import('../../crypto/passphrase-strength.ts')
  const { isAccepted, weakness } = assessPassphrase(passphrase)
  if (isAccepted) return
  const reason = weakness === null ? 'it could be guessed' : WEAKNESSES[weakness]
  throw new BadInput(
    `the passphrase is too weak: ${reason}; several unrelated words make a good one`,
  )
}

export const create = defineCommand({
  name: 'create',
  summary: 'Make a new, empty vault. There is no way in without its passphrase.',
  positional: null,
  options: vaultOption,
  prints: ['{vault}: the folder, as given'],
  notes: [
    'The folder is made where there is none. At a terminal the passphrase is asked for twice.',
  ],
  run: async ({ options }) => {
    await makeVault(options.vault, refuseWeak)
    await printJson({ vault: options.vault })
    return undefined
  },
})
