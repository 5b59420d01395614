/** Exports as the window asks for them: into a folder that was chosen outside it, from an open vault. */
import type { Output, ParsedInput } from '../contract/api.ts'
import {
  type ExportPlace,
  lookAtExportFolder,
  lookAtExportPlace,
  writeAccessCopy,
} from '../services/access-copy.ts'
import { writeComparison } from '../services/comparison-files.ts'
import { writeConcept } from '../services/concept-files.ts'
import type { Context } from '../services/context.ts'
import type { ExportMethod } from '../services/handlers.ts'
import { writeMatrix } from '../services/matrix-files.ts'
import { writeTimeline } from '../services/timeline-files.ts'
import type { ChosenPaths } from './chosen-paths.ts'
import type { MadeFiles } from './made-files.ts'

type ExportHandlers = {
  readonly [M in ExportMethod]: (input: ParsedInput<M>) => Output<M>
}

export const exportCalls = (means: {
  readonly folder: string
  readonly chosen: ChosenPaths
  readonly made: MadeFiles
  /** @throws VaultFailure `locked` */
  readonly unlocked: () => { readonly context: Context; readonly storeId: string }
}): ExportHandlers => {
  const at = (token: string): { readonly context: Context; readonly place: ExportPlace } => {
    const { context, storeId } = means.unlocked()
    const target = means.chosen.pathOf('export', token)
    return { context, place: { vaultFolder: means.folder, storeId, target } }
  }
  return {
    'exports.place': ({ chosen }) => lookAtExportPlace(at(chosen).place),
    'exports.folder': ({ chosen, ...input }) => {
      const { context, place } = at(chosen)
      return lookAtExportFolder(context, input, place)
    },
    'exports.clientAccess': ({ chosen, ...order }) => {
      const { context, place } = at(chosen)
      return writeAccessCopy(context, order, place)
    },
    'exports.comparisonFiles': ({ chosen, ...order }) => {
      const { context, place } = at(chosen)
      return writeComparison(context, order, place)
    },
    'exports.conceptFiles': ({ chosen, ...order }) => {
      const { context, place } = at(chosen)
      return writeConcept(context, order, place)
    },
    'exports.conceptMatrix': ({ chosen, ...order }) => {
      const { context, place } = at(chosen)
      return writeMatrix(context, order, place)
    },
    'exports.timelineFiles': ({ chosen, pdf, ...order }) => {
      const { context, place } = at(chosen)
      const bytes = pdf === null ? null : means.made.take(pdf)
      return writeTimeline(context, { ...order, pdf: bytes }, place)
    },
  }
}
