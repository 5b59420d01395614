// @vitest-environment node
import { expect, test } from 'vitest'
import { newClientId } from '../../../db/contract/new-ids.ts'
import {
  canGo,
  currentEntry,
  goBy,
  goTo,
  MAX_ENTRIES,
  replaceWith,
  startHistory,
} from '../../../renderer/app/history.ts'

const clientId = newClientId()

test('back and forward retrace the way', () => {
  const there = goTo(goTo(startHistory(), { screen: 'codebook' }), { screen: 'settings' })
  const back = goBy(there, -1)
  expect(currentEntry(back).route.screen).toBe('codebook')
  expect(currentEntry(goBy(back, 1)).route.screen).toBe('settings')
  expect(canGo(there, 1)).toBe(false)
  expect(goBy(there, 1)).toBe(there)
})

test('going somewhere after going back forgets what lay ahead', () => {
  const back = goBy(goTo(startHistory(), { screen: 'codebook' }), -1)
  const elsewhere = goTo(back, { screen: 'settings' })
  expect(canGo(elsewhere, 1)).toBe(false)
  expect(elsewhere.entries.map((entry) => entry.route.screen)).toEqual(['caseload', 'settings'])
})

test('going to where one is adds nothing', () => {
  const there = goTo(startHistory(), { screen: 'client', clientId, tab: 'sessions' })
  expect(goTo(there, { screen: 'client', clientId, tab: 'sessions' })).toBe(there)
})

test('a tab is changed in place and the visit stays the same', () => {
  const there = goTo(startHistory(), { screen: 'client', clientId, tab: 'sessions' })
  const tab = replaceWith(there, { screen: 'client', clientId, tab: 'timeline' })
  expect(tab.entries).toHaveLength(2)
  expect(currentEntry(tab)).toEqual({
    id: currentEntry(there).id,
    route: { screen: 'client', clientId, tab: 'timeline' },
  })
})

test('two visits of one place are two entries', () => {
  const twice = goTo(goTo(startHistory(), { screen: 'codebook' }), { screen: 'caseload' })
  expect(new Set(twice.entries.map((entry) => entry.id)).size).toBe(3)
})

test('a long day keeps its newest entries', () => {
  let history = startHistory()
  for (let step = 0; step < MAX_ENTRIES + 50; step += 1)
    history = goTo(history, { screen: 'search', query: String(step) })
  expect(history.entries).toHaveLength(MAX_ENTRIES)
  expect(currentEntry(history).route).toEqual({
    screen: 'search',
    query: String(MAX_ENTRIES + 49),
  })
})
