/** Notes laid along one width, and what is said of them. */
import { describe, expect, it } from 'vitest'
import type { NotePortrait, PortraitPassage } from '../../../db/domain/session-portrait.ts'
import {
  noteFigures,
  passageWords,
  portraitSentence,
  shareWords,
  tileWords,
} from '../../../renderer/features/portraits/portrait-words.ts'
import { niceStep, textScale } from '../../../renderer/features/portraits/text-scale.ts'

const passage = (concept: string, start: number, end: number): PortraitPassage => ({
  ...{ id: `${concept} ${start}`, concept, start, end },
  ...{ intensity: 3, assertion: 'historical', isLate: true },
})
const note = (length: number, passages: readonly PortraitPassage[] = []): NotePortrait => ({
  ...{ kind: 'progress', length, words: length / 5, passages },
})
const nameOf = (slug: string): string => slug.toUpperCase()

describe('the scale of the text', () => {
  it('draws notes as long as they are: the longest takes the width, tiles are of one length', () => {
    const [short, long] = [note(500), note(2000)]
    const scale = textScale([short, long], 'length', 800)
    expect(scale.toX(long)(2000)).toBe(800)
    expect(scale.toX(short)(500)).toBe(200)
    expect(scale.tileLength(short)).toBe(scale.tileLength(long))
    expect(scale.ticks.map(({ words }) => words)).toEqual(['0 words', '100', '200', '300', '400'])
    expect(scale.ticks.at(-1)?.x).toBe(800)
    expect(scale.tileWords).toBe(6)
  })

  it('stretches them to one length, with as many tiles each', () => {
    const [short, long] = [note(500), note(2000)]
    const scale = textScale([short, long], 'stretched', 800)
    expect([scale.toX(short)(500), scale.toX(long)(2000)]).toEqual([800, 800])
    expect(500 / scale.tileLength(short)).toBe(2000 / scale.tileLength(long))
    expect(scale.tileWords).toBeNull()
  })

  it('stands with no note at all, and has fewer tiles in less room', () => {
    expect(textScale([], 'length', 800).ticks).toHaveLength(1)
    const narrow = textScale([note(2000)], 'length', 200)
    expect(2000 / narrow.tileLength(note(2000))).toBe(22)
  })

  it.each([
    [1, 1],
    [40, 10],
    [165, 50],
    [800, 200],
    [900, 200],
    [2, 1],
    [8000, 2000],
  ])('marks %i words in steps of %i', (words, step) => {
    expect(niceStep(words)).toBe(step)
  })
})

describe('what is said', () => {
  it('never calls none what is there', () => {
    expect([shareWords(0, 100), shareWords(1, 1000), shareWords(31, 100)]).toEqual([
      '0 %',
      'under 1 %',
      '31 %',
    ])
  })

  it('names the themes of a note in the order of its text, with what is tagged of how much', () => {
    const passages = [passage('b', 0, 100), passage('a', 50, 150), passage('b', 200, 250)]
    expect(noteFigures(note(500, passages))).toBe('3 passages, 40 % of the text, 100 words')
    expect(noteFigures(note(500))).toBe('nothing tagged in 100 words')
    const session = { attendance: 'attended' } as const
    const notes = [note(500, passages), { ...note(50), kind: 'process' } as const]
    expect(portraitSentence({ notes, whole: [] }, session, nameOf)).toBe(
      '3 passages, 40 % of the text, 100 words: B, then A; process note: nothing tagged in 10 words',
    )
    const whole = [passage('c', 0, 0)]
    expect(portraitSentence({ notes: [], whole }, { attendance: 'no-show' }, nameOf)).toBe(
      'did not come, no note; whole session: C',
    )
  })

  it('says of a tile and of a passage where they stand, and in brackets what is not so now', () => {
    const themes = [
      { concept: 'a', isHere: true },
      { concept: 'b', isHere: false },
    ]
    expect(tileWords({ start: 50, end: 60, themes }, 200, nameOf)).toBe(
      'A, (B), at 25 % of the note',
    )
    expect(tileWords({ start: 0, end: 60, themes: [] }, 200, nameOf)).toBe(
      'nothing tagged, at 0 % of the note',
    )
    expect(passageWords(passage('a', 100, 120), 200)).toBe(
      'dominant, in the past, tagged in retrospect, at 50 % of the note',
    )
    expect(passageWords({ ...passage('a', 100, 120), intensity: 0 }, 200)).toContain(
      'looked for and absent',
    )
  })
})
