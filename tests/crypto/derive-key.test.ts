import { argon2Sync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  calibrate,
  deriveKey,
  FLOOR_PARAMETERS,
  kdfParameters,
} from '../../db/crypto/derive-key.ts'

const salt = Buffer.from('0123456789abcdef', 'ascii')

describe('deriveKey', () => {
  it("agrees with Node's own Argon2id", async () => {
    const ours = await deriveKey('correct horse battery staple', salt, FLOOR_PARAMETERS)
    const oracle = argon2Sync('argon2id', {
      message: 'correct horse battery staple',
      nonce: salt,
      parallelism: FLOOR_PARAMETERS.lanes,
      tagLength: 32,
      memory: FLOOR_PARAMETERS.memoryKib,
      passes: FLOOR_PARAMETERS.passes,
    })
    expect(ours.toString('hex')).toBe(oracle.toString('hex'))
  })

  it('takes two ways of typing the same letter for one passphrase', async () => {
    const composed = await deriveKey('na\u00efve caf\u00e9 owners', salt, FLOOR_PARAMETERS)
    const decomposed = await deriveKey('nai\u0308ve cafe\u0301 owners', salt, FLOOR_PARAMETERS)
    expect(composed.equals(decomposed)).toBe(true)
  })
})

describe('kdfParameters', () => {
  it.each([
    ['less memory', { memoryKib: 19_456 }],
    ['fewer passes', { passes: 2 }],
    ['so much memory that it hangs', { memoryKib: 4_194_304 }],
    ['so many passes that it hangs', { passes: 1_000 }],
    ['another function', { name: 'argon2i' }],
  ])('refuses a doctored key file that asks for %s', (_, change) => {
    expect(kdfParameters.safeParse({ ...FLOOR_PARAMETERS, ...change }).success).toBe(false)
  })
})

describe('calibrate', () => {
  it('never goes below the floors', async () => {
    const parameters = await calibrate()
    expect(kdfParameters.safeParse(parameters).success).toBe(true)
    expect(parameters.memoryKib).toBeGreaterThanOrEqual(FLOOR_PARAMETERS.memoryKib)
    expect(parameters.passes).toBeGreaterThanOrEqual(FLOOR_PARAMETERS.passes)
  })
})
