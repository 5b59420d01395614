/** Several tags in one place, where the margin has no room for all their names: choose one to open. */
import type { TagId } from '../../../db/contract/ids.ts'
import type { TagInput } from '../../../db/contract/shapes.ts'
import { LevelDots } from '../../ui/level-dots.tsx'
import { ConceptMark } from './concept-mark.tsx'
import type { LookUpConcept } from './editor/concept-looks.ts'
import { intensityWords, wholeReadingWords } from './tag-words.ts'

const ROW = 'button.note-here'

/** Arrow keys go through the rows, as in every list of the app. */
const moveFocus = (from: HTMLElement, step: number): void => {
  const rows = [...from.querySelectorAll<HTMLElement>(ROW)]
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  rows[Math.max(0, Math.min(rows.length - 1, at + step))]?.focus()
}

export const TagList = ({
  tags,
  lookUp,
  onOpen,
  onPoint,
}: {
  readonly tags: readonly TagInput[]
  readonly lookUp: LookUpConcept
  readonly onOpen: (id: TagId) => void
  /** The row in focus or under the pointer. */
  readonly onPoint: (id: TagId) => void
}) => (
  <ul
    className="note-here-list"
    aria-label="Tags here"
    onKeyDown={(event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step === undefined) return
      event.preventDefault()
      moveFocus(event.currentTarget, step)
    }}
  >
    {tags.map((tag, index) => {
      const { name, group } = lookUp(tag.concept)
      return (
        <li key={tag.id}>
          <button
            type="button"
            className="note-here"
            // biome-ignore lint/a11y/noAutofocus: the list opens in order to choose from it
            autoFocus={index === 0}
            onClick={() => onOpen(tag.id)}
            onFocus={() => onPoint(tag.id)}
            onPointerEnter={() => onPoint(tag.id)}
          >
            <span className="note-theme-name">
              <ConceptMark group={group} />
              <span>{name}</span>
              <LevelDots level={tag.intensity} label={intensityWords(tag.intensity)} />
            </span>
            <span className="note-theme-said">{wholeReadingWords(tag)}</span>
            {tag.memo !== '' && <span className="note-theme-memo">{tag.memo}</span>}
          </button>
        </li>
      )
    })}
  </ul>
)
