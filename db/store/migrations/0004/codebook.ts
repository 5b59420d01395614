/**
 * The codebook as the clinician's own: words, colours, nesting, own groups, every change kept with its
 * date, and merges with what each tag was before, so that they can be taken back.
 */
import { CONCEPT_COLORS } from '../../../domain/concept-color.ts'

const COLOR = (column: string): string =>
  `CHECK (${column} IN (${CONCEPT_COLORS.map((color) => `'${color}'`).join(', ')}))`

const RING = (parent: string): string => `EXISTS (
  WITH RECURSIVE above (key) AS (
    SELECT ${parent}
    UNION SELECT c.parent_key FROM concept c JOIN above ON c.key = above.key
      WHERE c.parent_key IS NOT NULL
  )
  SELECT 1 FROM above WHERE key = NEW.key
)`

/** As tags themselves, what a merge did to those of process notes lies apart. */
const mergedTags = (table: string): string => /* sql */ `
-- What a merge did to a tag: nothing but another concept where both are null; else as JSON what it was, and what it
-- became, null where another one took it in.
CREATE TABLE ${table} (
  key INTEGER PRIMARY KEY,
  merge_key INTEGER NOT NULL REFERENCES concept_merge (key) ON DELETE RESTRICT,
  client_key INTEGER NOT NULL REFERENCES client (key) ON DELETE RESTRICT,
  tag_id TEXT NOT NULL,
  before TEXT,
  after TEXT,
  CHECK (before IS NOT NULL OR after IS NULL)
) STRICT;
CREATE INDEX ${table}_of_merge ON ${table} (merge_key);
CREATE INDEX ${table}_of_client ON ${table} (client_key);
`

/**
 * What a concept's page counts, in indexes that answer without a tag's row: at career size that is the difference
 * between seconds and tenths. Saving writes as many of them as before.
 */
const readByConcept = (table: string): string => /* sql */ `
DROP INDEX ${table}_in_session;
CREATE INDEX ${table}_in_session ON ${table}
  (session_key, concept_key, intensity, assertion, span_start, span_end);
DROP INDEX ${table}_of_concept;
CREATE INDEX ${table}_of_concept ON ${table}
  (concept_key, client_key, session_key, intensity, assertion, anchor);
`

export const codebook = /* sql */ `
${readByConcept('tag')}
${readByConcept('process_tag')}
ALTER TABLE concept ADD COLUMN parent_key INTEGER REFERENCES concept (key) ON DELETE RESTRICT;
-- Null: the colour of its group.
ALTER TABLE concept ADD COLUMN color TEXT ${COLOR('color')};
-- JSON; null: the framework's words.
ALTER TABLE concept ADD COLUMN own_text TEXT;
ALTER TABLE concept ADD COLUMN remark TEXT NOT NULL DEFAULT '';
ALTER TABLE concept ADD COLUMN merged_into_key INTEGER REFERENCES concept (key) ON DELETE RESTRICT;

CREATE TRIGGER concept_same BEFORE UPDATE OF key, slug, framework_version, is_safety ON concept
WHEN NEW.key IS NOT OLD.key OR NEW.slug IS NOT OLD.slug OR NEW.is_safety IS NOT OLD.is_safety
  OR NEW.framework_version IS NOT OLD.framework_version
BEGIN SELECT RAISE(ABORT, 'concept-same'); END;
CREATE TRIGGER concept_safety_stays BEFORE UPDATE OF is_archived, merged_into_key ON concept
WHEN OLD.is_safety = 1 AND (NEW.is_archived = 1 OR NEW.merged_into_key IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'concept-safety'); END;
CREATE TRIGGER concept_no_ring BEFORE UPDATE OF parent_key ON concept
WHEN NEW.parent_key IS NOT NULL AND ${RING('NEW.parent_key')}
BEGIN SELECT RAISE(ABORT, 'concept-ring'); END;

CREATE TABLE concept_group (
  key INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  color TEXT NOT NULL ${COLOR('color')},
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE concept_version (
  key INTEGER PRIMARY KEY,
  concept_key INTEGER NOT NULL REFERENCES concept (key) ON DELETE RESTRICT,
  number INTEGER NOT NULL CHECK (number >= 1),
  -- Null for what was there from the start.
  at INTEGER,
  change TEXT NOT NULL CHECK (change IN
    ('added', 'changed', 'moved', 'archived', 'restored', 'merged', 'merge-undone')),
  -- JSON: what the concept was from then on.
  state TEXT NOT NULL,
  UNIQUE (concept_key, number)
) STRICT;
CREATE TRIGGER concept_version_update BEFORE UPDATE ON concept_version
BEGIN SELECT RAISE(ABORT, 'concept-version-stays'); END;
CREATE TRIGGER concept_version_delete BEFORE DELETE ON concept_version
BEGIN SELECT RAISE(ABORT, 'concept-version-stays'); END;

CREATE TABLE concept_merge (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  from_key INTEGER NOT NULL REFERENCES concept (key) ON DELETE RESTRICT,
  into_key INTEGER NOT NULL REFERENCES concept (key) ON DELETE RESTRICT,
  at INTEGER NOT NULL,
  undone_at INTEGER,
  -- JSON: slugs that hung below the merged concept, and hang below the other since.
  children TEXT NOT NULL,
  tags INTEGER NOT NULL,
  CHECK (from_key <> into_key)
) STRICT;

${mergedTags('merge_tag')}
${mergedTags('process_merge_tag')}

-- The concepts of a vault made before there were versions, as they came.
INSERT INTO concept_version (concept_key, number, at, change, state)
  SELECT key, 1, NULL, 'added', json_object(
    'name', name, 'code', code, 'group', group_slug, 'parent', NULL, 'color', NULL,
    'isArchived', json(iif(is_archived, 'true', 'false')), 'text', NULL, 'remark', '',
    'mergedInto', NULL, 'frameworkVersion', framework_version)
  FROM concept;
`
