/** Whose law a practice goes by, and the crisis line that is usual there. */

export const JURISDICTIONS = ['us', 'uk', 'eu'] as const
export type Jurisdiction = (typeof JURISDICTIONS)[number]

export const CRISIS_LINES: Readonly<Record<Jurisdiction, string>> = {
  us: '988 Suicide & Crisis Lifeline: call or text 988',
  uk: 'Samaritans: call 116 123',
  // The one number that is the same in every member state.
  eu: 'Emergency number: call 112',
}

/** The clinician's own words for whom to call, or those of the jurisdiction. */
export const crisisLineOf = (settings: {
  readonly jurisdiction: Jurisdiction
  readonly crisisLine: string
}): string =>
  settings.crisisLine === '' ? CRISIS_LINES[settings.jurisdiction] : settings.crisisLine
