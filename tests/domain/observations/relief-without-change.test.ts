import { describe, expect, it } from 'vitest'
import { speaks, staysSilent } from './cases.ts'
import { addedIn, findingOf, historyOf, saidBy } from './histories.ts'

const FALLING_PHQ = {
  'phq-9': [
    [0, 20],
    [2, 19],
    [6, 9],
    [7, 8],
  ],
} as const
const NOISY_PHQ = {
  'phq-9': [
    [0, 14],
    [2, 15],
    [6, 10],
    [7, 9],
  ],
} as const

describe('relief without change', () => {
  const UNWORTHY = { 'self-unworthy': '22.22.22' }
  speaks('relief-without-change', [
    [
      'scores fell beyond the reliable change',
      historyOf('nnnnnnnn', UNWORTHY, { scores: FALLING_PHQ }),
    ],
    ['relief is tagged', historyOf('nnnnnnnn', { ...UNWORTHY, 'symptom-relief': '......22' })],
    [
      'a path theme goes on',
      historyOf('nnnnnnnn', { suppression: '11111111' }, { scores: FALLING_PHQ }),
    ],
  ])
  staysSilent('relief-without-change', [
    ['few sessions', historyOf('nnnnnnn', UNWORTHY, { scores: FALLING_PHQ }), 'not-enough'],
    [
      'too few with a note',
      historyOf('nnnn--nnn', UNWORTHY, { scores: FALLING_PHQ }),
      'not-enough',
    ],
    [
      'cancelled ones do not count',
      historyOf('nnnnnnnC', UNWORTHY, { scores: FALLING_PHQ }),
      'not-enough',
    ],
    [
      'noise inside the reliable change',
      historyOf('nnnnnnnn', UNWORTHY, { scores: NOISY_PHQ }),
      'not-found',
    ],
    [
      'one low outlier at the end',
      historyOf('nnnnnnnn', UNWORTHY, {
        scores: {
          'phq-9': [
            [0, 18],
            [2, 18],
            [5, 17],
            [7, 6],
          ],
        },
      }),
      'not-found',
    ],
    [
      'one high outlier at the start',
      historyOf('nnnnnnnn', UNWORTHY, {
        scores: {
          'phq-9': [
            [0, 20],
            [2, 9],
            [5, 9],
            [7, 8],
          ],
        },
      }),
      'not-found',
    ],
    [
      'the newest result is old',
      historyOf(
        `nnnn${'-'.repeat(16)}nnnn`,
        { 'self-unworthy': `22..${'.'.repeat(16)}2222` },
        {
          scores: {
            'phq-9': [
              [0, 20],
              [1, 19],
              [2, 9],
              [3, 8],
            ],
          },
        },
      ),
      'not-found',
    ],
    [
      'tagged relief against a worse score',
      historyOf(
        'nnnnnnnn',
        { ...UNWORTHY, 'symptom-relief': '......22' },
        {
          scores: {
            'phq-9': [
              [0, 8],
              [2, 9],
              [6, 19],
              [7, 20],
            ],
          },
        },
      ),
      'not-found',
    ],
    [
      'the theme is denied',
      historyOf('nnnnnnnn', { 'self-unworthy': '22dddddd' }, { scores: FALLING_PHQ }),
      'not-found',
    ],
    [
      'the theme is somebody else’s',
      historyOf('nnnnnnnn', { 'self-unworthy': '22oooooo' }, { scores: FALLING_PHQ }),
      'not-found',
    ],
    [
      'the theme is past',
      historyOf('nnnnnnnn', { 'self-unworthy': 'hhhhhhhh' }, { scores: FALLING_PHQ }),
      'not-found',
    ],
    [
      'looked for and absent',
      historyOf('nnnnnnnn', { 'self-unworthy': '22000000' }, { scores: FALLING_PHQ }),
      'not-found',
    ],
    [
      'the theme came only now',
      historyOf('nnnnnnnn', { 'self-unworthy': '..222222' }, { scores: FALLING_PHQ }),
      'not-found',
    ],
    [
      'the theme is an outlier',
      historyOf('nnnnnnnn', { 'self-unworthy': '22....2.' }, { scores: FALLING_PHQ }),
      'not-found',
    ],
    [
      'a stressor alone',
      historyOf('nnnnnnnn', { 'relational-stressor': '22222222' }, { scores: FALLING_PHQ }),
      'not-found',
    ],
    ['nothing eased', historyOf('nnnnnnnn', UNWORTHY), 'not-found'],
  ])

  it('names scores with dates and themes with denominators', () => {
    const finding = findingOf(
      'relief-without-change',
      historyOf('nnnnnnnn', UNWORTHY, { scores: FALLING_PHQ }),
    )
    expect(saidBy(finding)).toBe(
      'PHQ-9 went from 20 on 2026-01-05 to 8 on 2026-02-23; its reliable change is 6. In the latest 6 sessions with a note, since 2026-01-19: Self is unworthy in 4 of 6.',
    )
    expect(finding).toMatchObject({
      counts: [
        { what: 'Self is unworthy, latest 6', n: 4, of: 6 },
        { what: 'Self is unworthy, before', n: 2, of: 2 },
      ],
      tags: ['self-unworthy-4', 'self-unworthy-5', 'self-unworthy-7', 'self-unworthy-8'],
      scores: [1, 2, 3, 4].map((place) => ({ result: `phq-9-${place}`, scale: 'total' })),
    })
  })

  it('leaves sessions before a late concept out of the denominator', () => {
    const finding = findingOf(
      'relief-without-change',
      historyOf(
        'nnnnnnnnnn',
        { 'self-unworthy': '....22.222' },
        {
          scores: FALLING_PHQ,
          concepts: addedIn(5, 'self-unworthy'),
        },
      ),
      { earlierSessions: 1, recentSessions: 5 },
    )
    expect(finding).toMatchObject({
      // Session 5 took place before it was there, and was tagged with it later.
      counts: [
        { n: 4, of: 5 },
        { n: 1, of: 1 },
      ],
    })
  })
})
