/** Second readings of a sample, apart from the record: its tags never mix with those of a round. */
export const recoding = /* sql */ `
CREATE TABLE recoding_round (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  -- What the sample was drawn with, so that it can be drawn again.
  seed INTEGER NOT NULL,
  share REAL NOT NULL CHECK (share > 0 AND share <= 100),
  candidates INTEGER NOT NULL,
  begun_at INTEGER NOT NULL,
  finished_at INTEGER
) STRICT;
CREATE UNIQUE INDEX recoding_one_open ON recoding_round ((finished_at IS NULL))
  WHERE finished_at IS NULL;

CREATE TABLE recoding_session (
  key INTEGER PRIMARY KEY,
  round_key INTEGER NOT NULL REFERENCES recoding_round (key) ON DELETE CASCADE,
  session_key INTEGER NOT NULL REFERENCES session (key) ON DELETE CASCADE,
  client_key INTEGER NOT NULL REFERENCES client (key) ON DELETE RESTRICT,
  position INTEGER NOT NULL,
  -- Of the text that both readings are of: a draft may be written on.
  text_sha256 TEXT NOT NULL,
  -- JSON: the tags as they were when the round began, and the new ones.
  former TEXT NOT NULL,
  anew TEXT NOT NULL DEFAULT '[]',
  revision INTEGER NOT NULL DEFAULT 0,
  done_at INTEGER,
  -- JSON: by concept, which of the two readings was kept.
  decided TEXT NOT NULL DEFAULT '{}',
  UNIQUE (round_key, session_key)
) STRICT;
CREATE INDEX recoding_of_session ON recoding_session (session_key);
CREATE INDEX recoding_of_client ON recoding_session (client_key);
`
