/** A session with a signed note stays the session it is, of the client it is of: moved, it would carry the text along. */

const staysWith = (note: string): string => /* sql */ `
CREATE TRIGGER session_of_signed_${note} BEFORE UPDATE ON session
WHEN (NEW.key IS NOT OLD.key OR NEW.id IS NOT OLD.id OR NEW.client_key IS NOT OLD.client_key)
  AND EXISTS (SELECT 1 FROM ${note} WHERE session_key = OLD.key AND signed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'note-signed'); END;
`

export const signedStays = staysWith('note') + staysWith('process_note')
