/** The structured risk note: its areas, what must be chosen before it is signed, and the text that is signed. */

/** In the order of asking: the thought, then how, with what, and whether. */
export const RISK_AREAS = ['ideation', 'plan', 'means', 'intent'] as const
export type RiskArea = (typeof RISK_AREAS)[number]

export const RISK_ANSWERS = ['not-assessed', 'denied', 'present'] as const
export type RiskAnswer = (typeof RISK_ANSWERS)[number]

/** What may open a safety mark: a tag of a safety concept, or a measure's question about the wish to die. */
export type SafetySource = 'tag' | 'measure'

export type RiskFinding = {
  /** Null until the clinician chooses: nothing is taken for normal. */
  readonly answer: RiskAnswer | null
  readonly detail: string
}

export type RiskFields = {
  /** Local date of the conversation that it is about. */
  readonly localDate: string
  readonly ideation: RiskFinding
  readonly plan: RiskFinding
  readonly means: RiskFinding
  readonly intent: RiskFinding
  readonly protective: string
  readonly action: string
  readonly consultation: string
}

const UNASKED: RiskFinding = { answer: null, detail: '' }

export const blankRiskFields = (localDate: string): RiskFields => ({
  localDate,
  ideation: UNASKED,
  plan: UNASKED,
  means: UNASKED,
  intent: UNASKED,
  protective: '',
  action: '',
  consultation: '',
})

/** Whether the clinician has entered nothing; the date alone is nothing. */
export const isBlankRiskNote = (fields: RiskFields): boolean =>
  RISK_AREAS.every((area) => fields[area].answer === null && fields[area].detail.trim() === '') &&
  [fields.protective, fields.action, fields.consultation].every((words) => words.trim() === '')

export type MissingInRiskNote = RiskArea | 'date-ahead'

/** What stands in the way of signing. @param today local date */
export const missingInRiskNote = (
  fields: RiskFields,
  today: string,
): readonly MissingInRiskNote[] => [
  ...RISK_AREAS.filter((area) => fields[area].answer === null),
  ...(fields.localDate > today ? (['date-ahead'] as const) : []),
]

const AREA_NAMES: Readonly<Record<RiskArea, string>> = {
  ideation: 'Ideation',
  plan: 'Plan',
  means: 'Means',
  intent: 'Intent',
}
const ANSWER_WORDS: Readonly<Record<RiskAnswer, string>> = {
  'not-assessed': 'not assessed',
  denied: 'denied',
  present: 'present',
}
const SOURCE_WORDS: Readonly<Record<SafetySource, string>> = {
  tag: 'passage tagged',
  measure: 'answer to a measure',
}

/** A draft as it stands: what has no answer yet says so, and it answers nothing. */
export const riskNoteDraftText = (fields: RiskFields): string =>
  [
    `Risk note of ${fields.localDate}`,
    ...RISK_AREAS.map((area) => {
      const { answer, detail } = fields[area]
      const words = answer === null ? 'no answer yet' : ANSWER_WORDS[answer]
      return `${AREA_NAMES[area]}: ${words}${detail.trim() === '' ? '' : `. ${detail.trim()}`}`
    }),
    paragraph('Protective factors', fields.protective),
    paragraph('Action taken', fields.action),
    paragraph('Consultation', fields.consultation),
  ].join('\n\n')

export type AnsweredMark = { readonly aboutDate: string; readonly source: SafetySource }

const paragraph = (name: string, words: string): string =>
  `${name}: ${words.trim() === '' ? '-' : words.trim()}`

/**
 * The text that a signature covers, as anybody can read it and hash it again. Its form never changes: a
 * signed note is checked against it for as long as it is kept.
 * @throws when an area has no answer yet
 */
export const riskNoteText = (fields: RiskFields, marks: readonly AnsweredMark[]): string => {
  const areas = RISK_AREAS.map((area) => {
    const { answer, detail } = fields[area]
    if (answer === null) throw new Error('a risk note that is not complete has no text to sign')
    const words = ANSWER_WORDS[answer]
    return detail.trim() === ''
      ? `${AREA_NAMES[area]}: ${words}`
      : `${AREA_NAMES[area]}: ${words}. ${detail.trim()}`
  })
  const answers = marks.map(({ aboutDate, source }) => `${aboutDate} (${SOURCE_WORDS[source]})`)
  return [
    `Risk note of ${fields.localDate}`,
    ...areas,
    paragraph('Protective factors', fields.protective),
    paragraph('Action taken', fields.action),
    paragraph('Consultation', fields.consultation),
    `Answers safety marks: ${answers.length === 0 ? 'none' : answers.join(', ')}`,
  ].join('\n\n')
}
