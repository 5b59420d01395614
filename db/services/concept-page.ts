/** The page of a concept: who, when, in which words, and together with what. */
import type { ParsedInput } from '../contract/api.ts'
import type {
  ConceptTogether,
  ConceptUse,
  Quote,
  QuotePage,
  TogetherPage,
  TogetherScope,
} from '../contract/calls/concept-page.ts'
import { VaultFailure } from '../contract/failures.ts'
import { type Appearance, coOccurrences } from '../domain/co-occurrence.ts'
import type { AppearanceRow, QuoteDetails, QuoteKey } from '../queries/concept-page.ts'
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

const quotesOf = (context: Context, keys: readonly QuoteKey[]): readonly Quote[] => {
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

const asAppearance = ([session, concept, isProcess, start, end]: AppearanceRow): Appearance => ({
  session,
  concept,
  note: isProcess === 1 ? 'process' : 'progress',
  span: start === null || end === null ? null : { start, end },
})

type Places = {
  /** Where it appears, client by client in their order; those that were not attended last. */
  readonly sessions: ReadonlySet<number>
  /** The next attended session with a note: before that, nothing can have been found in it. */
  readonly next: ReadonlyMap<number, number>
}

const placesOf = (context: Context, conceptKey: number, isWithProcess = true): Places => {
  const { conceptPage } = context.queries
  const found = conceptPage.sessionsOf(conceptKey, isWithProcess)
  const ordered = new Set<number>()
  const inProcess = conceptPage.sessionsWithProcessNote()
  const next = new Map<number, number>()
  let waiting: number[] = []
  let client: number | null = null
  for (const [clientKey, session, isWritten] of conceptPage.order(
    conceptPage.clientsOf(conceptKey),
  )) {
    if (clientKey !== client) waiting = []
    client = clientKey
    if (isWritten === 1 || inProcess.has(session)) {
      for (const earlier of waiting) next.set(earlier, session)
      waiting = []
    }
    if (!found.has(session)) continue
    ordered.add(session)
    waiting.push(session)
  }
  return { sessions: new Set([...ordered, ...found]), next }
}

/** @param isWithProcess without them, nothing that was tagged in a process note counts */
export const countTogether = (
  context: Context,
  concept: string,
  isWithProcess: boolean,
): ConceptTogether => {
  const { conceptPage, conceptUsage, concepts } = context.queries
  const conceptKey = conceptKeyOf(context, concept)
  const { sessions, next } = placesOf(context, conceptKey, isWithProcess)
  const appearances = conceptPage
    .appearances([...new Set([...sessions, ...next.values()])])
    .map(asAppearance)
    .filter(({ note }) => isWithProcess || note === 'progress')
  const totals = conceptUsage.ofAppearances(isWithProcess)
  const found = coOccurrences(conceptKey, appearances, next, totals)
  const slugs = concepts.list().map(({ slug }) => slug)
  const slugOf = new Map(concepts.keys().map((key, place) => [key, slugs[place] ?? '']))
  return {
    of: found.of,
    concepts: found.concepts.map((each) => ({ ...each, concept: slugOf.get(each.concept) ?? '' })),
  }
}

export const conceptTogether = (
  context: Context,
  { concept }: ParsedInput<'concepts.together'>,
): ConceptTogether => countTogether(context, concept, true)

type Place = ReturnType<Context['queries']['conceptPage']['placesIn']>[number]

const overlaps = (one: Place, other: Place): boolean =>
  one.session === other.session &&
  one.isProcess === other.isProcess &&
  one.span !== null &&
  other.span !== null &&
  one.span.start < other.span.end &&
  other.span.start < one.span.end

/** What counts once, each with the tags that make it count. */
const groupsOf = (
  scope: TogetherScope,
  places: readonly Place[],
  { one, other }: { readonly one: number; readonly other: number },
  { sessions, next }: Places,
): readonly (readonly Place[])[] => {
  const inOrder = places.toSorted(
    (a, b) => a.isProcess - b.isProcess || (a.span?.start ?? -1) - (b.span?.start ?? -1),
  )
  const bySession = Map.groupBy(inOrder, ({ session }) => session)
  const of = (session: number | undefined, concept: number): readonly Place[] =>
    (session === undefined ? undefined : bySession.get(session))?.filter(
      (place) => place.concept === concept,
    ) ?? []
  return [...sessions].flatMap((session): readonly (readonly Place[])[] => {
    const here = of(session, one)
    if (scope === 'passages') {
      const theirs = of(session, other)
      return here.flatMap((place) => {
        const partners = theirs.filter((partner) => overlaps(place, partner))
        return partners.length === 0 ? [] : [[place, ...partners]]
      })
    }
    const theirs = of(scope === 'next' ? next.get(session) : session, other)
    return theirs.length === 0 || here.length === 0 ? [] : [[...here, ...theirs]]
  })
}

export const togetherQuotes = (
  context: Context,
  input: ParsedInput<'concepts.togetherQuotes'>,
): TogetherPage => {
  const { conceptPage } = context.queries
  const pair = {
    one: conceptKeyOf(context, input.concept),
    other: conceptKeyOf(context, input.other),
  }
  const where = placesOf(context, pair.one)
  const looked =
    input.scope === 'next'
      ? [...new Set([...where.sessions, ...where.next.values()])]
      : [...where.sessions]
  const places = conceptPage.placesIn(looked, pair.one, pair.other)
  const groups = groupsOf(input.scope, places, pair, where)
  const shown = groups.slice(input.offset, input.offset + input.limit)
  return {
    places: shown.map((group) => ({
      quotes: quotesOf(
        context,
        group.map(({ key }) => key),
      ),
    })),
    total: groups.length,
  }
}
