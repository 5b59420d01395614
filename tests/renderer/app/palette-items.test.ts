// @vitest-environment node
import { expect, test } from 'vitest'
import { newClientId } from '../../../db/contract/new-ids.ts'
import type { Command } from '../../../renderer/app/commands.tsx'
import { matchRank, paletteSections } from '../../../renderer/app/palette-items.ts'

const command = (label: string, extra: Partial<Command> = {}): Command => ({
  id: label,
  label,
  group: 'Go to',
  run: () => {},
  ...extra,
})
const client = (name: string, code: string, label = name) => ({
  id: newClientId(),
  label,
  name,
  code,
})

test('a beginning beats a word inside, which beats letters inside', () => {
  expect(matchRank('Search in notes', 'search')).toBe(0)
  expect(matchRank('Search in notes', 'notes')).toBe(1)
  expect(matchRank('Search in notes', 'arch')).toBe(2)
  expect(matchRank('Search in notes', 'notes sea')).toBe(1)
  expect(matchRank('Search in notes', 'x')).toBeNull()
})

test('nothing typed shows every command under its group, and no client', () => {
  const sections = paletteSections(
    '',
    [command('Caseload'), command('Lock', { group: 'Vault' }), command('Search')],
    [client('Ada', 'A-01')],
    [],
  )
  expect(sections.map((section) => [section.title, section.items.length])).toEqual([
    ['Go to', 2],
    ['Vault', 1],
  ])
})

test('a command that cannot run now is not offered', () => {
  expect(paletteSections('', [command('Back', { isEnabled: false })], [], [])).toEqual([])
})

test('clients are found by name and by code, at most eight', () => {
  const many = Array.from({ length: 30 }, (_, index) => client(`Ada ${index}`, `A-${index + 1}`))
  const [byName] = paletteSections('ada', [], many, [])
  expect(byName).toMatchObject({ title: 'Clients' })
  expect(byName?.items).toHaveLength(8)
  const [byCode] = paletteSections('a-30', [], many, [])
  expect(byCode?.items).toMatchObject([{ client: { label: 'Ada 29' } }])
})

test('in privacy mode a client is found by name and shown by code', () => {
  const [clients] = paletteSections('ada', [], [client('Ada', 'A-01', 'A-01')], [])
  expect(clients?.items).toMatchObject([{ client: { label: 'A-01' } }])
})

test('a concept is found by its two-letter code', () => {
  const concepts = [{ slug: 'emptiness', name: 'Emptiness', code: 'em' }]
  expect(paletteSections('em', [], [], concepts)).toMatchObject([
    { title: 'Concepts', items: [{ concept: { slug: 'emptiness' } }] },
  ])
})

test('no two sections are the same to a list, whatever a group of commands is called', () => {
  const concepts = [{ slug: 'emptiness', name: 'Emptiness', code: 'em' }]
  const commands = ['Clients', 'Concepts', 'Codebook'].map((group) =>
    command(`Empty the ${group}`, { group }),
  )
  const sections = paletteSections('em', commands, [client('Emil', 'E-1')], concepts)
  expect(sections).toHaveLength(5)
  expect(new Set(sections.map(({ id }) => id)).size).toBe(5)
})
