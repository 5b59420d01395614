/** The files of one exported concept: what it is found together with, its quotes where asked for, and what they are. */
import type { ConceptTogether, Quote } from '../contract/calls/concept-page.ts'
import { MIN_SESSIONS_FOR_COEFFICIENT } from '../domain/co-occurrence.ts'
import { csvOf } from './csv.ts'
import { dayAndTime, type OutputFile } from './output-files.ts'

/** Named by the slug, which says no client. */
export const conceptFolderName = (slug: string, at: Date): string =>
  `concept-${slug}-${dayAndTime(at)}`

export const togetherFile = (
  { of, concepts }: ConceptTogether,
  nameOf: (slug: string) => string,
): OutputFile => ({
  name: 'together.csv',
  content: csvOf(
    [
      'concept',
      'name',
      'passages on the same words',
      'of passages',
      'overlapping pairs',
      'jaccard c',
      'sessions with both',
      'of sessions',
      'in the next session',
      'of sessions followed',
    ],
    concepts.map((each) => [
      each.concept,
      nameOf(each.concept),
      each.passages,
      of.passages,
      each.pairs,
      each.jaccard,
      each.sessions,
      of.sessions,
      each.next,
      of.followed,
    ]),
  ),
})

export const quotesFile = (quotes: readonly Quote[], isWithNames: boolean): OutputFile => ({
  name: 'quotes.csv',
  content: csvOf(
    [
      'client code',
      ...(isWithNames ? ['client'] : []),
      'session',
      'date',
      'note',
      'quote',
      'intensity',
      'assertion',
      'target',
      'voice',
      'memo',
      'version of the concept',
    ],
    quotes.map(({ client, session, kind, tag, version }) => [
      client.code,
      ...(isWithNames ? [client.name] : []),
      session.number,
      session.localDate,
      kind ?? 'whole session',
      tag.quote,
      tag.intensity,
      tag.assertion,
      tag.target,
      tag.voice,
      tag.memo,
      version,
    ]),
  ),
})

export const aboutConceptFile = (
  banner: string,
  concept: { readonly name: string; readonly slug: string; readonly definition: string },
): OutputFile => ({
  name: 'about.md',
  content: [
    `**${banner}**`,
    `# ${concept.name} (${concept.slug})`,
    concept.definition,
    '## Rules',
    '- Counted in together.csv are appearances: tagged as present, touched at least.',
    '- On the same words: passages of this concept that overlap a passage of the other in the same note, of all its passages.',
    `- c is the Jaccard coefficient of overlapping passages, each in one pair at most; empty below ${MIN_SESSIONS_FOR_COEFFICIENT} sessions.`,
    '- In the next session: the next attended one with a note. Found together is not caused by.',
    '- Quotes are cut after 400 characters.',
    '',
  ].join('\n\n'),
})
