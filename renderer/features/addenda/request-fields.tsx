/** What is recorded of an amendment that the client asked for. */
import { type CalendarDate, parseDate } from '@internationalized/date'
import {
  type AddendumField,
  type AmendmentRequest,
  amendmentDueOn,
  type Decision,
} from '../../../db/domain/addendum.ts'
import { useToday } from '../../lib/today.ts'
import { DateField } from '../../ui/date-field.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { MISSING_WORDS } from './addendum-words.ts'
import { useJurisdiction } from './jurisdiction.ts'

const DECISIONS = [
  { id: 'open', label: 'Not decided' },
  { id: 'accepted', label: 'Accepted' },
  { id: 'denied', label: 'Denied' },
] as const

const DUE_WORDS = {
  us: '60 days from the request (45 CFR 164.526).',
  uk: 'One month from the request (UK GDPR, article 12).',
  eu: 'One month from the request (GDPR, article 12).',
} as const

const asDate = (localDate: string | null): CalendarDate | null =>
  localDate === null ? null : parseDate(localDate)
const asLocalDate = (date: { toString: () => string } | null): string | null =>
  date?.toString() ?? null

export const RequestFields = ({
  request,
  missing,
  onChange,
}: {
  readonly request: AmendmentRequest
  /** The field that kept it from being signed. */
  readonly missing: AddendumField | null
  readonly onChange: (request: AmendmentRequest) => void
}) => {
  const jurisdiction = useJurisdiction()
  const today = useToday()
  const change = (changed: Partial<AmendmentRequest>): void => onChange({ ...request, ...changed })
  const dueAfter = (requestedOn: string | null): string | null =>
    requestedOn === null ? null : amendmentDueOn(requestedOn, jurisdiction)
  const errorOf = (field: AddendumField) =>
    missing === field ? { error: MISSING_WORDS[field] } : {}

  /** The deadline follows the request until another one is entered. */
  const askedOn = (requestedOn: string | null): void => {
    const isUsual = request.dueOn === null || request.dueOn === dueAfter(request.requestedOn)
    change({ requestedOn, ...(isUsual ? { dueOn: dueAfter(requestedOn) } : {}) })
  }
  const decide = (choice: Decision | 'open'): void =>
    choice === 'open'
      ? change({ decision: null, decidedOn: null })
      : change({ decision: choice, decidedOn: request.decidedOn ?? today })

  return (
    <fieldset className="addendum-request">
      <legend className="visually-hidden">The client’s request</legend>
      <div className="addendum-dates">
        <DateField
          label="Requested on"
          value={asDate(request.requestedOn)}
          onChange={(date) => askedOn(asLocalDate(date))}
          {...errorOf('requestedOn')}
        />
        <DateField
          label="Due on"
          value={asDate(request.dueOn)}
          onChange={(date) => change({ dueOn: asLocalDate(date) })}
          {...(missing === 'dueOn'
            ? errorOf('dueOn')
            : { description: `Usual: ${DUE_WORDS[jurisdiction]}` })}
        />
      </div>
      <div className="addendum-dates">
        <div className="addendum-decision">
          <span className="addendum-label" aria-hidden="true">
            Decision
          </span>
          <SegmentedControl
            label="Decision"
            segments={DECISIONS}
            value={request.decision ?? 'open'}
            onChange={decide}
          />
          {missing === 'decision' && <p className="form-error">{MISSING_WORDS.decision}</p>}
        </div>
        {request.decision !== null && (
          <DateField
            label="Decided on"
            value={asDate(request.decidedOn)}
            onChange={(date) => change({ decidedOn: asLocalDate(date) })}
            {...errorOf('decidedOn')}
          />
        )}
      </div>
      {request.decision === 'denied' && (
        <>
          <TextArea
            label="Reason of the denial"
            rows={2}
            value={request.denialReason}
            onChange={(denialReason) => change({ denialReason })}
            {...errorOf('denialReason')}
          />
          <TextArea
            label="The client’s statement of disagreement"
            description="If there is one. It goes wherever the note goes."
            rows={2}
            value={request.disagreement}
            onChange={(disagreement) => change({ disagreement })}
          />
        </>
      )}
    </fieldset>
  )
}
