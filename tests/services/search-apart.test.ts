/** Nothing of process material ever shows in a search of the record: not its words, nor that there is any. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Input } from '../../db/contract/api.ts'
import type { SessionId } from '../../db/contract/ids.ts'
import { PROCESS_SOURCES, RECORD_SOURCES } from '../../db/contract/search.ts'
import { addEvent, writeAddendum } from '../support/searched-record.ts'
import {
  addClient,
  addSession,
  makeTestVault,
  type TestVault,
  tagOf,
} from '../support/test-vault.ts'

const COMMON = ['heron', 'winter', 'sister', 'lonely', 'letters']
const CANARIES = ['Zwielicht', 'kingfisher', 'quicksand', 'marzipan']
const CONCEPTS = ['loneliness', 'sadness', 'emptiness']

const words = (from: readonly string[]) =>
  fc.array(fc.constantFrom(...from), { minLength: 1, maxLength: 6 }).map((list) => list.join(' '))
const record = words(COMMON)
/** Words of the record as well: those must not bring what stands beside them. */
const apart = fc
  .tuple(fc.constantFrom(...CANARIES), words([...COMMON, ...CANARIES]))
  .map((parts) => parts.join(' '))
const memo = (text: fc.Arbitrary<string>) => fc.option(text, { nil: '' })

const session = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  client: fc.nat(1),
  text: record,
  concept: fc.constantFrom(...CONCEPTS),
  memo: memo(record),
  addendum: fc.option(record),
  apart: fc.option(
    fc.record({
      text: apart,
      concept: fc.constantFrom(...CONCEPTS),
      memo: memo(apart),
      addendum: fc.option(apart),
    }),
  ),
})
type Session = typeof session extends fc.Arbitrary<infer Value> ? Value : never

const beginning = (word: string): string => `${word.slice(0, 4)}*`
const term = fc
  .tuple(
    fc.constantFrom(...COMMON, ...CANARIES),
    fc.constantFrom('whole', 'beginning', 'not', 'quoted'),
  )
  .map(([word, how]) => {
    if (how === 'beginning') return beginning(word)
    return how === 'quoted' ? `"${word}"` : `${how === 'not' ? '-' : ''}${word}`
  })
const search = fc.record({
  query: fc.array(term, { maxLength: 3 }).map((terms) => terms.join(' ')),
  sources: fc.subarray([...RECORD_SOURCES], { minLength: 1 }),
  concept: fc.option(fc.constantFrom(...CONCEPTS)),
  from: fc.option(fc.constantFrom('2026-01-01', '2026-01-10')),
  to: fc.option(fc.constantFrom('2026-01-20', '2026-02-01')),
  order: fc.constantFrom('best' as const, 'newest' as const),
})

const first = { kind: 'passage', start: 0, end: 3 } as const

const writeRecord = async (made: TestVault, sessions: readonly Session[]) => {
  const clients = [
    await addClient(made, 'Ines Halloran', 'IH-01'),
    await addClient(made, 'Bo', 'B'),
  ]
  const ids: SessionId[] = []
  for (const { day, client, text, concept, memo: words, addendum } of sessions) {
    const clientId = clients[client]?.id
    if (clientId === undefined) throw new Error('no client')
    const date = `2026-01-${String(day).padStart(2, '0')}`
    const { id: sessionId } = await addSession(made, clientId, date)
    ids.push(sessionId)
    const tags = [tagOf(concept, first, { memo: words ?? '' })]
    const { revision } = await made.call('notes.save', { sessionId, baseRevision: 0, text, tags })
    await made.call('notes.sign', { sessionId, baseRevision: revision })
    if (addendum !== null) await writeAddendum(made, sessionId, 'progress', { text: addendum })
    await addEvent(made, clientId, { title: text, from: date })
  }
  return ids
}

const writeApart = async (
  made: TestVault,
  sessions: readonly Session[],
  ids: readonly SessionId[],
): Promise<void> => {
  for (const [index, { apart: process }] of sessions.entries()) {
    const sessionId = ids[index]
    if (process === null || sessionId === undefined) continue
    const { revision: baseRevision } = await made.call('notes.open', { sessionId })
    const note = { sessionId, kind: 'process' } as const
    const tags = [tagOf(process.concept, first, { memo: process.memo ?? '' })]
    const { text } = process
    const { revision } = await made.call('notes.save', { ...note, baseRevision, text, tags })
    await made.call('notes.sign', { ...note, baseRevision: revision })
    if (process.addendum !== null)
      await writeAddendum(made, sessionId, 'process', { text: process.addendum })
  }
}

it('the same search of the record has the same answer before and after process notes are written', async () => {
  let isAnyApart = false
  await fc.assert(
    fc.asyncProperty(
      fc.array(session, { minLength: 2, maxLength: 8 }),
      fc.array(search, { minLength: 12, maxLength: 12 }),
      async (sessions, searches) => {
        const made = await makeTestVault()
        const ids = await writeRecord(made, sessions)
        const ask = (input: Omit<Input<'search.find'>, 'clientId'>) =>
          made.call('search.find', { ...input, clientId: null })
        const everything: readonly Omit<Input<'search.find'>, 'clientId'>[] = [
          ...searches,
          // As whoever does not name the sources asks.
          ...[...COMMON, ...CANARIES, ...CANARIES.map(beginning)].map((query) => ({
            query,
            order: 'best' as const,
          })),
        ]
        const before = []
        for (const input of everything) before.push(await ask(input))
        await writeApart(made, sessions, ids)
        const after = []
        for (const input of everything) after.push(await ask(input))
        expect(after).toEqual(before)
        const said = JSON.stringify(after).toLowerCase()
        for (const canary of CANARIES) expect(said).not.toContain(canary.toLowerCase())
        // Else there would be nothing to keep apart.
        const query = CANARIES.map((word) => word.toLowerCase())
        for (const word of query) {
          const found = await ask({ query: word, sources: [...PROCESS_SOURCES], order: 'best' })
          isAnyApart ||= found.total > 0
        }
        made.vault.close()
      },
    ),
    { numRuns: 6 },
  )
  expect(isAnyApart).toBe(true)
}, 240_000)
