/** What paper says of notes, addenda, measures and events. */
import type {
  NoteKind,
  RecordAddendum,
  RecordSession,
  RecordSignature,
} from '../../../db/domain/record-shapes.ts'
import { APP_LOCALE, formatDay } from '../../lib/format.ts'

/** Which of the two classes a sheet is of: said on each of its pages. */
export const CLASS_BANNERS: Readonly<Record<NoteKind, string>> = {
  progress: 'Progress note. Part of the record.',
  process: 'Process note (psychotherapy note). Not part of the record.',
}
export const FORMULATION_BANNERS: Readonly<Record<NoteKind, string>> = {
  progress: 'Formulation. Not part of the record.',
  process: 'Formulation, quotes process notes. Not part of the record.',
}
export const RECORD_BANNER = 'Progress record, without process notes.'

export const ATTENDANCE_WORDS: Readonly<Record<RecordSession['attendance'], string>> = {
  attended: 'attended',
  cancelled: 'cancelled',
  'no-show': 'not attended',
}

/** '12 March 2026, 17:40 GMT': paper leaves this machine, so the zone goes with it. */
export const instantOnPaper = (at: number): string =>
  new Intl.DateTimeFormat(APP_LOCALE, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(at)

export const signedWords = ({ at, appVersion }: RecordSignature): string =>
  `Signed ${instantOnPaper(at)} with Throughline ${appVersion}.`

export const draftWords = (writtenAt: number): string =>
  `Draft, not signed. Last written ${instantOnPaper(writtenAt)}.`

const dayOr = (localDate: string | null, otherwise: string): string =>
  localDate === null ? otherwise : formatDay(localDate)

/** The amendment that the client asked for, line by line. */
export const requestLines = (
  request: NonNullable<RecordAddendum['request']>,
): readonly string[] => [
  `Requested on ${dayOr(request.requestedOn, 'a date not given')}, to be answered by ${dayOr(request.dueOn, 'a date not given')}.`,
  request.decision === null
    ? 'Not decided yet.'
    : `${request.decision === 'accepted' ? 'Accepted' : 'Denied'} on ${dayOr(request.decidedOn, 'a date not given')}.`,
  ...(request.denialReason === '' ? [] : [`Basis of the denial: ${request.denialReason}`]),
  ...(request.disagreement === '' ? [] : [`The client’s disagreement: ${request.disagreement}`]),
]
