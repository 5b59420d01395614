/** For each place that is searched: its index, its tables and what a hit shows. No query names two of the kinds of note. */

import type { SearchSource } from '../contract/search.ts'
import type { NoteKind } from '../contract/shapes.ts'

/** Stand around a match; no stored text holds control characters that nobody typed. */
export const MATCH_OPENS = '\u0002'
export const MATCH_CLOSES = '\u0003'

export type SourceSql = {
  readonly index: string
  /** The columns of the index that hold words; a client's key is the one after them. */
  readonly texts: readonly string[]
  /** The row behind a match, whose key is that of the match. */
  readonly row: string
  /** From the row to its session; empty where there is none. */
  readonly toSession: string
  readonly date: string
  readonly time: string
  readonly isWithin: string
  /** Whether the row goes with the concept; null where nothing of this source can. */
  readonly ofConcept: string | null
  /** What a hit shows besides client, session and marked texts. */
  readonly shown: readonly string[]
  /** The index by which the row is reached without reading its texts. */
  readonly by: string
}

const ON_SESSION = {
  date: 's.local_date',
  time: 's.local_time',
  isWithin: 's.local_date BETWEEN @from AND @to',
  toSession: 'CROSS JOIN session s ON s.key = r.session_key',
} as const

/**
 * The record knows the tags of the record; a process note also those on the whole session. The plus keeps
 * SQLite from trying every tagged session on every match.
 */
const TAGGED: Readonly<Record<NoteKind, string>> = {
  progress: '+s.key IN (SELECT session_key FROM tag WHERE concept_key = @concept)',
  process: `+s.key IN (
    SELECT session_key FROM process_tag WHERE concept_key = @concept
    UNION ALL SELECT session_key FROM tag WHERE concept_key = @concept AND anchor = 'session')`,
}

const noteSource = (kind: NoteKind, row: string, state: string): SourceSql => ({
  ...ON_SESSION,
  index: `${row}_search`,
  texts: ['text'],
  row,
  by: `INDEXED BY ${row}_place`,
  ofConcept: TAGGED[kind],
  shown: [`s.${state} AS noteState`],
})

const addendumSource = (kind: NoteKind, row: string): SourceSql => ({
  ...ON_SESSION,
  index: `${row}_search`,
  texts: ['text', 'denial_reason', 'disagreement'],
  row,
  by: '',
  ofConcept: TAGGED[kind],
  shown: ['r.number', 'r.signed_at IS NOT NULL AS isSigned'],
})

const tagSource = (row: string): SourceSql => ({
  ...ON_SESSION,
  index: `${row}_search`,
  texts: ['memo'],
  row,
  by: '',
  ofConcept: 'r.concept_key = @concept',
  shown: [
    '(SELECT slug FROM concept WHERE key = r.concept_key) AS concept',
    'r.intensity',
    'r.assertion',
    'r.movement',
    'r.target',
    'r.voice',
    'r.aspects',
    'r.anchor',
    'r.span_start AS spanStart',
    'r.span_end AS spanEnd',
    'r.quote',
    'r.quote_before AS quoteBefore',
    'r.quote_after AS quoteAfter',
  ],
})

const eventSource: SourceSql = {
  index: 'event_search',
  texts: ['title', 'detail'],
  row: 'event',
  by: '',
  toSession: '',
  date: 'r.start_date',
  time: "''",
  // One that goes on, or that lasted into the days asked for, is among them.
  isWithin: `r.start_date <= @to
    AND coalesce(r.end_date, iif(r.is_ongoing, '9999-12-31', r.start_date)) >= @from`,
  ofConcept: null,
  shown: [
    'r.id AS eventId',
    'r.kind AS eventKind',
    'r.end_date AS endDate',
    'r.is_ongoing AS isOngoing',
  ],
}

const riskNoteSource: SourceSql = {
  index: 'risk_note_search',
  texts: [
    ...['ideation_detail', 'plan_detail', 'means_detail', 'intent_detail'],
    ...['protective', 'action', 'consultation'],
  ],
  row: 'risk_note',
  by: '',
  // It may be about no session.
  toSession: '',
  date: 'r.local_date',
  time: "''",
  isWithin: 'r.local_date BETWEEN @from AND @to',
  ofConcept: '+r.session_key IN (SELECT session_key FROM tag WHERE concept_key = @concept)',
  shown: ['r.id AS riskNoteId', 'r.signed_at IS NOT NULL AS isSigned'],
}

const SAVED_ON = "date(r.updated_at / 1000, 'unixepoch', 'localtime')"

const formulationSource: SourceSql = {
  index: 'formulation_search',
  texts: ['text'],
  row: 'formulation',
  by: '',
  toSession: '',
  date: SAVED_ON,
  time: "''",
  isWithin: `${SAVED_ON} BETWEEN @from AND @to`,
  ofConcept: null,
  shown: [],
}

export const SOURCE_SQL: Readonly<Record<SearchSource, SourceSql>> = {
  note: noteSource('progress', 'note', 'note_state'),
  addendum: addendumSource('progress', 'addendum'),
  tag: tagSource('tag'),
  event: eventSource,
  'risk-note': riskNoteSource,
  'process-note': noteSource('process', 'process_note', 'process_state'),
  'process-addendum': addendumSource('process', 'process_addendum'),
  'process-tag': tagSource('process_tag'),
  formulation: formulationSource,
}

export const SEARCH_INDEXES: readonly string[] = Object.values(SOURCE_SQL).map(({ index }) => index)
