/** Suggestions for the text of a note, by the engine and by what this clinician made of earlier ones. */
import { createHash } from 'node:crypto'
import type { ParsedInput } from '../contract/api.ts'
import type { SuggestionView } from '../contract/calls/suggestions.ts'
import { type Experiences, experienceKey } from '../suggestions/experience.ts'
import type { Suggestion } from '../suggestions/suggestion.ts'
import type { Context } from './context.ts'
import { DONE } from './done.ts'
import { sessionOf } from './sessions.ts'
import { getSettings } from './settings.ts'

type Suggest = (text: string, experiences: Experiences) => readonly Suggestion[]

let suggest: Suggest | null = null

/** To be awaited before a call that suggests: unlocking must not wait for the language model. */
export const loadSuggestions = async (): Promise<void> => {
  suggest ??= (await import('../suggestions/engine.ts')).suggest
}

/** @throws RangeError before `loadSuggestions` */
const suggestions = (text: string, experiences: Experiences): readonly Suggestion[] => {
  if (suggest === null) throw new RangeError('the engine is not loaded')
  return suggest(text, experiences)
}

const experiencesOf = (context: Context): Experiences =>
  new Map(
    context.queries.suggestions
      .experience()
      .map(({ concept, cue, accepted, dismissed }) => [
        experienceKey(concept, cue),
        { accepted, dismissed },
      ]),
  )

/** What the vault of a clinician taught the engine, for the command line. */
export const suggestTaught = (context: Context): ((text: string) => readonly Suggestion[]) => {
  const experiences = experiencesOf(context)
  return (text) => suggestions(text, experiences)
}

/** Case and spaces do not make other words of them. */
const digestOf = (concept: string, words: string): string =>
  createHash('sha256')
    .update(`${concept}\n${words.toLowerCase().replace(/\s+/g, ' ').trim()}`)
    .digest('base64')

export const suggestForNote = (
  context: Context,
  { sessionId, kind, text }: ParsedInput<'suggestions.forNote'>,
): readonly SuggestionView[] => {
  if (!getSettings(context).areSuggestionsShown) return []
  const { key } = sessionOf(context, sessionId)
  const dismissed = context.queries.suggestions.dismissals(key, kind)
  return suggestions(text, experiencesOf(context)).filter(
    ({ concept, start, end }) => !dismissed.has(digestOf(concept, text.slice(start, end))),
  )
}

export const acceptSuggestion = (
  context: Context,
  { concept, cue }: ParsedInput<'suggestions.accept'>,
) =>
  context.transaction(() => {
    context.queries.suggestions.accepted(concept, cue)
    return DONE
  })

/** @throws VaultFailure `not-found` */
export const dismissSuggestion = (
  context: Context,
  { sessionId, kind, concept, cue, words }: ParsedInput<'suggestions.dismiss'>,
) =>
  context.transaction(() => {
    const { key } = sessionOf(context, sessionId)
    context.queries.suggestions.dismissed(concept, cue)
    context.queries.suggestions.dismiss(key, kind, digestOf(concept, words))
    return DONE
  })

export const resetSuggestions = (context: Context) =>
  context.transaction(() => {
    context.queries.suggestions.forget()
    return DONE
  })
