/** One concept of the column: what is said of it now, beside what the last session said. */
import { memo } from 'react'
import type { TagId } from '../../../db/contract/ids.ts'
import type { Intensity, TagInput } from '../../../db/contract/shapes.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { cx } from '../../ui/cx.ts'
import { ConceptMark } from './concept-mark.tsx'
import { type Rated, type RatingRow, ratingWords } from './rating.ts'
import { assertionWords, intensityWords, moreWords } from './tag-words.ts'

export type RateActions = {
  readonly rate: (concept: ConceptRow, tag: TagInput | null, intensity: Intensity) => void
  readonly unrate: (concept: ConceptRow, tag: TagInput | null) => void
  /** Assertion, movement, person and memo of a rating. */
  readonly onEdit: (id: TagId, from: Element) => void
  /** More was asked of a concept of which nothing is said yet. */
  readonly onUnrated: (concept: ConceptRow) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly onLeave: () => void
  readonly onShowThemes: () => void
}

export const LEVELS: readonly Intensity[] = [0, 1, 2, 3]
export type ConceptOf = RatingRow & { readonly kind: 'concept' }

const lastWords = (last: Rated | null, lastNumber: number | null): string => {
  if (lastNumber === null) return ''
  if (last === null) return `session ${lastNumber}: not assessed`
  const said = last.assertion === 'present' ? '' : `, ${assertionWords(last.assertion)}`
  return `session ${lastNumber}: ${last.intensity}${said}`
}

export const RateRow = memo(function RateRow({
  row: { concept, tag, last },
  lastNumber,
  isCurrent,
  actions,
  onFocus,
}: {
  readonly row: ConceptOf
  readonly lastNumber: number | null
  readonly isCurrent: boolean
  readonly actions: RateActions
  readonly onFocus: (slug: string) => void
}) {
  const said =
    tag === null
      ? []
      : [
          ...(tag.intensity === 0 ? [intensityWords(0)] : []),
          ...(tag.assertion === 'present' ? [] : [assertionWords(tag.assertion)]),
          ...moreWords(tag),
        ]
  const before = lastWords(last, lastNumber)
  return (
    <li className={cx('note-rate-row', isCurrent ? 'note-rate-current' : undefined)}>
      <button
        type="button"
        className="note-rate-name"
        data-rate={concept.slug}
        tabIndex={isCurrent ? 0 : -1}
        aria-label={[concept.name, ratingWords(tag), before].filter(Boolean).join(', ')}
        onFocus={() => onFocus(concept.slug)}
        onClick={({ currentTarget }) => {
          if (tag === null) actions.onUnrated(concept)
          else actions.onEdit(tag.id, currentTarget)
        }}
      >
        <ConceptMark group={concept.color} />
        <span>
          {concept.name}
          {said.length > 0 && <span className="note-rate-said">{said.join(', ')}</span>}
        </span>
      </button>
      <span className="note-rate-last" aria-hidden="true">
        {lastNumber !== null && (last === null ? '–' : last.intensity)}
      </span>
      <span className="note-rate-levels">
        {LEVELS.map((level) => (
          <button
            key={level}
            type="button"
            tabIndex={-1}
            className="note-rate-level"
            aria-label={`${concept.name}: ${level}, ${intensityWords(level)}`}
            aria-pressed={tag?.intensity === level}
            data-hollow={tag?.intensity === level && (level === 0 || tag.assertion !== 'present')}
            onClick={() =>
              tag?.intensity === level
                ? actions.unrate(concept, tag)
                : actions.rate(concept, tag, level)
            }
          >
            {level}
          </button>
        ))}
      </span>
    </li>
  )
})
