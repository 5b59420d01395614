import { describe, expect, it } from 'vitest'
import { type BackupReason, outlivedBackups } from '../../db/domain/backup-rotation.ts'

/** Noon and the like on the clock of this machine, as the therapist counts days. */
const at = (day: string, time = '12:00'): number => Date.parse(`${day}T${time}:00`)
const NOW = at('2026-11-24', '18:00')

const made = (day: string, time?: string, reason: BackupReason = 'automatic', schema = 2) => ({
  madeAt: at(day, time),
  reason,
  schema,
  name: `${day} ${time ?? '12:00'} ${reason}`,
})
const outlived = (
  backups: readonly ReturnType<typeof made>[],
  rule = { keepNewest: 2, keepDays: 3 },
): readonly string[] => outlivedBackups(backups, rule, NOW).map(({ name }) => name)

describe('outlivedBackups', () => {
  it('keeps the newest so many, whenever they were made', () => {
    const three = [made('2025-01-01'), made('2025-01-02'), made('2025-01-03')]
    expect(outlived(three)).toEqual(['2025-01-01 12:00 automatic'])
    expect(outlived(three.toReversed())).toEqual(['2025-01-01 12:00 automatic'])
    expect(outlived(three, { keepNewest: 3, keepDays: 1 })).toEqual([])
  })

  it('keeps the last of each of the last days, today being the first of them', () => {
    expect(
      outlived(
        [
          made('2026-11-24', '09:00'),
          made('2026-11-24', '17:00'),
          made('2026-11-23', '09:00'),
          made('2026-11-23', '17:00'),
          made('2026-11-22', '09:00'),
          made('2026-11-22', '17:00'),
          made('2026-11-21', '09:00'),
          made('2026-11-21', '17:00'),
        ],
        { keepNewest: 1, keepDays: 3 },
      ),
    ).toEqual([
      '2026-11-24 09:00 automatic',
      '2026-11-23 09:00 automatic',
      '2026-11-22 09:00 automatic',
      '2026-11-21 17:00 automatic',
      '2026-11-21 09:00 automatic',
    ])
  })

  it('keeps the last of each month for a year, this month being the first', () => {
    expect(
      outlived([
        made('2026-11-24', '17:00'),
        made('2026-11-24', '16:00'),
        made('2026-10-31'),
        made('2026-10-30'),
        made('2025-12-05'),
        made('2025-12-04'),
        made('2025-11-30'),
      ]),
    ).toEqual([
      '2026-10-30 12:00 automatic',
      '2025-12-04 12:00 automatic',
      '2025-11-30 12:00 automatic',
    ])
  })

  it('never removes one that was made by hand', () => {
    const old = [1, 2, 3, 4].map((day) => made(`2020-01-0${day}`, '12:00', 'by-hand'))
    expect(outlived([...old, made('2026-11-24')])).toEqual([])
  })

  it('removes one of an earlier schema as soon as an automatic one of a later schema is there', () => {
    const before = made('2026-11-24', '10:00', 'before-migration', 1)
    expect(outlived([before])).toEqual([])
    expect(outlived([before, made('2026-11-24', '09:00', 'automatic', 1)])).toEqual([])
    expect(outlived([before, made('2026-11-24', '11:00', 'by-hand', 2)])).toEqual([])
    expect(outlived([before, made('2026-11-24', '11:00', 'automatic', 2)])).toEqual([before.name])
  })

  it('never removes the newest of all, not even where the rule would keep none', () => {
    const rule = { keepNewest: 0, keepDays: 0 }
    expect(outlived([made('2019-05-05')], rule)).toEqual([])
    expect(outlived([made('2019-05-05'), made('2019-05-04')], rule)).toEqual([
      '2019-05-04 12:00 automatic',
    ])
  })

  it('takes a backup from a clock that ran ahead for new, and keeps those of today beside it', () => {
    expect(
      outlived([made('2031-01-01'), made('2031-01-02'), made('2026-11-24')], {
        keepNewest: 1,
        keepDays: 1,
      }),
    ).not.toContain('2026-11-24 12:00 automatic')
  })
})
