/** A client's whole progress record on paper: an overview, a page per session, measures and events. */
import type { RecordOnPaper } from '../../../db/contract/calls/exports.ts'
import { EVENT_WORDS } from '../../../db/domain/event-words.ts'
import { instrumentName, scaleName } from '../../../db/measures/names.ts'
import { useClientLabel } from '../../app/privacy.tsx'
import { count, formatDay, formatDayLong, formatTime } from '../../lib/format.ts'
import { useToday } from '../../lib/today.ts'
import { PaperNote, PaperRiskNote } from './paper-note.tsx'
import { PaperPage } from './paper-page.tsx'
import { ATTENDANCE_WORDS, RECORD_BANNER } from './paper-words.ts'

const Sessions = ({ record }: { readonly record: RecordOnPaper }) => {
  const states = new Map(
    record.progressNotes.map(({ sessionId, signature, addenda }) => [
      sessionId,
      signature === null
        ? 'draft'
        : `signed${addenda.length === 0 ? '' : `, ${count(addenda.length, 'addendum', 'addenda')}`}`,
    ]),
  )
  return (
    <table className="paper-table">
      <thead>
        <tr>
          <th>Session</th>
          <th>Date</th>
          <th>Time</th>
          <th>Minutes</th>
          <th>Attendance</th>
          <th>Note</th>
        </tr>
      </thead>
      <tbody>
        {record.sessions.map((session) => (
          <tr key={session.id}>
            <td>{session.number}</td>
            <td>{formatDay(session.localDate)}</td>
            <td>{formatTime(session.localTime)}</td>
            <td>{session.durationMinutes}</td>
            <td>{ATTENDANCE_WORDS[session.attendance]}</td>
            <td>{states.get(session.id) ?? 'none'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Measures = ({ record }: { readonly record: RecordOnPaper }) => (
  <table className="paper-table">
    <thead>
      <tr>
        <th>Date</th>
        <th>Measure</th>
        <th>Scores</th>
        <th>Answers in order</th>
      </tr>
    </thead>
    <tbody>
      {record.measures.map((measure, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two results of one day may be the same
        <tr key={at}>
          <td>{formatDay(measure.takenOn)}</td>
          <td>{instrumentName(measure.instrument)}</td>
          <td>
            {Object.entries(measure.scores)
              .map(([scale, score]) => `${scaleName(measure.instrument, scale)} ${score}`)
              .join(', ')}
            {measure.isProrated && ' (prorated)'}
          </td>
          <td>{measure.answers?.map((answer) => answer ?? '–').join(' ')}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

const Events = ({ record }: { readonly record: RecordOnPaper }) => (
  <table className="paper-table">
    <thead>
      <tr>
        <th>From</th>
        <th>To</th>
        <th>What</th>
      </tr>
    </thead>
    <tbody>
      {record.events.map((event, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two events of one day may be the same
        <tr key={at}>
          <td>{formatDay(event.startDate)}</td>
          <td>
            {event.isOngoing ? 'goes on' : event.endDate === null ? '' : formatDay(event.endDate)}
          </td>
          <td>
            {EVENT_WORDS[event.kind]}: {event.title}
            {event.detail !== '' && <div className="paper-detail">{event.detail}</div>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

export const PaperRecord = ({ record }: { readonly record: RecordOnPaper }) => {
  const label = useClientLabel()(record.client)
  const today = useToday()
  const notes = new Map(record.progressNotes.map((note) => [note.sessionId, note]))
  const head = { code: record.client.code, banner: RECORD_BANNER }
  return (
    <>
      <PaperPage {...head} about="Overview">
        <h1>{label}</h1>
        <p className="paper-facts">
          Progress record, printed on {formatDayLong(today)}:{' '}
          {count(record.sessions.length, 'session')}, {count(record.progressNotes.length, 'note')}.
        </p>
        {record.sessions.length > 0 && <Sessions record={record} />}
        {record.measures.length > 0 && (
          <>
            <h2>Measures</h2>
            <Measures record={record} />
          </>
        )}
        {record.events.length > 0 && (
          <>
            <h2>Events</h2>
            <Events record={record} />
          </>
        )}
      </PaperPage>
      {record.sessions.map((session) => {
        const note = notes.get(session.id)
        return note === undefined ? null : (
          <PaperPage
            key={session.id}
            {...head}
            about={`Session ${session.number}, ${formatDay(session.localDate)}`}
          >
            <PaperNote session={session} note={note} />
          </PaperPage>
        )
      })}
      {record.riskNotes.map((riskNote, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two risk notes may be of one day
        <PaperPage key={at} {...head} about={`Risk note, ${formatDay(riskNote.localDate)}`}>
          <PaperRiskNote riskNote={riskNote} />
        </PaperPage>
      ))}
    </>
  )
}
