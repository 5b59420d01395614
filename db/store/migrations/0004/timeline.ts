/** How the timeline of each client is laid out, as JSON: which lanes stand where, and which measures above them. */
export const timeline = /* sql */ `
CREATE TABLE timeline_choice (
  client_key INTEGER PRIMARY KEY REFERENCES client (key) ON DELETE RESTRICT,
  choice TEXT NOT NULL
) STRICT;
`
