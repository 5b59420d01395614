/** Each process note is read, and included or withheld for a reason; one at a time. */
import { useId, useState } from 'react'
import type { AccessPreview, NoteOnPaper } from '../../../db/contract/calls/exports.ts'
import { WITHHOLDING_REASONS, type WithholdingReason } from '../../../db/domain/access-rules.ts'
import { formatDayLong } from '../../lib/format.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { Radio, RadioGroup } from '../../ui/radio-group.tsx'
import { ADDENDUM_WORDS } from '../addenda/addendum-words.ts'
import { StepHeading } from './access-steps.tsx'
import { reasonWords } from './access-words.ts'
import type { Decision, Decisions } from './use-access-copy.ts'

const NoteToRead = ({ view: { session, note } }: { readonly view: NoteOnPaper }) => {
  const label = useId()
  return (
    <>
      <h3 id={label}>
        Session {session.number}, {formatDayLong(session.localDate)}
        {note?.signature === null && <span className="access-draft">Draft</span>}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long note is scrolled by keyboard */}
      <section className="access-reading reading" aria-labelledby={label} tabIndex={0}>
        {note?.text}
        {note?.addenda.map((addendum) => (
          <section key={addendum.number}>
            <h4>
              Addendum {addendum.number}. {ADDENDUM_WORDS[addendum.kind]}
            </h4>
            {addendum.text}
          </section>
        ))}
      </section>
    </>
  )
}

const isReason = (value: string): WithholdingReason | undefined =>
  WITHHOLDING_REASONS.find((reason) => reason === value)

const DecisionFields = ({
  preview: { jurisdiction },
  decision,
  onDecide,
}: {
  readonly preview: AccessPreview
  readonly decision: Decision | undefined
  readonly onDecide: (what: 'include' | WithholdingReason | null) => void
}) => {
  const isWithheld = decision?.what !== undefined && decision.what !== 'include'
  return (
    <>
      <RadioGroup
        label="What becomes of this note"
        value={decision === undefined ? null : isWithheld ? 'withhold' : 'include'}
        onChange={(value) => onDecide(value === 'include' ? 'include' : null)}
      >
        <Radio value="include">Include it in the copy</Radio>
        <Radio value="withhold">Withhold it</Radio>
      </RadioGroup>
      {isWithheld && (
        <RadioGroup
          label="For this reason"
          value={decision.what}
          onChange={(value) => onDecide(isReason(value) ?? null)}
        >
          {WITHHOLDING_REASONS.map((reason) => {
            const { label, about } = reasonWords(jurisdiction, reason)
            return (
              <Radio key={reason} value={reason} description={about}>
                {label}
              </Radio>
            )
          })}
        </RadioGroup>
      )}
    </>
  )
}

export const ReviewStep = ({
  preview,
  decisions,
  onDecide,
  onBack,
  onNext,
}: {
  readonly preview: AccessPreview
  readonly decisions: Decisions
  readonly onDecide: (sessionId: string, decision: Decision) => void
  readonly onBack: () => void
  readonly onNext: () => void
}) => {
  const { toReview } = preview
  const firstOpen = toReview.findIndex(({ sessionId }) => decisions[sessionId] === undefined)
  const [at, setAt] = useState(Math.max(0, firstOpen))
  const current = toReview[at]
  if (current === undefined) return null
  return (
    <OneNote
      key={current.sessionId}
      preview={preview}
      at={at}
      decision={decisions[current.sessionId]}
      onDecide={(decision) => onDecide(current.sessionId, decision)}
      onBack={() => (at === 0 ? onBack() : setAt(at - 1))}
      onNext={() => (at === toReview.length - 1 ? onNext() : setAt(at + 1))}
    />
  )
}

const OneNote = ({
  preview,
  at,
  decision,
  onDecide,
  onBack,
  onNext,
}: {
  readonly preview: AccessPreview
  readonly at: number
  readonly decision: Decision | undefined
  readonly onDecide: (decision: Decision) => void
  readonly onBack: () => void
  readonly onNext: () => void
}) => {
  const sessionId = preview.toReview[at]?.sessionId
  if (sessionId === undefined) throw new Error('a review is of a note')
  const { data: view } = useVaultQuery('exports.note', { sessionId, kind: 'process' })
  const total = preview.toReview.length
  // Of another text than this one, a decision says nothing any more.
  const current = decision?.readAs === view?.readAs ? decision : undefined
  const isDecided = current !== undefined && current.what !== null
  return (
    <section>
      <StepHeading>
        Process note {at + 1} of {total}
      </StepHeading>
      {view !== undefined && (
        <>
          <NoteToRead view={view} />
          <div className="access-decision">
            <DecisionFields
              preview={preview}
              decision={current}
              onDecide={(what) => onDecide({ readAs: view.readAs, what })}
            />
          </div>
        </>
      )}
      <div className="access-actions">
        <Button onPress={onBack}>Back</Button>
        <Button variant="primary" isDisabled={!isDecided} onPress={onNext}>
          {at + 1 === total ? 'Go on' : 'Next note'}
        </Button>
      </div>
    </section>
  )
}
