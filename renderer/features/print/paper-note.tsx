/** One note on paper: when and where it belongs, every word of it, its signature, and all its addenda. */
import type {
  RecordAddendum,
  RecordNote,
  RecordRiskNote,
  RecordSession,
  RecordSignature,
} from '../../../db/domain/record-shapes.ts'
import { formatDayLong, formatTime } from '../../lib/format.ts'
import { ADDENDUM_WORDS } from '../addenda/addendum-words.ts'
import { NOTE_KIND_WORDS } from '../note/note-kind-words.ts'
import { PaperText } from './paper-text.tsx'
import { ATTENDANCE_WORDS, draftWords, requestLines, signedWords } from './paper-words.ts'

const Signature = ({
  of,
  signature,
  writtenAt,
}: {
  readonly of: string
  readonly signature: RecordSignature | null
  readonly writtenAt: number
}) =>
  signature === null ? (
    <p className="paper-signature" data-is-draft="true">
      {draftWords(writtenAt)}
    </p>
  ) : (
    <p className="paper-signature">
      {signedWords(signature)}
      <span className="paper-hash">
        SHA-256 of the {of}: <code>{signature.sha256}</code>
      </span>
    </p>
  )

export const PaperRiskNote = ({ riskNote }: { readonly riskNote: RecordRiskNote }) => (
  <section className="paper-note">
    <h2>Risk note, {formatDayLong(riskNote.localDate)}</h2>
    <PaperText text={riskNote.text} />
    <Signature of="text" signature={riskNote.signature} writtenAt={riskNote.writtenAt} />
  </section>
)

const Addendum = ({ addendum }: { readonly addendum: RecordAddendum }) => (
  <section className="paper-addendum">
    <h3>
      Addendum {addendum.number}. {ADDENDUM_WORDS[addendum.kind]}
    </h3>
    {addendum.request !== null &&
      requestLines(addendum.request).map((line) => (
        <p key={line} className="paper-request">
          {line}
        </p>
      ))}
    <PaperText text={addendum.text} />
    <Signature of="addendum" signature={addendum.signature} writtenAt={addendum.writtenAt} />
  </section>
)

export const PaperNote = ({
  session,
  note,
}: {
  readonly session: RecordSession
  /** Null where the session has none. */
  readonly note: RecordNote | null
}) => (
  <section className="paper-note">
    <h2>
      Session {session.number}, {formatDayLong(session.localDate)}
    </h2>
    <p className="paper-facts">
      {note !== null && `${NOTE_KIND_WORDS[note.kind]}. `}
      {formatTime(session.localTime)} ({session.timeZone}), {session.durationMinutes} minutes,{' '}
      {ATTENDANCE_WORDS[session.attendance]}.
    </p>
    {note === null ? (
      <p className="paper-facts">No note.</p>
    ) : (
      <>
        <PaperText text={note.text} />
        <Signature of="text" signature={note.signature} writtenAt={note.writtenAt} />
        {note.addenda.map((addendum) => (
          <Addendum key={addendum.number} addendum={addendum} />
        ))}
      </>
    )}
  </section>
)
