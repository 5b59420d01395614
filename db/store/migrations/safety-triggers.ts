/** Keep on each session whether a safety concept is tagged in it as present. */

/** An update looks at both rows, since it may move a tag to another concept. */
const safetyTrigger = (
  name: string,
  event: 'INSERT' | 'UPDATE' | 'DELETE',
  row: 'NEW' | 'OLD',
): string => /* sql */ `
CREATE TRIGGER ${name} AFTER ${event} ON tag
WHEN EXISTS (SELECT 1 FROM concept WHERE key = ${row}.concept_key AND is_safety = 1)
BEGIN
  UPDATE session SET has_safety = EXISTS (
    SELECT 1 FROM tag t JOIN concept k ON k.key = t.concept_key
    WHERE t.session_key = ${row}.session_key AND k.is_safety = 1
      AND t.intensity > 0 AND t.assertion = 'present'
  ) WHERE key = ${row}.session_key;
END;`

export const SAFETY_TRIGGERS = [
  safetyTrigger('safety_insert', 'INSERT', 'NEW'),
  safetyTrigger('safety_update_new', 'UPDATE', 'NEW'),
  safetyTrigger('safety_update_old', 'UPDATE', 'OLD'),
  safetyTrigger('safety_delete', 'DELETE', 'OLD'),
].join('')
