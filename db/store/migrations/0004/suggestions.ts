/**
 * What this clinician does with suggestions: counts per concept and cue, which hold nothing of a client, and which
 * words of which note a concept was dismissed for, as a digest from which no word can be read.
 */
export const suggestions = /* sql */ `
CREATE TABLE suggestion_experience (
  concept TEXT NOT NULL,
  -- The phrase of the engine that spoke; empty where meaning alone did.
  cue TEXT NOT NULL,
  accepted INTEGER NOT NULL DEFAULT 0,
  dismissed INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (concept, cue)
) STRICT, WITHOUT ROWID;
CREATE TABLE suggestion_dismissal (
  session_key INTEGER NOT NULL REFERENCES session (key) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('progress', 'process')),
  digest TEXT NOT NULL,
  PRIMARY KEY (session_key, kind, digest)
) STRICT, WITHOUT ROWID;
`
