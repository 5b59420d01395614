/** Every rule, in the order in which observations stand: safety before all else, then by the framework's questions. */
import { alarmUnanswered } from './alarm-unanswered.ts'
import { anxiousCollapse } from './anxious-collapse.ts'
import { griefWithinReach } from './grief-within-reach.ts'
import { missedAvoidance } from './missed-avoidance.ts'
import { paths } from './paths.ts'
import { reliefWithoutChange } from './relief-without-change.ts'
import type { Rule, ThresholdValues } from './rule.ts'
import { safety } from './safety.ts'

export const OBSERVATION_RULES: readonly Rule[] = [
  safety,
  paths,
  reliefWithoutChange,
  anxiousCollapse,
  missedAvoidance,
  griefWithinReach,
  alarmUnanswered,
]

export const findRule = (slug: string): Rule | undefined =>
  OBSERVATION_RULES.find((rule) => rule.slug === slug)

/** A practice's own thresholds, by rule and then by name; only those that differ from the usual ones. */
export type PracticeThresholds = Readonly<Record<string, ThresholdValues>>

/** Whether every value is of a threshold that there is, and within its range. */
export const arePermitted = (practice: PracticeThresholds): boolean =>
  Object.entries(practice).every(([slug, values]) => {
    const thresholds = findRule(slug)?.thresholds
    return Object.entries(values).every(([name, value]) => {
      const threshold = thresholds?.[name]
      return threshold !== undefined && value >= threshold.from && value <= threshold.to
    })
  })
