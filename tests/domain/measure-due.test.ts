import { describe, expect, it } from 'vitest'
import { dueMeasures } from '../../db/domain/measure-due.ts'
import { phq9 } from '../../db/measures/phq-9.ts'

const phq = (takenOn: string) => [{ instrument: 'phq-9', takenOn }]

describe('a measure is due again', () => {
  it('from its cadence on, to the day', () => {
    expect(phq9.cadenceDays).toBe(28)
    expect(dueMeasures(phq('2026-03-01'), '2026-03-24', '2026-03-28')).toEqual([])
    expect(dueMeasures(phq('2026-03-01'), '2026-03-24', '2026-03-29')).toEqual(phq('2026-03-01'))
  })

  it('until it has evidently been given up', () => {
    expect(dueMeasures(phq('2026-03-01'), '2026-05-20', '2026-05-24')).toHaveLength(1)
    expect(dueMeasures(phq('2026-03-01'), '2026-05-20', '2026-05-25')).toEqual([])
  })

  it('only with a client who was seen since', () => {
    expect(dueMeasures(phq('2026-03-01'), '2026-03-01', '2026-04-10')).toEqual([])
    expect(dueMeasures(phq('2026-03-01'), null, '2026-04-10')).toEqual([])
  })

  it('where the instrument is one that is known', () => {
    const unknown = [{ instrument: 'of-later-years', takenOn: '2026-03-01' }]
    expect(dueMeasures(unknown, '2026-04-01', '2026-04-10')).toEqual([])
  })
})
