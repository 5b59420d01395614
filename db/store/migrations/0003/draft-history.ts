/** Former texts of a session's notes. They belong to the session: a note that was emptied keeps its history. */

const versionsOf = (table: string, note: string): string => /* sql */ `
CREATE TABLE ${table} (
  key INTEGER PRIMARY KEY,
  session_key INTEGER NOT NULL REFERENCES session (key) ON DELETE RESTRICT,
  client_key INTEGER NOT NULL REFERENCES client (key) ON DELETE RESTRICT,
  number INTEGER NOT NULL CHECK (number > 0),
  -- When the text stood so, and when it was kept.
  written_at INTEGER NOT NULL,
  kept_at INTEGER NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('left', 'writing', 'deletion', 'emptied', 'restored')),
  word_count INTEGER NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (session_key, number)
) STRICT;
CREATE INDEX ${table}_of_client ON ${table} (client_key);
CREATE TRIGGER ${table}_next BEFORE INSERT ON ${table}
WHEN NEW.number IS NOT (
  SELECT coalesce(max(number), 0) + 1 FROM ${table} WHERE session_key = NEW.session_key
)
BEGIN SELECT RAISE(ABORT, 'version-append-only'); END;
-- Where deletion is allowed, replacing would be too.
CREATE TRIGGER ${table}_replace BEFORE INSERT ON ${table}
WHEN EXISTS (SELECT 1 FROM ${table} WHERE key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'version-append-only'); END;
CREATE TRIGGER ${table}_of_its_client BEFORE INSERT ON ${table}
WHEN NOT EXISTS (
  SELECT 1 FROM session WHERE key = NEW.session_key AND client_key = NEW.client_key
)
BEGIN SELECT RAISE(ABORT, 'version-append-only'); END;
-- What came before the signature is as fixed as what was signed.
CREATE TRIGGER ${table}_ends_with_signing BEFORE INSERT ON ${table}
WHEN EXISTS (
  SELECT 1 FROM ${note} WHERE session_key = NEW.session_key AND signed_at IS NOT NULL
)
BEGIN SELECT RAISE(ABORT, 'note-signed'); END;
CREATE TRIGGER ${table}_update BEFORE UPDATE ON ${table}
BEGIN SELECT RAISE(ABORT, 'version-append-only'); END;
-- History goes only with the session, which goes only without notes; or with a sample client.
CREATE TRIGGER ${table}_delete BEFORE DELETE ON ${table}
WHEN (
    EXISTS (SELECT 1 FROM note WHERE session_key = OLD.session_key)
    OR EXISTS (SELECT 1 FROM process_note WHERE session_key = OLD.session_key)
  )
  AND NOT EXISTS (SELECT 1 FROM client WHERE key = OLD.client_key AND is_sample = 1)
BEGIN SELECT RAISE(ABORT, 'version-append-only'); END;
`

export const draftHistory =
  versionsOf('note_version', 'note') + versionsOf('process_note_version', 'process_note')
