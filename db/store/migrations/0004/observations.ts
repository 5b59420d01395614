/**
 * Observations that were set aside, with the reason and what they stood on then. A row is never changed but to say
 * when it ended: by being brought back, or by being set aside anew.
 */
export const observations = /* sql */ `
CREATE TABLE observation_dismissal (
  key INTEGER PRIMARY KEY,
  client_key INTEGER NOT NULL REFERENCES client (key) ON DELETE RESTRICT,
  rule TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  dismissed_at INTEGER NOT NULL,
  -- JSON: ids of sessions and results, see db/domain/observations/dismissal.ts.
  basis TEXT NOT NULL,
  ended_at INTEGER
) STRICT;
CREATE INDEX observation_dismissal_of_client ON observation_dismissal (client_key);
CREATE UNIQUE INDEX observation_dismissal_current ON observation_dismissal (client_key, rule)
  WHERE ended_at IS NULL;
CREATE TRIGGER observation_dismissal_is_fixed BEFORE UPDATE ON observation_dismissal
WHEN OLD.ended_at IS NOT NULL
  OR (NEW.key, NEW.client_key, NEW.rule, NEW.reason, NEW.dismissed_at, NEW.basis)
    IS NOT (OLD.key, OLD.client_key, OLD.rule, OLD.reason, OLD.dismissed_at, OLD.basis)
BEGIN SELECT RAISE(ABORT, 'dismissal-is-fixed'); END;
`
