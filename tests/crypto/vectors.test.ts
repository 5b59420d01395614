/** What others published about every primitive that we use, held against the code as we call it. */
import { argon2Sync, createHash, createHmac, hkdfSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveKey, type KdfParameters } from '../../db/crypto/derive-key.ts'
import { auditKeyOf } from '../../db/crypto/derived-keys.ts'
import { unwrapKey, wrapKey } from '../../db/crypto/wrap-key.ts'
import { hashOfText } from '../../db/services/notes.ts'
import { encryptGcm } from '../support/aes-gcm.ts'

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex')
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

/** McGrew and Viega, «The Galois/Counter Mode of Operation», appendix B, those with 256 bits and a nonce of 96. */
const KEY_15 = 'feffe9928665731c6d6a8f9467308308 feffe9928665731c6d6a8f9467308308'
const TEXT_15 =
  'd9313225f88406e5a55909c5aff5269a 86a7a9531534f7da2e4c303d8a318a72 1c3c0c95956809532fcf0e2449a6b525 b16aedf5aa0de657ba637b391aafd255'
const CIPHER_15 =
  '522dc1f099567d07f47f37a32a84427d 643a8cdcbfe5c0c97598a2bd2555d1aa 8cb08e48590dbb3da7b08b1056828838 c5f61e6393ba7a0abcc9f662898015ad'
const GCM_VECTORS = [
  ['13', '00'.repeat(32), '00'.repeat(12), '', '', '', '530f8afbc74536b9a963b4f1c4cb738b'],
  [
    '14',
    '00'.repeat(32),
    '00'.repeat(12),
    '00'.repeat(16),
    '',
    'cea7403d4d606b6e074ec5d3baf39d18',
    'd0d1c8a799996bf0265b98b5d48ab919',
  ],
  [
    '15',
    KEY_15,
    'cafebabefacedbaddecaf888',
    TEXT_15,
    '',
    CIPHER_15,
    'b094dac5d93471bdec1a502270e3cc6c',
  ],
  [
    '16',
    KEY_15,
    'cafebabefacedbaddecaf888',
    hex(TEXT_15).subarray(0, 60).toString('hex'),
    'feedfacedeadbeeffeedfacedeadbeef abaddad2',
    hex(CIPHER_15).subarray(0, 60).toString('hex'),
    '76fc6ece0f4e1768cddf8853bb2d551b',
  ],
] as const

describe('AES-256-GCM', () => {
  it.each(GCM_VECTORS)(
    'written out gives test case %s of McGrew and Viega',
    (_, key, nonce, text, associated, ciphertext, tag) => {
      const sealed = encryptGcm(hex(key), hex(nonce), hex(text), hex(associated))
      expect(sealed.ciphertext.toString('hex')).toBe(hex(ciphertext).toString('hex'))
      expect(sealed.tag.toString('hex')).toBe(tag)
    },
  )

  const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
  const anyHeader = fc.uint8Array({ maxLength: 300 })

  it('wraps a key into exactly what the written-out one makes of it', () => {
    const nonces = new Set<string>()
    fc.assert(
      fc.property(bytes(32), bytes(32), anyHeader, (dataKey, wrappingKey, header) => {
        const wrapped = wrapKey(dataKey, wrappingKey, header)
        const expected = encryptGcm(wrappingKey, wrapped.nonce, dataKey, header)
        expect(wrapped.ciphertext.toString('hex')).toBe(expected.ciphertext.toString('hex'))
        expect(wrapped.tag.toString('hex')).toBe(expected.tag.toString('hex'))
        nonces.add(wrapped.nonce.toString('hex'))
      }),
      { numRuns: 100 },
    )
    expect(nonces.size).toBeGreaterThanOrEqual(100)
  })

  it('unwraps what the written-out one sealed', () => {
    fc.assert(
      fc.property(
        bytes(32),
        bytes(32),
        bytes(12),
        anyHeader,
        (dataKey, wrappingKey, nonce, header) => {
          const sealed = encryptGcm(wrappingKey, nonce, dataKey, header)
          const unwrapped = unwrapKey({ nonce: Buffer.from(nonce), ...sealed }, wrappingKey, header)
          expect(unwrapped?.toString('hex')).toBe(Buffer.from(dataKey).toString('hex'))
        },
      ),
      { numRuns: 50 },
    )
  })

  it('unwraps nothing after one bit has changed, wherever it is', () => {
    const dataKey = repeat(7, 32)
    const wrappingKey = repeat(9, 32)
    const header = Buffer.from('a header of thirty-two bytes ...')
    const wrapped = wrapKey(dataKey, wrappingKey, header)
    const parts = { ...wrapped, wrappingKey, header }
    for (const name of ['nonce', 'ciphertext', 'tag', 'wrappingKey', 'header'] as const)
      for (let bit = 0; bit < parts[name].length * 8; bit += 1) {
        const flipped = Buffer.from(parts[name])
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        const changed = { ...parts, [name]: flipped }
        expect(unwrapKey(changed, changed.wrappingKey, changed.header)).toBeNull()
      }
    expect(unwrapKey(wrapped, wrappingKey, header)?.equals(dataKey)).toBe(true)
  })

  it.each([0, 4, 12, 15])('accepts no tag of %i bytes, however right', (length) => {
    const wrapped = wrapKey(repeat(7, 32), repeat(9, 32), repeat(1, 8))
    const short = { ...wrapped, tag: wrapped.tag.subarray(0, length) }
    expect(unwrapKey(short, repeat(9, 32), repeat(1, 8))).toBeNull()
  })
})

describe('HKDF-SHA256', () => {
  const count = (from: number, length: number): Buffer =>
    Buffer.from(Array.from({ length }, (_, index) => from + index))

  it.each([
    [
      'A.1',
      repeat(0x0b, 22),
      count(0, 13),
      count(0xf0, 10),
      42,
      '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    ],
    [
      'A.2',
      count(0, 80),
      count(0x60, 80),
      count(0xb0, 80),
      82,
      'b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87',
    ],
    [
      'A.3',
      repeat(0x0b, 22),
      Buffer.alloc(0),
      Buffer.alloc(0),
      42,
      '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
    ],
  ])('gives test case %s of RFC 5869', (_, secret, salt, info, length, expected) => {
    expect(Buffer.from(hkdfSync('sha256', secret, salt, info, length)).toString('hex')).toBe(
      expected,
    )
  })

  it('of the data key is what extracting and expanding by hand give', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (dataKey) => {
        const extracted = createHmac('sha256', Buffer.alloc(32)).update(dataKey).digest()
        const info = 'throughline audit log'
        const expanded = createHmac('sha256', extracted).update(info).update(repeat(1, 1)).digest()
        expect(auditKeyOf(dataKey).toString('hex')).toBe(expanded.toString('hex'))
      }),
    )
  })
})

describe('HMAC-SHA256', () => {
  const LONG_KEY = repeat(0xaa, 131)
  it.each([
    [
      '1',
      repeat(0x0b, 20),
      'Hi There',
      'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
    ],
    [
      '2',
      Buffer.from('Jefe'),
      'what do ya want for nothing?',
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ],
    [
      '3',
      repeat(0xaa, 20),
      repeat(0xdd, 50),
      '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe',
    ],
    [
      '4',
      hex('0102030405060708090a0b0c0d0e0f10111213141516171819'),
      repeat(0xcd, 50),
      '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b',
    ],
    [
      '6',
      LONG_KEY,
      'Test Using Larger Than Block-Size Key - Hash Key First',
      '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
    ],
    [
      '7',
      LONG_KEY,
      'This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm.',
      '9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2',
    ],
  ])('gives test case %s of RFC 4231', (_, key, data, expected) => {
    expect(createHmac('sha256', key).update(data).digest('hex')).toBe(expected)
  })
})

describe('SHA-256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    [
      'abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu',
      'cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1',
    ],
  ])('gives what FIPS 180-4 says of «%s», as a signature takes it', (text, expected) => {
    expect(hashOfText(text)).toBe(expected)
  })

  it('gives what FIPS 180-4 says of a million letters', () => {
    expect(createHash('sha256').update('a'.repeat(1_000_000)).digest('hex')).toBe(
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    )
  })
})
