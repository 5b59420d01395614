import { describe, expect, it } from 'vitest'
import { speaks, staysSilent } from './cases.ts'
import { addedIn, archivedConcept, CONCEPTS, findingOf, historyOf, saidBy } from './histories.ts'

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
      historyOf('nnnnnnnn', { loneliness: LONELY }, { concepts: archivedConcept('belonging') }),
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
