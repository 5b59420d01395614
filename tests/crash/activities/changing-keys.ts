/** Passphrase and recovery code changed by turns: at any moment one of two passphrases opens the vault. */

import { groupsOf } from '../../../db/domain/recovery-code.ts'
import type { Random } from '../../../db/sample/random.ts'
import type { Activity } from '../activity.ts'
import { benchAt, makeVaultAt, PASSPHRASE, withOpenVault } from '../bench.ts'
import { faultsOf } from '../record.ts'

/** Of the number of changes so far; the first is the one that every vault of the harness is made with. */
const passphraseAfter = (changes: number): string =>
  changes === 0 ? PASSPHRASE : `${PASSPHRASE} and number ${changes}`

const CLIENT = { name: 'Own Client', code: 'OWN-1' }

type Turn = 'passphrase' | 'recovery-code'
const turn = (random: Random): Turn => (random.chance(0.6) ? 'passphrase' : 'recovery-code')

const opensWith = async (folder: string, passphrase: string): Promise<string> => {
  const { vault } = benchAt(folder)
  const answer = await vault.call('vault.unlock', { passphrase, keys: 'file' })
  vault.close()
  return answer.ok ? 'opens' : answer.failure.code
}

export const changingKeys: Activity = {
  name: 'changing-keys',
  kill: { answers: 4, withinMs: 400 },
  prepare: async (folder) => {
    await makeVaultAt(folder)
    await withOpenVault(folder, ({ call }) => call('clients.create', CLIENT))
  },
  work: async (folder, random, acknowledge) => {
    const { vault, call } = benchAt(folder)
    let changes = 0
    let passphrase = passphraseAfter(0)
    await call('vault.unlock', { passphrase, keys: 'file' })
    do {
      if (turn(random) === 'passphrase') {
        changes += 1
        const next = passphraseAfter(changes)
        const proof = { kind: 'passphrase', passphrase } as const
        await call('vault.changePassphrase', { proof, passphrase: next })
        passphrase = next
      } else {
        const { recoveryCode } = await call('vault.proposeRecoveryCode', { passphrase })
        const groups = groupsOf(recoveryCode).map((symbols, at) => ({ place: at + 1, symbols }))
        await call('vault.confirmRecoveryCode', { groups })
      }
    } while (!acknowledge())
    vault.close()
  },
  losses: async (folder, random, acknowledged) => {
    let changes = 0
    for (let count = 0; count < acknowledged; count += 1)
      if (turn(random) === 'passphrase') changes += 1
    const isNextOfPassphrase = turn(random) === 'passphrase'
    const now = passphraseAfter(changes)
    const next = passphraseAfter(changes + 1)
    const answers = [await opensWith(folder, now)]
    if (isNextOfPassphrase) answers.push(await opensWith(folder, next))
    const opening = answers.filter((answer) => answer === 'opens').length
    if (opening !== 1)
      return [`after ${acknowledged} changes ${opening} passphrases open: ${answers.join(', ')}`]
    return withOpenVault(
      folder,
      async ({ call }) => {
        const clients = await call('clients.list', { includeArchived: true })
        const isThere = clients.length === 1 && clients[0]?.code === CLIENT.code
        return [...(isThere ? [] : ['the client is gone']), ...(await faultsOf(call))]
      },
      answers[0] === 'opens' ? now : next,
    )
  },
}
