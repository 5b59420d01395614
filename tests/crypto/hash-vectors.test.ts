/** What others published about SHA-256 and what is built of it, held against the code as we call it. */
import { createHash, createHmac, hkdfSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditKeyOf } from '../../db/crypto/derived-keys.ts'
import { hashOfText } from '../../db/services/notes.ts'

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex')
const repeat = (byte: number, count: number): Buffer => Buffer.alloc(count, byte)

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
