import { describe, expect, it } from 'vitest'
import { speaks, staysSilent } from './cases.ts'
import { addedIn, findingOf, historyOf } from './histories.ts'

describe('missed avoidance', () => {
  const LOW = {
    'phq-9': [
      [1, 4],
      [5, 6],
    ],
  } as const
  const EMPTY = { 'empty-functioning': '.2.2.2' }
  speaks('missed-avoidance', [
    ['empty functioning', historyOf('nnnnnn', EMPTY, { scores: LOW })],
    [
      'suppression',
      historyOf(
        'nnnnnn',
        { suppression: '111...' },
        {
          scores: {
            'gad-7': [
              [0, 9],
              [5, 9],
            ],
          },
        },
      ),
    ],
  ])
  staysSilent('missed-avoidance', [
    ['few sessions', historyOf('nnnnn', { suppression: '22222' }, { scores: LOW }), 'not-enough'],
    [
      'sessions without notes',
      historyOf('nnnnn---', { suppression: '22222222' }, { scores: LOW }),
      'not-enough',
    ],
    ['no score', historyOf('nnnnnn', EMPTY), 'not-enough'],
    [
      'one low outlier',
      historyOf('nnnnnn', EMPTY, {
        scores: {
          'phq-9': [
            [1, 16],
            [5, 4],
          ],
        },
      }),
      'not-found',
    ],
    ['one result', historyOf('nnnnnn', EMPTY, { scores: { 'phq-9': [[1, 4]] } }), 'not-enough'],
    [
      'just moderate',
      historyOf('nnnnnn', EMPTY, {
        scores: {
          'phq-9': [
            [1, 9],
            [5, 10],
          ],
        },
      }),
      'not-found',
    ],
    [
      'another measure is high',
      historyOf('nnnnnn', EMPTY, {
        scores: {
          ...LOW,
          'gad-7': [
            [1, 15],
            [5, 15],
          ],
        },
      }),
      'not-found',
    ],
    [
      'old results',
      historyOf(
        `n${'-'.repeat(20)}nnnnn`,
        { suppression: `.${'.'.repeat(20)}22222` },
        { scores: LOW },
      ),
      'not-enough',
    ],
    [
      'half of each theme',
      historyOf(
        'nnnnnn',
        { suppression: '22....', 'empty-functioning': '..22..' },
        { scores: LOW },
      ),
      'not-found',
    ],
    ['denied', historyOf('nnnnnn', { suppression: 'dddddd' }, { scores: LOW }), 'not-found'],
    ['the father’s', historyOf('nnnnnn', { suppression: 'oooooo' }, { scores: LOW }), 'not-found'],
  ])

  it('does not take sessions before a late concept for empty ones', () => {
    const finding = findingOf(
      'missed-avoidance',
      historyOf(
        'nnnnnn',
        { suppression: '...222' },
        {
          scores: LOW,
          concepts: addedIn(3, 'suppression'),
        },
      ),
    )
    expect(finding).toMatchObject({ counts: [{ what: 'Suppression, latest 6', n: 3, of: 3 }] })
  })
})
