/** What a rule is: its words, its thresholds, and a function without side effects. */
import type { Finding, History } from './shapes.ts'

/** A figure of a rule that a practice may set within a range. */
export type Threshold = {
  readonly words: string
  readonly unit: 'sessions' | 'results' | 'bands' | 'days'
  readonly usual: number
  readonly from: number
  readonly to: number
}

export type Thresholds = Readonly<Record<string, Threshold>>

/** Changed ones only, by name; what is not there has its usual value. */
export type ThresholdValues = Readonly<Record<string, number>>

type Definition<Name extends string> = {
  /** Never changes: dismissals and settings name it. */
  readonly slug: string
  readonly name: string
  /** Of the framework page, 2 to 8. */
  readonly question: number
  /** Once set aside, it comes back when so many more sessions are among its evidence. */
  readonly returnsAfter: number
  readonly thresholds: Readonly<Record<Name, Threshold>>
  /** The whole rule, for whoever wants to check it by hand. */
  readonly words: (at: (name: Name) => number) => string
  /** What it needs before it may speak. */
  readonly needs: (at: (name: Name) => number) => string
  readonly find: (history: History, at: (name: Name) => number) => Finding
}

export type Rule = {
  readonly slug: string
  readonly name: string
  readonly question: number
  readonly returnsAfter: number
  readonly thresholds: Thresholds
  readonly words: (values: ThresholdValues) => string
  readonly needs: (values: ThresholdValues) => string
  readonly find: (history: History, values: ThresholdValues) => Finding
}

/** A value outside its range, as an older or newer app may have left it, counts as the nearest one inside. */
export const thresholdValue = (
  { usual, from, to }: Threshold,
  value: number | undefined,
): number => (value === undefined ? usual : Math.min(to, Math.max(from, Math.round(value))))

/** A rule whose thresholds are checked by name where it is written, and by value where it is used. */
export const defineRule = <Name extends string>(rule: Definition<Name>): Rule => {
  const reader =
    (values: ThresholdValues) =>
    (name: Name): number =>
      thresholdValue(rule.thresholds[name], values[name])
  return {
    slug: rule.slug,
    name: rule.name,
    question: rule.question,
    returnsAfter: rule.returnsAfter,
    thresholds: rule.thresholds,
    words: (values) => rule.words(reader(values)),
    needs: (values) => rule.needs(reader(values)),
    find: (history, values) => rule.find(history, reader(values)),
  }
}

/** Thresholds that several rules have in common, so that they are worded alike. */
export const recentSessions = (usual: number): Threshold => ({
  words: 'How many of the latest sessions with a note count as now',
  unit: 'sessions',
  usual,
  from: 4,
  to: 30,
})
export const themeSessions = (usual: number): Threshold => ({
  words: 'In how many of them a theme must appear',
  unit: 'sessions',
  usual,
  from: 2,
  to: 30,
})
export const SCORE_AGE: Threshold = {
  words: 'How old the latest result may be at the latest session with a note',
  unit: 'days',
  usual: 90,
  from: 14,
  to: 365,
}
