/** The clinician's own templates, whose versions are only ever added to, and snippets. */
export const templates = /* sql */ `
CREATE TABLE note_template (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  is_archived INTEGER NOT NULL DEFAULT 0 CHECK (is_archived IN (0, 1))
) STRICT;

CREATE TABLE note_template_version (
  key INTEGER PRIMARY KEY,
  template_key INTEGER NOT NULL REFERENCES note_template (key) ON DELETE RESTRICT,
  number INTEGER NOT NULL CHECK (number > 0),
  name TEXT NOT NULL CHECK (name <> ''),
  -- JSON: heading, role and hint of each section.
  sections TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  UNIQUE (template_key, number)
) STRICT;
CREATE TRIGGER note_template_version_next BEFORE INSERT ON note_template_version
WHEN NEW.number IS NOT (
  SELECT coalesce(max(number), 0) + 1 FROM note_template_version
  WHERE template_key = NEW.template_key
)
BEGIN SELECT RAISE(ABORT, 'version-append-only'); END;
CREATE TRIGGER note_template_version_update BEFORE UPDATE ON note_template_version
BEGIN SELECT RAISE(ABORT, 'version-append-only'); END;
CREATE TRIGGER note_template_version_delete BEFORE DELETE ON note_template_version
BEGIN SELECT RAISE(ABORT, 'version-append-only'); END;

CREATE TABLE snippet (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  shortcut TEXT NOT NULL UNIQUE CHECK (shortcut <> ''),
  text TEXT NOT NULL CHECK (text <> ''),
  updated_at INTEGER NOT NULL
) STRICT;
`
