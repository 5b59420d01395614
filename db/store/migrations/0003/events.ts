/** What happened in a client's life and treatment, on a date or over a time. */
export const events = /* sql */ `
CREATE TABLE event (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  client_key INTEGER NOT NULL REFERENCES client (key) ON DELETE RESTRICT,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  detail TEXT NOT NULL,
  -- Local dates; the end is null for one day, and for what still goes on where is_ongoing says so.
  start_date TEXT NOT NULL CHECK (start_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  end_date TEXT CHECK (end_date >= start_date),
  is_ongoing INTEGER NOT NULL DEFAULT 0 CHECK (is_ongoing IN (0, 1)),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  CHECK (is_ongoing = 0 OR end_date IS NULL)
) STRICT;
CREATE INDEX event_of_client ON event (client_key, start_date);
`
