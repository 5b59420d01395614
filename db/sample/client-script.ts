// How one invented client is written down, and how that script becomes dated sessions.
import { referenceTo } from '../domain/formulation/quotes.ts'
import { lastWeekdayBefore, toDayNumber, toLocalDate, type Weekday } from './calendar.ts'
import type {
  PracticeAddendum,
  PracticeClient,
  PracticeEvent,
  PracticeFormerText,
  PracticeFormulation,
  PracticeSession,
  PracticeTag,
} from './practice.ts'
import type { EventScript } from './sample-practice/events.ts'
import type { FormulationScript } from './sample-practice/formulations.ts'
import type { MeasureScript } from './sample-practice/measures.ts'
import type { RiskNoteScript } from './sample-practice/risk-notes.ts'
import { parseSessionTag, parseTaggedText } from './tag-markup.ts'

type SessionScript = {
  /** 0 is the newest such weekday before today. */
  readonly weeksAgo: number
  readonly attendance: PracticeSession['attendance']
  readonly note: PracticeSession['note']
  readonly tags: readonly PracticeTag[]
  readonly processNote?: NonNullable<PracticeSession['processNote']>
  readonly addenda?: readonly PracticeAddendum[]
  readonly formerTexts?: readonly PracticeFormerText[]
}

export type ClientScript = {
  readonly name: string
  readonly code: string
  readonly weekday: Weekday
  /** HH:MM */
  readonly localTime: string
  readonly durationMinutes: number
  readonly sessions: readonly SessionScript[]
}

/** An attended session with its signed note; `sessionTags` are the tags on the whole of it. */
export function signed(
  weeksAgo: number,
  markedNote: string,
  sessionTags: readonly string[] = [],
): SessionScript {
  return attended(weeksAgo, 'signed', markedNote, sessionTags)
}

/** An attended session whose note is still being written. */
export function draft(
  weeksAgo: number,
  markedNote: string,
  sessionTags: readonly string[] = [],
): SessionScript {
  return attended(weeksAgo, 'draft', markedNote, sessionTags)
}

/** The same session with what the therapist noted apart from the record. */
export function withProcessNote(session: SessionScript, markedNote: string): SessionScript {
  return { ...session, processNote: parseTaggedText(markedNote.trim()) }
}

/** The same session, with what was added to its signed note later. */
export function amended(
  session: SessionScript,
  ...addenda: readonly PracticeAddendum[]
): SessionScript {
  return { ...session, addenda }
}

/** The same session, whose note has read otherwise. */
export function rewritten(
  session: SessionScript,
  ...formerTexts: readonly PracticeFormerText[]
): SessionScript {
  return { ...session, formerTexts }
}

/** An attended session that nobody has written up. */
export function unwritten(weeksAgo: number): SessionScript {
  return { weeksAgo, attendance: 'attended', note: null, tags: [] }
}

export function cancelled(weeksAgo: number): SessionScript {
  return { weeksAgo, attendance: 'cancelled', note: null, tags: [] }
}

export function noShow(weeksAgo: number): SessionScript {
  return { weeksAgo, attendance: 'no-show', note: null, tags: [] }
}

/**
 * Dates the sessions so that the script ends in the days before `today` (YYYY-MM-DD).
 * @throws RangeError if today is not a date or the script does not run from past to present.
 */
export function playScript(
  script: ClientScript,
  beside: {
    readonly measures: readonly MeasureScript[]
    readonly events: readonly EventScript[]
    readonly riskNotes: readonly RiskNoteScript[]
    readonly formulations: readonly FormulationScript[]
  },
  today: string,
): PracticeClient {
  const newestDay = lastWeekdayBefore(toDayNumber(today), script.weekday)
  let earlier = Number.POSITIVE_INFINITY
  const dateOf = (weeksAgo: number, days = 0): string =>
    toLocalDate(newestDay - 7 * weeksAgo + days)
  const sessions = script.sessions.map(({ weeksAgo, ...session }) => {
    if (weeksAgo >= earlier) {
      throw new RangeError(`${script.code}: ${weeksAgo} weeks ago is out of order`)
    }
    earlier = weeksAgo
    return {
      localDate: dateOf(weeksAgo),
      localTime: script.localTime,
      durationMinutes: script.durationMinutes,
      ...session,
    }
  })
  const events = beside.events.map(
    ({ start, end, ...event }): PracticeEvent => ({
      ...event,
      startDate: dateOf(start.weeksAgo, start.days),
      endDate: end === null ? null : dateOf(end.weeksAgo, end.days),
    }),
  )
  return {
    name: script.name,
    code: script.code,
    sessions,
    measures: beside.measures.map(({ weeksAgo, ...measure }) => ({
      localDate: dateOf(weeksAgo),
      ...measure,
    })),
    events: events.sort((a, b) => a.startDate.localeCompare(b.startDate)),
    formulations: beside.formulations.map((script) => playFormulation(script, dateOf)),
    riskNotes: beside.riskNotes.map(({ weeksAgo, ...note }) => ({
      localDate: dateOf(weeksAgo),
      ...note,
    })),
  }
}

const quoted = /\[\[([a-z-]+) (\d+)( process)?\]\]/g

function playFormulation(
  { weeksAgo, isClosed, text }: FormulationScript,
  dateOf: (weeksAgo: number) => string,
): PracticeFormulation {
  const found = [...text.matchAll(quoted)]
  const quotes = found.map(([, concept = '', weeks, process], index) => ({
    number: index + 1,
    localDate: dateOf(Number(weeks)),
    concept,
    isProcess: process !== undefined,
  }))
  let number = 0
  return {
    localDate: dateOf(weeksAgo),
    isClosed,
    text: text.replace(quoted, () => {
      number += 1
      return referenceTo(number)
    }),
    quotes,
  }
}

function attended(
  weeksAgo: number,
  state: 'draft' | 'signed',
  markedNote: string,
  sessionTags: readonly string[],
): SessionScript {
  const { text, tags } = parseTaggedText(markedNote.trim())
  return {
    weeksAgo,
    attendance: 'attended',
    note: { text, state },
    tags: [...sessionTags.map(parseSessionTag), ...tags],
  }
}
