/** A restore that is broken off before any of its steps leaves the former vault or the restored one, whole. */
import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { FLOOR_PARAMETERS } from '../../db/crypto/derive-key.ts'
import { openVault } from '../../db/vault.ts'
import { folderForFile, tempFolder } from '../support/temp-folder.ts'

/** What counts down to the step that does not happen any more, nor any after it. */
const power = vi.hoisted(() => ({ stepsLeft: Number.POSITIVE_INFINITY }))

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>()
  const step =
    <Args extends readonly unknown[], Answer>(work: (...args: Args) => Answer) =>
    (...args: Args): Answer => {
      if (power.stepsLeft <= 0) throw new Error('the power is gone')
      power.stepsLeft -= 1
      return work(...args)
    }
  const changes = {
    copyFileSync: step(fs.copyFileSync),
    fsyncSync: step(fs.fsyncSync),
    linkSync: step(fs.linkSync),
    mkdirSync: step(fs.mkdirSync),
    renameSync: step(fs.renameSync),
    rmdirSync: step(fs.rmdirSync),
    rmSync: step(fs.rmSync),
    writeFileSync: step(fs.writeFileSync),
    writeSync: step(fs.writeSync),
  }
  return { ...fs, ...changes, default: { ...fs, ...changes } }
})

const THEN = 'violet harbor forgets its tide'
const NOW = 'granite lantern under seven quiet elms'

const opened = (folder: string) => openVault({ folder, appVersion: 'test', kdf: FLOOR_PARAMETERS })

/** Which of the two vaults lies there: each opens by its own passphrase only, and has its own client. */
const vaultAt = async (folder: string): Promise<string> => {
  for (const passphrase of [THEN, NOW]) {
    const vault = opened(folder)
    const answer = await vault.call('vault.unlock', { passphrase })
    if (!answer.ok && answer.failure.code !== 'wrong-passphrase') return answer.failure.code
    if (!answer.ok) continue
    const clients = await vault.call('clients.list', { includeArchived: true })
    const report = await vault.call('vault.verify', {})
    vault.close()
    if (!clients.ok || !report.ok) return 'unreadable'
    const codes = (clients.value as readonly { readonly code: string }[]).map(({ code }) => code)
    const { isSound } = report.value as { readonly isSound: boolean }
    return `${passphrase === THEN ? 'then' : 'now'}: ${codes.join(', ')}${isSound ? '' : ', damaged'}`
  }
  return 'opens by neither'
}

const WAS = 'then: IH-1'
const IS = 'now: IH-1, IH-2'

/** Until the power is gone, after so many steps; null where it lasted. */
const within = async (steps: number, work: () => Promise<unknown>): Promise<number | null> => {
  power.stepsLeft = steps
  try {
    await work()
    return power.stepsLeft > 0 ? steps - power.stepsLeft : null
  } finally {
    power.stepsLeft = Number.POSITIVE_INFINITY
  }
}

const restore = async (folder: string): Promise<void> => {
  const vault = opened(folder)
  const listed = await vault.call('backups.list', { chosen: null })
  if (!listed.ok) throw new Error('no list')
  const [row] = listed.value as readonly { readonly id: string }[]
  const secret = { kind: 'passphrase', passphrase: THEN }
  await vault.call('backups.restore', { id: row?.id, secret })
}

describe('a restore whose power goes', () => {
  const made = join(folderForFile(), 'vault')
  const again = (): string => {
    const folder = join(tempFolder(), 'vault')
    cpSync(made, folder, { recursive: true })
    return folder
  }

  beforeAll(async () => {
    const vault = opened(made)
    await vault.create(THEN)
    await vault.call('clients.create', { name: 'Ines', code: 'IH-1' })
    await vault.call('backups.make', { chosen: null })
    await vault.call('clients.create', { name: 'Ines', code: 'IH-2' })
    const proof = { kind: 'passphrase', passphrase: THEN }
    await vault.call('vault.changePassphrase', { proof, passphrase: NOW })
    vault.close()
    // As a crash leaves it: beside another store it would be read as that one's log.
    writeFileSync(join(made, 'vault.db-journal'), '')
  }, 60_000)

  it('before any of its steps leaves one vault or the other', { timeout: 300_000 }, async () => {
    const whole = again()
    const steps = await within(1_000, () => restore(whole))
    if (steps === null || steps < 15) throw new Error('the restore has no steps')
    expect(await vaultAt(whole)).toBe(WAS)
    const [aside] = readdirSync(join(whole, 'replaced'))
    expect(await vaultAt(join(whole, 'replaced', aside ?? ''))).toBe(IS)

    const found: string[] = []
    for (let after = 0; after < steps; after += 1) {
      const folder = again()
      await within(after, () => restore(folder))
      const isMarked = existsSync(join(folder, 'vault.restore-now'))
      const wasPut = !existsSync(join(folder, 'restoring', 'vault.db'))
      const answer = await vaultAt(folder)
      found.push(answer)
      if (isMarked) expect(answer, `after ${after} steps, with the mark`).toBe(WAS)
      expect(existsSync(join(folder, 'vault.restore-now'))).toBe(false)
      expect([WAS, IS], `after ${after} steps${wasPut ? ', put in place' : ''}`).toContain(answer)
      if (answer === WAS) {
        const [kept] = readdirSync(join(folder, 'replaced'))
        expect(await vaultAt(join(folder, 'replaced', kept ?? ''))).toBe(IS)
      }
    }
    // Once restored, always restored: the exchange has one moment.
    expect(found.indexOf(WAS)).toBeGreaterThan(0)
    expect(found.slice(found.indexOf(WAS))).not.toContain(IS)
  })

  it('again and again while it is finished, still ends', { timeout: 120_000 }, async () => {
    const folder = again()
    const steps = await within(1_000, () => restore(again()))
    if (steps === null) throw new Error('the restore does not end')
    let marked: number | null = null
    for (let after = 1; after < steps && marked === null; after += 1) {
      const tried = again()
      await within(after, () => restore(tried))
      if (!existsSync(join(tried, 'vault.restore-now'))) continue
      marked = after
      await within(after, () => restore(folder))
    }
    expect(marked).not.toBeNull()
    for (let after = 0; after < 12; after += 1)
      await within(after, () => opened(folder).call('vault.status', {}))
    expect(await vaultAt(folder)).toBe(WAS)
    const [kept] = readdirSync(join(folder, 'replaced'))
    expect(await vaultAt(join(folder, 'replaced', kept ?? ''))).toBe(IS)
  })
})
