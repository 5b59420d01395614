/** What the sample practice shows of observations and formulations, and that it leaves nothing of them behind. */
import { describe, expect, it } from 'vitest'
import { OBSERVATION_RULES } from '../../db/domain/observations/rules.ts'
import { plainWords } from '../../db/domain/observations/words.ts'
import { makeTestVault } from '../support/test-vault.ts'

const withSample = async () => {
  const test = await makeTestVault()
  await test.call('practice.loadSample', {})
  const clients = await test.call('clients.list', { includeArchived: true })
  return { test, clients }
}

describe('the sample practice', () => {
  it('has each kind of observation somewhere, each with evidence and a sentence of its own', async () => {
    const { test, clients } = await withSample()
    const found = new Map<string, string[]>()
    for (const { id, code } of clients)
      for (const each of await test.call('observations.list', { clientId: id })) {
        if (each.state !== 'found') continue
        expect(each.tags.length + each.scores.length, each.rule).toBeGreaterThan(0)
        expect(plainWords(each.said)).toMatch(/\d+ of (the latest )?\d+/)
        found.set(each.rule, [...(found.get(each.rule) ?? []), code])
      }
    expect([...found.keys()].toSorted()).toEqual(
      OBSERVATION_RULES.map(({ slug }) => slug).toSorted(),
    )
    expect(found.get('safety')?.toSorted()).toEqual(['CK-03', 'GR-07'])
    expect(found.get('missed-avoidance')).toEqual(['KP-10'])
    expect(found.get('alarm-unanswered')).toEqual(['KP-10'])
    expect(found.get('anxious-collapse')).toEqual(['AN-01'])
  })

  it('has formulations whose quotes all stand in their notes, two versions for three clients at least', async () => {
    const { test, clients } = await withSample()
    let withTwo = 0
    let ofProcess = 0
    for (const { id } of clients) {
      const view = await test.call('formulation.open', { clientId: id })
      if (view.versions.length >= 2) withTwo += 1
      for (const quote of view.quotes) {
        expect(quote).toMatchObject({ state: 'same' })
        if (quote.note === 'process') ofProcess += 1
      }
      for (const { number } of view.versions) {
        const version = await test.call('formulation.version', { clientId: id, number })
        expect(version.quotes.length).toBeGreaterThanOrEqual(3)
        expect(version.text).not.toMatch(/\[\[[a-z]/)
        for (const quote of version.quotes) expect(quote.state).toBe('same')
      }
    }
    expect(withTwo).toBeGreaterThanOrEqual(3)
    expect(ofProcess).toBe(1)
    const { isSound } = await test.call('vault.verify', {})
    expect(isSound).toBe(true)
  })

  it('leaves nothing behind when it is removed', async () => {
    const { test, clients } = await withSample()
    const [client] = clients
    if (client === undefined) throw new Error('no client')
    await test.call('observations.dismiss', {
      clientId: client.id,
      rule: 'paths',
      reason: 'Known.',
    })
    await test.call('practice.removeSample', {})
    const { sqlite } = test.context.store
    for (const table of ['formulation', 'formulation_version', 'observation_dismissal'])
      expect(sqlite.prepare(`SELECT count(*) AS n FROM ${table}`).get()).toEqual({ n: 0 })
  })
})
