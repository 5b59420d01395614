/** Notes as Markdown that anybody can read: each text word for word, with what stands around it in the record. */
import type {
  RecordAddendum,
  RecordNote,
  RecordRiskNote,
  RecordSession,
  RecordSignature,
} from '../domain/record-shapes.ts'

const ATTENDANCE_WORDS: Readonly<Record<RecordSession['attendance'], string>> = {
  attended: 'attended',
  cancelled: 'cancelled',
  'no-show': 'not attended',
}

const ADDENDUM_WORDS: Readonly<Record<RecordAddendum['kind'], string>> = {
  correction: 'correction',
  'late-entry': 'late entry',
  clarification: 'clarification',
  'client-requested': 'amendment requested by the client',
}

/** '2025-03-04 14:05 UTC' */
const instantWords = (at: number): string =>
  `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`

const signedLines = (
  {
    signature,
    writtenAt,
  }: { readonly signature: RecordSignature | null; readonly writtenAt: number },
  of: string,
): readonly string[] =>
  signature === null
    ? [`- **Draft, not signed.** Last written ${instantWords(writtenAt)}`]
    : [
        `- Signed ${instantWords(signature.at)} with Throughline ${signature.appVersion}`,
        `- SHA-256 of the ${of}: \`${signature.sha256}\``,
      ]

const documentOf = (title: string, head: readonly string[], texts: readonly string[]): string =>
  `${[`# ${title}`, ...head, ...texts.map((text) => `---\n\n${text}`)].join('\n\n')}\n`

const requestLines = ({ request }: RecordAddendum): readonly string[] =>
  request === null
    ? []
    : [
        `- Requested on ${request.requestedOn ?? 'no date given'}, to be answered by ${request.dueOn ?? 'no date given'}`,
        request.decision === null
          ? '- Not decided yet'
          : `- ${request.decision === 'accepted' ? 'Accepted' : 'Denied'} on ${request.decidedOn ?? 'no date given'}`,
        ...(request.denialReason === '' ? [] : [`- Basis of the denial: ${request.denialReason}`]),
        ...(request.disagreement === ''
          ? []
          : [`- Statement of disagreement: ${request.disagreement}`]),
      ]

const addendumText = (addendum: RecordAddendum): string =>
  [
    `### Addendum ${addendum.number}: ${ADDENDUM_WORDS[addendum.kind]}`,
    '',
    ...signedLines(addendum, 'addendum'),
    ...requestLines(addendum),
    '',
    addendum.text,
  ].join('\n')

const noteText = (session: RecordSession, note: RecordNote): string =>
  [
    `## Session ${session.number}, ${session.localDate}`,
    '',
    `- ${session.localTime} (${session.timeZone}), ${session.durationMinutes} minutes, ${ATTENDANCE_WORDS[session.attendance]}`,
    ...signedLines(note, 'text'),
    '',
    note.text,
    ...note.addenda.flatMap((addendum) => ['', addendumText(addendum)]),
  ].join('\n')

export const riskNotesMarkdown = (
  title: string,
  head: readonly string[],
  riskNotes: readonly RecordRiskNote[],
): string => {
  const texts = riskNotes.map((riskNote) =>
    [`## ${riskNote.localDate}`, '', ...signedLines(riskNote, 'text'), '', riskNote.text].join(
      '\n',
    ),
  )
  return documentOf(title, head, texts)
}

/** @param head said once at the top, in paragraphs */
export const notesMarkdown = (
  title: string,
  head: readonly string[],
  sessions: readonly RecordSession[],
  notes: readonly RecordNote[],
): string => {
  const bySession = new Map(notes.map((note) => [note.sessionId, note]))
  const texts = sessions.flatMap((session) => {
    const note = bySession.get(session.id)
    return note === undefined ? [] : [noteText(session, note)]
  })
  return documentOf(title, head, texts)
}
