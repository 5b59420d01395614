/** What keeps a snippet from being saved, in words, at the field that they are about. */
import type { Snippet } from '../../../db/contract/calls/templates.ts'
import type { SnippetId } from '../../../db/contract/ids.ts'
import { SHORTCUT } from '../../../db/domain/text-snippet.ts'

export type SnippetDraft = {
  readonly snippetId: SnippetId | null
  readonly shortcut: string
  readonly text: string
}

const shortcutFault = (shortcut: string): string | null => {
  if (shortcut === '') return 'A snippet needs a shortcut'
  if (/\s/u.test(shortcut)) return 'A shortcut has no spaces in it'
  if (shortcut.length < 2) return 'A shortcut is at least two characters long'
  if (shortcut.length > 24) return 'A shortcut is at most 24 characters long'
  if (SHORTCUT.test(shortcut)) return null
  return 'Begin it with a sign such as ; . / or :, so that no ordinary word is taken for it'
}

export const snippetFaults = (
  { snippetId, shortcut, text }: SnippetDraft,
  all: readonly Snippet[],
): { readonly shortcut: string | null; readonly text: string | null } => {
  const isTaken = all.some((each) => each.shortcut === shortcut && each.id !== snippetId)
  return {
    shortcut: isTaken ? 'Another snippet has this shortcut' : shortcutFault(shortcut),
    text: text.trim() === '' ? 'A snippet needs some words' : null,
  }
}
