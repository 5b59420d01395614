/** What an access copy is called part by part, and why one of them may be withheld, in plain words. */
import type { AccessPreview } from '../../../db/contract/calls/exports.ts'
import type { FailureCode } from '../../../db/contract/failures.ts'
import type {
  AccessPart,
  AccessTreatment,
  WithholdingReason,
} from '../../../db/domain/access-rules.ts'
import type { Jurisdiction } from '../../../db/domain/jurisdiction.ts'
import { errorWords, failureCode } from '../../lib/failure-words.ts'
import { count } from '../../lib/format.ts'

export const PLACE_NAMES: Readonly<Record<Jurisdiction, string>> = {
  us: 'the United States',
  uk: 'the United Kingdom',
  eu: 'the European Union',
}

export const PART_NAMES: Readonly<Record<AccessPart, string>> = {
  sessions: 'Sessions',
  'progress-notes': 'Progress notes',
  'risk-notes': 'Risk notes',
  measures: 'Measures',
  events: 'Events',
  'process-notes': 'Process notes',
  drafts: 'Drafts',
  themes: 'Themes',
  'former-texts': 'Earlier wordings of drafts',
}

export const TREATMENT_WORDS: Readonly<Record<AccessTreatment, string>> = {
  always: 'In the copy',
  reviewed: 'After you have read each one',
  'unless-left-out': 'In the copy, unless you leave them out',
  'if-asked': 'Only if you add them',
  never: 'Not in the copy',
}

const signedWords = ({ signedNotes, addenda }: AccessPreview): string =>
  [
    `${count(signedNotes, 'signed note')}`,
    ...(addenda === 0 ? [] : [`${count(addenda, 'addendum', 'addenda')}`]),
  ].join(', ')

/** How much there is of a part; null where that is not counted. */
export const amountWords = (part: AccessPart, preview: AccessPreview): string | null => {
  switch (part) {
    case 'sessions':
      return count(preview.sessions, 'session')
    case 'progress-notes':
      return signedWords(preview)
    case 'risk-notes':
      return count(preview.riskNotes, 'signed note')
    case 'measures':
      return count(preview.measures, 'result')
    case 'events':
      return count(preview.events, 'event')
    case 'process-notes':
      return count(preview.processNotes, 'note')
    case 'drafts':
      return count(preview.drafts, 'draft')
    case 'themes':
      return count(preview.themes, 'marked passage')
    case 'former-texts':
      return null
  }
}

type ReasonWords = { readonly label: string; readonly about: string }

const UK_HARM =
  'Reading it would be likely to cause serious harm to the physical or mental health of the client or of somebody else. Unless you are a health professional in the sense of the Act, you need the opinion of one.'
const EU_HARM =
  'Reading it would endanger the health of the client or of somebody else, as far as the law of your country lets that count.'

export const reasonWords = (place: Jurisdiction, reason: WithholdingReason): ReasonWords => {
  switch (reason) {
    case 'serious-harm':
      return { label: 'Serious harm', about: place === 'uk' ? UK_HARM : EU_HARM }
    case 'third-party':
      return {
        label: 'Somebody else',
        about:
          'It tells about another person who has not agreed to it, and giving it without that is not reasonable.',
      }
    case 'other-ground':
      return {
        label: 'Another ground in law',
        about:
          'Such as legal privilege. Keep a note of which one: it is not written into the copy.',
      }
  }
}

/** The usual words speak of the vault's own disk. */
const OWN_WORDS: Readonly<Partial<Record<FailureCode, string>>> = {
  'disk-full': 'There is not enough room in that folder. Nothing was written there.',
  'disk-failing':
    'The disk of that folder answered with an error. Nothing was written there; choose another one.',
  'read-only': 'That folder cannot be written to. Choose another one. Nothing was written.',
  'not-found': 'That folder has to be chosen again.',
}

export const copyErrorWords = (error: unknown): string =>
  OWN_WORDS[failureCode(error)] ?? errorWords(error)
