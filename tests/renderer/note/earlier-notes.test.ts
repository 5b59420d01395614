// @vitest-environment node
import { expect, test } from 'vitest'
import { newSessionId } from '../../../db/contract/new-ids.ts'
import type { NoteState } from '../../../db/contract/shapes.ts'
import type { SessionRow } from '../../../db/contract/views.ts'
import { earlierNotes } from '../../../renderer/features/note/earlier-notes.ts'

const row = (number: number, note: NoteState, processNote: NoteState): SessionRow => ({
  id: newSessionId(),
  number,
  localDate: '2026-01-05',
  localTime: '10:00',
  timeZone: 'UTC',
  durationMinutes: 50,
  attendance: 'attended',
  note,
  processNote,
  addenda: { signed: 0, isDraftWaiting: false },
  processAddenda: { signed: 0, isDraftWaiting: false },
  words: 0,
  preview: '',
  themes: [],
  tags: 0,
  measures: 0,
})
const rows = [
  row(1, 'signed', 'none'),
  row(2, 'none', 'draft'),
  row(3, 'draft', 'signed'),
  row(4, 'none', 'none'),
  row(5, 'signed', 'signed'),
]
const beside = (at: number, kind: 'progress' | 'process') =>
  earlierNotes(rows, rows[at]?.id ?? newSessionId(), kind).map(({ number }) => number)

test('Beside a note stand those of sessions before it that are of its own kind, and no others', () => {
  expect(beside(4, 'progress')).toEqual([1, 3])
  expect(beside(4, 'process')).toEqual([2, 3])
  expect(beside(2, 'progress')).toEqual([1])
  expect(beside(2, 'process')).toEqual([2])
})

test('The first one has none before it, nor has one that is not in the list', () => {
  expect(beside(0, 'progress')).toEqual([])
  expect(beside(1, 'process')).toEqual([])
  expect(earlierNotes(rows, newSessionId(), 'progress')).toEqual([])
})
