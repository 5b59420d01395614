/** The usual shapes of a session note, as data: sections in their order, what each stands for, and a hint for an empty one. */
import type { NoteTemplate } from './note-template.ts'

export const FREE_TEMPLATE_ID = 'free'

/** What a section stands for, so that one shape turns into another without a word being moved. */
export const SECTION_ROLES = [
  'account',
  'observed',
  'problem',
  'goal',
  'intervention',
  'response',
  'assessment',
  'plan',
] as const
export type SectionRole = (typeof SECTION_ROLES)[number]

const section = (heading: string, role: SectionRole, hint: string) => ({ heading, role, hint })

const SOAP: NoteTemplate = {
  id: 'soap',
  name: 'SOAP',
  sections: [
    section('Subjective', 'account', 'What the client said and felt, in their words where you can'),
    section('Objective', 'observed', 'What you saw and heard: appearance, affect, pace, scores'),
    section('Assessment', 'assessment', 'How you understand it today: themes, progress, risk'),
    section('Plan', 'plan', 'What comes next: focus, tasks, date, referrals'),
  ],
}

const DAP: NoteTemplate = {
  id: 'dap',
  name: 'DAP',
  sections: [
    section('Data', 'account', 'What was said, done and seen in the session'),
    section('Assessment', 'assessment', 'How you understand it today: themes, progress, risk'),
    section('Plan', 'plan', 'What comes next: focus, tasks, date, referrals'),
  ],
}

const BIRP: NoteTemplate = {
  id: 'birp',
  name: 'BIRP',
  sections: [
    section('Behavior', 'account', 'What the client brought, and how they were with it'),
    section('Intervention', 'intervention', 'What you did, and what for'),
    section('Response', 'response', 'How the client took it: in words, in feeling, in the body'),
    section('Plan', 'plan', 'What comes next: focus, tasks, date, referrals'),
  ],
}

const GIRP: NoteTemplate = {
  id: 'girp',
  name: 'GIRP',
  sections: [
    section('Goal', 'goal', 'The goal that this session served'),
    section('Intervention', 'intervention', 'What you did, and what for'),
    section('Response', 'response', 'How the client took it: in words, in feeling, in the body'),
    section('Plan', 'plan', 'What comes next: focus, tasks, date, referrals'),
  ],
}

const PIE: NoteTemplate = {
  id: 'pie',
  name: 'PIE',
  sections: [
    section('Problem', 'problem', 'The difficulty that this session was about'),
    section('Intervention', 'intervention', 'What you did, and what for'),
    section('Evaluation', 'response', 'What came of it, and what it tells you'),
  ],
}

/** Free text is the template without sections. */
const FREE: NoteTemplate = { id: FREE_TEMPLATE_ID, name: 'Free', sections: [] }

export const BUILT_IN_TEMPLATES: readonly NoteTemplate[] = [FREE, SOAP, DAP, BIRP, GIRP, PIE]
