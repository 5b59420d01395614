/** The calls that take what the codebook counts out of the vault, as tables. */
import { z } from 'zod'
import { chosenPath } from '../backups.ts'
import { call } from '../call.ts'
import { clientId, conceptSlug } from '../ids.ts'
import type { WrittenFiles } from './exports.ts'

/** Everything that widens who could be known, or what, is off unless it was asked for. */
export const conceptExportOptions = z.strictObject({
  /** The tagged words; else counts alone. */
  isWithQuotes: z.boolean(),
  /** Clients' names beside their codes. */
  isWithNames: z.boolean(),
  /** What was tagged in process notes: then all of it is psychotherapy-note material. */
  isWithProcess: z.boolean(),
})
export type ConceptExportOptions = Readonly<z.infer<typeof conceptExportOptions>>

export const conceptExportCalls = {
  /** Into a new folder in the one that was chosen. */
  'exports.conceptFiles': call<WrittenFiles>()(
    z.strictObject({ ...conceptExportOptions.shape, concept: conceptSlug, chosen: chosenPath }),
  ),
  /** What is found together, all pairs at once: of one client under the code, or of all. */
  'exports.conceptMatrix': call<WrittenFiles>()(
    z.strictObject({
      clientId: clientId.nullable(),
      isWithProcess: z.boolean(),
      chosen: chosenPath,
    }),
  ),
} as const
