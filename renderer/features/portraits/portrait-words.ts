/** What is said of a session's portrait: how much is tagged of what, and where in the note a passage stands. */
import {
  type NotePortrait,
  type PortraitPassage,
  type PortraitTheme,
  type SessionPortrait,
  type Tile,
  taggedLength,
} from '../../../db/domain/session-portrait.ts'
import { ASSERTION_WORDS, INTENSITY_WORDS } from '../../../db/domain/timeline-sentences.ts'
import type { SourceSession } from '../../../db/domain/timeline-shapes.ts'
import { count } from '../../lib/format.ts'
import { ATTENDANCE_WORDS } from '../client/attendance-words.ts'

export type NameOf = (concept: string) => string

/** '31 %'; what is there at all is never said to be none. */
export const shareWords = (part: number, whole: number): string => {
  if (part === 0 || whole === 0) return '0 %'
  const percent = (100 * part) / whole
  return percent < 1 ? 'under 1 %' : `${Math.round(percent)} %`
}

/** 'at 42 % of the note' */
const placeWords = (offset: number, length: number): string =>
  `at ${Math.round((100 * offset) / Math.max(1, length))} % of the note`

/** '5 passages, 31 % of the text, 312 words': the share is one of characters. */
export const noteFigures = ({ passages, length, words }: NotePortrait): string =>
  passages.length === 0
    ? `nothing tagged in ${count(words, 'word')}`
    : `${count(passages.length, 'passage')}, ${shareWords(taggedLength(passages), length)} of the text, ${count(words, 'word')}`

/** Names in the order in which they first stand in the text. */
const inOrderOfText = (passages: readonly PortraitPassage[], nameOf: NameOf): string =>
  [...new Set(passages.map(({ concept }) => nameOf(concept)))].join(', then ')

/** 'not attended', 'no note': why there is nothing to draw. */
export const absenceWords = ({ attendance }: Pick<SourceSession, 'attendance'>): string =>
  attendance === 'attended' ? 'no note' : `${ATTENDANCE_WORDS[attendance].toLowerCase()}, no note`

/** 'whole session: Template shift'; empty without any. */
const wholeWords = (whole: readonly PortraitTheme[], nameOf: NameOf): string =>
  whole.length === 0
    ? ''
    : `whole session: ${whole.map(({ concept }) => nameOf(concept)).join(', ')}`

/** What a screen reader hears of the whole drawing of a session. */
export const portraitSentence = (
  { notes, whole }: Pick<SessionPortrait, 'notes' | 'whole'>,
  session: Pick<SourceSession, 'attendance'>,
  nameOf: NameOf,
): string => {
  const ofNotes = notes.map((note) => {
    const said = [noteFigures(note), inOrderOfText(note.passages, nameOf)]
    const words = said.filter((part) => part !== '').join(': ')
    return note.kind === 'process' ? `process note: ${words}` : words
  })
  return [...(notes.length === 0 ? [absenceWords(session)] : ofNotes), wholeWords(whole, nameOf)]
    .filter((part) => part !== '')
    .join('; ')
}

/** 'Loneliness and Fatigue, at 42 % of the note' */
export const tileWords = ({ themes, start }: Tile, length: number, nameOf: NameOf): string => {
  const names = themes.map(({ concept, isHere }) =>
    isHere ? nameOf(concept) : `(${nameOf(concept)})`,
  )
  return `${names.length === 0 ? 'nothing tagged' : names.join(', ')}, ${placeWords(start, length)}`
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ')

/** 'denied, tagged in retrospect'; empty where it is so of the client now and was tagged in time. */
export const readingWords = ({ assertion, isLate }: PortraitTheme): string =>
  joined([ASSERTION_WORDS[assertion], isLate ? 'tagged in retrospect' : ''])

/** 'dominant, in the past, at 42 % of the note' */
export const passageWords = (passage: PortraitPassage, length: number): string =>
  joined([
    passage.intensity === 0 ? 'looked for and absent' : INTENSITY_WORDS[passage.intensity],
    readingWords(passage),
    placeWords(passage.start, length),
  ])
