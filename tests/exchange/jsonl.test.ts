import { describe, expect, it } from 'vitest'
import { MAX_NOTE_LENGTH } from '../../db/contract/limits.ts'
import { type Defaults, readJsonLines } from '../../db/exchange/jsonl.ts'

const NO_DEFAULTS: Defaults = { client: null, date: null }
const read = (text: string | Uint8Array, defaults = NO_DEFAULTS) =>
  readJsonLines(typeof text === 'string' ? Buffer.from(text) : text, 'in.jsonl', defaults)
const line = (fields: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ client: 'Ines', date: '2025-03-04', text: 'Quiet.', ...fields })

describe('JSON Lines', () => {
  it('give one note a line, whatever else the line says', () => {
    expect(read(`${line({ title: 'ignored' })}\n${line({ date: '2025-03-11' })}\n`)).toEqual({
      entries: [
        { file: 'in.jsonl', line: 1, client: 'Ines', date: '2025-03-04', text: 'Quiet.' },
        { file: 'in.jsonl', line: 2, client: 'Ines', date: '2025-03-11', text: 'Quiet.' },
      ],
      skipped: [],
    })
  })

  it('may begin with a byte order mark, end lines with CR LF, hold blank lines and lack the last end', () => {
    const { entries, skipped } = read(`\ufeff${line({})}\r\n\r\n   \n${line({})}`)
    expect(entries.map((entry) => entry.line)).toEqual([1, 4])
    expect(skipped).toEqual([])
  })

  it('of an empty file give nothing and blame nothing', () => {
    expect(read('')).toEqual({ entries: [], skipped: [] })
  })

  it.each([
    ['{"client":', 'not-json'],
    ['undefined', 'not-json'],
    ['[1]', 'not-an-object'],
    ['null', 'not-an-object'],
    ['"text"', 'not-an-object'],
    [line({ client: undefined }), 'client-missing'],
    [line({ client: '  ' }), 'client-missing'],
    [line({ client: 7 }), 'client-missing'],
    [line({ client: 'x'.repeat(201) }), 'client-unusable'],
    [line({ client: 'a\0b' }), 'client-unusable'],
    [line({ date: undefined }), 'date-missing'],
    [line({ date: 20250304 }), 'date-missing'],
    [line({ date: '2025-02-29' }), 'date-impossible'],
    [line({ date: '04.03.2025' }), 'date-impossible'],
    [line({ text: undefined }), 'text-missing'],
    [line({ text: ['a'] }), 'text-missing'],
    [line({ text: ' \n\t' }), 'text-empty'],
    [line({ text: 'a\0b' }), 'text-unusable'],
    ['{"client":"Ines","date":"2025-03-04","text":"\\ud83d"}', 'text-unusable'],
    [line({ text: 'x'.repeat(MAX_NOTE_LENGTH + 1) }), 'text-too-long'],
  ])('skip a line that is no note and go on: %#', (broken, reason) => {
    const { entries, skipped } = read([line({}), broken, line({})].join('\n'))
    expect(entries.map((entry) => entry.line)).toEqual([1, 3])
    expect(skipped).toEqual([{ file: 'in.jsonl', line: 2, reason }])
  })

  it('skip a line that is not UTF-8 without losing its neighbours', () => {
    const bytes = Buffer.concat([
      Buffer.from(`${line({})}\n`),
      Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]),
      Buffer.from(line({})),
    ])
    const { entries, skipped } = read(bytes)
    expect(entries.map((entry) => entry.line)).toEqual([1, 3])
    expect(skipped).toEqual([{ file: 'in.jsonl', line: 2, reason: 'not-utf8' }])
  })

  it('take the client and date that were said only where a line names none', () => {
    const said = { client: 'Said', date: '2025-01-01' }
    const { entries } = read(
      [line({}), line({ client: undefined, date: undefined })].join('\n'),
      said,
    )
    expect(entries.map(({ client, date }) => [client, date])).toEqual([
      ['Ines', '2025-03-04'],
      ['Said', '2025-01-01'],
    ])
  })

  it('bring a text into the form in which the vault keeps it', () => {
    const { entries } = read(line({ client: '  Ines   Halloran ', text: 'one\r\ntwo\u0007' }))
    expect(entries[0]).toMatchObject({ client: 'Ines Halloran', text: 'one\ntwo' })
  })
})
