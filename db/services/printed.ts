/** What was printed joins the log, with the client and the session as the vault knows them. */

import type { ClientId, SessionId } from '../contract/ids.ts'
import type { PrintJob } from '../contract/print-job.ts'
import type { Context } from './context.ts'

type About = { readonly clientId: ClientId | null; readonly sessionId: SessionId | null }

const NOBODY: About = { clientId: null, sessionId: null }

/** An id that the vault does not know is left out: it came from the page, and could say anything. */
const whoseJob = ({ queries }: Context, job: PrintJob): About => {
  switch (job.what) {
    case 'recovery-sheet':
      return NOBODY
    case 'timeline':
    case 'process-timeline':
    case 'formulation':
    case 'process-formulation':
    case 'progress-record': {
      const isKnown = queries.clients.find(job.clientId) !== undefined
      return isKnown ? { ...NOBODY, clientId: job.clientId } : NOBODY
    }
    default: {
      const session = queries.sessions.find(job.sessionId)
      if (session === undefined) return NOBODY
      const client = queries.clients.identity(session.clientKey)
      return { clientId: client?.id ?? null, sessionId: job.sessionId }
    }
  }
}

export const notePrinted = (context: Context, job: PrintJob): void =>
  context.audit.note({ kind: 'printed', detail: { what: job.what }, ...whoseJob(context, job) })
