// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  newClientId,
  newEventId,
  newRiskNoteId,
  newSessionId,
} from '../../../db/contract/new-ids.ts'
import {
  type EventHit,
  isProcessSource,
  type NoteHit,
  SEARCH_SOURCES,
  type TagHit,
} from '../../../db/contract/search.ts'
import { conceptsCalled } from '../../../renderer/features/search/concept-offers.tsx'
import { foundWords } from '../../../renderer/features/search/found-words.ts'
import { placeOfHit } from '../../../renderer/features/search/place-of-hit.ts'
import {
  inPlace,
  isFiltered,
  kindsIn,
  NO_FILTERS,
  sourcesOf,
} from '../../../renderer/features/search/search-filters.ts'
import { conceptRow } from '../../support/concept-rows.ts'

describe('where a search looks', () => {
  test('is the record at first, with nothing of a process note whatever the kind', () => {
    expect(isFiltered(NO_FILTERS)).toBe(false)
    for (const { id: kind } of kindsIn('record')) {
      const sources = sourcesOf({ ...NO_FILTERS, kind })
      expect(sources.length).toBeGreaterThan(0)
      expect(sources.filter(isProcessSource)).toEqual([])
    }
  })

  test('is process notes alone, where each kind that is offered has something to search', () => {
    const apart = inPlace(NO_FILTERS, 'process')
    expect(kindsIn('process').map(({ id }) => id)).toEqual([
      ...['all', 'note', 'addendum', 'tag', 'formulation'],
    ])
    for (const { id: kind } of kindsIn('process'))
      expect(sourcesOf({ ...apart, kind }).every(isProcessSource)).toBe(true)
  })

  test('is everything, once each', () => {
    expect(sourcesOf(inPlace(NO_FILTERS, 'all'))).toEqual(SEARCH_SOURCES)
  })

  test('lets go of a kind that the place does not have', () => {
    const events = { ...NO_FILTERS, kind: 'event' as const }
    expect(inPlace(events, 'process').kind).toBe('all')
    expect(inPlace(events, 'all').kind).toBe('event')
  })
})

describe('how many were found', () => {
  const answer = { hits: [], found: { note: 1_200, addendum: 0, tag: 40 }, total: 1_240 }
  test.each([
    [answer, 50, 'best', /^50 best of 1.240: 1.200 notes, 40 tags$/],
    [answer, 1_240, 'best', /^1.200 notes, 40 tags$/],
    [{ ...answer, found: { note: 90 }, total: 90 }, 50, 'newest', /^50 newest of 90 notes$/],
    [{ ...answer, found: { tag: 1, 'process-tag': 1 }, total: 2 }, 2, 'best', /^2 tags$/],
  ] as const)('is said by kind', (found, shown, order, words) => {
    expect(foundWords(found, shown, order)).toMatch(words)
  })
})

describe('a hit leads', () => {
  const client = { id: newClientId(), name: 'Ada', code: 'A' }
  const session = { id: newSessionId(), number: 3, localDate: '2026-03-01' }
  const common = { client, localDate: '2026-03-01', snippet: '', highlights: [] }
  const inSession = { ...common, session, kind: 'process' as const }
  const note: NoteHit = {
    ...inSession,
    source: 'process-note',
    noteState: 'draft',
    start: 4,
    end: 9,
  }
  const tag: TagHit = {
    ...inSession,
    source: 'process-tag',
    concept: 'loneliness',
    intensity: 2,
    assertion: 'present',
    movement: null,
    target: null,
    voice: null,
    aspects: [],
    quote: '',
    memo: '',
    passage: null,
  }
  const place = { screen: 'note', sessionId: session.id, kind: 'process' }

  test('into its own note of the session, at the words', () => {
    expect(placeOfHit(note)).toEqual({ ...place, passage: { start: 4, end: 9 } })
  })

  test('from a tag to its passage, or to the note where there is none', () => {
    expect(placeOfHit(tag)).toEqual(place)
    const passage = { start: 1, end: 2 }
    expect(placeOfHit({ ...tag, passage })).toEqual({ ...place, passage })
  })

  test('to the addendum, the event and the risk note', () => {
    const addendum = {
      ...inSession,
      source: 'process-addendum',
      number: 2,
      isSigned: true,
    } as const
    expect(placeOfHit(addendum)).toEqual({ ...place, addendum: 2 })
    const eventId = newEventId()
    const event: EventHit = {
      ...common,
      source: 'event',
      eventId,
      eventKind: 'loss',
      title: '',
      titleHighlights: [],
      endDate: null,
      isOngoing: false,
    }
    expect(placeOfHit(event)).toEqual({
      ...{ screen: 'client', clientId: client.id, tab: 'events', event: eventId },
    })
    const riskNoteId = newRiskNoteId()
    const risk = { ...common, source: 'risk-note', riskNoteId, isSigned: true } as const
    expect(placeOfHit(risk)).toMatchObject({ screen: 'risk-note', riskNoteId })
    // The draft of a client is the one without an id.
    expect(placeOfHit({ ...risk, isSigned: false })).toMatchObject({ riskNoteId: null })
    expect(placeOfHit({ ...common, source: 'formulation' })).toEqual({
      ...{ screen: 'client', clientId: client.id, tab: 'formulation' },
    })
  })
})

test('a concept is offered by the beginnings of the words of its name, accents or not', () => {
  const concept = (name: string) =>
    conceptRow({ slug: name.toLowerCase(), code: name.slice(0, 2), name, group: 'own' })
  const concepts = ['Grief for what was lost', 'Grief never had', 'Été', 'Loneliness'].map(concept)
  const called = (typed: string) => conceptsCalled(concepts, typed).map(({ name }) => name)
  expect(called('grie')).toEqual(['Grief for what was lost', 'Grief never had'])
  expect(called('lost grief')).toEqual(['Grief for what was lost'])
  expect(called('ete')).toEqual(['Été'])
  expect(called('rief')).toEqual([])
  expect(called('lo')).toEqual([])
})
