/** What others published about AES-256-GCM, held against the code as we call it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unwrapKey, wrapKey } from '../../db/crypto/wrap-key.ts'
import { encryptGcm } from '../support/aes-gcm.ts'

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex')
const repeat = (byte: number, count: number): Buffer => Buffer.alloc(count, byte)

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
