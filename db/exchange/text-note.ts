/** A text or Markdown file: one note, with its client and date in a front matter or in its path. */
import { asEntry, decodeUtf8, isSkipped, type ReadNotes } from './entry.ts'

export type FrontMatter = {
  readonly client: string | null
  readonly date: string | null
  /** The note without the front matter. */
  readonly body: string
}

const FENCE = /^---[ \t]*$/
const FIELD = /^([A-Za-z][\w-]*):(?:[ \t]+(.*))?$/
/** What YAML also allows between the fields; none of it is read. */
const IGNORED = /^(?:[ \t]*|[ \t]*#.*|[ \t]+\S.*|-[ \t].*)$/

const unquoted = (value: string): string => {
  const trimmed = value.trim()
  return /^(["'])(.*)\1$/.exec(trimmed)?.[2] ?? trimmed
}

/** A rule at the head of a note is no front matter: every line between the fences must be a field. */
export const readFrontMatter = (text: string): FrontMatter => {
  const none = { client: null, date: null, body: text }
  const lines = text.split(/\r\n|\r|\n/)
  if (!FENCE.test(lines[0] ?? '')) return none
  const end = lines.findIndex((line, at) => at > 0 && FENCE.test(line))
  if (end < 2) return none
  const head = lines.slice(1, end)
  const isFrontMatter =
    FIELD.test(head[0] ?? '') && head.every((line) => FIELD.test(line) || IGNORED.test(line))
  if (!isFrontMatter) return none
  const fields = new Map<string, string>()
  for (const line of head) {
    const [, name, value = ''] = FIELD.exec(line) ?? []
    if (name !== undefined) fields.set(name.toLowerCase(), unquoted(value))
  }
  const body = lines.slice(end + 1).join('\n')
  return {
    client: fields.get('client') ?? null,
    date: fields.get('date') ?? null,
    body: body.replace(/^\n+/, ''),
  }
}

/** A day written YYYY-MM-DD anywhere in a file's name, and not inside a longer number. */
export const dateInName = (name: string): string | null =>
  /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(name)?.[0] ?? null

export type TextFile = {
  readonly file: string
  readonly name: string
  /** Name of the folder that the file lies in; '' where it has none. */
  readonly folderName: string
  readonly bytes: Uint8Array
}

/** What the person says holds for every file; else the front matter; else file name and folder. */
export const readTextNote = (
  { file, name, folderName, bytes }: TextFile,
  said: { readonly client: string | null; readonly date: string | null },
): ReadNotes => {
  const place = { file, line: 1 }
  const text = decodeUtf8(bytes)
  if (text === null) return { entries: [], skipped: [{ ...place, reason: 'not-utf8' }] }
  const front = readFrontMatter(text)
  const read = asEntry(place, {
    client: said.client ?? front.client ?? folderName,
    date: said.date ?? front.date ?? dateInName(name),
    text: front.body,
  })
  return isSkipped(read) ? { entries: [], skipped: [read] } : { entries: [read], skipped: [] }
}
