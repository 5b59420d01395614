/** Addenda: the only way to say more about a signed note, each signed in turn. */

const addendaOf = (table: string, note: string): string => /* sql */ `
CREATE TABLE ${table} (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  note_key INTEGER NOT NULL REFERENCES ${note} (key) ON DELETE RESTRICT,
  session_key INTEGER NOT NULL REFERENCES session (key) ON DELETE RESTRICT,
  client_key INTEGER NOT NULL REFERENCES client (key) ON DELETE RESTRICT,
  number INTEGER NOT NULL CHECK (number > 0),
  kind TEXT NOT NULL CHECK (kind IN ('correction', 'late-entry', 'clarification', 'client-requested')),
  -- Of an amendment that the client asked for (45 CFR 164.526, GDPR article 16): local dates.
  requested_on TEXT,
  due_on TEXT,
  decided_on TEXT,
  decision TEXT CHECK (decision IN ('accepted', 'denied')),
  -- Why it was denied, and the client's statement of disagreement.
  denial_reason TEXT NOT NULL DEFAULT '',
  disagreement TEXT NOT NULL DEFAULT '',
  signed_at INTEGER,
  signed_sha256 TEXT,
  signed_app_version TEXT,
  -- Counts every saved change; a save names the one it builds on.
  revision INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  text TEXT NOT NULL,
  CHECK ((signed_at IS NULL) = (signed_sha256 IS NULL) AND (signed_at IS NULL) = (signed_app_version IS NULL)),
  CHECK (signed_at IS NULL OR text <> ''),
  UNIQUE (note_key, number)
) STRICT;
CREATE INDEX ${table}_in_lists ON ${table} (client_key, session_key, signed_at);
-- The caseload asks for every client, and few drafts wait.
CREATE INDEX ${table}_waiting ON ${table} (client_key) WHERE signed_at IS NULL;

CREATE TRIGGER ${table}_next BEFORE INSERT ON ${table}
WHEN NEW.number IS NOT (
  SELECT coalesce(max(number), 0) + 1 FROM ${table} WHERE note_key = NEW.note_key
)
BEGIN SELECT RAISE(ABORT, 'addendum-out-of-order'); END;
CREATE TRIGGER ${table}_needs_signed_note BEFORE INSERT ON ${table}
WHEN NOT EXISTS (
  SELECT 1 FROM ${note}
  WHERE key = NEW.note_key AND signed_at IS NOT NULL
    AND session_key = NEW.session_key AND client_key = NEW.client_key
)
BEGIN SELECT RAISE(ABORT, 'addendum-needs-signed-note'); END;
CREATE TRIGGER ${table}_one_draft BEFORE INSERT ON ${table}
WHEN EXISTS (SELECT 1 FROM ${table} WHERE note_key = NEW.note_key AND signed_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'addendum-out-of-order'); END;
CREATE TRIGGER ${table}_stays BEFORE UPDATE ON ${table}
WHEN NEW.key IS NOT OLD.key OR NEW.id IS NOT OLD.id OR NEW.note_key IS NOT OLD.note_key
  OR NEW.session_key IS NOT OLD.session_key OR NEW.client_key IS NOT OLD.client_key
  OR NEW.number IS NOT OLD.number
BEGIN SELECT RAISE(ABORT, 'addendum-out-of-order'); END;
CREATE TRIGGER ${table}_signed_update BEFORE UPDATE ON ${table}
WHEN OLD.signed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'addendum-signed'); END;
CREATE TRIGGER ${table}_signed_replace BEFORE INSERT ON ${table}
WHEN EXISTS (
  SELECT 1 FROM ${table}
  WHERE signed_at IS NOT NULL
    AND (key = NEW.key OR id = NEW.id OR (note_key = NEW.note_key AND number = NEW.number))
)
BEGIN SELECT RAISE(ABORT, 'addendum-signed'); END;
CREATE TRIGGER ${table}_signed_delete BEFORE DELETE ON ${table}
WHEN OLD.signed_at IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM client WHERE key = OLD.client_key AND is_sample = 1)
BEGIN SELECT RAISE(ABORT, 'addendum-signed'); END;
`

export const addenda = addendaOf('addendum', 'note') + addendaOf('process_addendum', 'process_note')
