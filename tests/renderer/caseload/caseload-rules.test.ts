// @vitest-environment node
import { expect, test } from 'vitest'
import { newClientId } from '../../../db/contract/new-ids.ts'
import type { ClientRow } from '../../../db/contract/views.ts'
import { suggestCode } from '../../../renderer/features/caseload/client-code.ts'
import { matchesClient, orderClients } from '../../../renderer/features/caseload/order-clients.ts'

const client = (name: string, extra: Partial<ClientRow> = {}): ClientRow => ({
  id: newClientId(),
  name,
  code: name.slice(0, 2),
  isArchived: false,
  isSample: false,
  sessions: 0,
  lastSession: null,
  notesDue: 0,
  oldestDue: null,
  oldestDueSession: null,
  drafts: 0,
  safety: null,
  safetyWhy: [],
  ...extra,
})
const names = (rows: readonly ClientRow[]): readonly string[] => rows.map((row) => row.name)
const byName = (row: ClientRow): string => row.name

test('a code is the initials with the next free number', () => {
  expect(suggestCode('Nora Vance', [])).toBe('NV-01')
  expect(suggestCode('Nora Vance', ['nv-01', 'NV-02', 'NV-04'])).toBe('NV-03')
  expect(suggestCode('Élodie van der Ångström', [])).toBe('EA-01')
  expect(suggestCode('Ada', [])).toBe('A-01')
  expect(suggestCode('  ', [])).toBe('C-01')
})

test('names are ordered as people order them', () => {
  const rows = [client('Zoe'), client('émile'), client('Edgar'), client('Fay')]
  expect(names(orderClients(rows, 'name', byName))).toEqual(['Edgar', 'émile', 'Fay', 'Zoe'])
})

test('in privacy mode the order is that of the codes', () => {
  const rows = [client('Anna', { code: 'Z-1' }), client('Zoe', { code: 'A-1' })]
  expect(names(orderClients(rows, 'name', (row) => row.code))).toEqual(['Zoe', 'Anna'])
})

test('the latest session comes first, clients without one last', () => {
  const rows = [
    client('None'),
    client('Old', { lastSession: '2026-01-01' }),
    client('New', { lastSession: '2026-03-01' }),
  ]
  expect(names(orderClients(rows, 'last-session', byName))).toEqual(['New', 'Old', 'None'])
})

test('the oldest note due comes first, clients without one last by name', () => {
  const rows = [
    client('Zoe'),
    client('Fresh', { oldestDue: '2026-03-01' }),
    client('Amy'),
    client('Stale', { oldestDue: '2026-01-01' }),
  ]
  expect(names(orderClients(rows, 'note-due', byName))).toEqual(['Stale', 'Fresh', 'Amy', 'Zoe'])
})

test('the filter finds word beginnings and codes, whatever case and accents', () => {
  const elodie = { name: 'Élodie O’Brien-Marsh', code: 'EO-07' }
  for (const typed of ['elo', 'brien', 'marsh e', 'eo-07', '07', ''])
    expect(matchesClient(elodie, typed), typed).toBe(true)
  for (const typed of ['lodie', 'elo x', 'eo-08']) expect(matchesClient(elodie, typed)).toBe(false)
})
