/** The codebook in the therapist's words. */
import type {
  CodebookUsage,
  ConceptChange,
  ConceptUsage,
  MergeUndone,
} from '../../../db/contract/calls/codebook.ts'
import type { ConceptColor } from '../../../db/domain/concept-color.ts'
import { count } from '../../lib/format.ts'

export const COLOR_WORDS: Readonly<Record<ConceptColor, string>> = {
  presentation: 'Slate circle',
  alarm: 'Amber triangle',
  'anxious-path': 'Red diamond',
  'avoidant-path': 'Blue square',
  'disorganized-path': 'Plum cross',
  template: 'Olive bars',
  change: 'Green chevron',
  grief: 'Violet drop',
}

export const CHANGE_WORDS: Readonly<Record<ConceptChange, string>> = {
  added: 'Joined the codebook',
  changed: 'Changed',
  moved: 'Moved',
  archived: 'Archived',
  restored: 'Brought back',
  merged: 'Merged into another concept',
  'merge-undone': 'Merge undone',
}

/** '12 tags in 8 sessions, with 3 clients'. */
export const usageWords = (usage: ConceptUsage | undefined): string =>
  usage === undefined
    ? 'not used yet'
    : `${count(usage.tags, 'tag')} in ${count(usage.sessions, 'session')}, with ${count(usage.clients, 'client')}`

/** The same with what the counts are of. */
export const usageOfAllWords = (
  usage: ConceptUsage | undefined,
  whole: Pick<CodebookUsage, 'sessions' | 'clients'>,
): string =>
  usage === undefined
    ? `Not used yet: no tag in ${count(whole.sessions, 'session')} of ${count(whole.clients, 'client')}.`
    : `${count(usage.tags, 'tag')}, in ${usage.sessions} of ${count(whole.sessions, 'session')}, with ${usage.clients} of ${count(whole.clients, 'client')}.`

export const undoneWords = ({ restored, keptAsChanged }: MergeUndone): string =>
  keptAsChanged === 0
    ? `The merge is undone: ${count(restored, 'tag')} as before.`
    : `The merge is undone: ${count(restored, 'tag')} as before. ${count(keptAsChanged, 'tag')} changed since, and kept what was changed.`
