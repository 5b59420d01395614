/** Wrong tries are counted over a restart, are in the log once, and never stand between a person and the vault. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { VaultFailure } from '../../db/contract/failures.ts'
import { delayAfter } from '../../db/domain/unlock-delay.ts'
import { perform } from '../../db/services/perform.ts'
import { triesPath } from '../../db/store/vault-folder.ts'
import { type Clock, countTries } from '../../db/vault/unlock-tries.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { makeTestVault, openTestVault, PASSPHRASE } from '../support/test-vault.ts'

const WRONG = 'not the right one at all'

const handClock = (now: number) => {
  let at = now
  let elapsed = 5
  return {
    clock: { now: () => at, elapsed: () => elapsed } satisfies Clock,
    pass: (ms: number) => {
      at += ms
      elapsed += ms
    },
    /** Whoever sets the clock does not make time pass. */
    setBack: (ms: number) => {
      at -= ms
    },
  }
}

const wrong = () => Promise.reject(new VaultFailure('wrong-passphrase'))
const failureOf = async (work: Promise<unknown>) => {
  try {
    await work
    return { code: 'none' }
  } catch (error) {
    return error instanceof VaultFailure ? error.failure : { code: String(error) }
  }
}

describe('the growing delay', () => {
  it('goes on where a restart of the app left it', async () => {
    const folder = tempFolder()
    const { clock, pass } = handClock(1_000_000)
    for (const tries of [1, 2, 3])
      expect(
        await failureOf(countTries(folder, clock).attempt('passphrase', 'vault', wrong)),
      ).toEqual({
        code: 'wrong-passphrase',
        retryAfterMs: delayAfter(tries),
      })
    const restarted = countTries(folder, clock)
    expect(await failureOf(restarted.attempt('passphrase', 'vault', wrong))).toEqual({
      code: 'too-many-tries',
      retryAfterMs: delayAfter(3),
    })
    pass(delayAfter(3) - 1)
    expect(await failureOf(restarted.attempt('passphrase', 'vault', wrong))).toMatchObject({
      code: 'too-many-tries',
    })
    pass(1)
    expect(await failureOf(restarted.attempt('passphrase', 'vault', wrong))).toEqual({
      code: 'wrong-passphrase',
      retryAfterMs: delayAfter(4),
    })
  })

  it('locks nobody out for longer than its longest when the clock is set back', async () => {
    const folder = tempFolder()
    const { clock, pass, setBack } = handClock(1_000_000_000_000)
    for (let tries = 0; tries < 12; tries += 1) {
      await failureOf(countTries(folder, clock).attempt('passphrase', 'vault', wrong))
      pass(delayAfter(20))
    }
    await failureOf(countTries(folder, clock).attempt('passphrase', 'vault', wrong))
    setBack(86_400_000 * 365)
    const restarted = countTries(folder, clock)
    expect(await failureOf(restarted.attempt('passphrase', 'vault', wrong))).toEqual({
      code: 'too-many-tries',
      retryAfterMs: delayAfter(20),
    })
    pass(delayAfter(20))
    expect(await failureOf(restarted.attempt('passphrase', 'vault', wrong))).toMatchObject({
      code: 'wrong-passphrase',
    })
  })

  it('is not cut short by setting the clock forward', async () => {
    const folder = tempFolder()
    const { clock, setBack } = handClock(1_000_000)
    const tries = countTries(folder, clock)
    for (let made = 0; made < 3; made += 1)
      await failureOf(tries.attempt('passphrase', 'vault', wrong))
    setBack(-86_400_000)
    expect(await failureOf(tries.attempt('passphrase', 'vault', wrong))).toMatchObject({
      code: 'too-many-tries',
    })
  })
})

describe('the file of failed tries', () => {
  it.each([
    ['empty', ''],
    ['no JSON', '{"version": 1,'],
    ['another version', '{"version": 2, "inARow": 9}'],
    ['hostile', '{"version":1,"inARow":1e99,"lastAt":-1,"tries":[{"at":"x"}],"unlisted":0}'],
    ['huge', `[${'0,'.repeat(200_000)}0]`],
  ])('is ignored when it is %s', async (_, content) => {
    const folder = tempFolder()
    writeFileSync(triesPath(folder), content)
    expect(await countTries(folder).attempt('passphrase', 'vault', async () => 'in')).toBe('in')
  })

  it('is no reason to refuse an unlocking when it cannot be written or removed', async () => {
    const made = await makeTestVault()
    made.vault.close()
    mkdirSync(`${triesPath(made.folder)}/in-the-way`, { recursive: true })
    const again = openTestVault(made.folder)
    expect((await again.call('vault.unlock', { passphrase: WRONG })).ok).toBe(false)
    await again.unlock(PASSPHRASE)
    rmSync(triesPath(made.folder), { recursive: true })
  })

  it('holds the last two hundred and how many more there were, and nothing typed', async () => {
    const folder = tempFolder()
    const { clock, pass } = handClock(1_000_000_000_000)
    for (let made = 0; made < 205; made += 1) {
      await failureOf(countTries(folder, clock).attempt('recovery-code', 'vault', wrong))
      pass(delayAfter(20))
    }
    const text = readFileSync(triesPath(folder), 'utf8')
    const file: { tries: unknown[]; unlisted: number; inARow: number } = JSON.parse(text)
    expect([file.tries.length, file.unlisted, file.inARow]).toEqual([200, 5, 205])
    expect(text).toMatch(/^[\w{}[\]":,-]+$/)
  })
})

describe('the log', () => {
  it('tells of the failed tries at the next unlocking, each once and with its own time', async () => {
    const { vault, folder } = await makeTestVault()
    vault.close()
    const before = Date.now()
    const first = openTestVault(folder)
    await first.call('vault.unlock', { passphrase: WRONG })
    await first.call('vault.unlock', { passphrase: WRONG })
    const after = Date.now()
    const kept = readFileSync(triesPath(folder))

    const list = (context: Awaited<ReturnType<typeof first.unlock>>) =>
      perform(context, 'audit.list', {
        before: null,
        limit: 200,
        kinds: null,
        clientId: null,
        from: null,
        to: null,
      }).events
    const second = openTestVault(folder)
    const events = list(await second.unlock(PASSPHRASE))
    expect(events.map(({ kind }) => kind).slice(0, 4)).toEqual([
      'unlocked',
      'unlock-failed',
      'unlock-failed',
      'locked',
    ])
    const failed = events.filter(({ kind }) => kind === 'unlock-failed')
    for (const { at, detail } of failed) {
      expect(at).toBeGreaterThanOrEqual(before)
      expect(at).toBeLessThanOrEqual(after + 1)
      expect(detail).toEqual({ by: 'passphrase' })
    }
    expect(existsSync(triesPath(folder))).toBe(false)
    second.close()

    // As if the app had died between the log and the removal of the file.
    writeFileSync(triesPath(folder), kept)
    const third = openTestVault(folder)
    const later = list(await third.unlock(PASSPHRASE))
    expect(later.filter(({ kind }) => kind === 'unlock-failed')).toHaveLength(2)
    expect(existsSync(triesPath(folder))).toBe(false)
  })

  it('tells at once of a wrong passphrase while the vault is open', async () => {
    const { call, refusal, context } = await makeTestVault()
    const proof = { kind: 'passphrase', passphrase: WRONG } as const
    const passphrase = 'another four words of it'
    expect(await refusal('vault.changePassphrase', { proof, passphrase })).toBe('wrong-passphrase')
    await call('vault.changePassphrase', {
      proof: { kind: 'passphrase', passphrase: PASSPHRASE },
      passphrase,
    })
    expect([...context.queries.audit.chain()].map(({ kind }) => kind)).toEqual([
      'vault-created',
      'unlock-failed',
      'passphrase-changed',
    ])
  })
})
