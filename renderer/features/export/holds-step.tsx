/** What an access copy holds and why, part by part, and the two choices that are the therapist's. */
import type { AccessPreview } from '../../../db/contract/calls/exports.ts'
import { ACCESS_PARTS, ACCESS_RULES, type AccessPart } from '../../../db/domain/access-rules.ts'
import { useNavigation } from '../../app/routes.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { StepHeading } from './access-steps.tsx'
import { amountWords, PART_NAMES, PLACE_NAMES, TREATMENT_WORDS } from './access-words.ts'
import type { AccessChoices } from './use-access-copy.ts'

const Part = ({
  part,
  preview,
}: {
  readonly part: AccessPart
  readonly preview: AccessPreview
}) => {
  const { treatment, because, source } = ACCESS_RULES[preview.jurisdiction][part]
  const amount = amountWords(part, preview)
  return (
    <li data-treatment={treatment}>
      <h3>
        {PART_NAMES[part]}
        {amount !== null && <span className="access-amount">{amount}</span>}
      </h3>
      <p className="access-treatment">{TREATMENT_WORDS[treatment]}</p>
      <p className="access-because">
        {because} <cite>{source}</cite>
      </p>
    </li>
  )
}

export const HoldsStep = ({
  preview,
  choices,
  onChoose,
  onNext,
}: {
  readonly preview: AccessPreview
  readonly choices: AccessChoices
  readonly onChoose: (choices: AccessChoices) => void
  readonly onNext: () => void
}) => {
  const { go } = useNavigation()
  return (
    <section>
      <StepHeading>What the copy holds in {PLACE_NAMES[preview.jurisdiction]}</StepHeading>
      <p className="access-words">
        You can choose the jurisdiction in the{' '}
        <button type="button" className="text-link" onClick={() => go({ screen: 'settings' })}>
          settings
        </button>
        . This is how Throughline understands the law; it is no legal advice.
      </p>
      <ul className="access-parts">
        {ACCESS_PARTS.map((part) => (
          <Part key={part} part={part} preview={preview} />
        ))}
      </ul>
      <div className="access-choices">
        {preview.drafts > 0 && (
          <Checkbox
            isSelected={!choices.isWithDrafts}
            onChange={(isLeftOut) => onChoose({ ...choices, isWithDrafts: !isLeftOut })}
            description="The copy says how many were left out."
          >
            Leave out drafts
          </Checkbox>
        )}
        {preview.themes > 0 && (
          <Checkbox
            isSelected={choices.isWithThemes}
            onChange={(isWithThemes) => onChoose({ ...choices, isWithThemes })}
            description="With the words they mark, their intensity and your memos."
          >
            Add the themes marked in these notes
          </Checkbox>
        )}
      </div>
      <p className="access-words">
        Progress notes may tell about other people too. Read them before you hand the copy over.
      </p>
      <div className="access-actions">
        <Button variant="primary" onPress={onNext}>
          Go on
        </Button>
      </div>
    </section>
  )
}
