/** The person that a theme is about or turns on, by their place in the client's life: never a name. */
export const TARGET_PERSONS = [
  'self',
  'mother',
  'father',
  'parents',
  'sibling',
  'grandparent',
  'child',
  'partner',
  'former-partner',
  'relative',
  'friend',
  'colleague',
  'boss',
  'therapist',
  'group',
  'other',
] as const
export type TargetPerson = (typeof TARGET_PERSONS)[number]
