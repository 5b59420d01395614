/**
 * What a client who asks for access is given, part by part of the vault, and by which law. Data, so that
 * the screen can say why and the export can do no other.
 */
import type { Jurisdiction } from './jurisdiction.ts'

export const ACCESS_PARTS = [
  'sessions',
  'progress-notes',
  'risk-notes',
  'measures',
  'events',
  'process-notes',
  'drafts',
  'themes',
  'former-texts',
] as const
export type AccessPart = (typeof ACCESS_PARTS)[number]

/**
 * `reviewed`: each one is read first, and included or withheld for a reason.
 * `unless-left-out` and `if-asked`: the therapist chooses, from one side or the other.
 */
export type AccessTreatment = 'always' | 'reviewed' | 'unless-left-out' | 'if-asked' | 'never'

export type AccessRule = {
  readonly treatment: AccessTreatment
  readonly because: string
  readonly source: string
}
export type AccessRules = Readonly<Record<AccessPart, AccessRule>>

const always = (because: string, source: string): AccessRule => ({
  treatment: 'always',
  because,
  source,
})

const US: AccessRules = {
  sessions: always(
    'Dates, times and attendance are never part of a psychotherapy note.',
    '45 CFR 164.501',
  ),
  'progress-notes': always(
    'The client may have a copy of the record, with every addendum.',
    '45 CFR 164.524(a)(1)',
  ),
  'risk-notes': always(
    'The assessment of risk and what was done about it are part of the record.',
    '45 CFR 164.524(a)(1)',
  ),
  measures: always('Results of tests are never part of a psychotherapy note.', '45 CFR 164.501'),
  events: always(
    'Medication and the course of treatment are part of the record.',
    '45 CFR 164.501',
  ),
  'process-notes': {
    treatment: 'never',
    because: 'The right of access does not cover psychotherapy notes.',
    source: '45 CFR 164.524(a)(1)(i)',
  },
  drafts: {
    treatment: 'unless-left-out',
    because:
      'What is used to make decisions about the client is part of the record, signed or not. Each is marked as a draft.',
    source: '45 CFR 164.501, designated record set',
  },
  themes: {
    treatment: 'if-asked',
    because: 'Themes on progress notes are your reading of the record, not the record.',
    source: 'Your decision',
  },
  'former-texts': {
    treatment: 'never',
    because: 'Earlier wordings of a draft were replaced by the note.',
    source: 'Your decision',
  },
}

const europe = (
  access: string,
  withholding: Readonly<{ because: string; source: string }>,
): AccessRules => ({
  sessions: always('Personal data about the client.', access),
  'progress-notes': always(
    'Personal data about the client. Each goes with all its addenda.',
    access,
  ),
  'risk-notes': always('Personal data about the client.', access),
  measures: always('Personal data about the client.', access),
  events: always('Personal data about the client.', access),
  'process-notes': { treatment: 'reviewed', ...withholding },
  drafts: {
    treatment: 'unless-left-out',
    because:
      'Whatever is kept about the client can be asked for, signed or not. Each is marked as a draft.',
    source: access,
  },
  themes: {
    treatment: 'if-asked',
    because:
      'Your reading of the notes. A client who asks for everything may have a right to it: take advice.',
    source: access,
  },
  'former-texts': {
    treatment: 'never',
    because:
      'Earlier wordings of a draft were replaced by the note. A client who asks for everything may have a right to them: take advice.',
    source: access,
  },
})

export const ACCESS_RULES: Readonly<Record<Jurisdiction, AccessRules>> = {
  us: US,
  uk: europe('UK GDPR article 15', {
    because:
      'They are not exempt as such. You may withhold one that is likely to cause serious harm, or that would tell about somebody else.',
    source: 'UK GDPR article 15; Data Protection Act 2018, Sch 2 para 16 and Sch 3 paras 2 and 5',
  }),
  eu: europe('GDPR article 15', {
    because:
      'They are not exempt as such. You may withhold one where the rights of others or the law of your country demand it.',
    source: 'GDPR articles 15(4) and 23, with the law of your country',
  }),
}

/** A closed list: why something was withheld is told, never what it says. */
export const WITHHOLDING_REASONS = ['serious-harm', 'third-party', 'other-ground'] as const
export type WithholdingReason = (typeof WITHHOLDING_REASONS)[number]
