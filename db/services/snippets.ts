/** Snippets: words typed often, under a shortcut of which there is one. */
import type { ParsedInput } from '../contract/api.ts'
import type { Snippet } from '../contract/calls/templates.ts'
import { VaultFailure } from '../contract/failures.ts'
import { MAX_SNIPPETS } from '../contract/limits.ts'
import { newSnippetId } from '../contract/new-ids.ts'
import { normalizeNoteText } from '../domain/note-text.ts'
import type { Context } from './context.ts'
import { DONE } from './done.ts'

export const listSnippets = (context: Context): readonly Snippet[] =>
  context.queries.snippets.list()

/** @throws VaultFailure `not-found`, `shortcut-taken`, `invalid-input` */
export const saveSnippet = (context: Context, input: ParsedInput<'snippets.save'>) =>
  context.transaction(() => {
    const { snippets } = context.queries
    const { snippetId, shortcut } = input
    const text = normalizeNoteText(input.text)
    if (text.trim() === '') throw new VaultFailure('invalid-input', { field: 'text' })
    const holder = snippets.holderOf(shortcut)
    if (holder !== null && holder !== snippetId) throw new VaultFailure('shortcut-taken')
    const updatedAt = context.now()
    if (snippetId !== null) {
      if (snippets.update(snippetId, { shortcut, text, updatedAt }) === 0)
        throw new VaultFailure('not-found')
      return { id: snippetId }
    }
    if (snippets.count() >= MAX_SNIPPETS)
      throw new VaultFailure('invalid-input', { field: 'snippetId' })
    const id = newSnippetId()
    snippets.insert({ id, shortcut, text, updatedAt })
    return { id }
  })

/** @throws VaultFailure `not-found` */
export const removeSnippet = (context: Context, input: ParsedInput<'snippets.remove'>) =>
  context.transaction(() => {
    if (context.queries.snippets.remove(input.snippetId) === 0) throw new VaultFailure('not-found')
    return DONE
  })
