/** What addenda are called, and what is said when something keeps one from being signed. */
import type { AddendumField, AddendumKind } from '../../../db/domain/addendum.ts'

export const ADDENDUM_WORDS: Readonly<Record<AddendumKind, string>> = {
  correction: 'Correction',
  'late-entry': 'Late entry',
  clarification: 'Clarification',
  'client-requested': 'Requested by the client',
}

export const ADDENDUM_MEANINGS: Readonly<Record<AddendumKind, string>> = {
  correction:
    'Something in the note is wrong. The note stays as it is, and this says what is right.',
  'late-entry': 'Something belongs to this session and was not written down at the time.',
  clarification: 'Something in the note can be misread. This says how it was meant.',
  'client-requested':
    'The client asked for the record to be amended: with the request, its deadline and the decision.',
}

export const MISSING_WORDS: Readonly<Record<AddendumField, string>> = {
  text: 'An empty addendum cannot be signed.',
  requestedOn: 'Say when the client asked.',
  dueOn: 'Say by when it must be decided; not before it was asked.',
  decidedOn: 'Say when it was decided; not before it was asked.',
  decision: 'Say what was decided on that day.',
  denialReason: 'A denial must say on what it is based.',
  disagreement: '',
}
