/**
 * Process notes (psychotherapy notes, 45 CFR 164.501) in tables of their own: no query of the record
 * can reach one by forgetting a condition.
 */
export const processNotes = /* sql */ `
ALTER TABLE session ADD COLUMN process_state TEXT NOT NULL DEFAULT 'none'
  CHECK (process_state IN ('none', 'draft', 'signed'));
DROP INDEX session_in_order;
CREATE INDEX session_in_order ON session
  (client_key, local_date, local_time, key, attendance, note_state, process_state, id);

-- Where a note took over words of an earlier one that are still as they were: [start, end, session id] each.
ALTER TABLE note ADD COLUMN copied TEXT NOT NULL DEFAULT '[]';
ALTER TABLE note_edit ADD COLUMN copied TEXT NOT NULL DEFAULT '[]';

CREATE TABLE process_note (
  key INTEGER PRIMARY KEY,
  session_key INTEGER NOT NULL REFERENCES session (key) ON DELETE RESTRICT,
  client_key INTEGER NOT NULL REFERENCES client (key) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('process')),
  word_count INTEGER NOT NULL,
  preview TEXT NOT NULL,
  signed_at INTEGER,
  signed_sha256 TEXT,
  signed_app_version TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  copied TEXT NOT NULL DEFAULT '[]',
  CHECK ((signed_at IS NULL) = (signed_sha256 IS NULL) AND (signed_at IS NULL) = (signed_app_version IS NULL)),
  UNIQUE (session_key, kind)
) STRICT;
CREATE INDEX process_note_in_lists ON process_note (client_key, session_key, word_count, preview);

CREATE TRIGGER process_state_insert AFTER INSERT ON process_note BEGIN
  UPDATE session SET process_state = iif(NEW.signed_at IS NULL, 'draft', 'signed')
    WHERE key = NEW.session_key;
END;
CREATE TRIGGER process_state_sign AFTER UPDATE OF signed_at ON process_note BEGIN
  UPDATE session SET process_state = iif(NEW.signed_at IS NULL, 'draft', 'signed')
    WHERE key = NEW.session_key;
END;
CREATE TRIGGER process_state_delete AFTER DELETE ON process_note BEGIN
  UPDATE session SET process_state = 'none' WHERE key = OLD.session_key;
END;

CREATE TABLE process_note_edit (
  note_key INTEGER PRIMARY KEY REFERENCES process_note (key) ON DELETE RESTRICT,
  text TEXT NOT NULL,
  word_count INTEGER NOT NULL,
  preview TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  copied TEXT NOT NULL DEFAULT '[]'
) STRICT;

CREATE TRIGGER process_note_signed_update BEFORE UPDATE ON process_note
WHEN OLD.signed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'note-signed'); END;
CREATE TRIGGER process_note_signed_replace BEFORE INSERT ON process_note
WHEN EXISTS (
  SELECT 1 FROM process_note
  WHERE signed_at IS NOT NULL
    AND (key = NEW.key OR (session_key = NEW.session_key AND kind = NEW.kind))
)
BEGIN SELECT RAISE(ABORT, 'note-signed'); END;
CREATE TRIGGER process_note_signed_delete BEFORE DELETE ON process_note
WHEN OLD.signed_at IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM client WHERE key = OLD.client_key AND is_sample = 1)
BEGIN SELECT RAISE(ABORT, 'note-signed'); END;
CREATE TRIGGER process_note_signed_edit_insert BEFORE INSERT ON process_note_edit
WHEN EXISTS (SELECT 1 FROM process_note WHERE key = NEW.note_key AND signed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'note-signed'); END;
CREATE TRIGGER process_note_signed_edit_update BEFORE UPDATE ON process_note_edit
WHEN EXISTS (
  SELECT 1 FROM process_note WHERE key IN (NEW.note_key, OLD.note_key) AND signed_at IS NOT NULL
)
BEGIN SELECT RAISE(ABORT, 'note-signed'); END;
CREATE TRIGGER process_note_sign_needs_no_edit BEFORE UPDATE OF signed_at ON process_note
WHEN NEW.signed_at IS NOT NULL AND EXISTS (SELECT 1 FROM process_note_edit WHERE note_key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'sign-with-edit'); END;

-- The tags on passages of process notes: they quote them, so they stand apart too.
CREATE TABLE process_tag (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  session_key INTEGER NOT NULL REFERENCES session (key) ON DELETE RESTRICT,
  client_key INTEGER NOT NULL REFERENCES client (key) ON DELETE RESTRICT,
  concept_key INTEGER NOT NULL REFERENCES concept (key) ON DELETE RESTRICT,
  anchor TEXT NOT NULL CHECK (anchor IN ('passage', 'lost')),
  span_start INTEGER,
  span_end INTEGER,
  quote TEXT NOT NULL,
  quote_before TEXT NOT NULL,
  quote_after TEXT NOT NULL,
  intensity INTEGER NOT NULL CHECK (intensity BETWEEN 0 AND 3),
  assertion TEXT NOT NULL CHECK (assertion IN ('present', 'denied', 'historical', 'other-person')),
  movement TEXT CHECK (movement IN ('emerging', 'intensifying', 'steady', 'easing', 'resolved')),
  memo TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('typed', 'suggestion', 'imported')),
  coded_at INTEGER NOT NULL,
  CHECK ((anchor = 'passage') = (span_start IS NOT NULL AND span_end IS NOT NULL)),
  CHECK (span_start IS NULL OR (span_start >= 0 AND span_start < span_end))
) STRICT;
CREATE INDEX process_tag_on_timeline ON process_tag
  (client_key, session_key, concept_key, intensity, assertion, anchor, coded_at);
CREATE INDEX process_tag_in_session ON process_tag (session_key);
CREATE INDEX process_tag_of_concept ON process_tag
  (concept_key, client_key, intensity, assertion, session_key);

CREATE VIRTUAL TABLE process_note_search USING fts5 (
  text, client_key,
  content = 'process_note', content_rowid = 'key',
  tokenize = 'porter unicode61 remove_diacritics 2'
);
INSERT INTO process_note_search (process_note_search, rank) VALUES ('pgsz', 3900);
INSERT INTO process_note_search (process_note_search, rank) VALUES ('rank', 'bm25(1.0, 0.0)');
CREATE TRIGGER process_note_search_insert AFTER INSERT ON process_note BEGIN
  INSERT INTO process_note_search (rowid, text, client_key)
    VALUES (NEW.key, NEW.text, NEW.client_key);
END;
CREATE TRIGGER process_note_search_update AFTER UPDATE OF text, client_key ON process_note BEGIN
  INSERT INTO process_note_search (process_note_search, rowid, text, client_key)
    VALUES ('delete', OLD.key, OLD.text, OLD.client_key);
  INSERT INTO process_note_search (rowid, text, client_key)
    VALUES (NEW.key, NEW.text, NEW.client_key);
END;
CREATE TRIGGER process_note_search_delete AFTER DELETE ON process_note BEGIN
  INSERT INTO process_note_search (process_note_search, rowid, text, client_key)
    VALUES ('delete', OLD.key, OLD.text, OLD.client_key);
END;
`
