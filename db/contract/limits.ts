/** How much fits, stated apart from the schemas so that the window need not carry them. */

/** Longest note accepted, in UTF-16 code units: some 80,000 words. */
export const MAX_NOTE_LENGTH = 500_000
export const MAX_TAGS_PER_SESSION = 2_000
/** Pieces of a note that are still as they were in an earlier one. */
export const MAX_COPIED_PASSAGES = 2_000
/** A reason, or a statement, that goes with an addendum. */
export const MAX_STATEMENT_LENGTH = 20_000
/** Of one concept. */
export const MAX_ASPECTS = 8
export const MAX_MEMO_LENGTH = 4_000
/** Rows of the caseload that one call answers for. */
export const MAX_CLIENTS_ASKED = 60
/** Of one result of a measure; no instrument comes near. */
export const MAX_ANSWERS = 200
export const MAX_SCORES = 20
/** Process notes decided on for one access copy. */
export const MAX_REVIEWED = 5_000
export const MAX_EVENT_TITLE = 120
export const MAX_EVENT_DETAIL = 4_000
/** Each text field of a risk note. */
export const MAX_RISK_TEXT = 8_000
/** Open safety marks that are shown with their words; how many there are is always said. */
export const MAX_MARKS_SHOWN = 20
/** Parts beside each other in a comparison that is taken out. */
export const MAX_SIDES = 3
export const MAX_SIDE_LABEL = 60
/** Of one part; twice a week for forty years. */
export const MAX_SESSIONS_COMPARED = 4_000
/** Clients beside each other for one concept. */
export const MAX_CLIENTS_BESIDE = 60
/** A painted picture in base64: some 9 MB of it. */
export const MAX_PICTURE = 12_000_000
/** How one client's timeline is laid out. */
export const MAX_LANES_CHOSEN = 500
export const MAX_TRACKS_CHOSEN = 40
export const MAX_CRISIS_LINE = 160
/** In UTF-16 code units: some 8,000 words, where a page is meant. */
export const MAX_FORMULATION_LENGTH = 50_000
export const MAX_FORMULATION_QUOTES = 500
/** What is kept of a tag's words beside it: enough to find a lost place again. */
export const MAX_QUOTE_LENGTH = 400
/** Why an observation was set aside. */
export const MAX_DISMISSAL_REASON = 500
/** A note that is due: hours after the end of its session. */
export const MAX_DUE_HOURS = 8_760
export const MAX_DUE_PAGE = 200
export const MAX_PASSPHRASE_LENGTH = 1_024
export const MIN_AUTO_LOCK_MINUTES = 1
export const MAX_AUTO_LOCK_MINUTES = 30
export const MIN_BACKUPS_KEPT = 2
export const MAX_BACKUPS_KEPT = 100
export const MAX_BACKUP_DAYS = 365
export const MAX_TEMPLATES = 200
export const MAX_TEMPLATE_NAME_LENGTH = 80
export const MAX_TEMPLATE_SECTIONS = 30
export const MAX_SECTION_HEADING_LENGTH = 80
export const MAX_SECTION_HINT_LENGTH = 300
export const MAX_SNIPPETS = 1_000
/** In UTF-16 code units, shortcut apart. */
export const MAX_SNIPPET_LENGTH = 10_000
/** Of the codebook, the framework's included. There are 676 codes of two letters. */
export const MAX_CONCEPTS = 600
export const MAX_CONCEPT_GROUPS = 40
export const MAX_CONCEPT_NAME = 80
/** A definition, a rule, a near miss, an example, a remark. */
export const MAX_CONCEPT_TEXT = 2_000
/** Rules, near misses or examples of one concept. */
export const MAX_CONCEPT_LINES = 30
/** Of a concept, brought at once. */
export const MAX_QUOTES_PAGE = 200
export const MAX_QUOTES_OFFSET = 1_000_000
