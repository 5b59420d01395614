/** One tag, to be read and changed: what it says, about which words, and the way to remove it. */
import { useState } from 'react'
import type { TagId } from '../../../db/contract/ids.ts'
import type { TagInput } from '../../../db/contract/shapes.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { useDefinition } from '../../lib/concepts.ts'
import { Button } from '../../ui/button.tsx'
import { ConceptList } from './concept-list.tsx'
import { ConceptMark } from './concept-mark.tsx'
import type { ConceptEntry, Offer } from './concept-search.ts'
import type { ConceptLook } from './editor/concept-looks.ts'
import { QuotedWords } from './quoted-words.tsx'
import { isTextField, ReadingFields } from './reading-fields.tsx'
import { shortQuote } from './tag-words.ts'
import type { Reading } from './tagging.ts'

export type TagChange = Partial<Reading & Pick<TagInput, 'concept'>>

export const TagCard = ({
  tag,
  quote,
  look,
  alsoHere,
  entries,
  offer,
  onChange,
  onRemove,
  onShow,
  onEnds,
  onDone,
}: {
  readonly tag: TagInput
  readonly quote: string
  readonly look: ConceptLook
  /** Other tags on the same words. */
  readonly alsoHere: readonly { readonly id: TagId; readonly name: string }[]
  readonly entries: readonly ConceptEntry[]
  readonly offer: Offer
  readonly onChange: (change: TagChange) => void
  readonly onRemove: () => void
  readonly onShow: (id: TagId) => void
  readonly onEnds: () => void
  readonly onDone: () => void
}) => {
  const [isChoosing, setChoosing] = useState(false)
  // The memo is written here and handed on when it is left, so that undo takes it back as one step.
  const [memo, setMemo] = useState(tag.memo)
  const saveMemo = (): void => {
    if (memo !== tag.memo) onChange({ memo })
  }
  const definition = useDefinition(tag.concept)

  if (isChoosing) {
    const choose = ({ slug }: ConceptRow): void => {
      onChange({ concept: slug })
      setChoosing(false)
    }
    return (
      <div className="note-picker">
        <p className="note-picker-quote">In place of {look.name}</p>
        <ConceptList entries={entries} offer={offer} onChoose={choose} />
      </div>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: not a set of form fields, but one tag
    <div
      role="group"
      aria-label={look.name}
      className="note-card"
      // On the way down: a button of the component library lets no key out.
      onKeyDownCapture={(event) => {
        if (event.key === 'Delete' && !isTextField(event.target)) {
          event.preventDefault()
          onRemove()
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          event.stopPropagation()
          saveMemo()
          onDone()
        }
      }}
    >
      <p className="note-card-concept">
        <ConceptMark group={look.group} />
        {look.name}
      </p>
      {definition !== '' && <p className="note-card-definition">{definition}</p>}
      <p className="note-picker-quote">
        {tag.anchor.kind === 'session' ? (
          'The whole session'
        ) : (
          <QuotedWords words={shortQuote(quote, 140)} />
        )}
      </p>
      <ReadingFields
        concept={tag.concept}
        reading={{ ...tag, memo }}
        onChange={({ memo: written, ...change }) => {
          if (written === undefined) onChange(change)
          else setMemo(written)
        }}
        onMemoBlur={saveMemo}
      />
      {alsoHere.length > 0 && (
        <p className="note-card-also">
          Also here:{' '}
          {alsoHere.map(({ id, name }) => (
            <Button key={id} size="small" variant="quiet" onPress={() => onShow(id)}>
              {name}
            </Button>
          ))}
        </p>
      )}
      <div className="note-card-foot">
        <Button variant="quiet" shortcut="Delete" onPress={onRemove}>
          Remove
        </Button>
        {tag.anchor.kind === 'passage' && (
          <Button variant="quiet" onPress={onEnds}>
            Move the ends
          </Button>
        )}
        <Button variant="quiet" onPress={() => setChoosing(true)}>
          Another concept
        </Button>
        <Button
          variant="primary"
          onPress={() => {
            saveMemo()
            onDone()
          }}
        >
          Done
        </Button>
      </div>
    </div>
  )
}
