import { describe, expect, it } from 'vitest'
import { type Basis, changeSince } from '../../../db/domain/observations/dismissal.ts'

const score = (result: string, value: number, scale: string | null = 'total') => ({
  result,
  instrument: 'phq-9',
  scale,
  score: value,
})
const THEN: Basis = { sessions: ['s1', 's2'], scores: [score('a', 18), score('b', 9)] }
const later = (...sessions: readonly string[]): Basis => ({
  ...THEN,
  sessions: [...THEN.sessions, ...sessions],
})

describe('an observation that was set aside', () => {
  it('stays aside while it stands on the same', () => {
    expect(changeSince(THEN, THEN, 3)).toBeNull()
    expect(changeSince(THEN, later('s3', 's4'), 3)).toBeNull()
  })

  it('stays aside when evidence goes, or moves on by a session', () => {
    expect(changeSince(THEN, { sessions: ['s2', 's3'], scores: [] }, 3)).toBeNull()
  })

  it('comes back on enough new sessions, and says how many', () => {
    expect(changeSince(THEN, later('s3', 's4', 's5'), 3)).toBe('3 more sessions among the evidence')
    expect(changeSince(THEN, later('s3'), 1)).toBe('1 more session among the evidence')
  })

  it('comes back on a score beyond the reliable change, and not on noise', () => {
    const withScore = (value: number): Basis => ({
      ...THEN,
      scores: [...THEN.scores, score('c', value)],
    })
    expect(changeSince(THEN, withScore(14), 3)).toBeNull()
    expect(changeSince(THEN, withScore(15), 3)).toBe('1 new result beyond the reliable change')
    expect(changeSince(THEN, withScore(3), 3)).toBe('1 new result beyond the reliable change')
  })

  it('comes back on any new answer to a question about safety', () => {
    const now: Basis = { ...THEN, scores: [...THEN.scores, score('c', 1, null)] }
    expect(changeSince(THEN, now, 1)).toBe('1 new result beyond the reliable change')
  })
})
