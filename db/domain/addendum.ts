/** Addenda to signed notes: what kinds there are, what one must say before it is signed, and what its hash is of. */

import type { Jurisdiction } from './jurisdiction.ts'

export const ADDENDUM_KINDS = [
  'correction',
  'late-entry',
  'clarification',
  'client-requested',
] as const
export type AddendumKind = (typeof ADDENDUM_KINDS)[number]

export const DECISIONS = ['accepted', 'denied'] as const
export type Decision = (typeof DECISIONS)[number]

/** What is recorded of an amendment that the client asked for. Local dates, `YYYY-MM-DD`. */
export type AmendmentRequest = {
  readonly requestedOn: string | null
  readonly dueOn: string | null
  readonly decidedOn: string | null
  readonly decision: Decision | null
  /** Where it was denied: on what basis, and how the client answers that. */
  readonly denialReason: string
  readonly disagreement: string
}

export type AddendumContent = {
  readonly kind: AddendumKind
  readonly text: string
  /** Of a client-requested addendum, and null for every other kind. */
  readonly request: AmendmentRequest | null
}

export const NO_REQUEST: AmendmentRequest = {
  requestedOn: null,
  dueOn: null,
  decidedOn: null,
  decision: null,
  denialReason: '',
  disagreement: '',
}

const US_DAYS = 60

const iso = (date: Date): string => date.toISOString().slice(0, 10)

/**
 * The last day to answer a request for amendment, from the local date of the request. In the US 60 days (45 CFR
 * 164.526(b)(2)); in the UK and the EU one month (GDPR article 12(3)), to the same day of the next month or,
 * where it has none, to its last. Extensions (30 days; two months) are for the clinician to enter.
 */
export const amendmentDueOn = (requestedOn: string, jurisdiction: Jurisdiction): string => {
  const date = new Date(`${requestedOn}T00:00:00Z`)
  if (jurisdiction === 'us') {
    date.setUTCDate(date.getUTCDate() + US_DAYS)
    return iso(date)
  }
  const day = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + 1)
  if (date.getUTCDate() !== day) date.setUTCDate(0)
  return iso(date)
}

/** A request that was not denied has neither a reason for that nor an answer to it. */
export const asSigned = (content: AddendumContent): AddendumContent =>
  content.request === null || content.request.decision === 'denied'
    ? content
    : { ...content, request: { ...content.request, denialReason: '', disagreement: '' } }

export type AddendumField = 'text' | keyof AmendmentRequest

/**
 * The first field that keeps an addendum from being signed; null where nothing does. A request may be signed
 * before it is decided, for the decision is then an addendum of its own. A denial states its basis (45 CFR 164.526(d)(1)).
 */
export const missingForSigning = ({ text, request }: AddendumContent): AddendumField | null => {
  if (text.trim() === '') return 'text'
  if (request === null) return null
  const { requestedOn, dueOn, decidedOn, decision, denialReason } = request
  if (requestedOn === null) return 'requestedOn'
  if (dueOn === null || dueOn < requestedOn) return 'dueOn'
  if (decision === null) return decidedOn === null ? null : 'decision'
  if (decidedOn === null || decidedOn < requestedOn) return 'decidedOn'
  return decision === 'denied' && denialReason.trim() === '' ? 'denialReason' : null
}

/**
 * What the SHA-256 of a signed addendum is taken of, in UTF-8: a JSON array without white space, as ECMAScript's
 * JSON.stringify writes it, of these twelve in this order, null where there is none:
 * the words "throughline-addendum-1"; the SHA-256 of the note's text in lower-case hex; the number; the kind;
 * requested on, due on, decided on (YYYY-MM-DD); the decision; the reason of a denial; the client's
 * statement of disagreement; the text; the instant of signing in UTC milliseconds.
 */
export const canonicalAddendum = (
  noteSha256: string,
  number: number,
  { kind, text, request }: AddendumContent,
  signedAt: number,
): string =>
  JSON.stringify([
    'throughline-addendum-1',
    noteSha256,
    number,
    kind,
    request?.requestedOn ?? null,
    request?.dueOn ?? null,
    request?.decidedOn ?? null,
    request?.decision ?? null,
    request?.denialReason ?? null,
    request?.disagreement ?? null,
    text,
    signedAt,
  ])
