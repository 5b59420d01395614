/** The form of a concept: what it is called and looks like, and what makes it applied the same way twice. */
import { useState } from 'react'
import type { GroupRow } from '../../../db/contract/calls/codebook.ts'
import { MAX_CONCEPT_NAME, MAX_CONCEPT_TEXT } from '../../../db/contract/limits.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { proposeCode } from '../../../db/domain/concept-code.ts'
import { CONCEPT_COLORS, isConceptColor } from '../../../db/domain/concept-color.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { Button } from '../../ui/button.tsx'
import { ListOption } from '../../ui/list-box.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { COLOR_WORDS } from './codebook-words.ts'
import { ConceptChoice } from './concept-choice.tsx'
import { type ConceptDraft, codeFault, frameworkWords } from './concept-draft.ts'
import { GroupGlyph } from './group-glyph.tsx'
import { NearMissFields } from './near-miss-fields.tsx'

const AS_GROUP = 'as-group'

type Props = {
  readonly initial: ConceptDraft
  /** The concept that is changed; null for a new one, whose place is chosen too. */
  readonly concept: ConceptRow | null
  readonly concepts: readonly ConceptRow[]
  readonly groups: readonly GroupRow[]
  readonly submitLabel: string
  readonly isPending: boolean
  readonly error: Error | null
  readonly onSubmit: (draft: ConceptDraft) => void
  readonly onCancel: () => void
}

type FieldsProps = Pick<Props, 'concept' | 'concepts' | 'groups'> & {
  readonly draft: ConceptDraft
  readonly change: (change: Partial<ConceptDraft>) => void
}

const NameAndLook = ({ draft, concept, concepts, change }: FieldsProps) => {
  const isBuiltIn = concept !== null && concept.frameworkVersion !== null
  const group = concepts.find((row) => row.group === draft.group && row.ownColor === null)
  const taken = new Set(concepts.map(({ code }) => code))
  return (
    <div className="concept-form-head">
      <TextField
        label="Name"
        autoFocus
        value={draft.name}
        maxLength={MAX_CONCEPT_NAME}
        onChange={(name) => {
          // Proposed as long as nobody has typed another.
          const isProposed = draft.code === '' || draft.code === proposeCode(draft.name, taken)
          const code =
            concept === null && isProposed ? (proposeCode(name, taken) ?? '') : draft.code
          change({ name, code: name === '' && isProposed && concept === null ? '' : code })
        }}
      />
      <TextField
        label="Letters"
        className="concept-form-code"
        value={draft.code}
        maxLength={2}
        isDisabled={isBuiltIn}
        spellCheck="false"
        error={codeFault(draft.code, concepts, concept?.slug ?? null)}
        onChange={(code) => change({ code: code.toLowerCase() })}
      />
      <Select
        label="Colour and sign"
        selectedKey={draft.color ?? AS_GROUP}
        onSelectionChange={(key) => {
          const name = String(key)
          change({ color: isConceptColor(name) ? name : null })
        }}
      >
        <ListOption
          id={AS_GROUP}
          text="As its group"
          {...(group === undefined ? {} : { mark: <GroupGlyph group={group.color} /> })}
        />
        {CONCEPT_COLORS.map((color) => (
          <ListOption
            key={color}
            id={color}
            text={COLOR_WORDS[color]}
            mark={<GroupGlyph group={color} />}
          />
        ))}
      </Select>
    </div>
  )
}

const Place = ({ draft, concepts, groups, change }: FieldsProps) => (
  <div className="form-row">
    <Select
      label="Group"
      items={groups}
      selectedKey={draft.group}
      isDisabled={draft.parent !== null}
      onSelectionChange={(key) => change({ group: String(key) })}
    >
      {(group) => (
        <ListOption id={group.slug} text={group.name} mark={<GroupGlyph group={group.color} />} />
      )}
    </Select>
    <ConceptChoice
      label="Below"
      isLabelHidden={false}
      placeholder="No other concept"
      concepts={concepts.filter((row) => !row.isArchived)}
      selected={draft.parent}
      onSelect={(parent) => {
        const above = concepts.find((row) => row.slug === parent)
        change({ parent, group: above?.group ?? draft.group })
      }}
    />
  </div>
)

const Words = ({ draft, concepts, concept, change }: FieldsProps) => (
  <>
    <TextArea
      label="Definition"
      face="reading"
      rows={2}
      value={draft.definition}
      maxLength={MAX_CONCEPT_TEXT}
      onChange={(definition) => change({ definition })}
    />
    <div className="form-row">
      <TextArea
        label="Use it for"
        description="One rule on each line."
        rows={3}
        value={draft.include}
        onChange={(include) => change({ include })}
      />
      <TextArea
        label="Not for"
        description="One rule on each line."
        rows={3}
        value={draft.exclude}
        onChange={(exclude) => change({ exclude })}
      />
    </div>
    <NearMissFields
      nearMisses={draft.nearMisses}
      concepts={concepts.filter((row) => row.slug !== concept?.slug && !row.isArchived)}
      onChange={(nearMisses) => change({ nearMisses })}
    />
    <TextArea
      label="In clients’ words"
      description="One utterance on each line. Invented ones: the codebook travels with exports."
      face="reading"
      rows={3}
      value={draft.examples}
      onChange={(examples) => change({ examples })}
    />
    <TextArea
      label="Remark"
      description="For yourself: where it comes from, what is still open."
      rows={2}
      value={draft.remark}
      maxLength={MAX_CONCEPT_TEXT}
      onChange={(remark) => change({ remark })}
    />
  </>
)

export const ConceptForm = (props: Props) => {
  const { initial, concept, concepts, submitLabel, isPending, error, onSubmit, onCancel } = props
  const [draft, setDraft] = useState(initial)
  // Counts how often the framework's words were put back: lists of fields begin anew with each.
  const [round, setRound] = useState(0)
  const change = (changed: Partial<ConceptDraft>): void => setDraft({ ...draft, ...changed })
  const given = concept === null ? null : frameworkWords(concept.slug)
  const isComplete =
    draft.name.trim() !== '' &&
    draft.code !== '' &&
    codeFault(draft.code, concepts, concept?.slug ?? null) === null
  const fields = { draft, change, concept, concepts, groups: props.groups }
  return (
    <form
      className="stacked-form"
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault()
        if (isComplete) onSubmit(draft)
      }}
    >
      <NameAndLook {...fields} />
      {concept === null && <Place {...fields} />}
      <Words key={round} {...fields} />
      {error !== null && (
        <p role="alert" className="form-error">
          {errorWords(error)}
        </p>
      )}
      <div className="form-actions">
        {given !== null && (
          <Button
            variant="quiet"
            className="concept-form-given"
            onPress={() => {
              change(given)
              setRound(round + 1)
            }}
          >
            Back to the framework’s words
          </Button>
        )}
        <Button onPress={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" isDisabled={!isComplete} isPending={isPending}>
          {submitLabel}
        </Button>
      </div>
    </form>
  )
}
