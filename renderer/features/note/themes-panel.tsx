/** The session's themes beside the text: those of the whole session, the passages in order, and places that were lost. */
import type { Text } from '@codemirror/state'
import { MapPin, Pencil, Plus, Trash2 } from 'lucide-react'
import { memo, type ReactNode, useMemo } from 'react'
import type { TagInput } from '../../../db/contract/shapes.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { LevelDots } from '../../ui/level-dots.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { ConceptMark } from './concept-mark.tsx'
import type { LookUpConcept } from './editor/concept-looks.ts'
import { assertionWords, intensityWords, movementWords, shortQuote } from './tag-words.ts'

export type PanelActions = {
  readonly onAddToSession: (from: Element) => void
  /** Shows the passage in the text. */
  readonly onGoTo: (tag: TagInput) => void
  readonly onEdit: (tag: TagInput, from: Element) => void
  readonly onPutBack: (tag: TagInput) => void
  readonly onRemove: (tag: TagInput) => void
}

const sortedTags = (tags: readonly TagInput[]) => {
  const start = ({ anchor }: TagInput): number => (anchor.kind === 'passage' ? anchor.start : 0)
  const ofKind = (kind: TagInput['anchor']['kind']): readonly TagInput[] =>
    tags.filter(({ anchor }) => anchor.kind === kind)
  return {
    session: ofKind('session').toSorted((a, b) => b.intensity - a.intensity),
    passages: ofKind('passage').toSorted((a, b) => start(a) - start(b)),
    lost: ofKind('lost'),
  }
}

const said = ({ assertion, movement }: TagInput): string =>
  [
    assertion === 'present' ? '' : assertionWords(assertion),
    movement === null ? '' : movementWords(movement),
  ]
    .filter((words) => words !== '')
    .join(', ')

const quoteOf = ({ anchor }: TagInput, doc: Text): string =>
  anchor.kind === 'passage'
    ? doc.sliceString(anchor.start, Math.min(anchor.end, anchor.start + 2_000))
    : anchor.kind === 'lost'
      ? anchor.quote
      : ''

const TagRow = ({
  tag,
  quote,
  lookUp,
  isPicked,
  onAction,
  children,
}: {
  readonly tag: TagInput
  readonly quote: string
  readonly lookUp: LookUpConcept
  readonly isPicked: boolean
  readonly onAction: (from: Element) => void
  readonly children: ReactNode
}) => {
  const { name, group } = lookUp(tag.concept)
  const more = said(tag)
  return (
    <Row
      id={tag.id}
      textValue={name}
      className={isPicked ? 'note-theme note-theme-picked' : 'note-theme'}
      onAction={() => onAction(document.activeElement ?? document.body)}
    >
      <div className="note-theme-words">
        <p className="note-theme-name">
          <ConceptMark group={group} />
          <span>{name}</span>
          <LevelDots level={tag.intensity} label={intensityWords(tag.intensity)} />
        </p>
        {more !== '' && <p className="note-theme-said">{more}</p>}
        {quote !== '' && <p className="note-theme-quote">{shortQuote(quote)}</p>}
        {tag.memo !== '' && <p className="note-theme-memo">{tag.memo}</p>}
      </div>
      <div className="note-theme-actions">{children}</div>
    </Row>
  )
}

export const ThemesPanel = memo(function ThemesPanel({
  tags,
  doc,
  picked,
  hasSelection,
  lookUp,
  actions,
}: {
  readonly tags: readonly TagInput[]
  readonly doc: Text
  readonly picked: string | null
  readonly hasSelection: boolean
  readonly lookUp: LookUpConcept
  readonly actions: PanelActions
}) {
  const { session, passages, lost } = useMemo(() => sortedTags(tags), [tags])
  const edit = (tag: TagInput) => (
    <IconButton
      size="small"
      label={`Edit ${lookUp(tag.concept).name}`}
      icon={<Pencil aria-hidden="true" />}
      onPress={({ target }) => actions.onEdit(tag, target)}
    />
  )
  return (
    <aside className="note-themes" aria-label="Themes">
      <header className="note-themes-head">
        <h2>Whole session</h2>
        <IconButton
          size="small"
          label="Tag the whole session"
          icon={<Plus aria-hidden="true" />}
          onPress={({ target }) => actions.onAddToSession(target)}
        />
      </header>
      {session.length === 0 ? (
        <p className="note-themes-empty">
          What runs through the session as a whole. Add it here, or with nothing selected in the
          text.
        </p>
      ) : (
        <Rows label="Themes of the whole session">
          {session.map((tag) => (
            <TagRow
              key={tag.id}
              tag={tag}
              quote=""
              lookUp={lookUp}
              isPicked={tag.id === picked}
              onAction={(from) => actions.onEdit(tag, from)}
            >
              {edit(tag)}
            </TagRow>
          ))}
        </Rows>
      )}
      <h2>Passages</h2>
      {passages.length === 0 ? (
        <p className="note-themes-empty">
          Select some words, press the tag key, type a few letters of a concept, then a digit.
        </p>
      ) : (
        <Rows label="Tagged passages">
          {passages.map((tag) => (
            <TagRow
              key={tag.id}
              tag={tag}
              quote={quoteOf(tag, doc)}
              lookUp={lookUp}
              isPicked={tag.id === picked}
              onAction={() => actions.onGoTo(tag)}
            >
              {edit(tag)}
            </TagRow>
          ))}
        </Rows>
      )}
      {lost.length > 0 && (
        <>
          <h2>Places lost</h2>
          <p className="note-themes-empty">
            The words of these were deleted. Select words in the text to put one back.
          </p>
          <Rows label="Tags whose words were deleted">
            {lost.map((tag) => (
              <TagRow
                key={tag.id}
                tag={tag}
                quote={quoteOf(tag, doc)}
                lookUp={lookUp}
                isPicked={false}
                onAction={(from) => actions.onEdit(tag, from)}
              >
                <IconButton
                  size="small"
                  label="Put back at the selection"
                  icon={<MapPin aria-hidden="true" />}
                  isDisabled={!hasSelection}
                  onPress={() => actions.onPutBack(tag)}
                />
                <IconButton
                  size="small"
                  label={`Remove ${lookUp(tag.concept).name}`}
                  icon={<Trash2 aria-hidden="true" />}
                  onPress={() => actions.onRemove(tag)}
                />
              </TagRow>
            ))}
          </Rows>
        </>
      )}
    </aside>
  )
})
