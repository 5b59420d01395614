/** Drafts that wait: few, and the caseload asks for every client. */
export const caseload = /* sql */ `
CREATE INDEX session_with_draft ON session (client_key) WHERE note_state = 'draft';
`
