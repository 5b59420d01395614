/**
 * Search in everything else that is written: addenda, memos of tags, events, risk notes. One index for each table, so that
 * whoever searches the record cannot reach process material by forgetting a condition.
 */

type Indexed = {
  readonly index: string
  /** The table whose rows are indexed, and what the index reads their texts from. */
  readonly table: string
  readonly content: string
  readonly texts: readonly string[]
  /** How much a match in each of the texts counts. */
  readonly weights: readonly number[]
  /** Which rows have anything to be found; all where it is left out. */
  readonly when?: (row: string) => string
}

const rowOf = (row: string, { texts }: Indexed): string =>
  ['key', ...texts, 'client_key'].map((column) => `${row}.${column}`).join(', ')

const isChanged = ({ texts }: Indexed): string =>
  [...texts, 'client_key'].map((column) => `NEW.${column} IS NOT OLD.${column}`).join(' OR ')

/** An external-content index forgets a text only when it is given exactly the text it learnt. */
const indexOf = (indexed: Indexed): string => {
  const { index, table, content, texts, weights, when = () => 'TRUE' } = indexed
  const columns = [...texts, 'client_key'].join(', ')
  const learn = `INSERT INTO ${index} (rowid, ${columns})
    SELECT ${rowOf('NEW', indexed)} WHERE ${when('NEW')};`
  const forget = `INSERT INTO ${index} (${index}, rowid, ${columns})
    SELECT 'delete', ${rowOf('OLD', indexed)} WHERE ${when('OLD')};`
  return /* sql */ `
CREATE VIRTUAL TABLE ${index} USING fts5 (
  ${columns},
  content = '${content}', content_rowid = 'key',
  tokenize = 'porter unicode61 remove_diacritics 2'
);
INSERT INTO ${index} (${index}, rank) VALUES ('pgsz', 3900);
INSERT INTO ${index} (${index}, rank) VALUES ('rank', 'bm25(${[...weights, 0].map((weight) => weight.toFixed(1)).join(', ')})');
INSERT INTO ${index} (${index}) VALUES ('rebuild');
CREATE TRIGGER ${index}_insert AFTER INSERT ON ${table} WHEN ${when('NEW')} BEGIN ${learn} END;
CREATE TRIGGER ${index}_update AFTER UPDATE OF ${columns} ON ${table} WHEN ${isChanged(indexed)}
BEGIN ${forget} ${learn} END;
CREATE TRIGGER ${index}_delete AFTER DELETE ON ${table} WHEN ${when('OLD')} BEGIN ${forget} END;
`
}

/** Most tags have no memo: the index sees those that do, so that saving the others costs nothing. */
const memosOf = (table: string): string => /* sql */ `
CREATE VIEW ${table}_memo AS SELECT key, memo, client_key FROM ${table} WHERE memo <> '';
${indexOf({
  index: `${table}_search`,
  table,
  content: `${table}_memo`,
  texts: ['memo'],
  weights: [1],
  when: (row) => `${row}.memo <> ''`,
})}`

const addendaTo = (table: string): string =>
  indexOf({
    index: `${table}_search`,
    table,
    content: table,
    texts: ['text', 'denial_reason', 'disagreement'],
    weights: [1, 1, 1],
  })

const RISK_TEXTS = [
  ...['ideation_detail', 'plan_detail', 'means_detail', 'intent_detail'],
  ...['protective', 'action', 'consultation'],
]

const recordOf = [
  addendaTo('addendum'),
  memosOf('tag'),
  indexOf({
    index: 'event_search',
    table: 'event',
    content: 'event',
    texts: ['title', 'detail'],
    weights: [2, 1],
  }),
  indexOf({
    index: 'risk_note_search',
    table: 'risk_note',
    content: 'risk_note',
    texts: RISK_TEXTS,
    weights: RISK_TEXTS.map(() => 1),
  }),
].join('')

const processMaterial = [addendaTo('process_addendum'), memosOf('process_tag')].join('')

export const search = /* sql */ `
-- From a note that was found to its session without reading the pages of its text.
CREATE INDEX note_place ON note (key, session_key);
CREATE INDEX process_note_place ON process_note (key, session_key);
${recordOf}
${processMaterial}
`
