import { basename, dirname, extname, resolve } from 'node:path'
import { clientDetails } from '../../contract/shapes.ts'
import type { ImportEntry, ReadNotes, Skipped } from '../../exchange/entry.ts'
import { readJsonLines } from '../../exchange/jsonl.ts'
import { readTextNote } from '../../exchange/text-note.ts'
import type { Context } from '../../services/context.ts'
import { type ImportReport, importNotes } from '../../services/import.ts'
import { recorded } from '../../services/recorded.ts'
import { BadInput } from '../bad-input.ts'
import { defineCommand, flag, optional, vaultOption } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { readInput } from '../input-file.ts'
import { printable, printJson, say } from '../output.ts'
import { SKIP_WORDS } from '../skip-words.ts'
import { localTimeZone } from '../time-zone.ts'
import { readDate } from '../values.ts'
import { withVault } from '../with-vault.ts'

const JSON_LINES = new Set(['.jsonl', '.ndjson'])
const TEXT = new Set(['.txt', '.text', '.md', '.markdown'])

type Said = { readonly client: string | null; readonly date: string | null }

const readSaid = (client: string | undefined, date: string | undefined): Said => {
  if (client !== undefined && !clientDetails.shape.name.safeParse(client).success)
    throw new BadInput('--client must be a name of 1 to 200 characters')
  return { client: client ?? null, date: date === undefined ? null : readDate('date', date) }
}

const readFile = (file: string, said: Said): ReadNotes => {
  const kind = extname(file).toLowerCase()
  if (!JSON_LINES.has(kind) && !TEXT.has(kind))
    throw new BadInput(
      `FILE ${printable(file)}: import reads ${[...TEXT, ...JSON_LINES].join(' ')} files`,
    )
  const bytes = readInput('FILE', file)
  if (JSON_LINES.has(kind)) return readJsonLines(bytes, file, said)
  const folderName = basename(dirname(resolve(file)))
  return readTextNote({ file, name: basename(file), folderName, bytes }, said)
}

const NOTHING: ImportReport = { clients: 0, sessions: 0, notes: 0, skipped: [] }

/** One event for all of it; a dry run leaves none, and neither does a run that finds nothing new. */
const bring = (context: Context, entries: readonly ImportEntry[]): ImportReport =>
  recorded(context, () => {
    const input = { entries, timeZone: localTimeZone(), isDryRun: false }
    const answer = importNotes(context, input)
    const { clients, sessions, notes } = answer
    const detail = { from: 'files', clients, sessions, notes }
    return { answer, events: notes === 0 ? [] : [{ kind: 'imported', detail }] }
  })

const byPlace =
  (files: readonly string[]) =>
  (a: Skipped, b: Skipped): number =>
    files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line

export const importFiles = defineCommand({
  name: 'import',
  summary: 'Import notes as drafts, from text, Markdown and JSON Lines files.',
  positional: {
    value: 'FILE...',
    about:
      '.txt .text .md .markdown: one note each; .jsonl .ndjson: on each line one note as {"client", "date": "YYYY-MM-DD", "text"}, other fields ignored',
  },
  options: {
    ...vaultOption,
    client: optional(
      'NAME',
      'whose notes these are: name, code or id; in JSON Lines only for lines that name no client',
    ),
    date: optional(
      'YYYY-MM-DD',
      'the day of the session; in JSON Lines only for lines that name no date',
    ),
    'dry-run': flag('report the same and write nothing'),
  },
  prints: [
    '{clients, sessions, notes, skipped: [{file, line, reason}]}',
    '  clients, sessions: how many were made; notes: how many were written; line: from 1',
  ],
  notes: [
    'A text file says its client and date by --client and --date, else by `client:` and `date:` in a front matter between two lines of ---, else by the name of its folder and a YYYY-MM-DD in its own name.',
    'A client is found by exact name, else by code or id, else made. A note goes to an attended session of its day that has no note yet, else to a new session at 12:00. A note that its client already has on that day, word for word, is skipped, so an import can be run again.',
    'What can be read is imported, all in one transaction; the rest is listed in `skipped`. Where nothing can be read the command ends with 2. A file that cannot be opened ends it with 2 before anything is written.',
  ],
  run: async ({ options, positionals: files }) => {
    const said = readSaid(options.client, options.date)
    const read = files.map((file) => readFile(file, said))
    const entries = read.flatMap((one) => one.entries)
    const faults = read.flatMap((one) => one.skipped)
    const report =
      entries.length === 0
        ? NOTHING
        : await withVault(options.vault, (context) =>
            options['dry-run']
              ? importNotes(context, { entries, timeZone: localTimeZone(), isDryRun: true })
              : bring(context, entries),
          )
    const skipped = [...faults, ...report.skipped].toSorted(byPlace(files))
    await printJson({
      ...report,
      skipped: skipped.map((one) => ({ ...one, reason: SKIP_WORDS[one.reason] })),
    })
    if (entries.length === 0) {
      say(
        skipped.length === 0
          ? 'the files hold no notes'
          : 'no note could be read; `skipped` says why for each',
      )
      return EXIT.badInput
    }
    if (skipped.length > 0) say(`${skipped.length} skipped; see \`skipped\``)
    return undefined
  },
})
