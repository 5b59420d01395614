/** The sample practice brought in and taken out beside a client of one's own. */
import { isDeepStrictEqual } from 'node:util'
import type { Activity } from '../activity.ts'
import { benchAt, type Call, makeVaultAt, PASSPHRASE, withOpenVault } from '../bench.ts'
import { faultsOf, readRecord } from '../record.ts'

/** What does not hang on the day on which it was loaded, nor on ids. */
const essence = async (call: Call) =>
  Object.entries(await readRecord(call)).map(([code, { name, sessions }]) => ({
    code,
    name,
    notes: Object.values(sessions).map(({ text, state, revision, tags }) => ({
      text,
      state,
      revision,
      concepts: tags.map(({ concept, anchor }) => JSON.stringify([concept, anchor])).toSorted(),
    })),
  }))

const OWN = { name: 'Own Client', code: 'OWN-1' }

/** Makes the reference in a copy of the same folder. */
const whole = async (call: Call) => {
  await call('practice.removeSample', {})
  const without = await essence(call)
  await call('practice.loadSample', {})
  return [without, await essence(call)] as const
}

export const sample: Activity = {
  name: 'sample',
  kill: { answers: 4, withinMs: 300 },
  prepare: async (folder) => {
    await makeVaultAt(folder)
    await withOpenVault(folder, ({ call }) => call('clients.create', OWN))
  },
  work: async (folder, _random, acknowledge) => {
    const { vault, call } = benchAt(folder)
    await call('vault.unlock', { passphrase: PASSPHRASE, keys: 'file' })
    let isLoaded = false
    do {
      await call(isLoaded ? 'practice.removeSample' : 'practice.loadSample', {})
      isLoaded = !isLoaded
    } while (!acknowledge())
    vault.close()
  },
  losses: (folder, _random, acknowledged) =>
    withOpenVault(folder, async ({ call }) => {
      const found = await essence(call)
      const faults = await faultsOf(call)
      const wholes = await whole(call)
      const states = [wholes[acknowledged % 2], wholes[(acknowledged + 1) % 2]]
      if (states.some((state) => isDeepStrictEqual(state, found))) return faults
      return [`after ${acknowledged} answers the sample is neither there nor gone`, ...faults]
    }),
}
