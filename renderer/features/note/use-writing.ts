/** Templates and snippets on an open note: their acts, their keys, and which picker is open. */
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { NoteTemplate } from '../../../db/domain/note-template.ts'
import { useCommands } from '../../app/commands.tsx'
import type { NoteTemplates } from '../../lib/note-templates.ts'
import type { Desk } from './desk.ts'
import type { NoteFacts } from './editor/note-facts.ts'
import { putSnippet } from './editor/snippet-keys.ts'
import { rectOf } from './moves.ts'
import { stepSection, takeTemplate, templateOfNote } from './templating.ts'

export type WritingOverlay = { readonly kind: 'templates' | 'snippets'; readonly rect: DOMRect }

export type Tell = (shown: string, spoken?: string) => void

export const useWriting = (
  desk: Desk | null,
  isSigned: boolean,
  { facts, templates }: { readonly facts: NoteFacts; readonly templates: NoteTemplates },
  tell: Tell,
) => {
  const [overlay, setOverlay] = useState<WritingOverlay | null>(null)
  const [isManaging, setManaging] = useState(false)
  const editor = isSigned ? null : (desk?.editor ?? null)

  const open = (kind: WritingOverlay['kind'], rect?: DOMRect): void => {
    if (editor === null) return
    const { head } = editor.state.selection.main
    setOverlay({ kind, rect: rect ?? rectOf(editor, head, head) })
  }
  const close = (): void => {
    // The surface holds the focus for as long as it stands: it goes first, or the next keys reach nobody.
    flushSync(() => setOverlay(null))
    editor?.focus()
  }
  const take = (template: NoteTemplate): void => {
    close()
    if (editor === null) return
    const change = takeTemplate(editor.state, template)
    if (change !== null) editor.dispatch(change)
    const isLeft = template.sections.length === 0 && templateOfNote(editor.state) !== null
    if (change !== null) tell('Template changed', `Template: ${template.name}`)
    else tell(isLeft ? 'Sections with text keep their headings' : 'It has this template already')
  }
  const step = (direction: 1 | -1): void => {
    if (editor === null) return
    const next = stepSection(editor.state, direction)
    if (next === null) {
      tell('No sections in this note')
      return
    }
    editor.dispatch({ selection: { anchor: next.cursor }, scrollIntoView: true })
    editor.focus()
    tell(next.shown, next.spoken)
  }

  const command = (id: string, label: string, keys: string, run: () => void) => ({
    id: `note.${id}`,
    label,
    group: 'Note',
    keys,
    run,
    isEnabled: editor !== null,
  })
  const manage = (): void => {
    setOverlay(null)
    setManaging(true)
  }
  useCommands([
    command('template', 'Choose a template…', 'mod+shift+m', () => open('templates')),
    command('next-section', 'Next section', 'f9', () => step(1)),
    command('previous-section', 'Previous section', 'shift+f9', () => step(-1)),
    command('snippet', 'Put in a snippet…', 'mod+j', () => open('snippets')),
    { id: 'note.manage', label: 'Templates and snippets…', group: 'Note', run: manage },
  ])

  return {
    overlay,
    openTemplates: (rect: DOMRect) => open('templates', rect),
    close,
    isManaging,
    manage,
    endManaging: () => {
      flushSync(() => setManaging(false))
      desk?.editor.focus()
    },
    offered: templates.offered,
    snippets: facts.snippets,
    current: (): NoteTemplate | null => (desk === null ? null : templateOfNote(desk.editor.state)),
    takeTemplate: (id: string) => {
      const template = templates.offered.find((each) => each.id === id)
      if (template !== undefined) take(template)
    },
    putSnippet: (id: string) => {
      const snippet = facts.snippets.find((each) => each.id === id)
      close()
      if (snippet === undefined || editor === null) return
      // After what is selected, never in its place.
      const { to } = editor.state.selection.main
      editor.dispatch(putSnippet({ from: to, to }, snippet.text))
    },
  }
}

export type WritingActs = ReturnType<typeof useWriting>
