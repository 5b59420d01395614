/** One open note outside React: its editor, its save queue, and what it sends to the vault. */
import type { EditorState } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import type { Result } from '../../../db/contract/failures.ts'
import type { SessionId } from '../../../db/contract/ids.ts'
import { MAX_COPIED_PASSAGES } from '../../../db/contract/limits.ts'
import type { NoteKind, TagInput } from '../../../db/contract/shapes.ts'
import type { NoteView } from '../../../db/contract/views.ts'
import { isUnwritten, type NoteTemplate } from '../../../db/domain/note-template.ts'
import { trimPassage } from '../../../db/domain/passages.ts'
import { createSaveQueue, type Saved, type SaveQueue } from '../../app/saving/save-queue.ts'
import type { LookUpConcept } from './editor/concept-looks.ts'
import { copiedField } from './editor/copied-state.ts'
import { createNoteEditor } from './editor/note-editor.ts'
import { type NoteFacts, noteFacts } from './editor/note-facts.ts'
import type { StripeEvents } from './editor/stripes.ts'
import { tagField } from './editor/tag-state.ts'
import type { Draft } from './left-notes.ts'
import { startedWith } from './templating.ts'

export type Desk = {
  readonly sessionId: SessionId
  readonly kind: NoteKind
  readonly editor: EditorView
  readonly queue: SaveQueue
  /** What the vault would be sent now. */
  readonly draft: () => Draft
  /** What the vault may hold: what it last confirmed, and what was sent since without an answer. */
  readonly knownToVault: () => readonly Draft[]
  /** The editor's state as last shown: changes of the text come through a little later than those of tags. */
  readonly shownState: () => EditorState
  readonly subscribe: (listener: () => void) => () => void
  readonly dispose: () => void
}

/** While the vault refuses, each try adds one: only the latest can be what it holds. */
const MOST_UNANSWERED = 8

/** Panels that quote the text follow the typing at this pace, not at each keystroke. */
const SHOW_TEXT_MS = 150

/** Passages as the vault keeps them: without the white space that edits may have left at their edges. */
const storable = (text: string, tags: readonly TagInput[]): readonly TagInput[] =>
  tags.map((tag) => {
    if (tag.anchor.kind !== 'passage') return tag
    const { start, end } = tag.anchor
    const passage = trimPassage(text, tag.anchor)
    return passage === null
      ? { ...tag, anchor: { kind: 'lost', quote: text.slice(start, end) } }
      : { ...tag, anchor: { kind: 'passage', ...passage } }
  })

/** Headings without a word under them are no note, unless something is said of a heading. */
const draftOf = (state: EditorState): Draft => {
  const text = state.doc.toString()
  const tags = storable(text, state.field(tagField))
  const isNone =
    isUnwritten(text, state.facet(noteFacts).templates) &&
    tags.every(({ anchor }) => anchor.kind !== 'passage')
  if (isNone) return { text: '', tags, copied: [] }
  return {
    text,
    tags,
    copied: state.field(copiedField).slice(0, MAX_COPIED_PASSAGES),
  }
}

const asInput = ({ codedAt, quote, ...tag }: NoteView['tags'][number]): TagInput => tag

export const viewDraft = (view: NoteView): Draft => ({
  text: view.text,
  tags: view.tags.map(asInput),
  copied: view.copied,
})

/** Whether two drafts say the same, whatever the order of their tags. */
export const isSameDraft = (a: Draft, b: Draft): boolean => {
  const inOrder = (tags: readonly TagInput[]): string =>
    JSON.stringify(tags.toSorted((x, y) => (x.id < y.id ? -1 : 1)).map(fieldsOf))
  const inWords = (copied: Draft['copied']): string =>
    JSON.stringify(copied.map(({ start, end, from }) => [start, end, from]))
  return (
    a.text === b.text &&
    inOrder(a.tags) === inOrder(b.tags) &&
    inWords(a.copied) === inWords(b.copied)
  )
}

const fieldsOf = (tag: TagInput): readonly unknown[] => [
  tag.id,
  tag.concept,
  tag.anchor.kind === 'passage' ? [tag.anchor.start, tag.anchor.end] : tag.anchor,
  tag.intensity,
  tag.assertion,
  tag.movement,
  tag.target,
  tag.voice,
  tag.aspects,
  tag.memo,
]

export const openDesk = (
  host: HTMLElement,
  view: NoteView,
  /** Words of an earlier visit that were never saved. */
  unsaved: Draft | null,
  options: {
    readonly label: string
    readonly lookUpConcept: LookUpConcept
    readonly facts: NoteFacts
    /** What the note begins with if it is empty. */
    readonly beginsWith: NoteTemplate | null
    readonly stripes: StripeEvents
    /** Where the tags go instead of the record; then the text is only read. */
    readonly saveApart?: (baseRevision: number, tags: readonly TagInput[]) => Promise<Result<Saved>>
  },
): Desk => {
  const sessionId: SessionId = view.session.id
  const { kind } = view
  const { saveApart } = options
  const isSigned = view.signed !== null || saveApart !== undefined
  const start = unsaved ?? viewDraft(view)
  const begun = options.beginsWith === null ? '' : startedWith(options.beginsWith).text
  const listeners = new Set<() => void>()
  let known: readonly Draft[] = [viewDraft(view)]
  let later = 0

  const draft = (): Draft => draftOf(editor.state)
  const queue = createSaveQueue(view.revision, async (baseRevision) => {
    const sending = draft()
    if (saveApart !== undefined) return saveApart(baseRevision, sending.tags)
    known = [...known.slice(-MOST_UNANSWERED), sending]
    const result = await window.vault.call('notes.save', {
      sessionId,
      kind,
      baseRevision,
      text: isSigned ? null : sending.text,
      tags: [...sending.tags],
      copied: [...sending.copied],
    })
    if (result.ok) known = [sending]
    return result
  })

  let shown: EditorState
  const show = (): void => {
    window.clearTimeout(later)
    later = 0
    shown = editor.state
    for (const listener of listeners) listener()
  }
  const editor = createNoteEditor({
    ...options,
    parent: host,
    text: isSigned ? view.text : start.text || begun,
    tags: start.tags,
    copied: isSigned ? view.copied : start.copied,
    isSigned,
    onChange: () => queue.changed(),
    onUpdate: (isOnlyText) => {
      if (!isOnlyText) show()
      else if (later === 0) later = window.setTimeout(show, SHOW_TEXT_MS)
    },
  })
  shown = editor.state
  if (unsaved !== null) queue.changed()

  return {
    sessionId,
    kind,
    editor,
    queue,
    draft,
    knownToVault: () => known,
    shownState: () => shown,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispose: () => {
      window.clearTimeout(later)
      listeners.clear()
      editor.destroy()
    },
  }
}
