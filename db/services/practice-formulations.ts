/** Brings the formulations of an invented practice in, once its notes and their tags are there to be quoted. */
import type { QuoteInput } from '../contract/calls/formulation.ts'
import type { ClientId } from '../contract/ids.ts'
import type { PracticeFormulation } from '../sample/practice.ts'
import type { Context } from './context.ts'
import { type ClientEvidence, evidenceOfClient } from './evidence.ts'
import { closeFormulation, saveFormulation } from './formulation.ts'

const EVENING = 'T18:00:00Z'

/** @throws when the practice quotes what no note of it has: a mistake in the script */
const quoteOf = (
  { sessions, of }: ClientEvidence,
  { number, localDate, concept, isProcess }: PracticeFormulation['quotes'][number],
): QuoteInput => {
  const [tag] = sessions
    .filter((session) => session.localDate === localDate)
    .flatMap(({ tags }) => tags.flatMap(({ id }) => of(id) ?? []))
    .filter(
      ({ note, span, ...each }) =>
        each.concept === concept && span !== null && (note === 'process') === isProcess,
    )
    .toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
  if (tag === undefined) throw new Error(`no passage of ${concept} to quote`)
  const { id: tagId, session, note, quote: words } = tag
  return { number, tagId, sessionId: session.id, concept, note, words }
}

/** Call inside a transaction. */
export const loadFormulations = (
  context: Context,
  clientId: ClientId,
  clientKey: number,
  formulations: readonly PracticeFormulation[],
): void => {
  if (formulations.length === 0) return
  const evidence = evidenceOfClient(context, clientKey)
  let baseRevision = 0
  for (const { localDate, isClosed, text, quotes } of formulations) {
    const at = Date.parse(`${localDate}${EVENING}`)
    const written = {
      clientId,
      baseRevision,
      text,
      quotes: quotes.map((quote) => quoteOf(evidence, quote)),
    }
    baseRevision = saveFormulation(context, written, at).revision
    if (isClosed) closeFormulation(context, { clientId, baseRevision, localDate }, at)
  }
}
