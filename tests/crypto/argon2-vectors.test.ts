/** What others published about Argon2id, held against the code as we call it. */
import { argon2Sync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveKey, type KdfParameters } from '../../db/crypto/derive-key.ts'

const repeat = (byte: number, count: number): Buffer => Buffer.alloc(count, byte)

describe('Argon2id', () => {
  it('of Node, our oracle, gives the tag of RFC 9106, section 5.3', () => {
    const tag = argon2Sync('argon2id', {
      message: repeat(1, 32),
      nonce: repeat(2, 16),
      secret: repeat(3, 8),
      associatedData: repeat(4, 12),
      parallelism: 4,
      tagLength: 32,
      memory: 32,
      passes: 3,
    })
    expect(tag.toString('hex')).toBe(
      '0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659',
    )
  })

  // The package takes no associated data, so the RFC's own vector cannot be asked of it: these are
  // the ones that the reference implementation is tested with (phc-winner-argon2, src/test.c).
  it.each([
    [
      'password',
      'somesalt',
      2,
      65_536,
      1,
      '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
    ],
    [
      'password',
      'somesalt',
      2,
      256,
      1,
      '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe',
    ],
    [
      'password',
      'somesalt',
      2,
      256,
      2,
      '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037',
    ],
    [
      'password',
      'somesalt',
      1,
      65_536,
      1,
      'f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98',
    ],
    [
      'password',
      'somesalt',
      4,
      65_536,
      1,
      '9025d48e68ef7395cca9079da4c4ec3affb3c8911fe4f86d1a2520856f63172c',
    ],
    [
      'differentpassword',
      'somesalt',
      2,
      65_536,
      1,
      '0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde',
    ],
    [
      'password',
      'diffsalt',
      2,
      65_536,
      1,
      'bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c',
    ],
  ])(
    'of ours: «%s» with «%s», %i passes, %i KiB, %i lanes',
    async (passphrase, salt, passes, memoryKib, lanes, tag) => {
      const parameters: KdfParameters = { name: 'argon2id', memoryKib, passes, lanes }
      const key = await deriveKey(passphrase, Buffer.from(salt), parameters)
      expect(key.toString('hex')).toBe(tag)
    },
  )

  it("of ours is Node's, whatever is typed: two implementations that share no line", async () => {
    const kinds = fc.record({
      passphrase: fc.oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
        fc.constantFrom(
          'ﬁne naïve Å Å ｶﾞ',
          '私の合言葉は長い',
          'שלום עולם טוב',
          '👩‍👩‍👧 plus 🏔️',
          'e\u0301\u0323',
        ),
      ),
      salt: fc.uint8Array({ minLength: 16, maxLength: 16 }),
      memoryKib: fc.integer({ min: 64, max: 2_048 }),
      passes: fc.integer({ min: 1, max: 4 }),
      lanes: fc.integer({ min: 1, max: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(kinds, async ({ passphrase, salt, memoryKib, passes, lanes }) => {
        const ours = await deriveKey(passphrase, salt, {
          name: 'argon2id',
          memoryKib,
          passes,
          lanes,
        })
        const oracle = argon2Sync('argon2id', {
          message: Buffer.from(passphrase.normalize('NFKC'), 'utf8'),
          nonce: salt,
          parallelism: lanes,
          tagLength: 32,
          memory: memoryKib,
          passes,
        })
        expect(ours.toString('hex')).toBe(oracle.toString('hex'))
      }),
      { numRuns: 60 },
    )
  })
})
