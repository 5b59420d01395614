/** Near misses of a concept: the other concept, and what tells the two apart. */
import { X } from 'lucide-react'
import { MAX_CONCEPT_LINES, MAX_CONCEPT_TEXT } from '../../../db/contract/limits.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import type { NearMiss } from '../../../db/domain/concept-text.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { ConceptChoice } from './concept-choice.tsx'

export const NearMissFields = ({
  nearMisses,
  concepts,
  onChange,
}: {
  readonly nearMisses: readonly NearMiss[]
  readonly concepts: readonly ConceptRow[]
  readonly onChange: (nearMisses: readonly NearMiss[]) => void
}) => {
  const put = (at: number, change: Partial<NearMiss>): void =>
    onChange(nearMisses.map((miss, index) => (index === at ? { ...miss, ...change } : miss)))
  return (
    <fieldset className="near-misses">
      <legend className="ui-field-label">Near misses</legend>
      {nearMisses.map((miss, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same, and none is put between others
        <div key={at} className="near-miss">
          <ConceptChoice
            label={`Near miss ${at + 1}`}
            placeholder="Concept"
            concepts={concepts}
            selected={miss.concept}
            onSelect={(concept) => put(at, { concept })}
          />
          <TextArea
            rows={1}
            label={`What tells near miss ${at + 1} apart`}
            isLabelHidden
            placeholder="What tells the two apart"
            value={miss.difference}
            maxLength={MAX_CONCEPT_TEXT}
            onChange={(difference) => put(at, { difference })}
          />
          <IconButton
            label={`Remove near miss ${at + 1}`}
            icon={<X aria-hidden="true" />}
            onPress={() => onChange(nearMisses.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <Button
        size="small"
        isDisabled={nearMisses.length >= MAX_CONCEPT_LINES}
        onPress={() => onChange([...nearMisses, { concept: null, difference: '' }])}
      >
        Add near miss
      </Button>
    </fieldset>
  )
}
