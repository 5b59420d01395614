// What a note took over from another is kept with its text, and moves with it outside the editor too.

import { expect, it } from 'vitest'
import { newSessionId } from '../../db/contract/new-ids.ts'
import { foldEdits } from '../../db/services/notes.ts'
import { rewriteNote } from '../../db/services/rewrite.ts'
import { addClient, addSession, makeTestVault } from '../support/test-vault.ts'

const TEXT = 'She slept badly. Nobody called on Sunday.'
const SECOND = { start: 17, end: TEXT.length }

const withSessions = async () => {
  const made = await makeTestVault()
  const client = await addClient(made)
  const { id: from } = await addSession(made, client.id, '2026-03-02')
  const { id: sessionId } = await addSession(made, client.id, '2026-03-09')
  const copied = async () => (await made.call('notes.open', { sessionId })).copied
  const save = (baseRevision: number, text: string | null, passages = [{ ...SECOND, from }]) =>
    made.call('notes.save', { sessionId, baseRevision, text, tags: [], copied: passages })
  return { ...made, from, sessionId, copied, save }
}

it('is given back as saved, before and after the note is left, and when it is signed', async () => {
  const { call, context, from, sessionId, copied, save } = await withSessions()
  await save(0, TEXT)
  expect(await copied()).toEqual([{ ...SECOND, from }])
  await save(1, `${TEXT} `, [{ start: 0, end: 16, from }])
  expect(await copied()).toEqual([{ start: 0, end: 16, from }])
  foldEdits(context)
  expect(await copied()).toEqual([{ start: 0, end: 16, from }])
  await call('notes.sign', { sessionId, baseRevision: 2 })
  expect(await copied()).toEqual([{ start: 0, end: 16, from }])
})

it('stays with the text where only tags are saved, and nothing is copied where nothing is said of it', async () => {
  const { call, from, sessionId, copied, save } = await withSessions()
  await save(0, TEXT)
  await save(1, null, [])
  expect(await copied()).toEqual([{ ...SECOND, from }])
  await call('notes.save', { sessionId, baseRevision: 2, text: TEXT, tags: [] })
  expect(await copied()).toEqual([])
})

it.each([
  ['ends after the text', [[0, TEXT.length + 1]]],
  [
    'lies over another',
    [
      [0, 10],
      [9, 12],
    ],
  ],
  [
    'comes before another that stands earlier',
    [
      [17, 20],
      [0, 3],
    ],
  ],
  ['is empty', [[3, 3]]],
])('refuses a passage that %s, and saves nothing', async (_, spans) => {
  const { call, refusal, sessionId } = await withSessions()
  const copied = spans.map(([start = 0, end = 0]) => ({ start, end, from: newSessionId() }))
  const input = { sessionId, baseRevision: 0, text: TEXT, tags: [], copied }
  expect(await refusal('notes.save', input)).toBe('invalid-input')
  expect(await call('notes.open', { sessionId })).toMatchObject({ text: '', revision: 0 })
})

it('keeps its mark where the note is rewritten from outside, as far as its sentences stand', async () => {
  const { context, from, sessionId, copied, save } = await withSessions()
  await save(0, TEXT, [{ start: 0, end: TEXT.length, from }])
  const text = 'Late. She slept badly. Nobody called on Monday.'
  rewriteNote(context, { sessionId, kind: 'progress', text: `Late. ${TEXT}` })
  rewriteNote(context, { sessionId, kind: 'progress', text })
  expect((await copied()).map(({ start, end }) => text.slice(start, end))).toEqual([
    'She slept badly.',
  ])
})
