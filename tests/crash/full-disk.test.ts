/** Disks that take no more: what they refuse is said in plain codes, and nothing that was promised is lost. */
import { describe, expect, it } from 'vitest'
import { diskKind, onAnyDisk, onSmallDisk } from './small-disk.ts'

const KIND = await diskKind()
const SIZE_KIB = 3_000
const KEPT = { isKept: true, faults: [] }
const FILES = ['vault.db', 'vault.keys', 'vault.keys.copy']

const tries = async <T>(scenario: string): Promise<readonly T[]> => {
  const seen = await onSmallDisk(scenario, SIZE_KIB)
  // The scenario states the shape that the test then holds it to.
  return Array.isArray(seen) ? (seen as readonly T[]) : []
}

describe('a disk that fills up under an open vault', { timeout: 90_000 }, () => {
  it('refuses each change as one of a full disk, keeps the others, and goes on when there is room', async () => {
    expect(await onSmallDisk('writing', SIZE_KIB)).toMatchObject({
      refused: 40,
      refusals: ['disk-full'],
      isKeptWhileFull: true,
      afterwards: ['ok'],
      ...KEPT,
    })
  })

  it('loses nothing to a lock, and says "full" and never "damaged" until there is room', async () => {
    expect(await onSmallDisk('locking', SIZE_KIB)).toMatchObject({
      closing: KIND === 'tmpfs' ? 'SQLITE_FULL' : 'SQLITE_IOERR_WRITE',
      whileFull: 'disk-full',
      again: 'ok',
      ...KEPT,
    })
  })
})

describe('a full disk', { timeout: 90_000 }, () => {
  it('takes no vault, keeps no half of one, and takes it when there is room', async () => {
    const seen = await tries<{ readonly room: number }>('creating')
    expect(seen.map(({ room }) => room)).toEqual(expect.arrayContaining([0, 4_096, 102_400]))
    for (const each of seen) {
      expect(each).toMatchObject({ again: 'ok', faults: [], files: FILES })
      expect(each).toMatchObject(
        'answer' in each && each.answer === 'ok'
          ? { state: 'unlocked' }
          : { answer: 'disk-full', state: 'missing' },
      )
    }
    expect(seen[0]).toMatchObject({ answer: 'disk-full' })
  })

  it('changes the passphrase wholly or, as it says, not at all, however little room there is', async () => {
    const seen = await tries<{ readonly answer: string }>('changing-passphrase')
    for (const each of seen)
      expect(each).toMatchObject(
        each.answer === 'ok'
          ? { former: 'wrong-passphrase', next: 'ok', strays: [] }
          : { answer: 'disk-full', former: 'ok', next: 'wrong-passphrase', strays: [] },
      )
    expect(new Set(seen.map(({ answer }) => answer))).toEqual(new Set(['ok', 'disk-full']))
  })
})

describe('a disk too small for a backup', { timeout: 90_000 }, () => {
  it.skipIf(KIND !== 'tmpfs')(
    'is left with neither a backup nor a trace, and the vault is as it was',
    async () => {
      expect(await onSmallDisk('backing-up', SIZE_KIB)).toEqual({
        isLarger: true,
        answer: 'disk-full',
        left: [],
        ...KEPT,
      })
    },
  )
})

describe('a disk too small for a readable copy, or closed to it', { timeout: 90_000 }, () => {
  it.skipIf(KIND !== 'tmpfs')(
    'is left with no part of one and no line in the log, and takes it when there is room',
    async () => {
      expect(await onSmallDisk('exporting', SIZE_KIB)).toEqual({
        full: Array(4).fill(['disk-full', 0]),
        readOnly: ['export-folder-read-only', 0],
        lines: 0,
        again: ['ok', 1],
      })
    },
  )
})

const REFUSED = { state: 'locked', unlock: 'read-only', create: 'vault-exists' }
const NO_PLACE = { state: 'missing', unlock: 'vault-missing', create: 'read-only' }

describe('a vault that may be read and not written', { timeout: 90_000 }, () => {
  it.skipIf(KIND !== 'tmpfs')(
    'is refused as that on a read-only disk, closed in peace or not, and whole afterwards',
    async () => {
      expect(await onSmallDisk('read-only-disk', SIZE_KIB)).toEqual({
        closed: REFUSED,
        killed: REFUSED,
        none: NO_PLACE,
        kept: [KEPT, KEPT],
      })
    },
  )

  it('is refused as that to an account without the right', async () => {
    expect(await onAnyDisk('read-only-account')).toEqual({
      closed: REFUSED,
      killed: REFUSED,
      none: NO_PLACE,
    })
  })
})
