/** The templates and snippets of the vault, as an open note needs them: there before the note is. */
import type { QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { NoteKind } from '../../../db/contract/shapes.ts'
import type { NoteTemplate } from '../../../db/domain/note-template.ts'
import { type NoteTemplates, noteTemplates } from '../../lib/note-templates.ts'
import { callVault, useVaultQuery, vaultKey } from '../../lib/vault-client.ts'
import type { NoteFacts } from './editor/note-facts.ts'

const ASKED = ['templates.list', 'snippets.list', 'settings.get'] as const

/** Asked together with the note, so that it opens in its template and not a moment before it. */
export const fetchNoteFacts = (queries: QueryClient): Promise<unknown> =>
  Promise.all(
    ASKED.map((method) =>
      queries.ensureQueryData({
        queryKey: vaultKey(method, {}),
        queryFn: () => callVault(method, {}),
      }),
    ),
  )

export const useNoteFacts = (
  kind: NoteKind,
): {
  readonly facts: NoteFacts
  readonly templates: NoteTemplates
  /** What an empty note of this kind begins with; null for nothing. */
  readonly beginsWith: NoteTemplate | null
} => {
  const { data: own } = useVaultQuery('templates.list', {})
  const { data: snippets } = useVaultQuery('snippets.list', {})
  const { data: settings } = useVaultQuery('settings.get', {})
  const wanted = settings?.noteTemplate[kind]
  return useMemo(() => {
    const templates = noteTemplates(own ?? [])
    return {
      facts: { templates: templates.known, snippets: snippets ?? [] },
      templates,
      beginsWith: templates.offered.find(({ id }) => id === wanted) ?? null,
    }
  }, [own, snippets, wanted])
}
