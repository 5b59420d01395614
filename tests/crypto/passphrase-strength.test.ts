import { describe, expect, it } from 'vitest'
import { assessPassphrase } from '../../db/crypto/passphrase-strength.ts'

describe('assessPassphrase', () => {
  it.each([
    'violet harbor forgets its tide',
    'the heron waits under nine umbrellas',
    'Xk7#mQ2vLp9$wRt4z',
  ])('accepts «%s»', (passphrase) => {
    expect(assessPassphrase(passphrase)).toMatchObject({ isAccepted: true, weakness: null })
  })

  it.each([
    ['short but wild', 'x9$Kq!72', 'too-short'],
    ['one key held down', 'aaaaaaaaaaaaaaaaaaaa', 'repeated'],
    ['what many others use', 'qwertyuiopasdfghjkl', 'common'],
    ['counting', '1234567890123456', null],
    ['a favourite twice', 'passwordpassword', null],
  ])('refuses %s', (_, passphrase, weakness) => {
    const strength = assessPassphrase(passphrase)
    expect(strength.isAccepted).toBe(false)
    if (weakness !== null) expect(strength.weakness).toBe(weakness)
  })

  it('says of every long but weak passphrase what is weak about it', () => {
    for (const passphrase of ['1234567890123456', 'passwordpassword', 'abcabcabcabcabcabc'])
      expect(assessPassphrase(passphrase).weakness).not.toBeNull()
  })

  it('answers quickly for the longest input', () => {
    const start = performance.now()
    assessPassphrase('correct horse battery '.repeat(46))
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
