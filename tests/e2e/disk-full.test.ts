/** A disk that fills up under the real app: the note says so, keeps the words, and saves them when there is room. */
import { describe, expect, it } from 'vitest'
import { diskKind, onSmallDisk } from '../crash/small-disk.ts'

const KIND = await diskKind()
const SIZE_KIB = 4_000
const TEXT = 'Written while there was room. And more when there was none.'

describe('a full disk under the app', () => {
  // A limit on the size of files would have to be set in a process of the app.
  it.skipIf(KIND !== 'tmpfs')(
    'is told in the note, which keeps the words and saves them by itself when there is room',
    async () => {
      expect(await onSmallDisk('writing-in-app', SIZE_KIB)).toEqual({
        told: expect.stringMatching(/^Not saved: The disk is full/),
        onScreen: TEXT,
        stored: [TEXT],
      })
    },
  )
})
