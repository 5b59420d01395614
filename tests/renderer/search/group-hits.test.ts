// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newClientId, newSessionId } from '../../../db/contract/new-ids.ts'
import type { SearchHit } from '../../../db/contract/views.ts'
import { resultItems, snippetPieces } from '../../../renderer/features/search/group-hits.ts'

const hit = (client: SearchHit['client'], snippet: string): SearchHit => ({
  client,
  session: { id: newSessionId(), number: 1, localDate: '2026-03-01' },
  kind: 'progress',
  noteState: 'draft',
  snippet,
  highlights: [],
  start: 0,
  end: 1,
})

test('hits stand under their client, in the order of the best answer', () => {
  const ada = { id: newClientId(), name: 'Ada', code: 'A' }
  const ben = { id: newClientId(), name: 'Ben', code: 'B' }
  const items = resultItems([hit(ben, 'first'), hit(ada, 'second'), hit(ben, 'third')])
  expect(
    items.map((item) => (item.kind === 'client' ? item.client.name : item.hit.snippet)),
  ).toEqual(['Ben', 'first', 'third', 'Ada', 'second'])
})

test('a match is cut out of its snippet', () => {
  expect(snippetPieces('so lonely now', [[3, 9]])).toEqual([
    { text: 'so ', isMatch: false, start: 0 },
    { text: 'lonely', isMatch: true, start: 3 },
    { text: ' now', isMatch: false, start: 9 },
  ])
})

test('whatever the highlights, the pieces put together are the snippet', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40))
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(span), (snippet, highlights) => {
      const pieces = snippetPieces(snippet, highlights)
      expect(pieces.map((piece) => piece.text).join('')).toBe(snippet)
      expect(pieces.every((piece) => piece.text !== '')).toBe(true)
    }),
  )
})
