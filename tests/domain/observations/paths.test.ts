import { describe, expect, it } from 'vitest'
import { speaks, staysSilent } from './cases.ts'
import { findingOf, historyOf, saidBy } from './histories.ts'

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
