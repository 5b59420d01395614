/** What is printed: of whom and which, for the log, and nothing of what it says. */
import { z } from 'zod'
import { clientId, sessionId } from './ids.ts'

const ofSession = z.strictObject({ sessionId })

export const printJob = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('recovery-sheet') }),
  ofSession.extend({ what: z.literal('progress-note') }),
  ofSession.extend({ what: z.literal('process-note') }),
  z.strictObject({ what: z.literal('progress-record'), clientId }),
  z.strictObject({ what: z.literal('timeline'), clientId }),
  /** One that holds themes tagged in process notes. */
  z.strictObject({ what: z.literal('process-timeline'), clientId }),
  z.strictObject({ what: z.literal('formulation'), clientId }),
  /** One that quotes a process note. */
  z.strictObject({ what: z.literal('process-formulation'), clientId }),
])

export type PrintJob = z.infer<typeof printJob>
