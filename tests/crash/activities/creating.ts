/** Vault after vault made: a half-made one is none, and its folder takes a new one. */
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Activity } from '../activity.ts'
import { benchAt, makeVaultAt, withOpenVault } from '../bench.ts'
import { faultsOf } from '../record.ts'

const place = (folder: string, count: number): string => join(folder, `vault-${count}`)

const lossesOfMade = (folder: string): Promise<readonly string[]> =>
  withOpenVault(folder, async ({ call }) => {
    const concepts = await call('concepts.list', {})
    return [...(concepts.length === 0 ? ['the codebook is empty'] : []), ...(await faultsOf(call))]
  })

export const creating: Activity = {
  name: 'creating',
  kill: { answers: 2, withinMs: 1_500 },
  prepare: async (folder) => {
    mkdirSync(folder, { recursive: true })
  },
  work: async (folder, _random, acknowledge) => {
    let count = 0
    do {
      await makeVaultAt(place(folder, count))
      count += 1
    } while (!acknowledge())
  },
  losses: async (folder, _random, acknowledged) => {
    const losses: string[] = []
    for (let count = 0; count < acknowledged; count += 1)
      losses.push(...(await lossesOfMade(place(folder, count))))
    const last = place(folder, acknowledged)
    if (!readdirSync(folder).includes(`vault-${acknowledged}`)) return losses
    const { state } = await benchAt(last).call('vault.status', {})
    if (state === 'missing') await makeVaultAt(last)
    losses.push(...(await lossesOfMade(last)))
    const strays = readdirSync(last).filter((name) => !/^vault\.(db|keys|keys\.copy)$/.test(name))
    return [...losses, ...strays.map((name) => `left behind: ${name}`)]
  },
}
