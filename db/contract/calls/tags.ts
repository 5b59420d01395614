/** The calls about tags across the sessions of a client, for tagging the next one. */
import { call } from '../call.ts'
import type { SessionId } from '../ids.ts'
import { type Assertion, bySession, type Intensity } from '../shapes.ts'

export type EarlierTheme = {
  readonly concept: string
  /** On a passage or on the session, as present and more than absent. */
  readonly isPresent: boolean
  /** What was said of the session as a whole; null where nothing was. */
  readonly rating: { readonly intensity: Intensity; readonly assertion: Assertion } | null
}
export type EarlierThemes = {
  readonly sessionId: SessionId
  readonly number: number
  readonly localDate: string
  readonly themes: readonly EarlierTheme[]
}

export const tagCalls = {
  /** Of the sessions before this one that have any tag, at most 24, newest first; from both notes, and no words of either. */
  'tags.earlier': call<readonly EarlierThemes[]>()(bySession),
} as const
