import { VaultFailure } from '../../contract/failures.ts'
import { failureOf } from '../../services/failure-of.ts'
import { type StoreReport, verifyVault } from '../../services/verify.ts'
import { defineCommand, jsonOption, vaultOption } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { print, printJson, say, tableOf } from '../output.ts'
import { withVault } from '../with-vault.ts'

/** A store so damaged that it cannot be opened, or not be closed, is an answer to the question too. */
const UNREADABLE: StoreReport = {
  isSound: false,
  checks: [{ name: 'pages', isSound: false, checked: 0, faults: 1 }],
}

const check = async (folder: string): Promise<StoreReport> => {
  let report: StoreReport | null = null
  try {
    await withVault(folder, (context) => {
      report = verifyVault(context)
    })
  } catch (error) {
    if (failureOf(error).code !== 'store-damaged') throw error
    return report ?? UNREADABLE
  }
  if (report === null) throw new VaultFailure('internal')
  return report
}

const tableOfChecks = ({ checks }: StoreReport): string =>
  tableOf(
    ['check', 'result', 'checked', 'faults'],
    checks.map((one) => [one.name, one.isSound ? 'sound' : 'DAMAGED', one.checked, one.faults]),
  )

export const verify = defineCommand({
  name: 'verify',
  summary:
    'Prove the store whole: pages, references, search index, signed texts, passages of tags.',
  positional: null,
  options: { ...vaultOption, ...jsonOption },
  prints: ['{sound, checks: [{name, sound, checked, faults}]}'],
  notes: ['Ends with 0 where all is sound and with 5 where anything is not.'],
  run: async ({ options }) => {
    const report = await check(options.vault)
    const { isSound, checks } = report
    if (options.json)
      await printJson({
        sound: isSound,
        checks: checks.map(({ isSound: sound, ...one }) => ({ ...one, sound })),
      })
    else await print(tableOfChecks(report))
    if (isSound) return undefined
    say('the store is damaged; restore a backup')
    return EXIT.unsound
  },
})
