// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newClientId, newSessionId } from '../../../db/contract/new-ids.ts'
import type { SearchHit } from '../../../db/contract/search.ts'
import { resultItems, snippetPieces } from '../../../renderer/features/search/group-hits.ts'

type Client = SearchHit['client']

const hit = (client: Client, snippet: string, sessionId = newSessionId()): SearchHit => ({
  source: 'note',
  client,
  session: { id: sessionId, number: 1, localDate: '2026-03-01' },
  localDate: '2026-03-01',
  kind: 'progress',
  noteState: 'draft',
  snippet,
  highlights: [],
  start: 0,
  end: 1,
})

const ada = { id: newClientId(), name: 'Ada', code: 'A' }
const ben = { id: newClientId(), name: 'Ben', code: 'B' }
const shown = (pages: readonly (readonly SearchHit[])[]) =>
  resultItems(pages).map((item) => (item.kind === 'client' ? item.client.name : item.hit.snippet))

test('hits stand under their client, in the order of the best answer', () => {
  const hits = [hit(ben, 'first'), hit(ada, 'second'), hit(ben, 'third')]
  expect(shown([hits])).toEqual(['Ben', 'first', 'third', 'Ada', 'second'])
})

test('hits of one session stand together, and only the first says the day', () => {
  const session = newSessionId()
  const items = resultItems([[hit(ada, 'a', session), hit(ada, 'b'), hit(ada, 'c', session)]])
  expect(
    items.flatMap((item) => (item.kind === 'hit' ? [[item.hit.snippet, item.isSameSession]] : [])),
  ).toEqual([
    ['a', false],
    ['c', true],
    ['b', false],
  ])
})

test('a page that comes later moves nothing of the former, and no two rows share a key', () => {
  const former = [hit(ben, 'first'), hit(ada, 'second')]
  const later = [hit(ben, 'third')]
  expect(shown([former, later])).toEqual(['Ben', 'first', 'Ada', 'second', 'Ben', 'third'])
  const keys = resultItems([former, later, former]).map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
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
