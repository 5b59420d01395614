import { describe, expect, it } from 'vitest'
import type { History } from '../../../db/domain/observations/shapes.ts'
import { speaks, staysSilent } from './cases.ts'
import { findingOf, historyOf, saidBy } from './histories.ts'

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
