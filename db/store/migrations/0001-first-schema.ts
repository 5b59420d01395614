/** The first schema: clients, sessions, notes, tags, concepts, and the search index over notes. */
import { SAFETY_TRIGGERS } from './safety-triggers.ts'

export const firstSchema = /* sql */ `
CREATE TABLE client (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  code TEXT NOT NULL UNIQUE COLLATE NOCASE,
  is_archived INTEGER NOT NULL DEFAULT 0 CHECK (is_archived IN (0, 1)),
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

-- A signed note may be removed with a sample client only, so nobody may turn a client into a sample.
CREATE TRIGGER client_sample_is_fixed BEFORE UPDATE OF is_sample ON client
WHEN NEW.is_sample IS NOT OLD.is_sample
BEGIN SELECT RAISE(ABORT, 'sample-is-fixed'); END;

CREATE TABLE session (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  client_key INTEGER NOT NULL REFERENCES client (key) ON DELETE RESTRICT,
  local_date TEXT NOT NULL CHECK (local_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  local_time TEXT NOT NULL CHECK (local_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  time_zone TEXT NOT NULL,
  duration_minutes INTEGER NOT NULL CHECK (duration_minutes BETWEEN 1 AND 1440),
  attendance TEXT NOT NULL CHECK (attendance IN ('attended', 'cancelled', 'no-show')),
  note_state TEXT NOT NULL DEFAULT 'none' CHECK (note_state IN ('none', 'draft', 'signed')),
  -- Whether a safety concept is tagged as present; kept by triggers on the tags.
  has_safety INTEGER NOT NULL DEFAULT 0 CHECK (has_safety IN (0, 1)),
  revision INTEGER NOT NULL DEFAULT 0,
  saved_at INTEGER,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX session_in_order ON session
  (client_key, local_date, local_time, key, attendance, note_state, id);
-- The caseload reads every session there ever was, so what it reads is kept small.
CREATE INDEX session_on_caseload ON session
  (client_key, attendance, note_state, local_date, has_safety);

CREATE TABLE note (
  key INTEGER PRIMARY KEY,
  session_key INTEGER NOT NULL REFERENCES session (key) ON DELETE RESTRICT,
  client_key INTEGER NOT NULL REFERENCES client (key) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('progress')),
  word_count INTEGER NOT NULL,
  preview TEXT NOT NULL,
  signed_at INTEGER,
  signed_sha256 TEXT,
  signed_app_version TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  -- Last, so that reading the columns before it does not walk through the pages of a long text.
  text TEXT NOT NULL CHECK (text <> ''),
  CHECK ((signed_at IS NULL) = (signed_sha256 IS NULL) AND (signed_at IS NULL) = (signed_app_version IS NULL)),
  UNIQUE (session_key, kind)
) STRICT;
-- Covers every list, so that no list reads the pages of a note's text.
CREATE INDEX note_in_lists ON note (client_key, session_key, word_count, preview);

-- Every list shows whether a session has a note; the sessions carry it so that no list needs a join.
CREATE TRIGGER note_state_insert AFTER INSERT ON note BEGIN
  UPDATE session SET note_state = iif(NEW.signed_at IS NULL, 'draft', 'signed')
    WHERE key = NEW.session_key;
END;
CREATE TRIGGER note_state_sign AFTER UPDATE OF signed_at ON note BEGIN
  UPDATE session SET note_state = iif(NEW.signed_at IS NULL, 'draft', 'signed')
    WHERE key = NEW.session_key;
END;
CREATE TRIGGER note_state_delete AFTER DELETE ON note BEGIN
  UPDATE session SET note_state = 'none' WHERE key = OLD.session_key;
END;

-- The text while it is being written. It joins its note, and the search index, when the note is left:
-- an index in the path of every save costs 60 ms at the 99th percentile.
CREATE TABLE note_edit (
  note_key INTEGER PRIMARY KEY REFERENCES note (key) ON DELETE RESTRICT,
  text TEXT NOT NULL,
  word_count INTEGER NOT NULL,
  preview TEXT NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

-- A signed note never changes, whatever path a write takes.
CREATE TRIGGER note_signed_update BEFORE UPDATE ON note
WHEN OLD.signed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'note-signed'); END;
CREATE TRIGGER note_signed_replace BEFORE INSERT ON note
WHEN EXISTS (
  SELECT 1 FROM note
  WHERE signed_at IS NOT NULL
    AND (key = NEW.key OR (session_key = NEW.session_key AND kind = NEW.kind))
)
BEGIN SELECT RAISE(ABORT, 'note-signed'); END;
CREATE TRIGGER note_signed_delete BEFORE DELETE ON note
WHEN OLD.signed_at IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM client WHERE key = OLD.client_key AND is_sample = 1)
BEGIN SELECT RAISE(ABORT, 'note-signed'); END;
CREATE TRIGGER note_signed_edit_insert BEFORE INSERT ON note_edit
WHEN EXISTS (SELECT 1 FROM note WHERE key = NEW.note_key AND signed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'note-signed'); END;
CREATE TRIGGER note_signed_edit_update BEFORE UPDATE ON note_edit
WHEN EXISTS (
  SELECT 1 FROM note WHERE key IN (NEW.note_key, OLD.note_key) AND signed_at IS NOT NULL
)
BEGIN SELECT RAISE(ABORT, 'note-signed'); END;
-- Signing with an unsaved edit left behind would freeze an older text than the one on the screen.
CREATE TRIGGER note_sign_needs_no_edit BEFORE UPDATE OF signed_at ON note
WHEN NEW.signed_at IS NOT NULL AND EXISTS (SELECT 1 FROM note_edit WHERE note_key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'sign-with-edit'); END;

CREATE TABLE concept (
  key INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  group_slug TEXT NOT NULL,
  position INTEGER NOT NULL,
  is_safety INTEGER NOT NULL CHECK (is_safety IN (0, 1)),
  is_archived INTEGER NOT NULL DEFAULT 0 CHECK (is_archived IN (0, 1)),
  framework_version TEXT,
  added_on TEXT
) STRICT;

-- The reading of the record: it may grow on a signed note, whose text it never touches.
CREATE TABLE tag (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  session_key INTEGER NOT NULL REFERENCES session (key) ON DELETE RESTRICT,
  client_key INTEGER NOT NULL REFERENCES client (key) ON DELETE RESTRICT,
  concept_key INTEGER NOT NULL REFERENCES concept (key) ON DELETE RESTRICT,
  anchor TEXT NOT NULL CHECK (anchor IN ('session', 'passage', 'lost')),
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
CREATE INDEX tag_on_timeline ON tag
  (client_key, session_key, concept_key, intensity, assertion, anchor, coded_at);
CREATE INDEX tag_in_session ON tag (session_key);
CREATE INDEX tag_of_concept ON tag (concept_key, client_key, intensity, assertion, session_key);

-- A safety tag must show on the caseload at once: its session carries it.
${SAFETY_TRIGGERS}

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE note_search USING fts5 (
  text, client_key,
  content = 'note', content_rowid = 'key',
  tokenize = 'porter unicode61 remove_diacritics 2'
);
INSERT INTO note_search (note_search, rank) VALUES ('pgsz', 3900);
INSERT INTO note_search (note_search, rank) VALUES ('rank', 'bm25(1.0, 0.0)');
-- An external-content index forgets a text only when it is given exactly the text it learnt.
CREATE TRIGGER note_search_insert AFTER INSERT ON note BEGIN
  INSERT INTO note_search (rowid, text, client_key) VALUES (NEW.key, NEW.text, NEW.client_key);
END;
CREATE TRIGGER note_search_update AFTER UPDATE OF text, client_key ON note BEGIN
  INSERT INTO note_search (note_search, rowid, text, client_key)
    VALUES ('delete', OLD.key, OLD.text, OLD.client_key);
  INSERT INTO note_search (rowid, text, client_key) VALUES (NEW.key, NEW.text, NEW.client_key);
END;
CREATE TRIGGER note_search_delete AFTER DELETE ON note BEGIN
  INSERT INTO note_search (note_search, rowid, text, client_key)
    VALUES ('delete', OLD.key, OLD.text, OLD.client_key);
END;
`
