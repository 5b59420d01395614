/** Bundles of notes from outside: each comes in whole or not at all. */
import { isDeepStrictEqual } from 'node:util'
import { createRandom } from '../../../db/sample/random.ts'
import { importNotes } from '../../../db/services/import.ts'
import type { Activity } from '../activity.ts'
import { benchAt, makeVaultAt, PASSPHRASE, withOpenVault } from '../bench.ts'
import { dayAfter, inventText } from '../invent.ts'
import { faultsOf, readRecord } from '../record.ts'

const NOTES = 12

/** The same for the same number, in every process. */
const bundle = (number: number) => {
  const random = createRandom(number)
  return Array.from({ length: NOTES }, (_, line) => ({
    file: 'bundle.jsonl',
    line: line + 1,
    // Two clients of their own, and one to whom every bundle adds.
    client:
      ['First', 'Second', 'Everybody'][line % 3] === 'Everybody'
        ? 'Everybody'
        : `Bundle ${number} ${line % 3}`,
    date: dayAfter(number * NOTES + line),
    text: `${inventText(random)}.`,
  }))
}

export const importing: Activity = {
  name: 'importing',
  kill: { answers: 15, withinMs: 60 },
  prepare: makeVaultAt,
  work: async (folder, _random, acknowledge) => {
    const { vault } = benchAt(folder)
    const context = await vault.unlock(PASSPHRASE)
    let number = 0
    do {
      importNotes(context, { entries: bundle(number), timeZone: 'UTC', isDryRun: false })
      number += 1
    } while (!acknowledge())
    vault.close()
  },
  losses: (folder, _random, acknowledged) =>
    withOpenVault(folder, async ({ call }) => {
      const record = await readRecord(call)
      const faults = await faultsOf(call)
      const found = Object.values(record)
        .flatMap(({ name, sessions }) =>
          Object.entries(sessions).map(([date, { text }]) => JSON.stringify([name, date, text])),
        )
        .toSorted()
      const expected = (bundles: number) =>
        Array.from({ length: bundles }, (_, number) => bundle(number))
          .flat()
          .map(({ client, date, text }) => JSON.stringify([client, date, text]))
          .toSorted()
      const isThere = [acknowledged, acknowledged + 1].some((count) =>
        isDeepStrictEqual(found, expected(count)),
      )
      if (isThere) return faults
      return [`${acknowledged * NOTES} notes were imported, ${found.length} found`, ...faults]
    }),
}
