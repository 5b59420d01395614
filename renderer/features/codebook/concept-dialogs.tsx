/** Adding, changing and moving a concept; adding and changing a group. */
import { useState } from 'react'
import type { GroupRow } from '../../../db/contract/calls/codebook.ts'
import { MAX_CONCEPT_NAME } from '../../../db/contract/limits.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { CONCEPT_COLORS, isConceptColor } from '../../../db/domain/concept-color.ts'
import type { ConceptText } from '../../../db/domain/concept-text.ts'
import { withDescendants } from '../../../db/domain/concept-tree.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { STALE_AFTER_CODEBOOK_CHANGE } from '../../lib/stale-after.ts'
import { useVaultMutation } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ListOption } from '../../ui/list-box.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { COLOR_WORDS } from './codebook-words.ts'
import { ConceptChoice } from './concept-choice.tsx'
import { draftOf, newDraft, ownTextOf } from './concept-draft.ts'
import { ConceptForm } from './concept-form.tsx'
import { GroupGlyph } from './group-glyph.tsx'

type Book = {
  readonly concepts: readonly ConceptRow[]
  readonly groups: readonly GroupRow[]
}

/** As the contract takes it: lists that it may keep. */
const sent = (text: ConceptText | null) =>
  text === null ? null : { ...text, nearMisses: [...text.nearMisses] }

export const NewConceptDialog = ({
  group,
  parent,
  concepts,
  groups,
  onAdded,
  onClose,
}: Book & {
  readonly group: string
  readonly parent: string | null
  readonly onAdded: (slug: string) => void
  readonly onClose: () => void
}) => {
  const add = useVaultMutation('codebook.add', STALE_AFTER_CODEBOOK_CHANGE)
  return (
    <Dialog title="New concept" size="large" isOpen isDismissable={false} onOpenChange={onClose}>
      <ConceptForm
        initial={newDraft(group, parent)}
        concept={null}
        concepts={concepts}
        groups={groups}
        submitLabel="Add concept"
        isPending={add.isPending}
        error={add.error}
        onSubmit={(draft) => {
          const { name, code, color, remark } = draft
          const place = { group: draft.group, parent: draft.parent }
          const text = sent(ownTextOf(null, draft))
          add.mutate(
            { name, code, color, remark, text, ...place },
            {
              onSuccess: ({ slug }) => {
                onClose()
                onAdded(slug)
              },
            },
          )
        }}
        onCancel={onClose}
      />
    </Dialog>
  )
}

export const EditConceptDialog = ({
  concept,
  concepts,
  groups,
  onClose,
}: Book & { readonly concept: ConceptRow; readonly onClose: () => void }) => {
  const edit = useVaultMutation('codebook.edit', STALE_AFTER_CODEBOOK_CHANGE)
  return (
    <Dialog
      title={`Change ${concept.name}`}
      size="large"
      isOpen
      isDismissable={false}
      onOpenChange={onClose}
    >
      <ConceptForm
        initial={draftOf(concept)}
        concept={concept}
        concepts={concepts}
        groups={groups}
        submitLabel="Save"
        isPending={edit.isPending}
        error={edit.error}
        onSubmit={(draft) => {
          const { name, code, color, remark } = draft
          const text = sent(ownTextOf(concept.slug, draft))
          edit.mutate(
            { concept: concept.slug, name, code, color, remark, text },
            { onSuccess: onClose },
          )
        }}
        onCancel={onClose}
      />
    </Dialog>
  )
}

export const MoveConceptDialog = ({
  concept,
  concepts,
  groups,
  onClose,
}: Book & { readonly concept: ConceptRow; readonly onClose: () => void }) => {
  const move = useVaultMutation('codebook.move', STALE_AFTER_CODEBOOK_CHANGE)
  const [group, setGroup] = useState(concept.group)
  const [parent, setParent] = useState(concept.parent)
  const family = withDescendants(concepts, concept.slug)
  const above = concepts.find((row) => row.slug === parent)
  return (
    <Dialog title={`Move ${concept.name}`} isOpen onOpenChange={onClose}>
      <form
        className="stacked-form"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          const to = { group: above?.group ?? group, parent, before: null }
          move.mutate({ concept: concept.slug, ...to }, { onSuccess: onClose })
        }}
      >
        <ConceptChoice
          label="Below"
          isLabelHidden={false}
          placeholder="No other concept"
          description="Leave it empty to put the concept right below a group. What hangs below it goes with it."
          concepts={concepts.filter((row) => !row.isArchived && !family.has(row.slug))}
          selected={parent}
          onSelect={setParent}
        />
        <Select
          label="Group"
          items={groups}
          selectedKey={above?.group ?? group}
          isDisabled={parent !== null}
          onSelectionChange={(key) => setGroup(String(key))}
        >
          {({ slug, name, color }) => (
            <ListOption id={slug} text={name} mark={<GroupGlyph group={color} />} />
          )}
        </Select>
        {move.error !== null && (
          <p role="alert" className="form-error">
            {errorWords(move.error)}
          </p>
        )}
        <div className="form-actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={move.isPending}>
            Move
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** Null for a new group. */
export const GroupDialog = ({
  group,
  onClose,
}: {
  readonly group: GroupRow | null
  readonly onClose: () => void
}) => {
  const add = useVaultMutation('codebook.addGroup', STALE_AFTER_CODEBOOK_CHANGE)
  const edit = useVaultMutation('codebook.editGroup', STALE_AFTER_CODEBOOK_CHANGE)
  const [name, setName] = useState(group?.name ?? '')
  const [color, setColor] = useState(group?.color ?? CONCEPT_COLORS[0])
  const error = add.error ?? edit.error
  const save = (): void => {
    const look = { name, color }
    const done = { onSuccess: onClose }
    if (group === null) add.mutate(look, done)
    else edit.mutate({ group: group.slug, ...look }, done)
  }
  return (
    <Dialog
      title={group === null ? 'New group' : `Change ${group.name}`}
      isOpen
      isDismissable={false}
      onOpenChange={onClose}
    >
      <form
        className="stacked-form"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          if (name.trim() !== '') save()
        }}
      >
        <TextField
          label="Name"
          autoFocus
          value={name}
          maxLength={MAX_CONCEPT_NAME}
          onChange={setName}
        />
        <Select
          label="Colour and sign"
          description="Of the concepts in it that have none of their own."
          selectedKey={color}
          onSelectionChange={(key) => {
            const chosen = String(key)
            if (isConceptColor(chosen)) setColor(chosen)
          }}
        >
          {CONCEPT_COLORS.map((known) => (
            <ListOption
              key={known}
              id={known}
              text={COLOR_WORDS[known]}
              mark={<GroupGlyph group={known} />}
            />
          ))}
        </Select>
        {error !== null && (
          <p role="alert" className="form-error">
            {errorWords(error)}
          </p>
        )}
        <div className="form-actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button
            type="submit"
            variant="primary"
            isDisabled={name.trim() === ''}
            isPending={add.isPending || edit.isPending}
          >
            {group === null ? 'Add group' : 'Save'}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
