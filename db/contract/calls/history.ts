/** Calls about the former texts of a note. */
import { z } from 'zod'
import type { VersionReason } from '../../domain/draft-history.ts'
import { call } from '../call.ts'
import { byNote } from '../shapes.ts'

export type VersionRow = {
  /** 1 for the first that was kept of this note. */
  readonly number: number
  /** When the text stood so, and when it was kept. UTC milliseconds. */
  readonly writtenAt: number
  readonly keptAt: number
  /** Why it was kept; see `reasonToKeep`. */
  readonly reason: VersionReason
  readonly words: number
}
export type HistoryView = {
  /** The text as it stands; null where the note has none. */
  readonly current: { readonly writtenAt: number; readonly words: number } | null
  /** Newest first; without the newest where the text still, or again, stands so. */
  readonly versions: readonly VersionRow[]
}

const byVersion = byNote.extend({ number: z.number().int().positive() })

export const historyCalls = {
  'history.list': call<HistoryView>()(byNote),
  'history.version': call<{ readonly text: string }>()(byVersion),
  /** Keeps the text as it stands and answers with the version's, which the window puts in its place and saves. */
  'history.restore': call<{ readonly text: string }>()(
    byVersion.extend({ baseRevision: z.number().int().min(0) }),
  ),
}
