/** Results of measures. The instruments themselves are data of the app (`db/measures`). */
export const measures = /* sql */ `
CREATE TABLE measure_result (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  client_key INTEGER NOT NULL REFERENCES client (key) ON DELETE RESTRICT,
  -- Null for one that was filled in between sessions.
  session_key INTEGER REFERENCES session (key) ON DELETE RESTRICT,
  instrument TEXT NOT NULL,
  instrument_version INTEGER NOT NULL,
  taken_on TEXT NOT NULL CHECK (taken_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  -- A JSON array, one number or null per item; null where only scores were entered.
  items TEXT,
  -- A JSON object: score of each scale of the instrument.
  scores TEXT NOT NULL,
  is_prorated INTEGER NOT NULL DEFAULT 0 CHECK (is_prorated IN (0, 1)),
  -- Whether an item that asks about the wish to die was answered above its lowest choice.
  is_safety_positive INTEGER NOT NULL DEFAULT 0 CHECK (is_safety_positive IN (0, 1)),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX measure_result_of_client ON measure_result (client_key, instrument, taken_on);
CREATE INDEX measure_result_of_session ON measure_result (session_key) WHERE session_key IS NOT NULL;
`
