import type { BackupRow } from '../../contract/backups.ts'
import type { FailureCode } from '../../contract/failures.ts'
import { failureOf } from '../../services/failure-of.ts'
import type { Vault } from '../../vault.ts'
import { ask, offer } from '../ask-vault.ts'
import { backupView, timeWords } from '../backup-view.ts'
import { defineCommand, flag, jsonOption, optional, vaultOption } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { printRows, tableOf } from '../output.ts'
import { withLockedVault, withVault } from '../with-vault.ts'

/** `locked`: whole as far as can be told, but of another vault. */
type Check = 'sound' | 'damaged' | 'locked' | null
type Checked = { readonly row: BackupRow; readonly check: Check }

/** Anything else says nothing about the backup: somebody might throw away a good one. */
const MEANS_DAMAGE: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'backup-damaged',
  'key-file-damaged',
  'key-file-missing',
  'key-file-of-another-vault',
  'store-missing',
])

const checkOf = async (vault: Vault, { id }: BackupRow): Promise<Check> => {
  try {
    return (await ask(vault, 'backups.inspect', { id, secret: null })).isOpen ? 'sound' : 'locked'
  } catch (error) {
    if (!MEANS_DAMAGE.has(failureOf(error).code)) throw error
    return 'damaged'
  }
}

const listed = async (vault: Vault, folder: string | undefined, isChecking: boolean) => {
  const rows = await ask(vault, 'backups.list', { chosen: offer(vault, folder) })
  const checked: Checked[] = []
  for (const row of rows)
    checked.push({ row, check: isChecking ? await checkOf(vault, row) : null })
  return checked
}

export const backups = defineCommand({
  name: 'backups',
  summary: 'List backups, newest first.',
  positional: null,
  options: {
    ...vaultOption,
    in: optional('DIR', 'those in this folder'),
    check: flag('open and check each, which needs the passphrase of the vault'),
    ...jsonOption,
  },
  prints: [
    '[{name, madeAt, reason: "automatic"|"by-hand"|"before-migration"|"kept-aside",',
    '  appVersion, bytes, complete, check: "sound"|"damaged"|"locked"|null}]',
  ],
  notes: [
    'Without --in those in the vault’s folder, with vaults that a restore kept aside; with --check also those in the folder chosen in the app. "locked" is a backup of another vault, which its own passphrase opens. Ends with 5 where one is damaged.',
  ],
  run: async ({ options }) => {
    const checked = options.check
      ? await withVault(options.vault, (_context, _perform, vault) =>
          listed(vault, options.in, true),
        )
      : await withLockedVault(options.vault, (vault) => listed(vault, options.in, false))
    await printRows(
      options.json,
      checked.map(({ row, check }) => ({ ...backupView(row), check })),
      () =>
        tableOf(
          ['made (UTC)', 'reason', 'version', 'bytes', 'check', 'name'],
          checked.map(({ row, check }) => [
            timeWords(row.madeAt),
            row.kind,
            row.appVersion ?? '-',
            row.bytes,
            check ?? (row.isComplete ? '-' : 'INCOMPLETE'),
            row.name,
          ]),
        ),
    )
    return checked.some(({ check }) => check === 'damaged') ? EXIT.unsound : undefined
  },
})
