/** One concept across clients: whom it counts, in which order, and that nothing of other concepts comes along. */
import { expect, it } from 'vitest'
import { buildTimeline } from '../../db/domain/timeline.ts'
import { sourceOf } from '../../db/domain/timeline-columns.ts'
import { addClient, addSession, makeTestVault, tagOf } from '../support/test-vault.ts'

it('has the clients with a tag of it, those with most sessions first, and that concept alone', async () => {
  const made = await makeTestVault()
  const write = async (code: string, tagged: readonly string[]): Promise<void> => {
    const { id } = await addClient(made, `Client ${code}`, code)
    for (const [at, concept] of tagged.entries()) {
      const { id: sessionId } = await addSession(made, id, `2026-01-${10 + at}`)
      const tags = [tagOf(concept)]
      await made.call('notes.save', { sessionId, baseRevision: 0, text: 'x', tags })
    }
  }
  await write('A-1', ['sadness', 'loneliness'])
  await write('B-1', ['loneliness', 'loneliness', 'sadness'])
  await write('C-1', ['sadness'])
  await addClient(made, 'No session yet', 'D-1')
  const found = await made.call('timeline.ofConcept', { concept: 'loneliness' })
  expect([found.name, found.total, found.of]).toEqual(['Loneliness', 2, 3])
  expect(found.clients.map(({ client }) => client.code)).toEqual(['B-1', 'A-1'])
  const lanes = found.clients.map((data) => buildTimeline(sourceOf(data), []).lanes)
  expect(lanes.map((own) => own.map(({ concept }) => concept.slug))).toEqual([
    ['loneliness'],
    ['loneliness'],
  ])
  expect(lanes.map(([lane]) => lane?.cells.map(({ state }) => state))).toEqual([
    ['tagged', 'tagged', 'not-assessed'],
    ['not-assessed', 'tagged'],
  ])
  expect(await made.refusal('timeline.ofConcept', { concept: 'none-such' })).toBe('not-found')
})
