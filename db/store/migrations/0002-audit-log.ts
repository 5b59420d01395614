/** The audit log: append-only, chained, and silent about content. */
import type { Database } from 'better-sqlite3'
import { SAFETY_TRIGGERS } from './safety-triggers.ts'

const safetyOfSessions = /* sql */ `
ALTER TABLE session ADD COLUMN has_safety INTEGER NOT NULL DEFAULT 0 CHECK (has_safety IN (0, 1));
CREATE INDEX session_on_caseload ON session
  (client_key, attendance, note_state, local_date, has_safety);
${SAFETY_TRIGGERS}
UPDATE session SET has_safety = EXISTS (
  SELECT 1 FROM tag t JOIN concept k ON k.key = t.concept_key
  WHERE t.session_key = session.key AND k.is_safety = 1
    AND t.intensity > 0 AND t.assertion = 'present'
);`

/** The first schema gained this before it was ever released, without a number of its own: there are stores of both kinds. */
const hasSafetyOfSessions = (sqlite: Database): boolean =>
  sqlite.prepare("SELECT 1 FROM pragma_table_info('session') WHERE name = 'has_safety'").get() !==
  undefined

export const auditLog = (sqlite: Database): string =>
  hasSafetyOfSessions(sqlite) ? log : safetyOfSessions + log

const log = /* sql */ `
CREATE TABLE audit_event (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  -- Ids and not keys: an event outlives the client it is about.
  client_id TEXT,
  session_id TEXT,
  detail TEXT NOT NULL,
  app_version TEXT NOT NULL,
  -- Over this event and the code of the one before.
  mac BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;
-- Each holds all that a filter of the log looks at, so that none reads the rows that it leaves out.
CREATE INDEX audit_by_client ON audit_event (client_id, number, kind, at) WHERE client_id IS NOT NULL;
CREATE INDEX audit_by_kind ON audit_event (kind, number, at);
CREATE INDEX audit_by_time ON audit_event (at, number);

-- Where the log ends: without it, events cut off at the end would not be missed.
CREATE TABLE audit_head (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  number INTEGER NOT NULL,
  mac BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;

CREATE TRIGGER audit_event_next BEFORE INSERT ON audit_event
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM audit_event)
BEGIN SELECT RAISE(ABORT, 'audit-append-only'); END;
CREATE TRIGGER audit_event_update BEFORE UPDATE ON audit_event
BEGIN SELECT RAISE(ABORT, 'audit-append-only'); END;
CREATE TRIGGER audit_event_delete BEFORE DELETE ON audit_event
BEGIN SELECT RAISE(ABORT, 'audit-append-only'); END;
-- Without recursive triggers a REPLACE would pass by the two below.
CREATE TRIGGER audit_head_insert BEFORE INSERT ON audit_head
WHEN EXISTS (SELECT 1 FROM audit_head)
BEGIN SELECT RAISE(ABORT, 'audit-append-only'); END;
CREATE TRIGGER audit_head_update BEFORE UPDATE ON audit_head
WHEN NEW.number <= OLD.number
BEGIN SELECT RAISE(ABORT, 'audit-append-only'); END;
CREATE TRIGGER audit_head_delete BEFORE DELETE ON audit_head
BEGIN SELECT RAISE(ABORT, 'audit-append-only'); END;
`
