/** The map's weights with their denominators, and quotes that a text names by number. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  nextNumber,
  quotedWords,
  quotesNamed,
  referencesIn,
  referenceTo,
  withQuotes,
} from '../../db/domain/formulation/quotes.ts'
import { formulationMap, type MapNode, thirdsOf } from '../../db/domain/formulation/weights.ts'
import type { History } from '../../db/domain/observations/shapes.ts'
import { CONCEPT_GROUPS } from '../../db/framework/framework.ts'
import { addedIn, CONCEPTS, historyOf } from './observations/histories.ts'

const GROUPS = CONCEPT_GROUPS.map(({ slug, name }) => ({ slug, name, color: slug }))

const nodeOf = (history: History, slug: string): MapNode => {
  const node = formulationMap(history, GROUPS).nodes.find((each) => each.slug === slug)
  if (node === undefined) throw new Error(slug)
  return node
}

describe('a node of the map', () => {
  it('has its weight early, in the middle and late, each of its sessions with a note', () => {
    const node = nodeOf(historyOf('nnn-ncCnnn', { loneliness: '22..1....2' }), 'loneliness')
    expect(node).toMatchObject({
      state: 'appeared',
      total: { n: 4, of: 7 },
      thirds: [
        { n: 2, of: 3 },
        { n: 1, of: 2 },
        { n: 1, of: 2 },
      ],
    })
  })

  it.each([
    ['appeared', '..2.', {}],
    ['otherwise', 'd..0', { otherwise: 1, absent: 1 }],
    ['otherwise', '.o..', { otherwise: 1 }],
    ['absent', '0.0.', { absent: 2 }],
    ['not-assessed', '....', { absent: 0, otherwise: 0 }],
  ])('tells %s from the other blanks: %s', (state, row, more) => {
    expect(nodeOf(historyOf('nnnn', { loneliness: row }), 'loneliness')).toMatchObject({
      state,
      ...more,
    })
  })

  it('says nothing where no session has a note', () => {
    const node = nodeOf(historyOf('--c', { loneliness: '222' }), 'loneliness')
    expect(node).toMatchObject({ state: 'no-note', total: { n: 0, of: 0 }, thirds: null })
  })

  it('counts only from where its concept joined the codebook', () => {
    const history = historyOf(
      'nnnnnn',
      { loneliness: '....2.' },
      { concepts: addedIn(3, 'loneliness') },
    )
    expect(nodeOf(history, 'loneliness')).toMatchObject({
      total: { n: 1, of: 3 },
      thirds: [
        { n: 0, of: 0 },
        { n: 0, of: 1 },
        { n: 1, of: 2 },
      ],
    })
  })

  it('is left out when archived, unless this client has it', () => {
    const concepts = CONCEPTS.map((each) => ({ ...each, isArchived: true }))
    const map = formulationMap(historyOf('nnn', { belonging: '.1.' }, { concepts }), GROUPS)
    expect(map.nodes.map(({ slug }) => slug)).toEqual(['belonging'])
  })

  it('adds up to its group, a session counting once', () => {
    const history = historyOf('nnn', { depletion: '22.', hyperactivation: '2..' })
    expect(formulationMap(history, GROUPS).groups).toContainEqual({
      slug: 'anxious-path',
      name: 'Anxious path',
      color: 'anxious-path',
      total: { n: 2, of: 3 },
    })
  })
})

describe('thirds', () => {
  it('hold every session once, in order, and differ by one at most', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 3, maxLength: 400 }), (items) => {
        const thirds = thirdsOf(items)
        expect(thirds?.flat()).toEqual(items)
        const sizes = thirds?.map((third) => third.length) ?? []
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      }),
    )
    expect(thirdsOf([1, 2])).toBeNull()
  })
})

describe('quotes in a text', () => {
  const quotes = [
    { number: 1, words: 'nobody to call' },
    { number: 4, words: '' },
  ]

  it('are found by their numbers, and nothing else is', () => {
    const text = `a [[1]] b [1] [[x]] [[ 4 ]] ${referenceTo(4)}`
    expect(referencesIn(text).map(({ number }) => number)).toEqual([1, 4])
    for (const { number, start, end } of referencesIn(text))
      expect(text.slice(start, end)).toBe(referenceTo(number))
  })

  it('are kept while the text names them, each once, in its order', () => {
    expect(quotesNamed('[[4]] and [[1]], and [[4]] again, [[9]]', quotes)).toEqual([
      quotes[1],
      quotes[0],
    ])
    expect(quotesNamed('none', quotes)).toEqual([])
  })

  it('never get the number of another', () => {
    expect(nextNumber('', [])).toBe(1)
    expect(nextNumber('[[7]]', quotes)).toBe(8)
  })

  it('stand in one pair of marks at most', () => {
    expect(quotedWords('nobody to call')).toBe('“nobody to call”')
    expect(quotedWords('“Nobody,” she said, “to call.”')).toBe('“Nobody,” she said, “to call.”')
    expect(quotedWords('“Nobody”, she said.')).toBe('“Nobody”, she said.')
    expect(quotedWords('')).toBe('(the whole session)')
  })

  it('are read in their place; an unknown one stays as it is', () => {
    const said = ({ words }: { readonly words: string }): string => `“${words}”`
    expect(withQuotes('So: [[1]]. [[2]]', quotes, said)).toBe('So: “nobody to call”. [[2]]')
  })
})
