import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBetween, rewriteNote } from '../../db/services/rewrite.ts'
import { addClient, addSession, makeTestVault, tagOf } from '../support/test-vault.ts'

const applied = (before: string, after: string): string =>
  changeBetween(before, after).reduce(
    (text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to),
    before,
  )

describe('the change between two texts', () => {
  it('is none where they are the same', () => {
    expect(changeBetween('same', 'same')).toEqual([])
  })

  it('is the one range in which they differ', () => {
    expect(changeBetween('a quiet day', 'a loud day')).toEqual([{ from: 2, to: 7, insert: 'loud' }])
    expect(changeBetween('aa', 'aaa')).toEqual([{ from: 2, to: 2, insert: 'a' }])
  })

  it('does not split a character that is two units long', () => {
    // Both begin with the same high surrogate, and the second pair ends with the same low one.
    expect(changeBetween('😀', '😁')).toEqual([{ from: 0, to: 2, insert: '😁' }])
    expect(changeBetween('x\u{1F600}', 'x\u{1FA00}')).toEqual([
      { from: 1, to: 3, insert: '\u{1FA00}' },
    ])
  })

  it('makes the one of the other, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '😁', '\u{1FA00}') })
    fc.assert(fc.property(text, text, (before, after) => applied(before, after) === after))
    fc.assert(
      fc.property(text, text, (before, after) =>
        changeBetween(before, after).every(
          ({ from, to, insert }) =>
            insert.isWellFormed() &&
            before.slice(0, from).isWellFormed() &&
            before.slice(to).isWellFormed(),
        ),
      ),
    )
  })
})

describe('rewriting a note', () => {
  const rewritten = async (before: string, quote: string, after: string) => {
    const test = await makeTestVault()
    const { id: clientId } = await addClient(test)
    const { id: sessionId } = await addSession(test, clientId, '2025-03-04')
    const start = before.indexOf(quote)
    const passage = { kind: 'passage', start, end: start + quote.length } as const
    const tags = [tagOf('loneliness', passage), tagOf('sadness')]
    await test.call('notes.save', { sessionId, baseRevision: 0, text: before, tags })
    const { lost } = rewriteNote(test.context, { sessionId, kind: 'progress', text: after })
    const { text, tags: kept } = await test.call('notes.open', { sessionId })
    const place = kept.find((tag) => tag.concept === 'loneliness')?.anchor
    return { lost, text, place, count: kept.length }
  }

  it.each([
    ['moved to another place', 'alone. Then tea.', 'Tea first. Then alone.', 16],
    ['shifted by words before it', 'She was alone.', 'Today she was quite alone.', 20],
    ['kept between two edits', 'He was alone here.', 'She was alone there.', 8],
  ])('keeps a tag on words that were %s', async (_, before, after, start) => {
    expect(await rewritten(before, 'alone', after)).toEqual({
      lost: 0,
      text: after,
      place: { kind: 'passage', start, end: start + 5 },
      count: 2,
    })
  })

  it('keeps the tag on the nearest of words that now occur twice', async () => {
    const { place } = await rewritten('So alone. More.', 'alone', 'alone. And so, so alone then.')
    expect(place).toEqual({ kind: 'passage', start: 0, end: 5 })
  })

  it('lists a tag whose words are gone, and loses none', async () => {
    expect(await rewritten('She was alone.', 'alone', 'A quiet hour')).toMatchObject({
      lost: 1,
      place: { kind: 'lost', quote: 'alone' },
      count: 2,
    })
  })

  it('removes an emptied note and keeps what it said as a lost tag', async () => {
    expect(await rewritten('She was alone.', 'alone', ' ')).toMatchObject({
      lost: 1,
      text: '',
      place: { kind: 'lost' },
    })
  })
})
