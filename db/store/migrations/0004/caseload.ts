/** What the caseload asks for every client: each in the smallest index that answers, since every page of one is decrypted. */
export const caseload = /* sql */ `
DROP INDEX session_on_caseload;
CREATE INDEX session_on_caseload ON session (client_key, local_date);
CREATE INDEX session_with_draft ON session (client_key) WHERE note_state = 'draft';
`
