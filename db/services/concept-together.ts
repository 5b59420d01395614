/** What a concept is found together with, and the quotes that each count is made of. */
import type { ParsedInput } from '../contract/api.ts'
import type {
  ConceptTogether,
  TogetherPage,
  TogetherScope,
} from '../contract/calls/concept-page.ts'
import { type Appearance, coOccurrences } from '../domain/co-occurrence.ts'
import type { AppearanceRow } from '../queries/concept-page.ts'
import { quotesOf } from './concept-page.ts'
import { conceptKeyOf } from './concepts.ts'
import type { Context } from './context.ts'
import { clientKeyOf } from './sessions.ts'

export const asAppearance = ([
  session,
  concept,
  isProcess,
  start,
  end,
]: AppearanceRow): Appearance => ({
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
  const client = input.clientId === null ? null : clientKeyOf(context, input.clientId)
  const places = conceptPage.placesIn(looked, pair.one, pair.other, client)
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
