/**
 * A note stays where it was written. `UPDATE OR REPLACE` onto the place of another row deletes that row and
 * runs no trigger on deletion, so no note may take another's place; and a session with a signed note keeps its client.
 */

const stays = (note: string): string => /* sql */ `
CREATE TRIGGER ${note}_stays BEFORE UPDATE ON ${note}
WHEN NEW.key IS NOT OLD.key OR NEW.session_key IS NOT OLD.session_key
  OR NEW.client_key IS NOT OLD.client_key OR NEW.kind IS NOT OLD.kind
BEGIN SELECT RAISE(ABORT, 'note-stays'); END;
CREATE TRIGGER session_of_signed_${note}_stays BEFORE UPDATE ON session
WHEN (NEW.key IS NOT OLD.key OR NEW.id IS NOT OLD.id OR NEW.client_key IS NOT OLD.client_key)
  AND EXISTS (SELECT 1 FROM ${note} WHERE session_key = OLD.key AND signed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'note-signed'); END;
`

export const signedStays = stays('note') + stays('process_note')
