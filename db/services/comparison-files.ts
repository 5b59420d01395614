/** Writes a comparison of periods, or of clients, into a folder outside the vault. */
import type { ParsedInput } from '../contract/api.ts'
import type { WrittenFiles } from '../contract/calls/exports.ts'
import { VaultFailure } from '../contract/failures.ts'
import type { ClientId } from '../contract/ids.ts'
import { compareParts, type Part, writtenIn } from '../domain/comparison.ts'
import { buildTimeline } from '../domain/timeline.ts'
import { sourceOf } from '../domain/timeline-columns.ts'
import { filterWords, isFiltering } from '../domain/timeline-filter.ts'
import type { Timeline } from '../domain/timeline-shapes.ts'
import {
  aboutComparisonFile,
  type ComparedSide,
  comparisonFolderName,
  comparisonTables,
} from '../exchange/comparison-files.ts'
import { manifestFile } from '../exchange/output-files.ts'
import { CONCEPT_GROUPS } from '../framework/framework.ts'
import { stageFolder } from '../store/staged-folder.ts'
import type { ExportPlace } from './access-copy.ts'
import type { Context } from './context.ts'
import { putRecorded } from './put-recorded.ts'
import { timelineData } from './timeline.ts'
import { PROCESS_BANNER, RECORD_BANNER } from './timeline-picture.ts'

type Order = Omit<ParsedInput<'exports.comparisonFiles'>, 'chosen'>
type Asked = Order['sides'][number]

type Whole = { readonly code: string; readonly timeline: Timeline }

const wholeOf = (context: Context, order: Order, clientId: ClientId): Whole => {
  const data = timelineData(context, clientId, order.isWithProcess, order.filter)
  return { code: data.client.code, timeline: buildTimeline(sourceOf(data), CONCEPT_GROUPS) }
}

/** @throws VaultFailure `not-found` where a session is not the client's */
const partOf = ({ code, timeline }: Whole, { label, sessions }: Asked) => {
  const asked = new Set<string>(sessions)
  const columns = timeline.sessions.flatMap(({ id }, at) => (asked.has(id) ? [at] : []))
  if (columns.length !== asked.size) throw new VaultFailure('not-found')
  const part: Part = { timeline, columns }
  const own = columns.flatMap((column) => timeline.sessions[column] ?? [])
  const side: ComparedSide = {
    label: label === null ? code : `${code}, ${label}`,
    code,
    numbers: own.map(({ number }) => number),
    first: own[0]?.localDate ?? null,
    last: own.at(-1)?.localDate ?? null,
    written: writtenIn(part),
  }
  return { part, side }
}

/** @throws VaultFailure `not-found`; what `stageFolder` does; then nothing is written */
export const writeComparison = (
  context: Context,
  order: Order,
  place: ExportPlace,
): WrittenFiles => {
  const { filter, isWithProcess } = order
  const clients = new Set<ClientId>(order.sides.map(({ clientId }) => clientId))
  const wholes = new Map([...clients].map((id) => [id, wholeOf(context, order, id)]))
  const parts = order.sides.flatMap((asked) => {
    const whole = wholes.get(asked.clientId)
    return whole === undefined ? [] : [partOf(whole, asked)]
  })
  const sides = parts.map(({ side }) => side)
  const lanes = compareParts(parts.map(({ part }) => part))
  const codes = [...new Set(sides.map(({ code }) => code))]
  const banner = isWithProcess ? PROCESS_BANNER : RECORD_BANNER
  const filtered = filter !== null && isFiltering(filter) ? filterWords(filter) : null
  const at = context.now()
  const files = [...comparisonTables(sides, lanes), aboutComparisonFile(banner, sides, filtered)]
  const facts = {
    format: 'comparison',
    class: banner,
    about: { clients: codes.map((code) => ({ code })) },
    at,
    appVersion: context.appVersion,
    holds: { parts: sides.length, concepts: lanes.length },
  }
  const all = [...files, manifestFile(facts, files)]
  const name = comparisonFolderName(codes, new Date(at))
  const staged = stageFolder({ ...place, name, files: all })
  putRecorded(context, staged, () => {
    for (const clientId of clients)
      context.audit.record({
        kind: 'exported',
        clientId,
        detail: { class: isWithProcess ? 'comparison-process' : 'comparison', files: all.length },
      })
  })
  return { folder: name, files: all.map((file) => file.name) }
}
