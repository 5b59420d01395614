import { describe, expect, it } from 'vitest'
import { speaks, staysSilent } from './cases.ts'
import { addedIn, findingOf, historyOf, saidBy } from './histories.ts'

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
