import { ask, offer } from '../ask-vault.ts'
import { backupView } from '../backup-view.ts'
import { defineCommand, jsonOption, optional, vaultOption } from '../command.ts'
import { print, printJson } from '../output.ts'
import { withVault } from '../with-vault.ts'

export const backup = defineCommand({
  name: 'backup',
  summary: 'Make a backup now: encrypted as the vault is, opened and checked before it counts.',
  positional: null,
  options: {
    ...vaultOption,
    to: optional('DIR', 'put it into this folder, which must be there'),
    ...jsonOption,
  },
  prints: ['{name, madeAt, reason, appVersion, bytes, complete}'],
  notes: [
    'Without --to it goes where the vault’s backups go: the folder chosen in the app, else `backups` in the vault’s folder. The vault stays as it is, whatever happens to the backup.',
  ],
  run: async ({ options }) => {
    const row = await withVault(options.vault, (_context, _perform, vault) =>
      ask(vault, 'backups.make', { chosen: offer(vault, options.to) }),
    )
    await (options.json ? printJson(backupView(row)) : print(`${row.name}\n`))
    return undefined
  },
})
