import { hkdfSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newRecoveryCode, readRecoveryCode, recoveryKey } from '../../db/crypto/recovery-code.ts'
import { groupsOf, symbolsOf } from '../../db/domain/recovery-code.ts'

const SALT = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex')

describe('a recovery code', () => {
  it('has six groups of five symbols that nobody mistakes for one another', () => {
    const code = newRecoveryCode()
    expect(groupsOf(code).map((group) => group.length)).toEqual([5, 5, 5, 5, 5, 5])
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{30}$/)
  })

  it('is never the same twice, and uses all its symbols alike', () => {
    const codes = Array.from({ length: 600 }, newRecoveryCode)
    expect(new Set(codes).size).toBe(600)
    const seen = Map.groupBy(codes.join(''), (symbol) => symbol)
    expect(seen.size).toBe(32)
    // 18,000 symbols, so 562 of each; a fifth more or less is seven standard deviations away.
    for (const times of seen.values()) expect(Math.abs(times.length - 562)).toBeLessThan(165)
  })

  it.each([
    ['small letters', (code: string) => code.toLowerCase()],
    ['dashes and spaces', (code: string) => groupsOf(code).join(' - ')],
    ['line breaks', (code: string) => groupsOf(code).join('\n')],
    ['the letter O for a zero', (code: string) => code.replaceAll('0', 'o')],
    [
      'the letters l and I for a one',
      (code: string) => code.replace('1', 'l').replaceAll('1', 'I'),
    ],
  ])('is read however it is typed: %s', (_, type) => {
    for (let round = 0; round < 50; round += 1) {
      const code = newRecoveryCode()
      expect(readRecoveryCode(type(code))).toBe(code)
    }
  })

  it('is refused with any one symbol wrong, or two neighbours swapped', () => {
    const code = newRecoveryCode()
    const wrong = [...code].flatMap((symbol, at) =>
      [...symbolsOf(Array.from({ length: 32 }, (_, value) => value))]
        .filter((other) => other !== symbol)
        .map((other) => code.slice(0, at) + other + code.slice(at + 1)),
    )
    const swapped = [...code].slice(1).flatMap((symbol, at) => {
      const before = code[at] ?? ''
      return before === symbol ? [] : [code.slice(0, at) + symbol + before + code.slice(at + 2)]
    })
    for (const typed of [...wrong, ...swapped]) expect(readRecoveryCode(typed)).toBeNull()
  })

  it('is refused when it is none, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        expect(readRecoveryCode(typed)).toBeNull()
      }),
    )
  })

  it('stands for a key as RFC 5869 derives it', () => {
    const code = newRecoveryCode()
    const expected = hkdfSync('sha256', code, SALT, 'throughline recovery slot', 32)
    expect(recoveryKey(code, SALT)).toEqual(Buffer.from(expected))
    expect(recoveryKey(code, Buffer.alloc(16))).not.toEqual(Buffer.from(expected))
  })
})
