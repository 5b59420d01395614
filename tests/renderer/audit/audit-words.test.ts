import { describe, expect, it } from 'vitest'
import { AUDIT_KINDS, type AuditListedEvent } from '../../../db/contract/audit.ts'
import { auditItems } from '../../../renderer/features/audit/audit-items.ts'
import { daysOfRange } from '../../../renderer/features/audit/audit-range.ts'
import { detailWords, kindWords } from '../../../renderer/features/audit/audit-words.ts'

const event = (more: Partial<AuditListedEvent>): AuditListedEvent => ({
  number: 1,
  at: new Date(2026, 10, 24, 9, 5).getTime(),
  kind: 'unlocked',
  clientId: null,
  sessionId: null,
  detail: {},
  appVersion: '0.0.0',
  client: null,
  session: null,
  ...more,
})

describe('the words for an event', () => {
  it('are there for every kind, each its own, with or without detail', () => {
    const words = AUDIT_KINDS.map((kind) => kindWords(event({ kind })))
    expect(new Set(words).size).toBe(AUDIT_KINDS.length)
    for (const kind of AUDIT_KINDS)
      expect(detailWords(event({ kind }))).not.toMatch(/undefined|null|NaN|object/)
  })

  it.each<[Partial<AuditListedEvent>, string, string]>([
    [
      { kind: 'setting-changed', detail: { name: 'autoLockMinutes', from: 5, to: 10 } },
      'Setting changed',
      'auto-lock 5 → 10 minutes',
    ],
    [
      { kind: 'setting-changed', detail: { name: 'hideFromCapture', from: true, to: false } },
      'Setting changed',
      'hidden from screen capture: on → off',
    ],
    [{ kind: 'setting-changed', detail: { name: 'constructor' } }, 'Setting changed', ''],
    [{ kind: 'unlock-failed', detail: { by: 'passphrase' } }, 'Wrong passphrase', ''],
    [
      { kind: 'unlock-failed', detail: { by: 'recovery-code', earlier: 12 } },
      'Wrong recovery code',
      'and 12 tries before it',
    ],
    [
      { kind: 'client-changed', detail: { name: true, code: true } },
      'Client changed',
      'name and code',
    ],
    [
      { kind: 'imported', detail: { from: 'files', clients: 1, sessions: 0, notes: 3 } },
      'Notes brought in',
      '1 client, 3 notes',
    ],
    [
      {
        kind: 'exported',
        detail: {
          class: 'client-access',
          jurisdiction: 'uk',
          signedNotes: 12,
          drafts: 0,
          processNotes: 1,
          withheld: 2,
        },
      },
      'Exported',
      'client access copy (UK), 12 signed notes, 1 process note, 2 withheld',
    ],
    [
      { kind: 'verified', detail: { sound: false, unsound: 1 } },
      'Vault checked',
      '1 check not sound',
    ],
  ])('%j', (given, kind, detail) => {
    expect([kindWords(event(given)), detailWords(event(given))]).toEqual([kind, detail])
  })

  it('are there for a kind that somebody made up', () => {
    const forged = { ...event({}), kind: JSON.parse('"toString"') }
    expect(kindWords(forged)).toMatch(/does not know/)
    expect(detailWords(forged)).toBe('')
  })
})

describe('the list', () => {
  it('puts events under the days on which they happened here', () => {
    const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 5).getTime()
    const events = [at(24, 23), at(24, 0), at(23, 23), at(20, 8)].map((time, index) =>
      event({ number: 9 - index, at: time }),
    )
    const items = auditItems(events, '2026-11-24')
    expect(
      items.map((item) => (item.kind === 'day' ? item.words.split(' ·')[0] : item.time)),
    ).toEqual([
      'Today',
      '23:05',
      '00:05',
      'Yesterday',
      '23:05',
      expect.stringMatching(/Friday/),
      '08:05',
    ])
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
  })
})

describe('a range of time', () => {
  it('counts today in', () => {
    const none = { from: null, to: null }
    expect(daysOfRange('all', '2026-11-24', none)).toEqual(none)
    expect(daysOfRange('today', '2026-11-24', none)).toEqual({ from: '2026-11-24', to: null })
    expect(daysOfRange('week', '2026-11-03', none)).toEqual({ from: '2026-10-28', to: null })
    const between = { from: '2026-01-01', to: null }
    expect(daysOfRange('between', '2026-11-24', between)).toBe(between)
  })
})
