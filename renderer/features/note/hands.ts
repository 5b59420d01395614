/** What every act of tagging has at hand: the open editor, its tags, the words for what was done, and what opens over the text. */
import type { EditorView } from '@codemirror/view'
import type { TagId } from '../../../db/contract/ids.ts'
import type { TagInput } from '../../../db/contract/shapes.ts'
import type { FoundPlace } from '../../../db/domain/find-quote.ts'
import { type Passage, trimPassage } from '../../../db/domain/passages.ts'
import type { LookUpConcept } from './editor/concept-looks.ts'
import { holdPassage, patchTags, type TagPatch, tagField } from './editor/tag-state.ts'
import { rectOf } from './moves.ts'
import { whereWords, wholeReadingWords } from './tag-words.ts'

export type Overlay = { readonly rect: DOMRect } & (
  | { readonly kind: 'picker'; readonly passage: Passage | null }
  | { readonly kind: 'card'; readonly id: TagId }
  /** Several tags in one place, to choose from. */
  | { readonly kind: 'list'; readonly ids: readonly TagId[] }
  /** The ends of a passage while they are moved. */
  | { readonly kind: 'ends'; readonly id: TagId; readonly passage: Passage }
  | { readonly kind: 'filter' }
  | {
      readonly kind: 'put-back'
      readonly id: TagId
      readonly places: readonly FoundPlace[]
      readonly at: number
    }
)

export type Hands = {
  readonly editor: EditorView
  readonly lookUp: LookUpConcept
  readonly overlay: Overlay | null
  readonly tags: () => readonly TagInput[]
  readonly text: () => string
  /** For the head, and for a screen reader what it says in full. */
  readonly tell: (shown: string, spoken?: string) => void
  readonly apply: (patch: TagPatch) => void
  /** Shows in the text which words are meant. */
  readonly hold: (passage: Passage | null) => void
  readonly selected: () => Passage | null
  readonly show: (overlay: Overlay) => void
  /** Closes what is open and gives the keys back to the text. */
  readonly close: () => void
}

export const handsOn = (
  editor: EditorView,
  lookUp: LookUpConcept,
  overlay: Overlay | null,
  acts: Pick<Hands, 'tell' | 'show' | 'close'>,
): Hands => ({
  editor,
  lookUp,
  overlay,
  ...acts,
  tags: () => editor.state.field(tagField),
  text: () => editor.state.doc.toString(),
  apply: (patch) => editor.dispatch({ effects: patchTags.of(patch), userEvent: 'tag' }),
  hold: (passage) => editor.dispatch({ effects: holdPassage.of(passage) }),
  selected: () => {
    const { from, to } = editor.state.selection.main
    return trimPassage(editor.state.doc.toString(), { start: from, end: to })
  },
})

export const nameOfTag = ({ lookUp }: Hands, { concept }: TagInput): string => lookUp(concept).name

/** The tag in full, as it is read out. */
export const tagWords = ({ editor, lookUp }: Hands, tag: TagInput): string => {
  const { anchor } = tag
  const quote = anchor.kind === 'passage' ? editor.state.sliceDoc(anchor.start, anchor.end) : ''
  return `${lookUp(tag.concept).name}, ${wholeReadingWords(tag)}, ${whereWords(quote)}`
}

export const rectOfPassage = ({ editor }: Hands, passage: Passage | null): DOMRect => {
  const { head } = editor.state.selection.main
  return rectOf(editor, passage?.start ?? head, passage?.end ?? head)
}
