/** Acts on the passage of a tag that is there: split it, take words out of it, move its ends. */
import type { TagId } from '../../../db/contract/ids.ts'
import { type Edge, type EdgeStep, moveEdge } from '../../../db/domain/passage-edges.ts'
import type { Passage } from '../../../db/domain/passages.ts'
import {
  currentTag,
  findTag,
  holdPassage,
  isPassageTag,
  type PassageTag,
  pickTag,
} from './editor/tag-state.ts'
import { type Hands, nameOfTag, rectOfPassage, tagWords } from './hands.ts'
import { cutTag, splitTag } from './tag-pieces.ts'
import { shortQuote } from './tag-words.ts'
import { placeTag } from './tagging.ts'

const passageTag = (hands: Hands, id: TagId | null): PassageTag | null => {
  const { state } = hands.editor
  const tag = id === null ? currentTag(state) : findTag(state, id)
  return tag !== undefined && isPassageTag(tag) ? tag : null
}

export const passageActs = (hands: Hands) => {
  const { editor, tell } = hands
  const resize = (id: TagId, passage: Passage): void => {
    const tag = passageTag(hands, id)
    if (tag === null) return
    if (tag.anchor.start === passage.start && tag.anchor.end === passage.end) return
    const { patch, tag: placed } = placeTag(hands.tags(), tag, passage)
    hands.apply(patch)
    const isMerged = patch.drop.length > 0
    const name = nameOfTag(hands, tag)
    tell(
      isMerged ? `Merged into ${name}` : `Moved the ends of ${name}`,
      `${isMerged ? 'Merged' : 'Moved'}: ${tagWords(hands, placed)}`,
    )
  }
  const openEnds = (id: TagId | null = null) => {
    const tag = passageTag(hands, id)
    if (tag === null) return tell('No tag here')
    const { start, end } = tag.anchor
    editor.dispatch({ effects: [pickTag.of(tag.id), holdPassage.of({ start, end })] })
    hands.show({
      kind: 'ends',
      id: tag.id,
      passage: { start, end },
      rect: rectOfPassage(hands, tag.anchor),
    })
  }
  return {
    resize,
    openEnds,
    /** False where the end cannot go there. */
    moveEnd: (edge: Edge, step: EdgeStep, direction: -1 | 1): boolean => {
      const { overlay } = hands
      if (overlay?.kind !== 'ends') return false
      const moved = moveEdge(hands.text(), overlay.passage, edge, step, direction)
      if (moved === null) return false
      hands.hold(moved)
      hands.show({ ...overlay, passage: moved })
      tell('', shortQuote(editor.state.sliceDoc(moved.start, moved.end)))
      return true
    },
    keepEnds: (): void => {
      const { overlay } = hands
      if (overlay?.kind !== 'ends') return
      hands.close()
      resize(overlay.id, overlay.passage)
    },
    /** At the cursor in two; with words selected, without them. */
    split: () => {
      const tag = passageTag(hands, null)
      if (tag === null) return tell('No tag here')
      const cut = hands.selected()
      const { head } = editor.state.selection.main
      const text = hands.text()
      const patch = cut === null ? splitTag(text, tag, head) : cutTag(text, tag, cut)
      const name = nameOfTag(hands, tag)
      if (patch === null)
        return tell(
          cut === null
            ? `Put the cursor between two words of ${name}`
            : `Select some of the words of ${name}, and not all`,
        )
      hands.apply(patch)
      tell(
        cut === null
          ? `Split ${name} in two`
          : `Took the words out of ${name}${patch.put.length > 1 ? ', now two passages' : ''}`,
      )
    },
  }
}
