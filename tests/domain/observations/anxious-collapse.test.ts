import { describe, expect, it } from 'vitest'
import { speaks, staysSilent } from './cases.ts'
import { addedIn, archivedConcept, findingOf, historyOf, saidBy } from './histories.ts'

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
      'hyperactivation is archived: fewer tags of it are no fall',
      historyOf(
        'nnnnnnnnnn',
        { hyperactivation: LESS, depletion: '.....2.2.2' },
        { concepts: archivedConcept('hyperactivation') },
      ),
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
