import { describe, expect, it } from 'vitest'
import { dateInName, readFrontMatter, readTextNote } from '../../db/exchange/text-note.ts'

const NOTHING_SAID = { client: null, date: null }
const file = (text: string | Uint8Array, name = '2025-03-04.md', folderName = 'Ines') => ({
  file: `in/${name}`,
  name,
  folderName,
  bytes: typeof text === 'string' ? Buffer.from(text) : text,
})

describe('a front matter', () => {
  it('gives client and date, with or without quotes, and leaves the body', () => {
    const text =
      '---\nclient: "Ines Halloran"\nDate: 2025-03-04\ntags:\n  - x\n---\n\n# Note\n---\n'
    expect(readFrontMatter(text)).toEqual({
      client: 'Ines Halloran',
      date: '2025-03-04',
      body: '# Note\n---\n',
    })
  })

  it('works with CR LF', () => {
    expect(readFrontMatter('---\r\nclient: Ines\r\n---\r\nText\r\n')).toMatchObject({
      client: 'Ines',
      body: 'Text\n',
    })
  })

  it.each([
    ['a rule at the head of a note', '---\nShe came late.\n---\nText'],
    ['an opening that never closes', '---\nclient: Ines\nText'],
    ['two rules with nothing between', '---\n---\nText'],
    ['a fence further down', 'Text\n---\nclient: Ines\n---\n'],
    ['prose with a colon among the fields', '---\nclient: Ines\nAnd then she left\n---\n'],
  ])('is not seen in %s', (_, text) => {
    expect(readFrontMatter(text)).toEqual({ client: null, date: null, body: text })
  })
})

describe('a date in a file name', () => {
  it.each([
    ['2025-03-04.md', '2025-03-04'],
    ['Ines 2025-03-04 (2).txt', '2025-03-04'],
    ['session_2025-03-04_ines.md', '2025-03-04'],
    ['12025-03-041.md', null],
    ['20250304.md', null],
    ['note.md', null],
  ])('of %s is %s', (name, date) => {
    expect(dateInName(name)).toBe(date)
  })
})

describe('a text file', () => {
  it('is one note, its client the folder and its day the name, where nothing else says so', () => {
    expect(readTextNote(file('She came late.\n'), NOTHING_SAID)).toEqual({
      entries: [
        {
          file: 'in/2025-03-04.md',
          line: 1,
          client: 'Ines',
          date: '2025-03-04',
          text: 'She came late.\n',
        },
      ],
      skipped: [],
    })
  })

  it('follows its front matter before its path, and what the person says before both', () => {
    const marked = file('---\nclient: Front\ndate: 2024-01-02\n---\nText')
    expect(readTextNote(marked, NOTHING_SAID).entries[0]).toMatchObject({
      client: 'Front',
      date: '2024-01-02',
    })
    expect(readTextNote(marked, { client: 'Said', date: '2023-05-06' }).entries[0]).toMatchObject({
      client: 'Said',
      date: '2023-05-06',
      text: 'Text',
    })
  })

  it.each([
    ['without a date', file('Text', 'note.txt'), 'date-missing'],
    ['with a day that never was', file('Text', '2025-02-30.md'), 'date-impossible'],
    ['in the root folder', file('Text', '2025-03-04.md', ''), 'client-missing'],
    ['without words', file('---\nclient: Ines\n---\n \n'), 'text-empty'],
    ['with a NUL', file('a\0b'), 'text-unusable'],
    ['that is not UTF-8', file(new Uint8Array([0xff, 0xfe, 0x41])), 'not-utf8'],
  ])('%s is skipped', (_, given, reason) => {
    const { entries, skipped } = readTextNote(given, NOTHING_SAID)
    expect(entries).toEqual([])
    expect(skipped).toEqual([{ file: given.file, line: 1, reason }])
  })
})
