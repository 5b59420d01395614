/** Writes what a concept's page shows into a folder outside the vault. */
import type { ParsedInput } from '../contract/api.ts'
import type { WrittenFiles } from '../contract/calls/exports.ts'
import { textOfConcept } from '../domain/concept-text.ts'
import {
  aboutConceptFile,
  conceptFolderName,
  quotesFile,
  togetherFile,
} from '../exchange/concept-files.ts'
import { manifestFile } from '../exchange/output-files.ts'
import { stageFolder } from '../store/staged-folder.ts'
import type { ExportPlace } from './access-copy.ts'
import { allQuotes } from './concept-page.ts'
import { countTogether } from './concept-together.ts'
import { conceptOf } from './concepts.ts'
import type { Context } from './context.ts'
import { putRecorded } from './put-recorded.ts'

type Order = Omit<ParsedInput<'exports.conceptFiles'>, 'chosen'>

const bannerOf = ({ isWithProcess, isWithQuotes, isWithNames }: Order): string =>
  [
    isWithProcess ? 'Psychotherapy-note material' : 'Without process notes',
    isWithQuotes ? 'words of clients’ notes' : 'counts alone',
    ...(isWithQuotes ? [isWithNames ? 'with names' : 'under codes'] : []),
  ].join(', ')

/** @throws VaultFailure `not-found`; what `stageFolder` does; then nothing is written */
export const writeConcept = (context: Context, order: Order, place: ExportPlace): WrittenFiles => {
  const { isWithQuotes, isWithNames, isWithProcess } = order
  const concept = conceptOf(context, order.concept)
  const names = new Map(context.queries.concepts.list().map(({ slug, name }) => [slug, name]))
  const quotes = isWithQuotes
    ? allQuotes(context, order.concept).filter(({ kind }) => isWithProcess || kind !== 'process')
    : []
  const processQuotes = quotes.filter(({ kind }) => kind === 'process').length
  const at = context.now()
  const banner = bannerOf(order)
  const files = [
    togetherFile(
      countTogether(context, order.concept, isWithProcess),
      (slug) => names.get(slug) ?? slug,
    ),
    ...(isWithQuotes ? [quotesFile(quotes, isWithNames)] : []),
    aboutConceptFile(banner, { ...concept, ...textOfConcept(concept) }),
  ]
  const facts = {
    format: 'concept',
    class: banner,
    about: { concept: concept.slug },
    at,
    appVersion: context.appVersion,
    holds: { quotes: quotes.length, processQuotes, names: isWithQuotes && isWithNames },
  }
  const all = [...files, manifestFile(facts, files)]
  const name = conceptFolderName(concept.slug, new Date(at))
  const staged = stageFolder({ ...place, name, files: all })
  putRecorded(context, staged, () =>
    context.audit.record({
      kind: 'exported',
      detail: {
        class: isWithProcess ? 'concept-process' : 'concept',
        name: isWithQuotes && isWithNames,
        quotes: quotes.length,
        files: all.length,
      },
    }),
  )
  return { folder: name, files: all.map((file) => file.name) }
}
