/** The page of a concept: who, when, and in which words. */
import type { ParsedInput } from '../contract/api.ts'
import type { ConceptUse, Quote, QuotePage } from '../contract/calls/concept-page.ts'
import { VaultFailure } from '../contract/failures.ts'
import type { QuoteDetails, QuoteKey } from '../queries/concept-page.ts'
import { conceptKeyOf } from './concepts.ts'
import type { Context } from './context.ts'
import { anchorOf, readAspects } from './tags.ts'

export const conceptUse = (
  context: Context,
  { concept }: ParsedInput<'concepts.use'>,
): ConceptUse => {
  const { conceptPage, conceptUsage } = context.queries
  const withNote = conceptPage.sessionsWithNote()
  return {
    clients: conceptPage
      .useByClient(conceptKeyOf(context, concept))
      .map(({ clientKey, clientId: id, name, code, withoutNote, ...use }) => ({
        client: { id, name, code },
        ofSessions: (withNote.get(clientKey) ?? 0) + withoutNote,
        ...use,
      })),
    ofClients: conceptUsage.whole().clients,
  }
}

type Versions = (conceptKey: number, at: number) => number

/** The version of a concept that stood at an instant, the first where it was tagged before it joined. */
const versionsOf = (context: Context): Versions => {
  const known = new Map<number, readonly (readonly [number: number, at: number])[]>()
  return (conceptKey, instant) => {
    let versions = known.get(conceptKey)
    if (versions === undefined) {
      versions = context.queries.concepts
        .versions(conceptKey)
        .map(({ number, at }) => [number, at ?? 0])
      known.set(conceptKey, versions)
    }
    return versions.findLast(([, at]) => at <= instant)?.[0] ?? 1
  }
}

/** In the order of the keys. */
export const quotesOf = (context: Context, keys: readonly QuoteKey[]): readonly Quote[] => {
  const { conceptPage, concepts, sessions } = context.queries
  const slugs = concepts.list().map(({ slug }) => slug)
  const slugOf = new Map(concepts.keys().map((key, place) => [key, slugs[place] ?? '']))
  const versionAt = versionsOf(context)
  const numbers = new Map<number, number>()
  const numberOf = (key: number): number => {
    const number = numbers.get(key) ?? sessions.numberOf(key)
    numbers.set(key, number)
    return number
  }
  const asQuote = (row: QuoteDetails & { readonly home: 'progress' | 'process' }): Quote => ({
    client: { id: row.clientId, name: row.name, code: row.code },
    session: {
      id: row.sessionId,
      number: numberOf(row.sessionKey),
      localDate: row.localDate,
    },
    kind: row.anchor === 'session' ? null : row.home,
    noteState: row.state,
    version: versionAt(row.conceptKey, row.codedAt),
    tag: {
      id: row.id,
      concept: slugOf.get(row.conceptKey) ?? '',
      anchor: anchorOf(row),
      intensity: row.intensity,
      assertion: row.assertion,
      movement: row.movement,
      target: row.target,
      voice: row.voice,
      aspects: readAspects(row.aspects),
      memo: row.memo,
      source: row.source,
      codedAt: row.codedAt,
      quote: row.quote,
    },
  })
  return conceptPage.quotes(keys).map(asQuote)
}

const clientKeyOf = (context: Context, id: ParsedInput<'concepts.quotes'>['clientId']) => {
  if (id === null) return null
  const client = context.queries.clients.find(id)
  if (client === undefined) throw new VaultFailure('not-found')
  return client.key
}

/** @throws VaultFailure `not-found` */
export const conceptQuotes = (
  context: Context,
  input: ParsedInput<'concepts.quotes'>,
): QuotePage => {
  const { concept, clientId, assertion, target, voice, offset, limit } = input
  const { conceptPage } = context.queries
  const filter = {
    conceptKey: conceptKeyOf(context, concept),
    clientKey: clientKeyOf(context, clientId),
    assertion,
    target,
    voice,
  }
  const keys: QuoteKey[] = []
  let total = 0
  // Client by client, so that only those whose quotes are asked for are put in order.
  for (const [clientKey, quotes] of conceptPage.quotesByClient(filter)) {
    const from = offset + keys.length - total
    if (from < quotes && keys.length < limit) {
      const ofClient = conceptPage.quoteKeys({ ...filter, clientKey })
      keys.push(...ofClient.slice(from, from + limit - keys.length))
    }
    total += quotes
  }
  return { quotes: quotesOf(context, keys), total }
}

/** Every one of a concept, by client, date and place. */
export const allQuotes = (context: Context, concept: string): readonly Quote[] => {
  const { conceptPage } = context.queries
  const filter = {
    conceptKey: conceptKeyOf(context, concept),
    ...{ clientKey: null, assertion: null, target: null, voice: null },
  }
  const keys = conceptPage
    .quotesByClient(filter)
    .flatMap(([clientKey]) => conceptPage.quoteKeys({ ...filter, clientKey }))
  return quotesOf(context, keys)
}
