/** JSON Lines: on each line one note, `{"client": …, "date": "YYYY-MM-DD", "text": …}`; other fields are ignored. */
import {
  asEntry,
  decodeUtf8,
  type ImportEntry,
  isSkipped,
  type Place,
  type ReadNotes,
  type Skipped,
} from './entry.ts'

/** What stands in where a line names no client or no date. */
export type Defaults = { readonly client: string | null; readonly date: string | null }

const LINE_FEED = 10

/** Split as bytes, so that one line that is not UTF-8 does not spoil the others. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0
  while (start <= bytes.length) {
    const found = bytes.indexOf(LINE_FEED, start)
    const end = found === -1 ? bytes.length : found
    yield bytes.subarray(start, end)
    start = end + 1
  }
}

const parseJson = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const readLine = (line: string, place: Place, defaults: Defaults): ImportEntry | Skipped => {
  const parsed = parseJson(line)
  if (parsed === null) return { ...place, reason: 'not-json' }
  if (!isObject(parsed.value)) return { ...place, reason: 'not-an-object' }
  const { client = defaults.client, date = defaults.date, text } = parsed.value
  return asEntry(place, { client, date, text })
}

/** Blank lines are no notes and no faults. */
export const readJsonLines = (bytes: Uint8Array, file: string, defaults: Defaults): ReadNotes => {
  const entries: ImportEntry[] = []
  const skipped: Skipped[] = []
  let number = 0
  for (const lineBytes of linesOf(bytes)) {
    number += 1
    const place: Place = { file, line: number }
    const line = decodeUtf8(lineBytes)
    if (line === null) {
      skipped.push({ ...place, reason: 'not-utf8' })
      continue
    }
    if (line.trim() === '') continue
    const read = readLine(line, place, defaults)
    if (isSkipped(read)) skipped.push(read)
    else entries.push(read)
  }
  return { entries, skipped }
}
