/** All pairs of concepts at once: of all clients or one, with their quotes, and taken out as tables. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tempFolder } from '../support/temp-folder.ts'
import { addClient, addSession, makeTestVault, tagOf } from '../support/test-vault.ts'

const TEXT = 'Nobody would notice, she says, and looks at the door.'
const passage = (start: number, end: number) => ({ kind: 'passage', start, end }) as const

const filled = async () => {
  const made = await makeTestVault()
  const [{ id: ines }, { id: bo }] = [
    await addClient(made, 'Ines Halloran'),
    await addClient(made, 'Bo Lindqvist', 'BL-01'),
  ]
  const both = () => [tagOf('sadness', passage(7, 30)), tagOf('loneliness', passage(0, 19))]
  for (const [clientId, tags] of [
    [ines, both()],
    [bo, [...both(), tagOf('grief-lost', passage(20, 30))]],
  ] as const) {
    const { id: sessionId } = await addSession(made, clientId, '2026-01-12')
    await made.call('notes.save', { sessionId, baseRevision: 0, text: TEXT, tags: [...tags] })
    await made.call('notes.save', {
      ...{ sessionId, kind: 'process', baseRevision: 1, text: TEXT },
      tags: [tagOf('loneliness', passage(0, 10)), tagOf('rupture-repair', passage(2, 8))],
    })
  }
  return { made, ines, bo }
}

describe('what is found together, all pairs at once', () => {
  it('is of all clients, in the codebook’s order', async () => {
    const { made } = await filled()
    const matrix = await made.call('concepts.matrix', { clientId: null })
    expect(matrix.sessions).toBe(2)
    expect(matrix.concepts).toEqual([
      { concept: 'sadness', passages: 2, sessions: 2 },
      { concept: 'loneliness', passages: 4, sessions: 2 },
      { concept: 'rupture-repair', passages: 2, sessions: 2 },
      { concept: 'grief-lost', passages: 1, sessions: 1 },
    ])
    const words = matrix.pairs.map(({ one, other, pairs, sessions }) => [
      one,
      other,
      pairs,
      sessions,
    ])
    expect(words).toContainEqual(['sadness', 'loneliness', 2, 2])
    expect(words).toContainEqual(['sadness', 'grief-lost', 1, 1])
    expect(words).toContainEqual(['sadness', 'rupture-repair', 0, 2])
    expect(words).toHaveLength(6)
  })

  it('says for each pair what the concept’s own page says', async () => {
    const { made } = await filled()
    const { pairs } = await made.call('concepts.matrix', { clientId: null })
    const { concepts } = await made.call('concepts.together', { concept: 'loneliness' })
    for (const { concept, passages, sessions, pairs: overlapping } of concepts) {
      const pair = pairs.find(
        ({ one, other }) =>
          [one, other].toSorted().join() === [concept, 'loneliness'].toSorted().join(),
      )
      const ofLoneliness = pair?.one === 'loneliness' ? pair.ofOne : pair?.ofOther
      if (concept !== 'loneliness')
        expect([ofLoneliness, pair?.sessions, pair?.pairs]).toEqual([
          passages,
          sessions,
          overlapping,
        ])
    }
    expect(concepts.length).toBeGreaterThan(2)
  })

  it('is of one client where one is named, and so are the quotes behind it', async () => {
    const { made, ines } = await filled()
    const { sessions, concepts } = await made.call('concepts.matrix', { clientId: ines })
    expect(sessions).toBe(1)
    expect(concepts.map(({ concept }) => concept)).not.toContain('grief-lost')
    const asked = { concept: 'loneliness', other: 'sadness', scope: 'passages', limit: 10 } as const
    const all = await made.call('concepts.togetherQuotes', asked)
    const own = await made.call('concepts.togetherQuotes', { ...asked, clientId: ines })
    expect([all.total, own.total]).toEqual([2, 1])
    expect(own.places[0]?.quotes[0]?.client.name).toBe('Ines Halloran')
  })

  it.each([
    [false, 'Without process notes', '0'],
    [true, 'Psychotherapy-note material', '1'],
  ])(
    'leaves as tables, with process notes only where asked for: %s',
    async (isWithProcess, banner, apart) => {
      const { made, bo } = await filled()
      const target = tempFolder()
      const chosen = '018f3c1e-7b2a-7c3d-8e4f-5a6b7c8d9e10'
      made.vault.offerPath('export', chosen, target)
      await made.call('exports.conceptMatrix', { clientId: bo, isWithProcess, chosen })
      const [folder = ''] = readdirSync(target)
      expect(folder).toMatch(/^together-BL-01-\d{4}-/)
      const read = (name: string) => readFileSync(join(target, folder, name), 'utf8')
      expect(readdirSync(join(target, folder))).toEqual([
        'about.md',
        'manifest.json',
        'pairs.csv',
        'same-session.csv',
        'same-words.csv',
      ])
      expect(read('about.md')).toContain(banner)
      expect(read('same-words.csv')).toContain(
        isWithProcess ? 'loneliness,1,2,1,0' : 'loneliness,1,1,0',
      )
      expect(read('pairs.csv').includes('rupture-repair')).toBe(apart === '1')
      for (const name of readdirSync(join(target, folder)))
        expect(read(name)).not.toContain('Lindqvist')
      const [event] = [...made.context.queries.audit.chain()].filter(
        ({ kind }) => kind === 'exported',
      )
      expect(JSON.parse(String(event?.detail))).toMatchObject({
        class: isWithProcess ? 'matrix-process' : 'matrix',
        files: 5,
      })
    },
  )
})
