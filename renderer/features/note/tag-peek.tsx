/** What a stripe under the pointer stands for: read only, gone when the pointer goes. */
import type { TagInput } from '../../../db/contract/shapes.ts'
import { LevelDots } from '../../ui/level-dots.tsx'
import { ConceptMark } from './concept-mark.tsx'
import type { LookUpConcept } from './editor/concept-looks.ts'
import { intensityWords, wholeReadingWords } from './tag-words.ts'

/** Pixels to keep to the window's edge: the widest it gets, and some air. */
const WIDEST = 340

export const TagPeek = ({
  tags,
  rect,
  lookUp,
}: {
  readonly tags: readonly TagInput[]
  readonly rect: DOMRect
  readonly lookUp: LookUpConcept
}) => (
  <div
    className="note-peek"
    role="tooltip"
    style={{
      // Below the stripe's name, so that the words it is about stay in sight.
      left: Math.min(rect.left, window.innerWidth - WIDEST),
      top: Math.min(rect.bottom + 6, window.innerHeight - 120),
    }}
  >
    {tags.map((tag) => (
      <div key={tag.id}>
        <p className="note-theme-name">
          <ConceptMark group={lookUp(tag.concept).group} />
          <span>{lookUp(tag.concept).name}</span>
          <LevelDots level={tag.intensity} label={intensityWords(tag.intensity)} />
        </p>
        <p className="note-theme-said">{wholeReadingWords(tag)}</p>
        {tag.memo !== '' && <p className="note-theme-memo">{tag.memo}</p>}
      </div>
    ))}
  </div>
)
