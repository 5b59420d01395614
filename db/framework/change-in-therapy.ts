// What changes, continued: the therapy relationship itself, and the expectation that it may revise.

import type { FrameworkConcept } from './concept.ts'

export const CHANGE_IN_THERAPY_CONCEPTS: readonly FrameworkConcept[] = [
  {
    slug: 'known-and-held',
    name: 'Known and held',
    code: 'kh',
    group: 'change',
    isSafety: false,
    definition:
      'The therapy relationship is felt as safe: the client has the experience of being known, kept in mind and borne with by you.',
    include: [
      'The client says or shows that being here is safe, or unlike other places.',
      'Something never shown before is shown, and contact with you is kept.',
      'You are of use when absent: remembered, imagined, quoted between sessions.',
    ],
    exclude: [
      'Courtesy, gratitude or praise of a technique without felt safety.',
      'Agreement and pleasing.',
      'An idealized picture of you that could not bear a disappointment.',
      'Your own sense of a good alliance with no sign from the client: put it in a memo.',
    ],
    nearMisses: [
      {
        concept: 'rupture-repair',
        difference:
          'This is safety at rest. A break and its mending are tagged there; the safety that may be felt afterward, here.',
      },
      {
        concept: 'grief-emerging',
        difference:
          'This marks the safety; the other marks what comes into it. When mourning arrives in the felt presence of you, tag both.',
      },
      {
        concept: 'reassurance-seeking',
        difference: 'Asking whether you care is seeking. Resting on it without asking is this.',
      },
    ],
    clientWords: [
      'I’ve never said that out loud to a person.',
      'I heard your voice in my head on the bus. In a good way.',
      'You didn’t look away.',
      'This is the one hour I don’t have to hold my face up.',
      'I nearly didn’t come, and then I thought, no, she’ll want to know.',
    ],
    aspects: [],
    anchors: [
      'a moment of ease or trust with you',
      'safety is said or plainly shown',
      'the relationship is the ground of the session, and the client rests on it',
    ],
  },
  {
    slug: 'rupture-repair',
    name: 'Rupture and repair',
    code: 'rr',
    group: 'change',
    isSafety: false,
    definition:
      'A break in the therapy relationship (a misunderstanding, a hurt, a withdrawal, a missed or moved session) and what the two of you make of it. It covers the break, the mending or both.',
    include: [
      'The client is hurt by, angry at or silent over something you did, said or missed.',
      'Withdrawal after a hard session: sudden compliance, lateness, a cancellation.',
      'The break is named and worked on, your part owned, contact coming back.',
    ],
    exclude: [
      'A break with somebody else: Relational stressor.',
      'Fear that you will go, nothing having happened: Hyperactivation.',
      'A cancellation for a practical reason that leaves no trace.',
    ],
    nearMisses: [
      {
        concept: 'threat-vigilance',
        difference:
          'Vigilance expects a slight from you. A rupture has an event between you, however small, that can be pointed to and talked over.',
      },
      {
        concept: 'known-and-held',
        difference:
          'Repair is work on a break. Where nothing broke and the client feels safe, tag Known and held alone.',
      },
      {
        concept: 'relational-stressor',
        difference: 'The same sort of event with a person outside the therapy.',
      },
    ],
    clientWords: [
      'When you yawned last week I decided I wasn’t going to tell you the rest.',
      'I was mad at you all weekend, and I’m sort of amazed I’m telling you.',
      'You got that wrong, what you said about my mom.',
      'It helped that you said sorry. Nobody in my family says sorry.',
      'It’s fine. I almost canceled, that’s all.',
    ],
    aspects: [],
    anchors: [
      'a small strain, noticed',
      'a break, or its mending, is spoken of',
      'the session is about what happened between you',
    ],
    note: 'Say in the memo which it was: the break, the mending, or both, and whose part was owned.',
  },
  {
    slug: 'template-shift',
    name: 'Template shift',
    code: 'ts',
    group: 'change',
    isSafety: false,
    definition:
      'A new expectation of others or of self, shown in words, conduct or surprise: the client counts on something they would not have counted on before.',
    include: [
      'An expectation that runs against one tagged earlier, held without prompting.',
      'An act that presupposes it: asking, leaning, refusing, staying through a conflict.',
      'The old expectation is noticed as old: it was waited for, and it did not fit.',
    ],
    exclude: [
      'A resolve or an affirmation not yet tried on anyone.',
      'Knowing the pattern: Insight without connection.',
      'A good mood in which everyone looks kinder: Symptom relief.',
    ],
    nearMisses: [
      {
        concept: 'insight-only',
        difference:
          'Insight can explain why the client does not call. After a shift, the client calls, often without remarking on it.',
      },
      {
        concept: 'corrective-experience',
        difference:
          'Someone else’s conduct is the experience. The client’s own forecast is the shift: it reaches beyond the person or the occasion.',
      },
      {
        concept: 'symptom-relief',
        difference:
          'Feeling better can lift every judgment for a while. A shift holds on a bad day too.',
      },
    ],
    clientWords: [
      'I was sick and I called someone. I didn’t think about it, I just called.',
      'She was late and I thought, traffic.',
      'I think they’d actually come, if I asked.',
      'I told him no, and I wasn’t afraid he’d go.',
      'I caught myself thinking I’m okay to be around.',
    ],
    aspects: [],
    anchors: [
      'a single act or remark against the old rule',
      'the new expectation is stated or acted on, in one relationship',
      'it holds across relationships, or under strain',
    ],
    note: 'It builds over a long time, and the old expectation may return under strain. Tag it each time you see it, not once for all.',
  },
]
