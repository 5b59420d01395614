/** Observations: the rules of db/domain/observations over everything that was tagged and measured for a client. */
import { z } from 'zod'
import type { ParsedInput } from '../contract/api.ts'
import type { MeasureResult } from '../contract/calls/measures.ts'
import type { ObservationView, ScoreEvidence } from '../contract/calls/observations.ts'
import type { TagEvidence } from '../contract/evidence.ts'
import { VaultFailure } from '../contract/failures.ts'
import { type Basis, changeSince } from '../domain/observations/dismissal.ts'
import { readThroughMerges } from '../domain/observations/merged.ts'
import type { Rule } from '../domain/observations/rule.ts'
import { OBSERVATION_RULES } from '../domain/observations/rules.ts'
import type { Finding, History, Observed } from '../domain/observations/shapes.ts'
import { findInstrument } from '../measures/instruments.ts'
import type { Context } from './context.ts'
import { DONE } from './done.ts'
import { type ClientEvidence, evidenceOfClient } from './evidence.ts'
import { listMeasures } from './measures.ts'
import { clientKeyOf } from './sessions.ts'
import { getSettings } from './settings.ts'

/** What the rules read, and what their evidence is put together from again. */
type Material = {
  readonly clientKey: number
  readonly history: History
  readonly evidence: ClientEvidence
  readonly results: ReadonlyMap<string, MeasureResult>
}

const materialOf = (context: Context, { clientId }: ParsedInput<'observations.list'>): Material => {
  const { queries } = context
  const clientKey = clientKeyOf(context, clientId)
  const evidence = evidenceOfClient(context, clientKey)
  const results = listMeasures(context, { clientId })
  const concepts = queries.concepts
    .list()
    .map((row) => ({ ...row, isOwn: row.frameworkVersion === null }))
  return {
    clientKey,
    history: {
      ...readThroughMerges(evidence.sessions, concepts),
      results,
      safety: {
        openMarks: queries.safety.openMarks(clientKey).length,
        lastRiskNote: queries.observations.lastRiskNote(clientKey),
      },
    },
    evidence,
    results: new Map(results.map((result) => [result.id, result])),
  }
}

const safetyAnswer = ({ instrument, answers }: MeasureResult): number | null => {
  const known = findInstrument(instrument)
  const place = known?.items.findIndex(({ number }) => number === known.safetyItem?.number) ?? -1
  return answers?.[place] ?? null
}

const scoreEvidence = (
  { results }: Material,
  { result: id, scale }: Observed['scores'][number],
): readonly ScoreEvidence[] => {
  const result = results.get(id)
  if (result === undefined) return []
  const { instrument, takenOn, scores } = result
  const value = scale === null ? safetyAnswer(result) : (scores[scale] ?? null)
  return [{ id: result.id, instrument, scale, value, takenOn }]
}

const basisOf = (tags: readonly TagEvidence[], scores: readonly ScoreEvidence[]): Basis => ({
  sessions: [...new Set(tags.map(({ session }) => session.id))],
  scores: scores.map(({ id, instrument, scale, value }) => ({
    result: id,
    instrument,
    scale,
    score: value ?? 0,
  })),
})

const storedBasis = z.object({
  sessions: z.array(z.string()),
  scores: z.array(
    z.object({
      result: z.string(),
      instrument: z.string(),
      scale: z.string().nullable(),
      score: z.number(),
    }),
  ),
})

const evidenceOf = (material: Material, finding: Finding) =>
  finding.isFound
    ? {
        tags: finding.tags.flatMap((id) => material.evidence.of(id) ?? []),
        scores: finding.scores.flatMap((ref) => scoreEvidence(material, ref)),
        counts: finding.counts,
      }
    : { tags: [], scores: [], counts: [] }

type Dismissals = ReturnType<Context['queries']['observations']['dismissals']>

/** A rule that looks after safety is not set aside while something waits for an answer. */
const mayDismiss = (rule: Rule, { history }: Material): boolean =>
  rule.slug !== 'safety' || history.safety.openMarks === 0

const viewOf = (
  rule: Rule,
  material: Material,
  values: Readonly<Record<string, number>>,
  dismissals: Dismissals,
): ObservationView => {
  const finding = rule.find(material.history, values)
  const evidence = evidenceOf(material, finding)
  const stored = dismissals.find((dismissal) => dismissal.rule === rule.slug)
  const isOpen = mayDismiss(rule, material)
  const returned =
    stored === undefined || !finding.isFound
      ? null
      : isOpen
        ? changeSince(
            storedBasis.parse(JSON.parse(stored.basis)),
            basisOf(evidence.tags, evidence.scores),
            rule.returnsAfter,
          )
        : 'a mark waits for a risk note'
  const found = stored !== undefined && returned === null ? 'set-aside' : 'found'
  return {
    rule: rule.slug,
    name: rule.name,
    words: rule.words(values),
    needs: rule.needs(values),
    state: finding.isFound ? found : finding.reason,
    said: finding.isFound ? finding.statement : finding.because,
    ...evidence,
    dismissal: stored === undefined ? null : { at: stored.dismissedAt, reason: stored.reason },
    returned,
    mayDismiss: isOpen,
  }
}

export const listObservations = (
  context: Context,
  input: ParsedInput<'observations.list'>,
): readonly ObservationView[] => {
  const material = materialOf(context, input)
  const { observationThresholds } = getSettings(context)
  const dismissals = context.queries.observations.dismissals(material.clientKey)
  return OBSERVATION_RULES.map((rule) =>
    viewOf(rule, material, observationThresholds[rule.slug] ?? {}, dismissals),
  )
}

/** @throws VaultFailure `not-found` where the rule finds nothing, `safety-waits` while a safety mark is open */
export const dismissObservation = (
  context: Context,
  { clientId, rule, reason }: ParsedInput<'observations.dismiss'>,
  at: number = context.now(),
) =>
  context.transaction(() => {
    const { observations } = context.queries
    const view = listObservations(context, { clientId }).find((each) => each.rule === rule)
    if (view === undefined || view.state === 'not-found' || view.state === 'not-enough')
      throw new VaultFailure('not-found')
    if (!view.mayDismiss) throw new VaultFailure('safety-waits')
    const clientKey = clientKeyOf(context, clientId)
    observations.endDismissal(clientKey, rule, at)
    observations.dismiss({
      clientKey,
      rule,
      reason,
      dismissedAt: at,
      basis: JSON.stringify(basisOf(view.tags, view.scores)),
    })
    return DONE
  })

/** @throws VaultFailure `not-found` where nothing was set aside */
export const restoreObservation = (
  context: Context,
  { clientId, rule }: ParsedInput<'observations.restore'>,
) =>
  context.transaction(() => {
    const ended = context.queries.observations.endDismissal(
      clientKeyOf(context, clientId),
      rule,
      context.now(),
    )
    if (ended === 0) throw new VaultFailure('not-found')
    return DONE
  })
