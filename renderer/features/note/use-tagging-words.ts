/** What is said of tagging, and what is shown for a moment: the words of the last act, of an undo, of a return; a peek at a stripe. */
import { StateEffect } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { useEffect, useRef, useState } from 'react'
import type { TagId } from '../../../db/contract/ids.ts'
import type { Desk } from './desk.ts'
import type { LookUpConcept } from './editor/concept-looks.ts'
import { findTag, tagField } from './editor/tag-state.ts'
import { returnedTags } from './lost-acts.ts'
import { undoneWords } from './undone-words.ts'

/** How long the head shows what the last key did. */
const SHOWN_MS = 5_000

export type Peek = {
  readonly ids: readonly TagId[]
  readonly rect: DOMRect
  readonly isByKey: boolean
}

export const useSaid = () => {
  /** For the foot of the head and, politely, for a screen reader. */
  const [said, setSaid] = useState({ shown: '', spoken: '' })
  useEffect(() => {
    if (said.shown === '') return
    const later = window.setTimeout(
      () => setSaid(({ spoken }) => ({ shown: '', spoken })),
      SHOWN_MS,
    )
    return () => window.clearTimeout(later)
  }, [said])
  return { said, tell: (shown: string, spoken = shown): void => setSaid({ shown, spoken }) }
}

/** Says once of each lost tag that its words are in the text again. */
export const useReturnedWords = (
  desk: Desk | null,
  lookUp: LookUpConcept,
  tell: (shown: string) => void,
): void => {
  const latest = useRef({ lookUp, tell })
  latest.current = { lookUp, tell }
  useEffect(() => {
    if (desk === null) return
    const find = (): readonly TagId[] => {
      const { state } = desk.editor
      return returnedTags(state.field(tagField), () => state.doc.toString())
    }
    let known = new Set(find())
    return desk.subscribe(() => {
      const now = find()
      const [fresh] = now.filter((id) => !known.has(id))
      known = new Set(now)
      const tag = fresh === undefined ? undefined : findTag(desk.editor.state, fresh)
      if (tag !== undefined)
        latest.current.tell(
          `The words of ${latest.current.lookUp(tag.concept).name} are back. Put the tag back from Places lost.`,
        )
    })
  }, [desk])
}

/** What a key showed goes with the next key or click in the text. */
export const usePeek = (desk: Desk | null) => {
  const [peek, setPeek] = useState<Peek | null>(null)
  useEffect(() => {
    if (desk === null || peek?.isByKey !== true) return
    const end = (): void => setPeek(null)
    const { dom } = desk.editor
    dom.addEventListener('keydown', end)
    dom.addEventListener('pointerdown', end)
    return () => {
      dom.removeEventListener('keydown', end)
      dom.removeEventListener('pointerdown', end)
    }
  }, [desk, peek])
  return [peek, setPeek] as const
}

/** Undo and redo say what they did to the tags, in the text and from the column alike. */
export const useUndoneWords = (
  desk: Desk | null,
  lookUp: LookUpConcept,
  tell: (shown: string, spoken?: string) => void,
): void => {
  const latest = useRef({ lookUp, tell })
  latest.current = { lookUp, tell }
  useEffect(() => {
    if (desk === null) return
    const listener = EditorView.updateListener.of(
      ({ transactions, startState, state, docChanged }) => {
        const verb = transactions.some((each) => each.isUserEvent('undo'))
          ? 'Undone'
          : transactions.some((each) => each.isUserEvent('redo'))
            ? 'Done again'
            : null
        if (verb === null) return
        const [before, after] = [startState.field(tagField), state.field(tagField)]
        const words = undoneWords(
          before,
          after,
          docChanged,
          (slug) => latest.current.lookUp(slug).name,
        )
        if (words !== '') latest.current.tell(`${verb}: ${words}`)
      },
    )
    desk.editor.dispatch({ effects: StateEffect.appendConfig.of(listener) })
  }, [desk])
}
