/** When a former text of a draft is kept: often enough to find lost words again, seldom enough to be read through. */

export const VERSION_REASONS = ['left', 'writing', 'deletion', 'emptied', 'restored'] as const
export type VersionReason = (typeof VERSION_REASONS)[number]

/** While writing goes on, a version is kept so often at most. */
export const WRITING_MS = 10 * 60_000
/** So many words fewer at once are worth keeping, at any time. */
export const LARGE_DELETION_WORDS = 20

/** What the vault knows of a draft before a save, its long texts left aside. */
export type Standing = {
  /** Words of the text as it stands. */
  readonly words: number
  /** Whether it was changed since it was last left. */
  readonly hasEdit: boolean
  /** Instants in UTC milliseconds: of the first text, and of the newest version if there is one. */
  readonly createdAt: number
  readonly keptAt: number | null
}

/** Why the text that stands should be kept before another one takes its place; null where it need not be. */
export const reasonToKeep = (
  standing: Standing,
  next: { readonly words: number; readonly isEmpty: boolean },
  now: number,
): VersionReason | null => {
  if (next.isEmpty) return 'emptied'
  if (standing.words - next.words >= LARGE_DELETION_WORDS) return 'deletion'
  // By size: a clock that was set back must not stop the history.
  const age = Math.abs(now - (standing.keptAt ?? standing.createdAt))
  if (age < WRITING_MS) return null
  return standing.hasEdit ? 'writing' : 'left'
}

/**
 * The very first words of a note are stored before the second sentence is written, and are no former text
 * while it is still the first sitting: a beginning that was only gone on from, or hardly begun.
 */
export const isMereBeginning = (first: string, words: number, next: string): boolean =>
  words < LARGE_DELETION_WORDS || next.startsWith(first.trimEnd())
