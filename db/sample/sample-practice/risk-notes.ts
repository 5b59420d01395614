// Risk notes of the invented clients: the same conversations that their notes tell, area by area.

import type { PracticeRiskNote } from '../practice.ts'

export type RiskNoteScript = Omit<PracticeRiskNote, 'localDate'> & {
  /** Of an attended session. */
  readonly weeksAgo: number
}

const present = (detail: string) => ({ answer: 'present', detail }) as const
const denied = (detail = '') => ({ answer: 'denied', detail }) as const
const notAssessed = (detail: string) => ({ answer: 'not-assessed', detail }) as const

/** By code of the client, oldest first. What was said two weeks after Carys's worst nights has no note yet. */
export const sampleRiskNotes: Readonly<Record<string, readonly RiskNoteScript[]>> = {
  // Carys
  'CK-03': [
    {
      weeksAgo: 34,
      ideation: present('Wishes at times not to be here; in the evenings, for minutes. Passive.'),
      plan: denied('Asked straight out.'),
      means: notAssessed('Nothing named, since there is no plan. Ask next time.'),
      intent: denied('No preparation either. Has never told anybody while it was going on.'),
      protective: 'Moth; the volumes on her bench that nobody else would open; curiosity.',
      action:
        'Plan in her own words on archive paper: dog, cold tap, Seun, crisis line, A&E. GP informed with her consent, letter read by her first. Call on Saturday at eleven. Ask every session.',
      consultation: 'Supervisor, the same evening. Low to moderate at present, changing.',
    },
    {
      weeksAgo: 33,
      ideation: present('Less: twice this week, each time gone after the walk.'),
      plan: denied(),
      means: denied('Asked this time: nothing kept for it.'),
      intent: denied(),
      protective: 'The plan hangs in the tea cupboard. The call was kept on both sides.',
      action: 'Plan as it is; Seun’s number still to be asked for. Ask again next week.',
      consultation: '',
    },
    {
      weeksAgo: 20,
      ideation: present('Back “round the edges” since the mother’s stroke.'),
      plan: denied(),
      means: notAssessed('Ten minutes left; to be asked on Friday’s call.'),
      intent: denied(),
      protective: 'Plan and numbers as before. Took the offer of calls.',
      action: 'Calls agreed for Friday and Monday. That she took them without a fight worries me.',
      consultation: '',
    },
    {
      weeksAgo: 19,
      ideation: present(
        'Active since Sunday, after the ward: of killing herself, most of one night.',
      ),
      plan: present('Got as far as thinking how. Nothing prepared.'),
      means: present('Named by her. Goes to Seun today, and stays with him.'),
      intent: denied('Does not want to die on most days; is afraid of the nights.'),
      protective:
        'Rang Seun at two in the morning, and he came. Can say at what point she goes to A&E.',
      action:
        'Plan changed together, in her handwriting. Not alone until Saturday. GP this evening, rang from the room. Crisis team on Friday, their number at the top. A call each evening at nine until next Wednesday. Had she not been able to agree, A&E together.',
      consultation: 'Supervisor, directly afterwards. High, contained with others.',
    },
    {
      weeksAgo: 18,
      ideation: present('The thoughts come, about half as long.'),
      plan: denied('Nothing beyond last week’s thought of how.'),
      means: denied('Still with Seun; asked for and confirmed.'),
      intent: denied(),
      protective: 'Sleeps at Seun’s sister’s. GP weekly, medication changed.',
      action: 'Everything in the plan stays. Calls every second evening, at her wish.',
      consultation: 'Supervisor kept informed.',
    },
  ],
  // Graça
  'GR-07': [
    {
      weeksAgo: 28,
      ideation: present('At times wishes that it would stop. Passive.'),
      plan: denied('“Who’d do the registers?”'),
      means: denied(),
      intent: denied('No thought of doing anything.'),
      protective: 'Nuno, the school. Knows whom to ring.',
      action: 'Will tell me if it grows. GP has just raised the sertraline. Item 9 each time.',
      consultation: '',
    },
    {
      weeksAgo: 27,
      ideation: present('Item 9: several days. Talked through; unchanged.'),
      plan: denied(),
      means: denied(),
      intent: denied(),
      protective: 'One walk with the neighbour agreed.',
      action: 'Watch with the measure; ask again next time.',
      consultation: '',
    },
    {
      weeksAgo: 11,
      ideation: present('The wish that it would stop is back, for moments, since Sunday.'),
      plan: denied('Asked in full.'),
      means: denied('Nothing prepared.'),
      intent: denied(),
      protective: 'Will tell Nuno. Rings here if it grows.',
      action: 'GP informed, with her consent. A call on Thursday at the agreed time.',
      consultation: '',
    },
  ],
}
