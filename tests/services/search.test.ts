import { describe, expect, it } from 'vitest'
import { addClient, addSession, makeTestVault } from '../support/test-vault.ts'

const NOTES = [
  'The heron stands in the shallows. She feels lonely at weekends.',
  'He talked of loneliness, and of the café where nobody speaks.',
  'A quiet session about work.',
]

const withNotes = async () => {
  const made = await makeTestVault()
  const first = await addClient(made, 'Ines Halloran', 'IH-01')
  const second = await addClient(made, 'Tomas Weir', 'TW-01')
  for (const [index, text] of NOTES.entries()) {
    const owner = index === 1 ? second : first
    const { id } = await addSession(made, owner.id, `2026-01-0${index + 1}`)
    await made.call('notes.save', { sessionId: id, baseRevision: 0, text, tags: [] })
    await made.call('notes.leave', { sessionId: id })
  }
  const find = (query: string, clientId: typeof first.id | null = null) =>
    made.call('search.find', { query, clientId, order: 'best' })
  return { ...made, first, second, find }
}

describe('search', () => {
  it('finds forms of a word, and says where the match stands in the note', async () => {
    const { find } = await withNotes()
    const answer = await find('lonely')
    expect(answer.total).toBe(1)
    const [hit] = answer.hits
    if (hit?.source !== 'note') throw new Error('no note was found')
    expect(NOTES[0]?.slice(hit.start, hit.end)).toBe('lonely')
    expect(hit.snippet.slice(...(hit.highlights[0] ?? [0, 0]))).toBe('lonely')
    expect((await find('herons')).total).toBe(1)
  })

  it.each([
    ['without accents', 'cafe', 1],
    ['a phrase', '"nobody speaks"', 1],
    ['a phrase whose words stand apart', '"heron shallows"', 0],
    ['all of several words', 'heron shallows', 1],
    ['the beginning of a word', 'lone*', 2],
    ['a word to leave out', 'lone* -heron', 1],
    ['in any case', 'HERON', 1],
    ['operators as words', 'heron AND NOT', 0],
    ['nothing to search for', '*** "" -', 0],
    ['a quote that is not closed', '"heron', 1],
    ['column syntax as words', 'client_key : 1', 0],
  ])('takes %s', async (_, query, total) => {
    const { find } = await withNotes()
    expect((await find(query)).total).toBe(total)
  })

  it('stays with one client when asked', async () => {
    const { find, second } = await withNotes()
    const answer = await find('lone*', second.id)
    expect(answer.hits.map((hit) => hit.client.code)).toEqual(['TW-01'])
    expect(answer.total).toBe(1)
  })

  it('finds the note that is being written, and no longer what was deleted from it', async () => {
    const { call, find, first } = await withNotes()
    const [row] = await call('sessions.list', { clientId: first.id })
    if (row === undefined) throw new Error('no session')
    const { revision } = await call('notes.open', { sessionId: row.id })
    const text = 'An osprey instead.'
    await call('notes.save', { sessionId: row.id, baseRevision: revision, text, tags: [] })
    expect((await find('osprey')).total).toBe(1)
    expect((await find('heron')).total).toBe(0)
    expect((await call('vault.verify', {})).isSound).toBe(true)
  })
})
