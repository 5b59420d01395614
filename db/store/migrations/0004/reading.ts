/** What a tag says beyond its strength: about whom, in whose voice, in which of the concept's aspects. */
const columnsOf = (table: string): string => /* sql */ `
ALTER TABLE ${table} ADD COLUMN target TEXT CHECK (target IN (
  'self', 'mother', 'father', 'parents', 'sibling', 'grandparent', 'child', 'partner',
  'former-partner', 'relative', 'friend', 'colleague', 'boss', 'therapist', 'group', 'other'
));
ALTER TABLE ${table} ADD COLUMN voice TEXT CHECK (voice IN ('client', 'clinician', 'third-party'));
-- Slugs of aspects, as JSON.
ALTER TABLE ${table} ADD COLUMN aspects TEXT NOT NULL DEFAULT '[]';
`

export const reading = columnsOf('tag') + columnsOf('process_tag')
