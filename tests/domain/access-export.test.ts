import { describe, expect, it } from 'vitest'
import {
  type AccessChoices,
  accessClassOf,
  accessCopyOf,
  isReviewComplete,
  type ReviewDecision,
} from '../../db/domain/access-export.ts'
import { ACCESS_PARTS, ACCESS_RULES } from '../../db/domain/access-rules.ts'
import { JURISDICTIONS } from '../../db/domain/jurisdiction.ts'
import type {
  ClientRecord,
  NoteKind,
  RecordAddendum,
  RecordNote,
  RecordSignature,
} from '../../db/domain/record-shapes.ts'

const SIGNATURE: RecordSignature = { at: 1_000, sha256: 'a'.repeat(64), appVersion: '1' }

const addendum = (number: number, isSigned: boolean): RecordAddendum => ({
  number,
  kind: 'correction',
  text: `Addendum ${number}.`,
  writtenAt: 2_000,
  signature: isSigned ? SIGNATURE : null,
  request: null,
})

const note = (
  kind: NoteKind,
  sessionId: string,
  isSigned: boolean,
  addenda: readonly RecordAddendum[] = [],
): RecordNote => ({
  sessionId,
  kind,
  text: `${kind} of ${sessionId}`,
  writtenAt: 1_000,
  signature: isSigned ? SIGNATURE : null,
  addenda,
})

const theme = (noteKind: NoteKind, sessionId: string) => ({
  sessionId,
  noteKind,
  concept: 'Loneliness',
  quote: 'of',
  intensity: 2,
  assertion: 'present',
  movement: null,
  target: null,
  voice: null,
  aspects: [],
  memo: '',
})

const RECORD: ClientRecord = {
  client: { name: 'Ines Halloran', code: 'IH-01' },
  sessions: ['one', 'two', 'three'].map((id, index) => ({
    id,
    number: index + 1,
    localDate: `2026-01-0${index + 5}`,
    localTime: '10:00',
    timeZone: 'Europe/Lisbon',
    durationMinutes: 50,
    attendance: 'attended',
  })),
  progressNotes: [
    note('progress', 'one', true, [addendum(1, true), addendum(2, false)]),
    note('progress', 'two', false),
  ],
  processNotes: [note('process', 'one', true), note('process', 'three', false)],
  riskNotes: [
    { localDate: '2026-01-05', sessionId: 'one', text: 'Risk', writtenAt: 1, signature: SIGNATURE },
    { localDate: '2026-01-12', sessionId: null, text: 'Risk draft', writtenAt: 1, signature: null },
  ],
  measures: [
    {
      takenOn: '2026-01-05',
      sessionId: 'one',
      instrument: 'phq-9',
      answers: null,
      scores: { total: 9 },
      isProrated: false,
    },
  ],
  events: [
    {
      kind: 'loss',
      title: 'Her father died',
      detail: '',
      startDate: '2025-12-01',
      endDate: null,
      isOngoing: false,
    },
  ],
  themes: [theme('progress', 'one'), theme('progress', 'two'), theme('process', 'one')],
}

const INCLUDE_BOTH: readonly ReviewDecision[] = [
  { sessionId: 'one', isIncluded: true },
  { sessionId: 'three', isIncluded: true },
]
const choices = (more: Partial<AccessChoices> = {}): AccessChoices => ({
  isWithDrafts: true,
  isWithThemes: false,
  review: [],
  ...more,
})
const idsOf = (notes: readonly RecordNote[]) => notes.map(({ sessionId }) => sessionId)

describe('the rules', () => {
  it.each(JURISDICTIONS)(
    'of %s say of every part what becomes of it, why and by which law',
    (place) => {
      for (const part of ACCESS_PARTS) {
        const { because, source } = ACCESS_RULES[place][part]
        expect(because).toMatch(/\.$/)
        expect(source).not.toBe('')
      }
    },
  )

  it('never give a process note in the US, and have each one reviewed in the UK and the EU', () => {
    expect(JURISDICTIONS.map((place) => ACCESS_RULES[place]['process-notes'].treatment)).toEqual([
      'never',
      'reviewed',
      'reviewed',
    ])
  })

  it.each(JURISDICTIONS)('of %s give no earlier wording and no theme unasked', (place) => {
    expect(ACCESS_RULES[place]['former-texts'].treatment).toBe('never')
    expect(ACCESS_RULES[place].themes.treatment).toBe('if-asked')
  })
})

describe('a copy in the US', () => {
  it('holds the record with every addendum, and no process note, whatever the record brings', () => {
    const copy = accessCopyOf(RECORD, 'us', choices({ isWithThemes: true }))
    expect(copy.progressNotes).toEqual(RECORD.progressNotes)
    expect([copy.sessions, copy.riskNotes, copy.measures, copy.events]).toEqual([
      RECORD.sessions,
      RECORD.riskNotes,
      RECORD.measures,
      RECORD.events,
    ])
    expect(copy.processNotes).toEqual([])
    expect(copy.themes).toEqual([theme('progress', 'one'), theme('progress', 'two')])
    expect(JSON.stringify(copy)).not.toContain('process of')
    expect(accessClassOf(copy)).toBe('Client access copy — progress record')
  })

  it('takes no decision on a process note', () => {
    expect(isReviewComplete('us', ['one', 'three'], [])).toBe(true)
    expect(isReviewComplete('us', ['one', 'three'], INCLUDE_BOTH)).toBe(false)
    expect(() => accessCopyOf(RECORD, 'us', choices({ review: INCLUDE_BOTH }))).toThrow()
  })
})

describe.each(['uk', 'eu'] as const)('a copy in the %s', (place) => {
  it('waits until each process note is decided on, once', () => {
    const ids = ['one', 'three']
    const [first, second] = INCLUDE_BOTH
    if (first === undefined || second === undefined) throw new Error('no decisions')
    expect(isReviewComplete(place, ids, [])).toBe(false)
    expect(isReviewComplete(place, ids, [first])).toBe(false)
    expect(isReviewComplete(place, ids, [first, first])).toBe(false)
    expect(isReviewComplete(place, ids, [first, { sessionId: 'two', isIncluded: true }])).toBe(
      false,
    )
    expect(isReviewComplete(place, ids, [second, first])).toBe(true)
    expect(isReviewComplete(place, [], [])).toBe(true)
    expect(() => accessCopyOf(RECORD, place, choices())).toThrow()
  })

  it('holds what was included, and counts what was withheld by its reason', () => {
    const review: readonly ReviewDecision[] = [
      { sessionId: 'one', isIncluded: false, reason: 'third-party' },
      { sessionId: 'three', isIncluded: true },
    ]
    const copy = accessCopyOf(RECORD, place, choices({ review, isWithThemes: true }))
    expect(idsOf(copy.processNotes)).toEqual(['three'])
    expect(copy.withheld).toEqual({ 'serious-harm': 0, 'third-party': 1, 'other-ground': 0 })
    expect(copy.themes.filter(({ noteKind }) => noteKind === 'process')).toEqual([])
    expect(JSON.stringify(copy)).not.toContain('process of one')
    expect(accessClassOf(copy)).toBe('Client access copy — progress record and process notes')
  })

  it('is called a progress record where every process note was withheld', () => {
    const review = INCLUDE_BOTH.map(({ sessionId }) => ({
      sessionId,
      isIncluded: false as const,
      reason: 'serious-harm' as const,
    }))
    const copy = accessCopyOf(RECORD, place, choices({ review }))
    expect(copy.withheld['serious-harm']).toBe(2)
    expect(accessClassOf(copy)).toBe('Client access copy — progress record')
  })
})

describe('drafts', () => {
  it('are in it unless they are left out, and then counted: notes, and addenda of signed notes', () => {
    const copy = accessCopyOf(RECORD, 'uk', choices({ isWithDrafts: false, review: INCLUDE_BOTH }))
    expect(idsOf(copy.progressNotes)).toEqual(['one'])
    expect(copy.progressNotes[0]?.addenda.map(({ number }) => number)).toEqual([1])
    expect(idsOf(copy.processNotes)).toEqual(['one'])
    expect(copy.riskNotes.map(({ text }) => text)).toEqual(['Risk'])
    expect(copy.draftsLeftOut).toBe(4)
    expect(accessCopyOf(RECORD, 'us', choices()).draftsLeftOut).toBe(0)
  })

  it('that were withheld for a reason are not counted a second time', () => {
    const review: readonly ReviewDecision[] = [
      { sessionId: 'one', isIncluded: true },
      { sessionId: 'three', isIncluded: false, reason: 'serious-harm' },
    ]
    const copy = accessCopyOf(RECORD, 'eu', choices({ isWithDrafts: false, review }))
    expect([copy.draftsLeftOut, copy.withheld['serious-harm']]).toEqual([3, 1])
  })

  it('take the themes of their passages with them', () => {
    const copy = accessCopyOf(RECORD, 'us', choices({ isWithDrafts: false, isWithThemes: true }))
    expect(copy.themes).toEqual([theme('progress', 'one')])
  })
})

describe('themes', () => {
  it.each(JURISDICTIONS)('are not in a copy of %s unless asked for', (place) => {
    const review = place === 'us' ? [] : INCLUDE_BOTH
    expect(accessCopyOf(RECORD, place, choices({ review })).themes).toEqual([])
    expect(accessCopyOf(RECORD, place, choices({ review, isWithThemes: true })).themes).not.toEqual(
      [],
    )
  })
})
