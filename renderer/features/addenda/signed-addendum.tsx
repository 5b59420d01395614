/** An addendum that is signed: what it says, what became of a request, and its signature. */
import type { AddendumView } from '../../../db/contract/calls/addenda.ts'
import type { AmendmentRequest } from '../../../db/domain/addendum.ts'
import { formatDay, formatInstant } from '../../lib/format.ts'
import { Badge } from '../../ui/badge.tsx'
import { ADDENDUM_WORDS } from './addendum-words.ts'

const dayOr = (localDate: string | null): string =>
  localDate === null ? 'not recorded' : formatDay(localDate)

const decisionWords = ({ decision, decidedOn }: AmendmentRequest): string => {
  if (decision === null) return 'Not yet when this was signed'
  return `${decision === 'accepted' ? 'Accepted' : 'Denied'} on ${dayOr(decidedOn)}`
}

const Request = ({ request }: { readonly request: AmendmentRequest }) => (
  <dl className="addendum-facts">
    <dt>Requested</dt>
    <dd>{dayOr(request.requestedOn)}</dd>
    <dt>Due</dt>
    <dd>{dayOr(request.dueOn)}</dd>
    <dt>Decision</dt>
    <dd>{decisionWords(request)}</dd>
    {request.denialReason !== '' && (
      <>
        <dt>Reason</dt>
        <dd className="addendum-words">{request.denialReason}</dd>
      </>
    )}
    {request.disagreement !== '' && (
      <>
        <dt>Client’s disagreement</dt>
        <dd className="addendum-words">{request.disagreement}</dd>
      </>
    )}
  </dl>
)

export const SignedAddendum = ({
  addendum: { number, kind, text, request },
  signed,
}: {
  readonly addendum: AddendumView
  readonly signed: NonNullable<AddendumView['signed']>
}) => (
  <li className="addendum" data-number={number} tabIndex={-1}>
    <div className="addendum-head">
      <h2>Addendum {number}</h2>
      <span className="addendum-kind">{ADDENDUM_WORDS[kind]}</span>
      <Badge state="signed">
        Signed {formatInstant(signed.at)}
        <span
          className="note-hash"
          title={`SHA-256 of the addendum: ${signed.sha256}, signed with version ${signed.appVersion}`}
        >
          {signed.sha256.slice(0, 8)}
        </span>
      </Badge>
    </div>
    {request !== null && <Request request={request} />}
    <p className="addendum-text reading">{text}</p>
  </li>
)
