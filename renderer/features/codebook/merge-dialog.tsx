/** Merging a concept into another: what it would do first, then the doing. */
import { useState } from 'react'
import type { MergePreview } from '../../../db/contract/calls/codebook.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { count } from '../../lib/format.ts'
import { STALE_AFTER_MERGE } from '../../lib/stale-after.ts'
import { useVaultMutation, useVaultQuery } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ConceptChoice } from './concept-choice.tsx'

const previewLines = (
  preview: MergePreview,
  from: string,
  into: string,
): readonly (string | null)[] => [
  preview.tags === 0
    ? `No tag says ${from}, so nothing moves.`
    : `${count(preview.tags, 'tag')} in ${count(preview.sessions, 'session')}, with ${count(preview.clients, 'client')}, will say ${into}.`,
  preview.processTags === 0
    ? null
    : `${preview.processTags} of them on passages of process notes, where they stay.`,
  preview.joinedPassages === 0
    ? null
    : `${preview.joinedPassages} of them overlap a passage already tagged ${into}: each pair becomes one tag on all of its words, the strongest level kept, memos joined.`,
  preview.joinedSessions === 0
    ? null
    : `${preview.joinedSessions} of them are on a whole session that has ${into} too: the strongest level stays, memos are joined.`,
  preview.losingAspects === 0
    ? null
    : `${preview.losingAspects} of them say which kind of ${from}; that is not kept, since ${into} has no such kinds.`,
  preview.openingSafety === 0
    ? null
    : `In ${count(preview.openingSafety, 'session')} a safety concept becomes present: each opens a safety mark.`,
  preview.children === 0
    ? null
    : `${count(preview.children, 'concept')} below ${from} will hang below ${into}.`,
]

const Preview = ({ from, into }: { readonly from: ConceptRow; readonly into: ConceptRow }) => {
  const { data, error } = useVaultQuery('codebook.previewMerge', {
    from: from.slug,
    into: into.slug,
  })
  if (error !== null)
    return (
      <p role="alert" className="form-error">
        {errorWords(error)}
      </p>
    )
  if (data === undefined) return null
  return (
    <ul className="merge-preview" aria-label="What the merge does">
      {previewLines(data, from.name, into.name)
        .filter((line) => line !== null)
        .map((line) => (
          <li key={line}>{line}</li>
        ))}
      <li>No text of a note changes, signed or not. The merge can be undone from the codebook.</li>
    </ul>
  )
}

export const MergeDialog = ({
  concept,
  concepts,
  onMerged,
  onClose,
}: {
  readonly concept: ConceptRow
  readonly concepts: readonly ConceptRow[]
  readonly onMerged: (into: ConceptRow) => void
  readonly onClose: () => void
}) => {
  const merge = useVaultMutation('codebook.merge', STALE_AFTER_MERGE)
  const [slug, setSlug] = useState<string | null>(null)
  const [allowsBuiltIn, setAllows] = useState(false)
  const into = concepts.find((row) => row.slug === slug)
  const isBuiltIn = concept.frameworkVersion !== null
  return (
    <Dialog
      title={`Merge ${concept.name} into another concept`}
      isOpen
      isDismissable={false}
      onOpenChange={onClose}
    >
      <form
        className="stacked-form"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          if (into === undefined) return
          merge.mutate(
            { from: concept.slug, into: into.slug, allowsBuiltIn },
            {
              onSuccess: () => {
                onClose()
                onMerged(into)
              },
            },
          )
        }}
      >
        <ConceptChoice
          label="Into"
          isLabelHidden={false}
          placeholder="The concept that stays"
          concepts={concepts.filter((row) => row.slug !== concept.slug && !row.isArchived)}
          selected={null}
          onSelect={setSlug}
        />
        {into !== undefined && <Preview from={concept} into={into} />}
        {isBuiltIn && (
          <Checkbox
            isSelected={allowsBuiltIn}
            onChange={setAllows}
            description="Exports to another practice will then have fewer concepts in common with it."
          >
            {concept.name} belongs to the framework: merge it away all the same
          </Checkbox>
        )}
        {merge.error !== null && (
          <p role="alert" className="form-error">
            {errorWords(merge.error)}
          </p>
        )}
        <div className="form-actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button
            type="submit"
            variant="primary"
            isDisabled={into === undefined || (isBuiltIn && !allowsBuiltIn)}
            isPending={merge.isPending}
          >
            Merge
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
