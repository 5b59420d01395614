/** Writes a client's timeline into a folder outside the vault. */
import type { ParsedInput } from '../contract/api.ts'
import type { WrittenFiles } from '../contract/calls/exports.ts'
import { VaultFailure } from '../contract/failures.ts'
import { manifestFile, type OutputFile } from '../exchange/output-files.ts'
import { aboutFile, tableFiles, timelineFolderName } from '../exchange/timeline-files.ts'
import { svgText } from '../picture/svg-text.ts'
import { timelineScene } from '../picture/timeline-scene.ts'
import { stageFolder } from '../store/staged-folder.ts'
import type { ExportPlace } from './access-copy.ts'
import type { Context } from './context.ts'
import { putRecorded } from './put-recorded.ts'
import { type PictureParts, pictureParts } from './timeline-picture.ts'

type Order = Omit<ParsedInput<'exports.timelineFiles'>, 'chosen' | 'pdf'> & {
  /** Made by main of the paper that the page had ready. */
  readonly pdf: Uint8Array | null
}

const PNG = Buffer.from('89504e470d0a1a0a', 'hex')
const PDF = Buffer.from('%PDF-')

const startsWith = (bytes: Uint8Array, start: Buffer): boolean =>
  start.equals(bytes.subarray(0, start.length))

/** What others painted is at least what it is called. @throws VaultFailure `invalid-input` */
const painted = (order: Order): readonly OutputFile[] => {
  const png = order.png === null ? null : Buffer.from(order.png, 'base64')
  const isMissing =
    (order.formats.includes('png') && png === null) ||
    (order.formats.includes('pdf') && order.pdf === null)
  const isOther =
    (png !== null && !startsWith(png, PNG)) || (order.pdf !== null && !startsWith(order.pdf, PDF))
  if (isMissing || isOther) throw new VaultFailure('invalid-input')
  return [
    ...(png === null ? [] : [{ name: 'timeline.png', content: png }]),
    ...(order.pdf === null ? [] : [{ name: 'timeline.pdf', content: order.pdf }]),
  ]
}

const contentFiles = (order: Order, parts: PictureParts): readonly OutputFile[] => {
  const { head } = parts.source
  const about = [head.banner, ...head.lines, head.madeWith].join(' ')
  return [
    ...(order.formats.includes('svg')
      ? [{ name: 'timeline.svg', content: svgText(timelineScene(parts.source), about) }]
      : []),
    ...painted(order),
    ...(order.formats.includes('csv') ? tableFiles(parts) : []),
    aboutFile(head),
  ]
}

/** @throws VaultFailure `not-found`, `invalid-input`; what `stageFolder` does; then nothing is written */
export const writeTimeline = (context: Context, order: Order, place: ExportPlace): WrittenFiles => {
  const { clientId, png, pdf, formats, ...options } = order
  const parts = pictureParts(context, { clientId, ...options })
  const files = contentFiles(order, parts)
  const at = context.now()
  const isProcess = options.isWithProcess && parts.processTags > 0
  const holds = {
    name: options.isWithName,
    processTags: options.isWithProcess ? parts.processTags : 0,
    processTagsLeftOut: options.isWithProcess ? 0 : parts.processTags,
    measures: parts.measures.length,
    events: parts.happenings.length,
  }
  const facts = {
    format: 'timeline',
    class: parts.source.head.banner,
    about: { client: { code: parts.client.code }, formats },
    at,
    appVersion: context.appVersion,
    holds,
  }
  const all = [...files, manifestFile(facts, files)]
  const name = timelineFolderName(parts.client.code, new Date(at))
  const staged = stageFolder({ ...place, name, files: all })
  putRecorded(context, staged, () =>
    context.audit.record({
      kind: 'exported',
      clientId,
      detail: {
        class: isProcess ? 'timeline-process' : 'timeline',
        name: options.isWithName,
        files: all.length,
      },
    }),
  )
  return { folder: name, files: all.map((file) => file.name) }
}
