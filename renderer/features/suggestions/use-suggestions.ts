/** Asks for suggestions in pauses of writing, and what is done with them: go to, accept, dismiss. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { SuggestionView } from '../../../db/contract/calls/suggestions.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { useCommands } from '../../app/commands.tsx'
import { callVault, useVaultQuery } from '../../lib/vault-client.ts'
import type { Desk } from '../note/desk.ts'
import { patchTags, tagField } from '../note/editor/tag-state.ts'
import { flashFor } from '../note/moves.ts'
import { shortQuote } from '../note/tag-words.ts'
import { applyConcept, startingReading } from '../note/tagging.ts'
import {
  dropSuggestion,
  openSuggestions,
  setSuggestions,
  suggestionAtCursor,
} from './suggestion-state.ts'
import { proposedIntensity, suggestionWords } from './suggestion-words.ts'

/** Long enough that nothing appears between two sentences of one thought. */
const PAUSE_MS = 1_200

type Tell = (shown: string, spoken?: string) => void

/** Suggestions for the text as it stands, whenever it has not changed for a while. */
const useAsking = (
  desk: Desk | null,
  isOn: boolean,
  concepts: ReadonlyMap<string, ConceptRow>,
): void => {
  const known = useRef(concepts)
  known.current = concepts
  useEffect(() => {
    if (desk === null) return
    const { editor, sessionId, kind } = desk
    if (!isOn) {
      editor.dispatch({ effects: setSuggestions.of([]) })
      return
    }
    let later = 0
    let asked: string | null = null
    let isGone = false
    const ask = async (): Promise<void> => {
      const text = editor.state.doc.toString()
      if (text === asked || text.trim() === '') return
      asked = text
      // Refused only when the vault locks: the note goes with it.
      const found = await callVault('suggestions.forNote', { sessionId, kind, text }).catch(
        () => [],
      )
      if (isGone || editor.state.doc.toString() !== text) return
      const usable = found.filter(({ concept }) => known.current.get(concept)?.isArchived === false)
      editor.dispatch({ effects: setSuggestions.of(usable) })
    }
    const wait = (): void => {
      window.clearTimeout(later)
      later = window.setTimeout(() => void ask(), PAUSE_MS)
    }
    wait()
    const end = desk.subscribe(() => {
      if (editor.state.doc.toString() !== asked) wait()
    })
    return () => {
      isGone = true
      window.clearTimeout(later)
      end()
    }
  }, [desk, isOn])
}

export const useSuggestions = (
  desk: Desk | null,
  concepts: ReadonlyMap<string, ConceptRow>,
  tell: Tell,
) => {
  const queries = useQueryClient()
  const { data: settings } = useVaultQuery('settings.get', {})
  const isOn = settings?.areSuggestionsShown ?? false
  useAsking(desk, isOn, concepts)
  const editor = desk?.editor ?? null

  const nameOf = ({ concept }: SuggestionView): string => concepts.get(concept)?.name ?? concept
  const quoteOf = ({ start, end }: SuggestionView): string =>
    shortQuote(editor?.state.sliceDoc(start, end) ?? '')
  const wordsOf = (suggestion: SuggestionView): string =>
    suggestionWords(suggestion, nameOf(suggestion), quoteOf(suggestion))

  const goTo = (suggestion: SuggestionView): void => {
    if (editor === null) return
    editor.dispatch({ selection: { anchor: suggestion.start }, scrollIntoView: true })
    flashFor(editor, suggestion)
    editor.focus()
  }
  const accept = (suggestion: SuggestionView): void => {
    if (editor === null) return
    const { concept, start, end, assertion, cue } = suggestion
    const passage = { start, end }
    const tags = editor.state.field(tagField)
    const { patch, tag } = applyConcept(tags, concept, passage, {
      ...startingReading(editor.state.doc, passage),
      assertion,
      intensity: proposedIntensity(suggestion),
    })
    const isNew = !tags.some(({ id }) => id === tag.id)
    const put = patch.put.map((each) =>
      each.id === tag.id && isNew ? { ...each, source: 'suggestion' as const } : each,
    )
    editor.dispatch({
      effects: [patchTags.of({ ...patch, put }), dropSuggestion.of(suggestion)],
      userEvent: 'tag',
    })
    tell(`Tagged ${nameOf(suggestion)}`, `Tagged ${wordsOf(suggestion)}`)
    void callVault('suggestions.accept', { concept, cue }).catch(() => undefined)
  }
  const dismiss = (suggestion: SuggestionView): void => {
    if (editor === null || desk === null) return
    const { concept, cue, start, end } = suggestion
    const { sessionId, kind } = desk
    const words = editor.state.sliceDoc(start, end)
    editor.dispatch({ effects: dropSuggestion.of(suggestion) })
    tell(`Dismissed ${nameOf(suggestion)} for these words`)
    void callVault('suggestions.dismiss', { sessionId, kind, concept, cue, words }).catch(
      () => undefined,
    )
  }
  const atCursor = (act: (suggestion: SuggestionView) => void) => (): void => {
    const suggestion = editor === null ? undefined : suggestionAtCursor(editor.state)
    if (suggestion === undefined) tell('No suggestion in this note')
    else act(suggestion)
  }
  const step = (direction: 1 | -1) => (): void => {
    if (editor === null) return
    const open = openSuggestions(editor.state)
    const { head } = editor.state.selection.main
    const next =
      direction === 1
        ? (open.find(({ start }) => start > head) ?? open[0])
        : (open.findLast(({ start }) => start < head) ?? open.at(-1))
    if (next === undefined) {
      tell('No suggestion in this note')
      return
    }
    goTo(next)
    const place = `Suggestion ${open.indexOf(next) + 1} of ${open.length}`
    tell(`${place}: ${nameOf(next)}`, `${place}: ${wordsOf(next)}`)
  }
  const switchOn = async (): Promise<void> => {
    await callVault('settings.update', { areSuggestionsShown: !isOn })
    await queries.invalidateQueries({ queryKey: ['settings.get'] })
    tell(isOn ? 'Suggestions are off' : 'Suggestions are on')
  }

  const command = (id: string, label: string, keys: string, run: () => void) => ({
    id: `note.${id}`,
    label,
    group: 'Note',
    keys,
    run,
    isEnabled: editor !== null && isOn,
  })
  useCommands([
    command('accept-suggestion', 'Accept the suggestion here', 'f2', atCursor(accept)),
    command('dismiss-suggestion', 'Dismiss the suggestion here', 'mod+.', atCursor(dismiss)),
    command('next-suggestion', 'Next suggestion', 'f4', step(1)),
    command('previous-suggestion', 'Previous suggestion', 'shift+f4', step(-1)),
    {
      id: 'note.switch-suggestions',
      label: isOn ? 'Switch suggestions off' : 'Switch suggestions on',
      group: 'Note',
      run: () => void switchOn().catch(() => undefined),
    },
  ])

  return { isOn, accept, dismiss, goTo }
}

export type SuggestionActs = ReturnType<typeof useSuggestions>
