/** Each rule on histories where it should speak, and on the near misses where it should not. */
import { describe, expect, it } from 'vitest'
import type { History } from '../../../db/domain/observations/shapes.ts'
import { addedIn, CONCEPTS, findingOf, historyOf, saidBy } from './histories.ts'

type Case = readonly [name: string, history: History]
type Miss = readonly [...Case, reason: 'not-enough' | 'not-found']

const speaks = (slug: string, cases: readonly Case[]): void => {
  it.each(cases)('speaks: %s', (_, history) => {
    const finding = findingOf(slug, history)
    expect(finding, saidBy(finding)).toMatchObject({ isFound: true })
  })
}
const staysSilent = (slug: string, misses: readonly Miss[]): void => {
  it.each(misses)('stays silent: %s', (_, history, reason) => {
    const finding = findingOf(slug, history)
    expect(finding, saidBy(finding)).toMatchObject({ isFound: false, reason })
    expect(saidBy(finding)).toMatch(/\S.*\.$/)
  })
}

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

describe('anxious collapse', () => {
  const LESS = '22222.....'
  speaks('anxious-collapse', [
    [
      'depletion comes up',
      historyOf('nnnnnnnnnn', { hyperactivation: LESS, depletion: '.....2.2.2' }),
    ],
    [
      'hopelessness comes up',
      historyOf('nnnnnnnnnn', {
        hyperactivation: '22.22..2..',
        'hopelessness-about-connection': '.....1.2..',
      }),
    ],
    [
      'some weeks ago, without notes between',
      historyOf('nnnnn-nnnnn-nnnn', { hyperactivation: '22222', depletion: '......22222' }),
    ],
  ])
  staysSilent('anxious-collapse', [
    [
      'few sessions',
      historyOf('nnnnnnnnn', { hyperactivation: '2222.....', depletion: '....22222' }),
      'not-enough',
    ],
    [
      'sessions without a note',
      historyOf('nnnnn-----', { hyperactivation: LESS, depletion: '.....22222' }),
      'not-enough',
    ],
    [
      'cancelled sessions',
      historyOf('nnnnnCCCCC', { hyperactivation: LESS, depletion: '.....22222' }),
      'not-enough',
    ],
    [
      'depletion was added late',
      historyOf(
        'nnnnnnnnnn',
        { hyperactivation: LESS, depletion: '.......222' },
        {
          concepts: addedIn(
            6,
            'depletion',
            'hopelessness-about-connection',
            'hopelessness-about-existence',
          ),
        },
      ),
      'not-enough',
    ],
    ['nothing comes up', historyOf('nnnnnnnnnn', { hyperactivation: LESS }), 'not-found'],
    [
      'one session of depletion',
      historyOf('nnnnnnnnnn', { hyperactivation: LESS, depletion: '......2...' }),
      'not-found',
    ],
    [
      'hyperactivation goes on',
      historyOf('nnnnnnnnnn', { hyperactivation: '2222222.2.', depletion: '.....22222' }),
      'not-found',
    ],
    [
      'depletion is denied',
      historyOf('nnnnnnnnnn', { hyperactivation: LESS, depletion: '.....ddddd' }),
      'not-found',
    ],
    [
      'depletion is the partner’s',
      historyOf('nnnnnnnnnn', { hyperactivation: LESS, depletion: '.....ooooo' }),
      'not-found',
    ],
    [
      'hyperactivation was past from the start',
      historyOf('nnnnnnnnnn', { hyperactivation: 'hhhhh.....', depletion: '.....22222' }),
      'not-found',
    ],
    [
      'it is long ago',
      historyOf('n'.repeat(32), { hyperactivation: LESS, depletion: '.....22222' }),
      'not-found',
    ],
  ])

  it('counts both stretches', () => {
    const finding = findingOf(
      'anxious-collapse',
      historyOf('nnnnnnnnnn', { hyperactivation: LESS, depletion: '.....2.2.2' }),
    )
    expect(saidBy(finding)).toBe(
      'Between 2026-01-05 and 2026-03-09, in two stretches of 5 sessions with a note: Hyperactivation in 5 of 5, then in 0 of 5; Depletion in 0 of 5, then in 3 of 5.',
    )
    expect(finding).toMatchObject({
      counts: [
        { what: 'Hyperactivation, sessions 1 to 5', n: 5, of: 5 },
        { what: 'Hyperactivation, sessions 6 to 10', n: 0, of: 5 },
        { what: 'Depletion, sessions 1 to 5', n: 0, of: 5 },
        { what: 'Depletion, sessions 6 to 10', n: 3, of: 5 },
      ],
    })
  })
})

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

describe('grief coming within reach', () => {
  speaks('grief-within-reach', [
    [
      'after the client was known and held',
      historyOf('nnnnnnn', { 'known-and-held': '..2....', 'grief-lost': '....2.2' }),
    ],
    [
      'after relief',
      historyOf('nnnnnnn', { 'symptom-relief': '1......', 'grief-emerging': '.....12' }),
    ],
  ])
  staysSilent('grief-within-reach', [
    [
      'few sessions',
      historyOf('nnnnn', { 'known-and-held': '2....', 'grief-lost': '...22' }),
      'not-enough',
    ],
    [
      'few with a note',
      historyOf('n--n-nn', { 'known-and-held': '2......', 'grief-lost': '.....22' }),
      'not-enough',
    ],
    [
      'grief from early on',
      historyOf('nnnnnnn', { 'known-and-held': '2......', 'grief-lost': '.2.2...' }),
      'not-found',
    ],
    [
      'grief came first',
      historyOf('nnnnnnnn', { 'known-and-held': '......2.', 'grief-lost': '....22.2' }),
      'not-found',
    ],
    [
      'in the same session',
      historyOf('nnnnnnnn', { 'known-and-held': '....2...', 'grief-lost': '....22..' }),
      'not-found',
    ],
    [
      'once only',
      historyOf('nnnnnnn', { 'known-and-held': '2......', 'grief-lost': '.....2.' }),
      'not-found',
    ],
    [
      'the brother’s grief',
      historyOf('nnnnnnn', { 'known-and-held': '2......', 'grief-lost': '.....oo' }),
      'not-found',
    ],
    [
      'known and held was denied',
      historyOf('nnnnnnn', { 'known-and-held': 'd......', 'grief-lost': '.....22' }),
      'not-found',
    ],
    [
      'grief was added late',
      historyOf(
        'nnnnnnnn',
        { 'known-and-held': '2.......', 'grief-lost': '......22' },
        {
          concepts: addedIn(6, 'grief-lost', 'grief-never-had', 'grief-emerging'),
        },
      ),
      'not-enough',
    ],
    [
      'a cancelled session',
      historyOf('nnnnnnC', { 'known-and-held': '2......', 'grief-lost': '.....22' }),
      'not-found',
    ],
  ])

  it('says how many sessions lie between, and whether the work goes around it', () => {
    const finding = findingOf(
      'grief-within-reach',
      historyOf('nnn-nnnnn', {
        'known-and-held': '..2......',
        'grief-lost': '.....2.2.',
        'grief-avoided': '......2..',
      }),
    )
    expect(saidBy(finding)).toBe(
      'Grief first appeared in session 6, on 2026-02-09: 2 sessions after Known and held (session 3, 2026-01-19). Since then, of sessions with a note: Grief in 2 of 4, Grief avoided in 1 of 4.',
    )
  })
})

describe('the alarm unanswered', () => {
  const LONELY = '2.2.2.2.'
  speaks('alarm-unanswered', [['nobody meets it', historyOf('nnnnnnnn', { loneliness: LONELY })]])
  staysSilent('alarm-unanswered', [
    ['few sessions', historyOf('nnnnnnn', { loneliness: '2222222' }), 'not-enough'],
    [
      'sessions without a note',
      historyOf('nnnnnnn---', { loneliness: '2222222222' }),
      'not-enough',
    ],
    ['three sessions of it', historyOf('nnnnnnnn', { loneliness: '2.2...2.' }), 'not-found'],
    [
      'belonging once',
      historyOf('nnnnnnnn', { loneliness: LONELY, belonging: '.....1..' }),
      'not-found',
    ],
    [
      'a new experience once',
      historyOf('nnnnnnnn', { loneliness: LONELY, 'corrective-experience': '1.......' }),
      'not-found',
    ],
    ['denied', historyOf('nnnnnnnn', { loneliness: 'd2d2d2dd' }), 'not-found'],
    ['other people’s', historyOf('nnnnnnnn', { loneliness: 'oooooooo' }), 'not-found'],
    [
      'belonging came late into the codebook',
      historyOf('nnnnnnnn', { loneliness: LONELY }, { concepts: addedIn(4, 'belonging') }),
      'not-enough',
    ],
    [
      'belonging is archived',
      historyOf(
        'nnnnnnnn',
        { loneliness: LONELY },
        {
          concepts: CONCEPTS.map((each) => ({ ...each, isArchived: each.slug === 'belonging' })),
        },
      ),
      'not-enough',
    ],
    [
      'belonging is not there',
      historyOf(
        'nnnnnnnn',
        { loneliness: LONELY },
        { concepts: CONCEPTS.filter(({ slug }) => slug !== 'belonging') },
      ),
      'not-enough',
    ],
  ])

  it('takes what others have, or what was denied, for no answer', () => {
    const history = historyOf('nnnnnnnn', { loneliness: LONELY, belonging: 'o.d.h.0.' })
    expect(saidBy(findingOf('alarm-unanswered', history))).toBe(
      'In the latest 8 sessions with a note, since 2026-01-05: Loneliness in 4 of 8, New relational experience in 0 of 8, Belonging in 0 of 8. One of the last two was looked for and absent in 1 of these 8, and not assessed in the others.',
    )
  })
})

describe('safety', () => {
  const item9 = (isSafetyPositive: boolean): History => {
    const history = historyOf('nn', {}, { scores: { 'phq-9': [[0, 12]] } })
    return { ...history, results: history.results.map((each) => ({ ...each, isSafetyPositive })) }
  }
  speaks('safety', [
    ['one touch, in one session', historyOf('n', { 'hopelessness-about-existence': '1' })],
    ['in a session without a note', historyOf('n-', { 'hopelessness-about-existence': '.2' })],
    ['in a cancelled session', historyOf('nc', { 'hopelessness-about-existence': '.2' })],
    ['a positive item 9', item9(true)],
  ])
  staysSilent('safety', [
    ['nothing', historyOf('nnn', {}), 'not-found'],
    ['no session', historyOf('', {}), 'not-found'],
    ['denied', historyOf('nnn', { 'hopelessness-about-existence': 'ddd' }), 'not-found'],
    [
      'looked for and absent',
      historyOf('nnn', { 'hopelessness-about-existence': '000' }),
      'not-found',
    ],
    ['a grandfather’s', historyOf('nnn', { 'hopelessness-about-existence': 'oo.' }), 'not-found'],
    ['item 9 at its lowest', item9(false), 'not-found'],
  ])

  it('says what waits for a risk note', () => {
    const lanes = { 'hopelessness-about-existence': '2.2' }
    const open = historyOf('nn-', lanes, { safety: { openMarks: 2, lastRiskNote: null } })
    expect(saidBy(findingOf('safety', open))).toBe(
      'Hopelessness about going on in 1 of 2 sessions with a note, and in 1 without one, last in session 3 on 2026-01-19. 2 marks wait for a risk note. No risk note is signed.',
    )
    const answered = historyOf('nnn', lanes, {
      safety: { openMarks: 0, lastRiskNote: '2026-01-20' },
    })
    expect(saidBy(findingOf('safety', answered))).toContain(
      'No mark waits for a risk note. The latest risk note is of 2026-01-20.',
    )
  })
})

describe('which path carries which evidence', () => {
  speaks('paths', [['three sessions of one path', historyOf('nnnnnn', { suppression: '1.1.1.' })]])
  staysSilent('paths', [
    ['few sessions', historyOf('nnnnn', { suppression: '22222' }), 'not-enough'],
    ['sessions without notes', historyOf('nnn---', { suppression: '222222' }), 'not-enough'],
    [
      'two sessions of each',
      historyOf('nnnnnn', { suppression: '22....', depletion: '..22..' }),
      'not-found',
    ],
    ['denied', historyOf('nnnnnn', { suppression: 'dddddd' }), 'not-found'],
    ['the mother’s', historyOf('nnnnnn', { suppression: 'oooooo' }), 'not-found'],
  ])

  it('counts every path, each with its themes', () => {
    const history = historyOf('nnnnnnc', {
      suppression: '2.2.2.2',
      'self-sufficiency': '.12....',
      depletion: '.....1.',
    })
    expect(saidBy(findingOf('paths', history))).toBe(
      'Of sessions with a note: Anxious path in 1 of 6 (Depletion 1). Avoidant path in 4 of 6 (Suppression 3, Self-sufficiency 2). Disorganized path in 0 of 6.',
    )
  })
})
