/** The calls about observations: what the rules found for a client, and setting one aside with a reason. */
import { z } from 'zod'
import { findRule } from '../../domain/observations/rules.ts'
import type { Tally, Words } from '../../domain/observations/shapes.ts'
import { call, type Done } from '../call.ts'
import type { TagEvidence } from '../evidence.ts'
import type { MeasureId } from '../ids.ts'
import { MAX_DISMISSAL_REASON } from '../limits.ts'
import { byClient, oneLine } from '../shapes.ts'

const rule = z
  .string()
  .max(40)
  .refine((slug) => findRule(slug) !== undefined)

export type ScoreEvidence = {
  readonly id: MeasureId
  /** Slugs; no scale for the answer to the question about safety. */
  readonly instrument: string
  readonly scale: string | null
  /** The score or the answer; null for an answer that is not known. */
  readonly value: number | null
  readonly takenOn: string
}

export type ObservationView = {
  /** Slug of the rule. */
  readonly rule: string
  readonly name: string
  /** The rule with this practice's thresholds, and what it needs before it may speak. */
  readonly words: string
  readonly needs: string
  /** `set-aside`: found, and dismissed. `not-found`: it looked. `not-enough`: it may not speak yet. */
  readonly state: 'found' | 'set-aside' | 'not-found' | 'not-enough'
  /** What was found, or why it says nothing. */
  readonly said: Words
  readonly counts: readonly Tally[]
  /** Tags in the order of their sessions, then scores, oldest first. */
  readonly tags: readonly TagEvidence[]
  readonly scores: readonly ScoreEvidence[]
  /** While it holds, whether or not the rule still finds anything. */
  readonly dismissal: { readonly at: number; readonly reason: string } | null
  /** What has changed since it was set aside; null unless that brought it back. */
  readonly returned: string | null
  /** False for safety while a mark waits for a risk note. */
  readonly mayDismiss: boolean
}

export const observationCalls = {
  /** One for each rule, safety first; silent ones and those set aside among them. */
  'observations.list': call<readonly ObservationView[]>()(byClient),
  'observations.dismiss': call<Done>()(
    byClient.extend({ rule, reason: oneLine(MAX_DISMISSAL_REASON) }),
  ),
  'observations.restore': call<Done>()(byClient.extend({ rule })),
} as const
