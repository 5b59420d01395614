/** The call that takes a comparison out of the vault: periods of one client, or clients beside each other. */
import { z } from 'zod'
import { chosenPath } from '../backups.ts'
import { call } from '../call.ts'
import { clientId, sessionId } from '../ids.ts'
import { MAX_SESSIONS_COMPARED, MAX_SIDE_LABEL, MAX_SIDES } from '../limits.ts'
import { oneLine } from '../shapes.ts'
import type { WrittenFiles } from './exports.ts'
import { timelineFilter } from './timeline.ts'

const side = z.strictObject({
  clientId,
  /** A period's name, such as "Before"; null for all sessions of a client, who goes by the code. */
  label: oneLine(MAX_SIDE_LABEL).nullable(),
  /** Of that client, in any order. */
  sessions: z.array(sessionId).max(MAX_SESSIONS_COMPARED).readonly(),
})
export type ExportedSide = Readonly<z.input<typeof side>>

export const comparisonExportCalls = {
  /** Into a new folder in the one that was chosen. */
  'exports.comparisonFiles': call<WrittenFiles>()(
    z.strictObject({
      sides: z.array(side).min(2).max(MAX_SIDES).readonly(),
      filter: timelineFilter.nullable().default(null),
      /** What was tagged in process notes: then all of it is psychotherapy-note material. */
      isWithProcess: z.boolean(),
      chosen: chosenPath,
    }),
  ),
} as const
