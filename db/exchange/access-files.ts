/** The files of a client access copy, readable without this app: what each is called, holds and hashes to. */
import { createHash } from 'node:crypto'
import { type AccessCopy, accessClassOf } from '../domain/access-export.ts'
import { ACCESS_RULES } from '../domain/access-rules.ts'
import type { RecordNote } from '../domain/record-shapes.ts'
import { instrumentName, scaleName } from '../measures/names.ts'
import { csvOf } from './csv.ts'
import { notesMarkdown, riskNotesMarkdown } from './record-markdown.ts'

export type TextFile = { readonly name: string; readonly content: string }

export type AccessMaking = {
  /** UTC milliseconds. */
  readonly at: number
  /** The therapist's, `YYYY-MM-DD`. */
  readonly localDate: string
  readonly appVersion: string
}

export const MANIFEST_NAME = 'manifest.json'

/** No name of a client: the code, of which only what every file system takes, and the day. */
export const accessFolderName = (code: string, localDate: string): string => {
  const safe = code.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '')
  return `client-access-${safe === '' ? 'client' : safe}-${localDate}`
}

const isSigned = ({ signature }: RecordNote): boolean => signature !== null
const addendaOf = (notes: readonly RecordNote[]): number =>
  notes.reduce((total, { addenda }) => total + addenda.length, 0)

export type AccessCounts = {
  readonly sessions: number
  readonly signedNotes: number
  readonly drafts: number
  readonly addenda: number
  readonly processNotes: number
  readonly riskNotes: number
  readonly measures: number
  readonly events: number
  readonly themes: number
}

export const countsOfCopy = (copy: AccessCopy): AccessCounts => ({
  sessions: copy.sessions.length,
  signedNotes: copy.progressNotes.filter(isSigned).length,
  drafts: copy.progressNotes.filter((note) => !isSigned(note)).length,
  addenda: addendaOf([...copy.progressNotes, ...copy.processNotes]),
  processNotes: copy.processNotes.length,
  riskNotes: copy.riskNotes.length,
  measures: copy.measures.length,
  events: copy.events.length,
  themes: copy.themes.length,
})

const headOf = (copy: AccessCopy, { localDate, appVersion }: AccessMaking): readonly string[] => [
  `**${accessClassOf(copy)}**`,
  `Client: ${copy.client.name} (${copy.client.code})`,
  `Made on ${localDate} with Throughline ${appVersion}. Each note stands here word for word; its times are in UTC.`,
]

const PROCESS_HEAD =
  'Process notes are the therapist’s own, kept apart from the record. They were gone through one by one for this copy.'

const sessionsCsv = ({ sessions }: AccessCopy): string =>
  csvOf(
    ['session', 'date', 'time', 'time zone', 'minutes', 'attendance'],
    sessions.map((session) => [
      session.number,
      session.localDate,
      session.localTime,
      session.timeZone,
      session.durationMinutes,
      session.attendance,
    ]),
  )

const numberOf = (copy: AccessCopy, sessionId: string | null): number | null =>
  copy.sessions.find(({ id }) => id === sessionId)?.number ?? null

/** A row per scale, so that a spreadsheet can draw each as a line. */
const measuresCsv = (copy: AccessCopy): string =>
  csvOf(
    ['date', 'session', 'instrument', 'scale', 'score', 'prorated', 'answers in order'],
    copy.measures.flatMap((measure) =>
      Object.entries(measure.scores).map(([scale, score]) => [
        measure.takenOn,
        numberOf(copy, measure.sessionId),
        instrumentName(measure.instrument),
        scaleName(measure.instrument, scale),
        score,
        measure.isProrated ? 'yes' : 'no',
        measure.answers?.map((answer) => answer ?? '–').join(' ') ?? null,
      ]),
    ),
  )

const eventsCsv = ({ events }: AccessCopy): string =>
  csvOf(
    ['from', 'to', 'still goes on', 'kind', 'what', 'detail'],
    events.map((event) => [
      event.startDate,
      event.endDate,
      event.isOngoing ? 'yes' : 'no',
      event.kind,
      event.title,
      event.detail,
    ]),
  )

const themesCsv = (copy: AccessCopy): string =>
  csvOf(
    [
      'session',
      'note',
      'theme',
      'words',
      'intensity 0 to 3',
      'as',
      'movement',
      'about',
      'voice',
      'aspects',
      'memo',
    ],
    copy.themes.map((theme) => [
      numberOf(copy, theme.sessionId),
      theme.noteKind,
      theme.concept,
      theme.quote,
      theme.intensity,
      theme.assertion,
      theme.movement,
      theme.target,
      theme.voice,
      theme.aspects.join(' '),
      theme.memo,
    ]),
  )

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const recordJson = (copy: AccessCopy, making: AccessMaking): string => {
  const { client, sessions, progressNotes, processNotes, riskNotes, measures, events, themes } =
    copy
  return json({
    format: 'throughline-client-access',
    version: 1,
    class: accessClassOf(copy),
    madeOn: making.localDate,
    client,
    sessions,
    progressNotes,
    ...(processNotes.length === 0 ? {} : { processNotes }),
    riskNotes,
    measures,
    events,
    ...(themes.length === 0 ? {} : { themes }),
  })
}

const contentFiles = (copy: AccessCopy, making: AccessMaking): readonly TextFile[] => {
  const head = headOf(copy, making)
  const some = (count: number, file: () => TextFile): readonly TextFile[] =>
    count === 0 ? [] : [file()]
  return [
    {
      name: 'progress-notes.md',
      content: notesMarkdown('Progress notes', head, copy.sessions, copy.progressNotes),
    },
    ...some(copy.processNotes.length, () => ({
      name: 'process-notes.md',
      content: notesMarkdown(
        'Process notes',
        [...head, PROCESS_HEAD],
        copy.sessions,
        copy.processNotes,
      ),
    })),
    ...some(copy.riskNotes.length, () => ({
      name: 'risk-notes.md',
      content: riskNotesMarkdown('Risk notes', head, copy.riskNotes),
    })),
    { name: 'sessions.csv', content: sessionsCsv(copy) },
    ...some(copy.measures.length, () => ({ name: 'measures.csv', content: measuresCsv(copy) })),
    ...some(copy.events.length, () => ({ name: 'events.csv', content: eventsCsv(copy) })),
    ...some(copy.themes.length, () => ({ name: 'themes.csv', content: themesCsv(copy) })),
    { name: 'record.json', content: recordJson(copy, making) },
  ]
}

const sha256 = (content: string): string =>
  createHash('sha256').update(content, 'utf8').digest('hex')

/** What the law says of each part, for whoever is given the copy; the words of the rules are the therapist's. */
const PARTS_WITH_BASIS = [
  'sessions',
  'progress-notes',
  'risk-notes',
  'measures',
  'events',
  'process-notes',
] as const

const basisOf = ({ jurisdiction }: AccessCopy) =>
  PARTS_WITH_BASIS.map((part) => {
    const { treatment, source } = ACCESS_RULES[jurisdiction][part]
    return { part, treatment, source }
  })

/** What is withheld is told by count and reason alone; of what a law leaves out, not even how much there is. */
const manifest = (
  copy: AccessCopy,
  { at, localDate, appVersion }: AccessMaking,
  files: readonly TextFile[],
): string =>
  json({
    format: 'throughline-client-access',
    version: 1,
    class: accessClassOf(copy),
    client: { code: copy.client.code },
    madeAt: new Date(at).toISOString(),
    madeOn: localDate,
    madeWith: { app: 'Throughline', version: appVersion },
    jurisdiction: copy.jurisdiction,
    basis: basisOf(copy),
    holds: countsOfCopy(copy),
    leftOut: { drafts: copy.draftsLeftOut },
    withheldProcessNotes: copy.withheld,
    hashes: {
      note: 'SHA-256 of the text in UTF-8',
      addendum:
        'SHA-256 of a JSON array without white space, in UTF-8: "throughline-addendum-1", signature.sha256 of the note, number, kind, requestedOn, dueOn, decidedOn, decision, denialReason, disagreement, text, signature.at; null for what there is not',
    },
    files: files.map(({ name, content }) => ({
      name,
      bytes: Buffer.byteLength(content, 'utf8'),
      sha256: sha256(content),
    })),
  })

/** The manifest comes last: it hashes all the others. */
export const accessFiles = (copy: AccessCopy, making: AccessMaking): readonly TextFile[] => {
  const files = contentFiles(copy, making)
  return [...files, { name: MANIFEST_NAME, content: manifest(copy, making, files) }]
}
