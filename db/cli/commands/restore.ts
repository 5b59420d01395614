import { basename, resolve } from 'node:path'
import type { BackupRow } from '../../contract/backups.ts'
import { VaultFailure } from '../../contract/failures.ts'
import type { Vault } from '../../vault.ts'
import { ask, offer } from '../ask-vault.ts'
import { backupView, contentsView, timeWords } from '../backup-view.ts'
import { BadInput } from '../bad-input.ts'
import { defineCommand, flag, jsonOption, required, vaultOption } from '../command.ts'
import { print, printJson, tableOf } from '../output.ts'
import { readPassphrase } from '../passphrase.ts'
import { withLockedVault } from '../with-vault.ts'

const find = async (vault: Vault, path: string): Promise<BackupRow> => {
  const rows = await ask(vault, 'backups.list', { chosen: offer(vault, path) })
  const row = rows.find(({ name }) => name === basename(resolve(path)))
  if (row === undefined) throw new BadInput('--from is not the folder of a backup')
  return row
}

const inspect = async (vault: Vault, { id }: BackupRow, passphrase: string) => {
  const secret = { kind: 'passphrase', passphrase } as const
  const look = await ask(vault, 'backups.inspect', { id, secret })
  if (!look.isOpen) throw new VaultFailure('wrong-passphrase')
  return { contents: look.contents, keptAside: null, isRestored: false }
}

const put = async (vault: Vault, { id }: BackupRow, passphrase: string) => {
  const secret = { kind: 'passphrase', passphrase } as const
  return { ...(await ask(vault, 'backups.restore', { id, secret })), isRestored: true }
}

type Answer = Awaited<ReturnType<typeof inspect | typeof put>>

const tableOfContents = ({ contents: { lastChange, ...counts }, keptAside }: Answer): string =>
  tableOf(
    ['what', 'value'],
    [
      ['clients', counts.clients],
      ['sessions', counts.sessions],
      ['notes', counts.notes],
      ['of these signed', counts.signed],
      ['last change (UTC)', timeWords(lastChange)],
      ...(keptAside === null ? [] : [['former vault', keptAside] as const]),
    ],
  )

export const restore = defineCommand({
  name: 'restore',
  summary: 'Put a backup in the place of the vault, which is kept aside, or look into it.',
  positional: null,
  options: {
    ...vaultOption,
    from: required('BACKUP', 'the folder of the backup'),
    inspect: flag('only open and check it, and say what it holds'),
    ...jsonOption,
  },
  prints: [
    '{backup: {name, madeAt, reason, appVersion, bytes, complete}, contents: {clients,',
    '  sessions, notes, signed, lastChange, schema, passphrase: "same"|"earlier"|"unknown"},',
    '  restored, keptAside: the folder of the former vault, or null}',
  ],
  notes: [
    'The passphrase is the one that the backup had when it was made, and opens the vault from then on. The backup is opened and checked first; one that is damaged leaves the vault as it is.',
  ],
  run: async ({ options }) => {
    await withLockedVault(options.vault, async (vault) => {
      const row = await find(vault, options.from)
      const passphrase = await readPassphrase(false)
      const answer = await (options.inspect ? inspect : put)(vault, row, passphrase)
      await (options.json
        ? printJson({
            backup: backupView(row),
            contents: contentsView(answer.contents),
            restored: answer.isRestored,
            keptAside: answer.keptAside,
          })
        : print(tableOfContents(answer)))
    })
    return undefined
  },
})
