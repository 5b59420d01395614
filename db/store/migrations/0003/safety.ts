/**
 * Safety marks and the risk notes that answer them. Triggers open a mark for a session in which a
 * safety concept is tagged as present, and for a measure whose question about safety was answered above
 * its lowest answer; only a signed risk note answers one.
 */

const NOW = "CAST(unixepoch('subsec') * 1000 AS INTEGER)"

/** A UUID of version 7, as the services make them. */
const NEW_ID = `format('%08x-%04x-7%03x-%04x-%012x',
  ${NOW} / 65536, ${NOW} % 65536, random() & 4095, (random() & 16383) | 32768, random() & 281474976710655)`

const IS_SAFETY = (row: string): string =>
  `${row}.intensity > 0 AND ${row}.assertion = 'present'
    AND EXISTS (SELECT 1 FROM concept WHERE key = ${row}.concept_key AND is_safety = 1)`

const PRESENT_IN = (table: string, session: string): string => `EXISTS (
    SELECT 1 FROM ${table} t JOIN concept k ON k.key = t.concept_key
    WHERE t.session_key = ${session} AND k.is_safety = 1
      AND t.intensity > 0 AND t.assertion = 'present'
  )`
const IS_PRESENT = (session: string): string =>
  `(${PRESENT_IN('tag', session)} OR ${PRESENT_IN('process_tag', session)})`

const openForTag = (at: string): string => `
  INSERT INTO safety_mark (id, client_key, session_key, source, opened_at, about_date)
    SELECT ${NEW_ID}, s.client_key, s.key, 'tag', ${at}, s.local_date FROM session s
    WHERE s.key = NEW.session_key
      AND NOT EXISTS (
        SELECT 1 FROM safety_mark m
        WHERE m.session_key = s.key AND m.source = 'tag' AND m.answered_at IS NULL
      )
      AND NOT EXISTS (SELECT 1 FROM safety_answered_tag WHERE tag_id = NEW.id);`

const withdrawForTag = `
  DELETE FROM safety_mark
    WHERE session_key = OLD.session_key AND source = 'tag' AND answered_at IS NULL
      AND NOT ${IS_PRESENT('OLD.session_key')};`

const triggersOnTags = (table: 'tag' | 'process_tag'): string => `
CREATE TRIGGER safety_${table}_insert AFTER INSERT ON ${table}
WHEN ${IS_SAFETY('NEW')}
BEGIN
  -- A passage that is widened is put in as a new tag before the one that it swallows goes: the risk
  -- note that answered the one has answered the other.
  INSERT OR IGNORE INTO safety_answered_tag (tag_id, client_key)
    SELECT NEW.id, NEW.client_key FROM ${table} t JOIN safety_answered_tag a ON a.tag_id = t.id
    WHERE t.session_key = NEW.session_key AND t.concept_key = NEW.concept_key
      AND t.span_start < NEW.span_end AND t.span_end > NEW.span_start AND ${IS_SAFETY('t')};
  ${openForTag('NEW.coded_at')}
END;
CREATE TRIGGER safety_${table}_present AFTER UPDATE OF intensity, assertion, concept_key ON ${table}
WHEN ${IS_SAFETY('NEW')} AND NOT (${IS_SAFETY('OLD')})
BEGIN ${openForTag(NOW)} END;
CREATE TRIGGER safety_${table}_absent AFTER UPDATE OF intensity, assertion, concept_key ON ${table}
WHEN ${IS_SAFETY('OLD')} AND NOT (${IS_SAFETY('NEW')})
BEGIN ${withdrawForTag} END;
CREATE TRIGGER safety_${table}_delete AFTER DELETE ON ${table}
WHEN ${IS_SAFETY('OLD')}
BEGIN ${withdrawForTag} END;`

const openForMeasure = (at: string): string => `
  INSERT INTO safety_mark
      (id, client_key, session_key, measure_result_key, source, opened_at, about_date)
    SELECT ${NEW_ID}, NEW.client_key, NEW.session_key, NEW.key, 'measure', ${at}, NEW.taken_on
    WHERE NOT EXISTS (SELECT 1 FROM safety_mark WHERE measure_result_key = NEW.key);`

const NO_SAMPLE = 'NOT EXISTS (SELECT 1 FROM client WHERE key = OLD.client_key AND is_sample = 1)'

const answerColumn = (area: string): string => `
  ${area} TEXT CHECK (${area} IN ('not-assessed', 'denied', 'present')),
  ${area}_detail TEXT NOT NULL,`

export const safety = /* sql */ `
CREATE TABLE risk_note (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  client_key INTEGER NOT NULL REFERENCES client (key) ON DELETE RESTRICT,
  session_key INTEGER REFERENCES session (key) ON DELETE RESTRICT,
  local_date TEXT NOT NULL CHECK (local_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  revision INTEGER NOT NULL,
  -- Null until the clinician chooses.
  ${['ideation', 'plan', 'means', 'intent'].map(answerColumn).join('')}
  protective TEXT NOT NULL,
  action TEXT NOT NULL,
  consultation TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  signed_at INTEGER,
  signed_sha256 TEXT,
  signed_app_version TEXT,
  -- What the hash is of.
  signed_text TEXT,
  CHECK ((signed_at IS NULL) = (signed_sha256 IS NULL)
    AND (signed_at IS NULL) = (signed_app_version IS NULL)
    AND (signed_at IS NULL) = (signed_text IS NULL)),
  CHECK (signed_at IS NULL OR (ideation IS NOT NULL AND plan IS NOT NULL
    AND means IS NOT NULL AND intent IS NOT NULL))
) STRICT;
CREATE INDEX risk_note_of_client ON risk_note (client_key, signed_at);
CREATE INDEX risk_note_of_session ON risk_note (session_key) WHERE session_key IS NOT NULL;
CREATE UNIQUE INDEX risk_note_one_draft ON risk_note (client_key) WHERE signed_at IS NULL;

CREATE TRIGGER risk_note_stays BEFORE UPDATE OF id, client_key ON risk_note
BEGIN SELECT RAISE(ABORT, 'risk-note-signed'); END;
CREATE TRIGGER risk_note_signed_update BEFORE UPDATE ON risk_note
WHEN OLD.signed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'risk-note-signed'); END;
-- One that came in signed would answer no mark and pass by what signing checks.
CREATE TRIGGER risk_note_signed_insert BEFORE INSERT ON risk_note
WHEN NEW.signed_at IS NOT NULL
  OR EXISTS (
    SELECT 1 FROM risk_note WHERE signed_at IS NOT NULL AND (key = NEW.key OR id = NEW.id)
  )
BEGIN SELECT RAISE(ABORT, 'risk-note-signed'); END;
CREATE TRIGGER risk_note_signed_delete BEFORE DELETE ON risk_note
WHEN OLD.signed_at IS NOT NULL AND ${NO_SAMPLE}
BEGIN SELECT RAISE(ABORT, 'risk-note-signed'); END;

CREATE TABLE safety_mark (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  client_key INTEGER NOT NULL REFERENCES client (key) ON DELETE RESTRICT,
  -- Null for a measure that was filled in between sessions.
  session_key INTEGER REFERENCES session (key) ON DELETE RESTRICT,
  -- Null once the result was removed; the mark stays if it was answered.
  measure_result_key INTEGER REFERENCES measure_result (key) ON DELETE SET NULL,
  source TEXT NOT NULL CHECK (source IN ('tag', 'measure')),
  opened_at INTEGER NOT NULL,
  -- Local date of the session or of the measure.
  about_date TEXT NOT NULL,
  answered_at INTEGER,
  risk_note_key INTEGER REFERENCES risk_note (key) ON DELETE RESTRICT,
  CHECK ((answered_at IS NULL) = (risk_note_key IS NULL)),
  CHECK (source = 'measure' OR (session_key IS NOT NULL AND measure_result_key IS NULL))
) STRICT;
CREATE INDEX safety_mark_open ON safety_mark (client_key, about_date, source)
  WHERE answered_at IS NULL;
CREATE INDEX safety_mark_of_session ON safety_mark (session_key, source);
CREATE INDEX safety_mark_of_result ON safety_mark (measure_result_key)
  WHERE measure_result_key IS NOT NULL;
CREATE INDEX safety_mark_of_note ON safety_mark (risk_note_key) WHERE risk_note_key IS NOT NULL;

-- Tags that a signed risk note has answered: undoing their removal, or widening their passage, asks for no second one.
CREATE TABLE safety_answered_tag (
  tag_id TEXT PRIMARY KEY,
  client_key INTEGER NOT NULL REFERENCES client (key) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;
CREATE INDEX safety_answered_tag_of_client ON safety_answered_tag (client_key);

CREATE TRIGGER safety_answer AFTER UPDATE OF signed_at ON risk_note
WHEN NEW.signed_at IS NOT NULL
BEGIN
  INSERT OR IGNORE INTO safety_answered_tag (tag_id, client_key)
    SELECT t.id, t.client_key
    FROM safety_mark m JOIN tag t ON t.session_key = m.session_key
    WHERE m.client_key = NEW.client_key AND m.answered_at IS NULL AND m.source = 'tag'
      AND ${IS_SAFETY('t')}
    UNION ALL
    SELECT t.id, t.client_key
    FROM safety_mark m JOIN process_tag t ON t.session_key = m.session_key
    WHERE m.client_key = NEW.client_key AND m.answered_at IS NULL AND m.source = 'tag'
      AND ${IS_SAFETY('t')};
  UPDATE safety_mark SET answered_at = NEW.signed_at, risk_note_key = NEW.key
    WHERE client_key = NEW.client_key AND answered_at IS NULL;
END;

CREATE TRIGGER safety_mark_insert BEFORE INSERT ON safety_mark
WHEN NEW.answered_at IS NOT NULL
  OR EXISTS (SELECT 1 FROM safety_mark WHERE key = NEW.key OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'safety-mark-stays'); END;
CREATE TRIGGER safety_mark_same BEFORE UPDATE OF key, id, client_key, source, opened_at ON safety_mark
BEGIN SELECT RAISE(ABORT, 'safety-mark-stays'); END;
CREATE TRIGGER safety_mark_answer BEFORE UPDATE OF answered_at, risk_note_key ON safety_mark
WHEN OLD.answered_at IS NOT NULL OR NOT EXISTS (
  SELECT 1 FROM risk_note r
  WHERE r.key = NEW.risk_note_key AND r.client_key = OLD.client_key AND r.signed_at = NEW.answered_at
)
BEGIN SELECT RAISE(ABORT, 'safety-mark-stays'); END;
CREATE TRIGGER safety_mark_move BEFORE UPDATE OF session_key, about_date ON safety_mark
WHEN OLD.answered_at IS NOT NULL OR (OLD.source = 'tag' AND NEW.session_key IS NOT OLD.session_key)
BEGIN SELECT RAISE(ABORT, 'safety-mark-stays'); END;
CREATE TRIGGER safety_mark_result BEFORE UPDATE OF measure_result_key ON safety_mark
WHEN NEW.measure_result_key IS NOT NULL
  OR EXISTS (SELECT 1 FROM measure_result WHERE key = OLD.measure_result_key)
BEGIN SELECT RAISE(ABORT, 'safety-mark-stays'); END;
-- An open one goes only with what opened it.
CREATE TRIGGER safety_mark_delete BEFORE DELETE ON safety_mark
WHEN ${NO_SAMPLE} AND (
  OLD.answered_at IS NOT NULL
  OR (OLD.source = 'tag' AND ${IS_PRESENT('OLD.session_key')})
  OR EXISTS (
    SELECT 1 FROM measure_result WHERE key = OLD.measure_result_key AND is_safety_positive = 1
  )
)
BEGIN SELECT RAISE(ABORT, 'safety-mark-stays'); END;

${triggersOnTags('tag')}
${triggersOnTags('process_tag')}

CREATE TRIGGER safety_measure_insert AFTER INSERT ON measure_result
WHEN NEW.is_safety_positive = 1
BEGIN ${openForMeasure('NEW.created_at')} END;
CREATE TRIGGER safety_measure_positive AFTER UPDATE OF is_safety_positive ON measure_result
WHEN NEW.is_safety_positive = 1 AND OLD.is_safety_positive = 0
BEGIN ${openForMeasure('NEW.updated_at')} END;
CREATE TRIGGER safety_measure_negative AFTER UPDATE OF is_safety_positive ON measure_result
WHEN NEW.is_safety_positive = 0 AND OLD.is_safety_positive = 1
BEGIN
  DELETE FROM safety_mark WHERE measure_result_key = NEW.key AND answered_at IS NULL;
END;
CREATE TRIGGER safety_measure_move AFTER UPDATE OF taken_on, session_key ON measure_result BEGIN
  UPDATE safety_mark SET about_date = NEW.taken_on, session_key = NEW.session_key
    WHERE measure_result_key = NEW.key AND answered_at IS NULL;
END;
-- The reference is null by now.
CREATE TRIGGER safety_measure_delete AFTER DELETE ON measure_result
WHEN OLD.is_safety_positive = 1
BEGIN
  DELETE FROM safety_mark
    WHERE client_key = OLD.client_key AND source = 'measure' AND measure_result_key IS NULL
      AND answered_at IS NULL;
END;
CREATE TRIGGER safety_session_date AFTER UPDATE OF local_date ON session BEGIN
  UPDATE safety_mark SET about_date = NEW.local_date
    WHERE session_key = NEW.key AND source = 'tag' AND answered_at IS NULL;
END;

-- What was tagged before there were marks waits for an answer as well.
INSERT INTO safety_mark (id, client_key, session_key, source, opened_at, about_date)
  SELECT ${NEW_ID}, s.client_key, s.key, 'tag', (
      SELECT min(t.coded_at) FROM tag t JOIN concept k ON k.key = t.concept_key
      WHERE t.session_key = s.key AND k.is_safety = 1 AND t.intensity > 0 AND t.assertion = 'present'
    ), s.local_date
  FROM session s WHERE ${PRESENT_IN('tag', 's.key')};

-- The marks say it now, and the caseload asks them.
DROP TRIGGER safety_insert;
DROP TRIGGER safety_update_new;
DROP TRIGGER safety_update_old;
DROP TRIGGER safety_delete;
DROP INDEX session_on_caseload;
ALTER TABLE session DROP COLUMN has_safety;
CREATE INDEX session_on_caseload ON session (client_key, attendance, note_state, local_date);

-- Notes that are due: few for most, and all of them for whoever imported a career.
CREATE INDEX session_due ON session (local_date, local_time, key)
  WHERE attendance = 'attended' AND note_state <> 'signed';
-- With all that the caseload says of the oldest, so that it reads no session.
CREATE INDEX session_due_of_client ON session
  (client_key, local_date, local_time, key, time_zone, duration_minutes)
  WHERE attendance = 'attended' AND note_state <> 'signed';
`
