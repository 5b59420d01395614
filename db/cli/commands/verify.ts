import { VaultFailure } from '../../contract/failures.ts'
import type { VerifyReport } from '../../contract/views.ts'
import { failureOf } from '../../services/failure-of.ts'
import { ask } from '../ask-vault.ts'
import { defineCommand, jsonOption, vaultOption } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { print, printJson, say, tableOf } from '../output.ts'
import { withVault } from '../with-vault.ts'

/** A store so damaged that it cannot be opened, or not be closed, is an answer to the question too. */
const UNREADABLE: VerifyReport = {
  isSound: false,
  checks: [{ name: 'pages', isSound: false, checked: 0, faults: 1 }],
}

type Answer = { readonly report: VerifyReport; readonly newestBackup: number | null }

const check = async (folder: string): Promise<Answer> => {
  let report: VerifyReport | null = null
  let newestBackup: number | null = null
  try {
    await withVault(folder, async (context, perform, vault) => {
      report = perform(context, 'vault.verify', {})
      newestBackup = (await ask(vault, 'backups.state', {})).newest?.madeAt ?? null
    })
  } catch (error) {
    if (failureOf(error).code !== 'store-damaged') throw error
    return { report: report ?? UNREADABLE, newestBackup }
  }
  if (report === null) throw new VaultFailure('internal')
  return { report, newestBackup }
}

const tableOfChecks = ({ checks }: VerifyReport): string =>
  tableOf(
    ['check', 'result', 'checked', 'faults', 'first'],
    checks.map((one) => [
      one.name,
      one.isSound ? 'sound' : 'DAMAGED',
      one.checked,
      one.faults,
      one.firstFault ?? '',
    ]),
  )

const MS_PER_DAY = 86_400_000

const backupWords = (at: number | null): string => {
  if (at === null) return 'no checked backup can be reached'
  const days = Math.floor((Date.now() - at) / MS_PER_DAY)
  const age = days < 1 ? 'less than a day old' : `${days} day${days === 1 ? '' : 's'} old`
  return `newest checked backup: ${new Date(at).toISOString()}, ${age}`
}

export const verify = defineCommand({
  name: 'verify',
  summary:
    'Prove the store whole: pages, references, search index, signed texts, passages of tags, audit log.',
  positional: null,
  options: { ...vaultOption, ...jsonOption },
  prints: ['{sound, checks: [{name, sound, checked, faults}], newestBackup: ms|null}'],
  notes: [
    'The check `audit-log` adds `firstFault` where the log is damaged: the number of the first event that is missing or does not fit.',
    'Ends with 0 where all is sound and with 5 where anything is not.',
  ],
  run: async ({ options }) => {
    const { report, newestBackup } = await check(options.vault)
    const { isSound, checks } = report
    if (options.json)
      await printJson({
        sound: isSound,
        checks: checks.map(({ isSound: sound, ...one }) => ({ ...one, sound })),
        newestBackup,
      })
    else await print(`${tableOfChecks(report)}\n${backupWords(newestBackup)}\n`)
    if (isSound) return undefined
    say('the store is damaged; restore a backup')
    return EXIT.unsound
  },
})
