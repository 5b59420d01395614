/** Makes or changes a template: its name, and its sections in their order. */
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import {
  MAX_SECTION_HEADING_LENGTH,
  MAX_SECTION_HINT_LENGTH,
  MAX_TEMPLATE_NAME_LENGTH,
  MAX_TEMPLATE_SECTIONS,
} from '../../../db/contract/limits.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { useVaultMutation } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { ListOption } from '../../ui/list-box.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import {
  asInput,
  type DraftFaults,
  faultsOf,
  isSound,
  moved,
  newSection,
  ROLE_WORDS,
  type SectionDraft,
  STANDS_FOR,
  type TemplateDraft,
} from './template-draft.ts'

type ErrorProp = { readonly error?: string }
const errorOf = (words: string | null | undefined): ErrorProp =>
  words === null || words === undefined ? {} : { error: words }

const SectionRow = ({
  section,
  place,
  of,
  faults,
  onChange,
  onMove,
  onRemove,
}: {
  readonly section: SectionDraft
  readonly place: number
  readonly of: number
  /** Null until saving was tried. */
  readonly faults: DraftFaults | null
  readonly onChange: (change: Partial<SectionDraft>) => void
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}) => (
  <li className="template-section">
    <TextField
      label={`Section ${place + 1}`}
      placeholder="Heading"
      maxLength={MAX_SECTION_HEADING_LENGTH}
      value={section.heading}
      onChange={(heading) => onChange({ heading })}
      {...errorOf(faults?.headings.get(section.id))}
    />
    <Select
      label="Stands for"
      items={STANDS_FOR.map((id) => ({ id }))}
      selectedKey={section.standsFor}
      onSelectionChange={(key) => {
        const standsFor = STANDS_FOR.find((each) => each === key)
        if (standsFor !== undefined) onChange({ standsFor })
      }}
      {...errorOf(faults?.roles.get(section.id))}
    >
      {({ id }) => <ListOption id={id} text={ROLE_WORDS[id]} />}
    </Select>
    <TextField
      label="Hint"
      className="template-section-hint"
      placeholder="Shown while the section is empty; never part of the note"
      maxLength={MAX_SECTION_HINT_LENGTH}
      value={section.hint}
      onChange={(hint) => onChange({ hint })}
    />
    <div className="template-section-acts">
      <IconButton
        size="small"
        label={`Move section ${place + 1} up`}
        icon={<ArrowUp aria-hidden="true" />}
        isDisabled={place === 0}
        onPress={() => onMove(place - 1)}
      />
      <IconButton
        size="small"
        label={`Move section ${place + 1} down`}
        icon={<ArrowDown aria-hidden="true" />}
        isDisabled={place === of - 1}
        onPress={() => onMove(place + 1)}
      />
      <IconButton
        size="small"
        label={`Remove section ${place + 1}`}
        icon={<Trash2 aria-hidden="true" />}
        isDisabled={of === 1}
        onPress={onRemove}
      />
    </div>
  </li>
)

export const TemplateDialog = ({
  initial,
  onClose,
}: {
  readonly initial: TemplateDraft
  readonly onClose: () => void
}) => {
  const [draft, setDraft] = useState(initial)
  const [isTried, setTried] = useState(false)
  const save = useVaultMutation('templates.save', ['templates.list'])
  const { sections } = draft
  const faults = isTried ? faultsOf(draft) : null
  const setSections = (next: readonly SectionDraft[]): void =>
    setDraft((now) => ({ ...now, sections: next }))
  const submit = (): void => {
    setTried(true)
    if (isSound(faultsOf(draft))) save.mutate(asInput(draft), { onSuccess: onClose })
  }
  return (
    <Dialog
      title={initial.templateId === null ? 'New template' : 'Change template'}
      size="large"
      isOpen
      isDismissable={false}
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={save.isPending} onPress={submit}>
            Save template
          </Button>
        </>
      }
    >
      <form
        className="stacked-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextField
          label="Name"
          autoFocus
          maxLength={MAX_TEMPLATE_NAME_LENGTH}
          value={draft.name}
          onChange={(name) => setDraft({ ...draft, name })}
          {...errorOf(faults?.name)}
        />
        <p className="soft">
          What a section stands for lets a note change to another template: sections that stand for
          the same keep their text and take the other heading.
        </p>
        <ol className="template-sections">
          {sections.map((section, place) => (
            <SectionRow
              key={section.id}
              section={section}
              place={place}
              of={sections.length}
              faults={faults}
              onChange={(change) =>
                setSections(
                  sections.map((each) => (each.id === section.id ? { ...each, ...change } : each)),
                )
              }
              onMove={(to) => setSections(moved(sections, place, to))}
              onRemove={() => setSections(sections.filter(({ id }) => id !== section.id))}
            />
          ))}
        </ol>
        <Button
          icon={<Plus aria-hidden="true" />}
          isDisabled={sections.length >= MAX_TEMPLATE_SECTIONS}
          onPress={() => setSections([...sections, newSection()])}
        >
          Add a section
        </Button>
        {save.isError && (
          <p role="alert" className="form-error">
            {errorWords(save.error)}
          </p>
        )}
        {/* Enter in a field saves: the button that does lies outside the form. */}
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
