/**
 * The clinician's account of a client: one text that goes on, and dated versions of it that are closed for ever. Quotes lie
 * beside the text, which names them by number: a quote of a process note is thus never among words that are searched.
 */
export const formulation = /* sql */ `
CREATE TABLE formulation (
  key INTEGER PRIMARY KEY,
  client_key INTEGER NOT NULL UNIQUE REFERENCES client (key) ON DELETE RESTRICT,
  revision INTEGER NOT NULL,
  -- JSON, see db/domain/formulation/quotes.ts.
  quotes TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;

-- Its own words only: quotes lie beside the text, so that none of a process note is found here.
CREATE VIRTUAL TABLE formulation_search USING fts5 (
  text, client_key,
  content = 'formulation', content_rowid = 'key',
  tokenize = 'porter unicode61 remove_diacritics 2'
);
INSERT INTO formulation_search (formulation_search, rank) VALUES ('pgsz', 3900);
INSERT INTO formulation_search (formulation_search, rank) VALUES ('rank', 'bm25(1.0, 0.0)');
-- An external-content index forgets a text only when it is given exactly the text it learnt.
CREATE TRIGGER formulation_search_insert AFTER INSERT ON formulation BEGIN
  INSERT INTO formulation_search (rowid, text, client_key)
    VALUES (NEW.key, NEW.text, NEW.client_key);
END;
CREATE TRIGGER formulation_search_update AFTER UPDATE OF text, client_key ON formulation
WHEN NEW.text IS NOT OLD.text OR NEW.client_key IS NOT OLD.client_key BEGIN
  INSERT INTO formulation_search (formulation_search, rowid, text, client_key)
    VALUES ('delete', OLD.key, OLD.text, OLD.client_key);
  INSERT INTO formulation_search (rowid, text, client_key)
    VALUES (NEW.key, NEW.text, NEW.client_key);
END;
CREATE TRIGGER formulation_search_delete AFTER DELETE ON formulation BEGIN
  INSERT INTO formulation_search (formulation_search, rowid, text, client_key)
    VALUES ('delete', OLD.key, OLD.text, OLD.client_key);
END;

CREATE TABLE formulation_version (
  key INTEGER PRIMARY KEY,
  client_key INTEGER NOT NULL REFERENCES client (key) ON DELETE RESTRICT,
  number INTEGER NOT NULL CHECK (number > 0),
  local_date TEXT NOT NULL CHECK (local_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  closed_at INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  app_version TEXT NOT NULL,
  quotes TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  UNIQUE (client_key, number)
) STRICT;
CREATE TRIGGER formulation_version_next BEFORE INSERT ON formulation_version
WHEN NEW.number IS NOT (
    SELECT coalesce(max(number), 0) + 1 FROM formulation_version WHERE client_key = NEW.client_key
  )
  OR EXISTS (SELECT 1 FROM formulation_version WHERE key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'formulation-version-closed'); END;
CREATE TRIGGER formulation_version_update BEFORE UPDATE ON formulation_version
BEGIN SELECT RAISE(ABORT, 'formulation-version-closed'); END;
CREATE TRIGGER formulation_version_delete BEFORE DELETE ON formulation_version
WHEN NOT EXISTS (SELECT 1 FROM client WHERE key = OLD.client_key AND is_sample = 1)
BEGIN SELECT RAISE(ABORT, 'formulation-version-closed'); END;
`
