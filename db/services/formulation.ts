/** The formulation: a text that goes on, quotes as evidence, and versions that are closed under a date. */
import { z } from 'zod'
import type { ParsedInput } from '../contract/api.ts'
import type {
  FormulationQuote,
  FormulationVersion,
  FormulationVersionRow,
  FormulationView,
  QuoteInput,
} from '../contract/calls/formulation.ts'
import type { TagEvidence } from '../contract/evidence.ts'
import { VaultFailure } from '../contract/failures.ts'
import { conceptSlug, sessionId, tagId } from '../contract/ids.ts'
import { noteKind } from '../contract/shapes.ts'
import { quotedWords, quotesNamed, withQuotes } from '../domain/formulation/quotes.ts'
import { type FormulationMap, formulationMap } from '../domain/formulation/weights.ts'
import { localDateOf } from '../domain/local-date.ts'
import { countWords, normalizeNoteText } from '../domain/note-text.ts'
import type { StoredVersion } from '../queries/formulation.ts'
import { listGroups } from './codebook.ts'
import type { Context } from './context.ts'
import { type ClientEvidence, evidenceOfClient } from './evidence.ts'
import { hashOfText } from './notes.ts'
import { clientKeyOf } from './sessions.ts'

const storedQuotes = z.array(
  z.object({
    number: z.number(),
    tagId,
    sessionId,
    concept: conceptSlug,
    note: noteKind.nullable(),
    words: z.string(),
  }),
)

const readQuotes = (json: string): readonly QuoteInput[] => storedQuotes.parse(JSON.parse(json))

const isProcess = (quotes: readonly QuoteInput[]): boolean =>
  quotes.some(({ note }) => note === 'process')

const stateOf = (
  quote: QuoteInput,
  tag: TagEvidence | undefined,
): Pick<FormulationQuote, 'state' | 'wordsNow'> => {
  if (tag === undefined) return { state: 'gone', wordsNow: null }
  if (tag.note !== null && tag.span === null) return { state: 'lost', wordsNow: null }
  return tag.quote === quote.words
    ? { state: 'same', wordsNow: null }
    : { state: 'changed', wordsNow: tag.quote }
}

const viewQuotes = (
  evidence: ClientEvidence,
  quotes: readonly QuoteInput[],
): readonly FormulationQuote[] =>
  quotes.map((quote) => {
    const tag = evidence.of(quote.tagId)
    const session = evidence.sessions.find(({ id }) => id === quote.sessionId)
    return {
      ...quote,
      ...stateOf(quote, tag),
      session:
        session === undefined
          ? null
          : { id: session.id, number: session.number, localDate: session.localDate },
      span: tag?.span ?? null,
    }
  })

const rowOf = (version: StoredVersion): FormulationVersionRow => ({
  number: version.number,
  localDate: version.localDate,
  closedAt: version.closedAt,
  words: countWords(version.text),
  isProcess: isProcess(readQuotes(version.quotes)),
})

export const openFormulation = (
  context: Context,
  { clientId }: ParsedInput<'formulation.open'>,
): FormulationView => {
  const { queries } = context
  const client = queries.clients.find(clientId)
  if (client === undefined) throw new VaultFailure('not-found')
  const row = queries.formulation.current(client.key)
  return {
    client: { id: clientId, name: client.name, code: client.code },
    revision: row?.revision ?? 0,
    savedAt: row?.updatedAt ?? null,
    text: row?.text ?? '',
    quotes:
      row === undefined
        ? []
        : viewQuotes(evidenceOfClient(context, client.key), readQuotes(row.quotes)),
    versions: queries.formulation.versions(client.key).map(rowOf),
  }
}

/**
 * What is stored of a quote stays as it was; a new one takes its words from the tag. One whose tag is gone keeps the
 * words that came with it, as an undone deletion brings them.
 */
const keptQuotes = (
  context: Context,
  clientKey: number,
  stored: readonly QuoteInput[],
  named: readonly QuoteInput[],
): readonly QuoteInput[] => {
  const isKnown = (quote: QuoteInput) =>
    stored.find((each) => each.number === quote.number && each.tagId === quote.tagId)
  if (named.every((quote) => isKnown(quote) !== undefined))
    return named.map((quote) => isKnown(quote) ?? quote)
  const evidence = evidenceOfClient(context, clientKey)
  return named.map((quote) => {
    const known = isKnown(quote)
    if (known !== undefined) return known
    const tag = evidence.of(quote.tagId)
    if (tag === undefined) return quote
    const { concept, note, session } = tag
    return { ...quote, concept, note, sessionId: session.id, words: tag.quote }
  })
}

export const saveFormulation = (
  context: Context,
  input: ParsedInput<'formulation.save'>,
  at: number = context.now(),
): { readonly revision: number; readonly savedAt: number } =>
  context.transaction(() => {
    const { formulation } = context.queries
    const clientKey = clientKeyOf(context, input.clientId)
    const stored = formulation.current(clientKey)
    if ((stored?.revision ?? 0) !== input.baseRevision) throw new VaultFailure('stale-revision')
    const text = normalizeNoteText(input.text)
    const quotes = JSON.stringify(
      keptQuotes(
        context,
        clientKey,
        stored === undefined ? [] : readQuotes(stored.quotes),
        quotesNamed(text, input.quotes),
      ),
    )
    const revision = input.baseRevision + 1
    const row = { text, quotes, revision, updatedAt: at }
    if (stored === undefined) formulation.insert({ clientKey, createdAt: at, ...row })
    else formulation.update(stored.key, row)
    return { revision, savedAt: at }
  })

/** The hash covers what a reader sees: date, words, and what each quote said. */
const hashOfVersion = ({
  number,
  localDate,
  text,
  quotes,
}: Pick<StoredVersion, 'number' | 'localDate' | 'text' | 'quotes'>): string =>
  hashOfText(
    `Formulation ${number} of ${localDate}\n\n${withQuotes(text, readQuotes(quotes), ({ words }) => quotedWords(words))}\n\n${quotes}`,
  )

/** @throws VaultFailure `stale-revision`, `formulation-empty`, `formulation-unchanged`, `date-in-future`, `version-out-of-order` */
export const closeFormulation = (
  context: Context,
  { clientId, baseRevision, localDate }: ParsedInput<'formulation.close'>,
  at: number = context.now(),
): { readonly number: number } =>
  context.transaction(() => {
    const { formulation } = context.queries
    const clientKey = clientKeyOf(context, clientId)
    const current = formulation.current(clientKey)
    if ((current?.revision ?? 0) !== baseRevision) throw new VaultFailure('stale-revision')
    if (current === undefined || current.text.trim() === '')
      throw new VaultFailure('formulation-empty')
    const [last] = formulation.versions(clientKey)
    if (last?.text === current.text && last.quotes === current.quotes)
      throw new VaultFailure('formulation-unchanged')
    if (localDate > localDateOf(at)) throw new VaultFailure('date-in-future')
    if (last !== undefined && localDate < last.localDate)
      throw new VaultFailure('version-out-of-order')
    const number = (last?.number ?? 0) + 1
    const { text, quotes } = current
    formulation.close({
      clientKey,
      number,
      localDate,
      closedAt: at,
      sha256: hashOfVersion({ number, localDate, text, quotes }),
      appVersion: context.appVersion,
      quotes,
      text,
    })
    return { number }
  })

/** @throws VaultFailure `not-found` */
export const readFormulationVersion = (
  context: Context,
  { clientId, number }: ParsedInput<'formulation.version'>,
): FormulationVersion => {
  const clientKey = clientKeyOf(context, clientId)
  const version = context.queries.formulation.version(clientKey, number)
  if (version === undefined) throw new VaultFailure('not-found')
  return {
    ...rowOf(version),
    text: version.text,
    quotes: viewQuotes(evidenceOfClient(context, clientKey), readQuotes(version.quotes)),
    sha256: version.sha256,
  }
}

export const mapOfClient = (
  context: Context,
  { clientId }: ParsedInput<'formulation.map'>,
): FormulationMap => {
  const { sessions } = evidenceOfClient(context, clientKeyOf(context, clientId))
  const history = {
    sessions,
    concepts: context.queries.concepts.list(),
    results: [],
    safety: { openMarks: 0, lastRiskNote: null },
  }
  return formulationMap(
    history,
    listGroups(context).map(({ slug, name, color }) => ({ slug, name, color })),
  )
}

export const evidenceOfConcept = (
  context: Context,
  { clientId, concept }: ParsedInput<'formulation.evidence'>,
): readonly TagEvidence[] => {
  const evidence = evidenceOfClient(context, clientKeyOf(context, clientId))
  return evidence.sessions.flatMap(({ tags }) =>
    tags
      .filter((tag) => tag.concept === concept)
      .flatMap(({ id }) => evidence.of(id) ?? [])
      .toSorted((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1)),
  )
}

/** Closed versions, and how many of them do not say what was closed. */
export const checkFormulations = (
  context: Context,
): { readonly checked: number; readonly faults: number } => {
  const versions = context.queries.formulation.everyVersion()
  const faults = versions.filter((version) => hashOfVersion(version) !== version.sha256).length
  return { checked: versions.length, faults }
}
