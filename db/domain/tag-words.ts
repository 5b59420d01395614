/** What the people and the voices of a tag are called. */
import type { TargetPerson } from './target-person.ts'

export const TARGET_WORDS: Readonly<Record<TargetPerson, string>> = {
  self: 'self',
  mother: 'mother',
  father: 'father',
  parents: 'parents',
  sibling: 'sibling',
  grandparent: 'grandparent',
  child: 'child',
  partner: 'partner',
  'former-partner': 'former partner',
  relative: 'another relative',
  friend: 'friend',
  colleague: 'colleague',
  boss: 'boss',
  therapist: 'therapist',
  group: 'a group',
  other: 'another person',
}

export const VOICE_WORDS = {
  client: 'client’s words',
  clinician: 'clinician’s inference',
  'third-party': 'third party',
} as const
