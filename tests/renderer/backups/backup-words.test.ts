import { describe, expect, it } from 'vitest'
import {
  agoWords,
  failedWords,
  momentWords,
  refusedWords,
  sizeWords,
} from '../../../renderer/features/backups/backup-words.ts'

const at = Date.parse('2026-11-03T09:05:00')

describe('the words about backups', () => {
  it('say when, and how long ago', () => {
    expect(momentWords(at)).toMatch(/2026, 9:05/)
    expect(agoWords(at, '2026-11-03')).toMatch(/^today, 9:05/)
    expect(agoWords(at, '2026-11-04')).toMatch(/^yesterday, 9:05/)
    expect(agoWords(at, '2026-11-24')).toMatch(/2026, 9:05.* \(3 weeks ago\)$/)
  })

  it('say how large', () => {
    expect([0, 819_717, 27_400_000].map(sizeWords)).toEqual(['0.0 MB', '0.8 MB', '27 MB'])
  })

  it('say of a failure why, and where the backup is instead', () => {
    const failure = { at, code: 'disk-full', isKeptInVaultFolder: true } as const
    expect(failedWords(failure)).toBe(
      'There was no room left for it. The backup was made in the vault’s own folder instead.',
    )
    expect(failedWords({ ...failure, code: 'internal', isKeptInVaultFolder: false })).not.toBe('')
  })

  it('speak of the backup where the vault’s own words would speak of the vault', () => {
    expect(refusedWords('wrong-passphrase', undefined)).toMatch(/of this backup/)
    expect(refusedWords('too-many-tries', 4_000)).toMatch(/4 s/)
  })
})
