// The template: what the client expects of others and is worth to them, and the events that stir it.

import type { ConceptGroup, FrameworkConcept } from './concept.ts'

export const TEMPLATE_GROUP: ConceptGroup = {
  slug: 'template',
  name: 'The template: internal working model',
  shortName: 'Template',
  about:
    'What the client expects of others, what they take themselves to be worth to them, and the events between people from which a low spell is dated. It may stay as it was while symptoms ease, so it is tagged apart from them.',
}

export const TEMPLATE_CONCEPTS: readonly FrameworkConcept[] = [
  {
    slug: 'others-unreliable',
    name: 'Others are unreliable',
    code: 'ou',
    group: 'template',
    isSafety: false,
    definition:
      'The expectation of not being met: when it counts, others will forget, tire, leave or let one down.',
    include: [
      'A general rule about people, stated or taken for granted.',
      'The rule shows in how the client prepares: never counting on anyone, a fallback for everything, tests.',
      'You are expected to forget, cancel or lose interest.',
    ],
    exclude: [
      'A fair account of one unreliable person, from which no rule is drawn.',
      'Expecting harm rather than absence: Closeness as threat or No safe place.',
      'Expecting nothing as one who deserves nothing: Self is unworthy.',
    ],
    nearMisses: [
      {
        concept: 'self-unworthy',
        difference:
          'The same disappointment is laid at two doors: here at theirs (“people do not show up”), there at one’s own (“why would they?”).',
      },
      {
        concept: 'hopelessness-about-connection',
        difference:
          'An expectation still leaves a bet to be made. Hopelessness has stopped betting.',
      },
      {
        concept: 'relational-stressor',
        difference:
          'A stressor is one event with a date. The template is the rule that the event seemed to confirm.',
      },
    ],
    clientWords: [
      'People mean well, and then they don’t show up.',
      'I always bring my own ride. You learn that.',
      'I figured you’d forget what I told you last week.',
      'Sooner or later everybody gets a better offer.',
      'I don’t hold my breath for anyone. My dad cured me of that.',
    ],
    aspects: [],
    anchors: [
      'the expectation colors one remark',
      'the rule is stated or clearly assumed',
      'every relationship, yours included, is read by it',
    ],
  },
  {
    slug: 'self-unworthy',
    name: 'Self is unworthy',
    code: 'sw',
    group: 'template',
    isSafety: false,
    definition:
      'The expectation of not deserving care: the client takes themselves to be too much, too little, or otherwise not worth another’s attention or love.',
    include: [
      'Being a burden, a bother, unlovable or faulty in the eyes of others.',
      'Care that is given is discounted, apologized for or put down to a mistake.',
      'Shame at needing anything, the session hour included.',
    ],
    exclude: [
      'Criticism of one’s performance with no bearing on being cared for.',
      'Remorse for a particular act, in proportion to it.',
      'The thought that others would be better off were the client gone: Hopelessness about going on, and ask.',
    ],
    nearMisses: [
      {
        concept: 'others-unreliable',
        difference:
          'Listen for the reason given. If the care failed to come through other people’s nature, it is theirs; if through the client’s own, it is this.',
      },
      {
        concept: 'taken-for-personality',
        difference:
          'That concept describes a temperament and need not judge it. This one passes judgment, with others as the court.',
      },
      {
        concept: 'grief-never-had',
        difference:
          '“I went without” mourns. “I was not the kind of child one picks up” explains the lack by the self, and belongs here.',
      },
    ],
    clientWords: [
      'I don’t want to take up your slot. Somebody else probably needs it more.',
      'If they really knew me they’d be out the door.',
      'I’m a lot. I know I’m a lot.',
      'He only stays because he’s decent.',
      'When the nurse was sweet to me I thought, she’s got the wrong bed.',
    ],
    aspects: [],
    anchors: [
      'a self-slighting aside',
      'undeserving is stated or shown in refusing care',
      'no care can be let in, and the reason given is the self',
    ],
  },
  {
    slug: 'relational-stressor',
    name: 'Relational stressor',
    code: 'st',
    group: 'template',
    isSafety: false,
    definition:
      'An event between the client and someone who matters (a break-up, a quarrel, a loss, a slight) from which a low spell is dated or by which one is stirred now.',
    include: [
      'The client dates the onset or the worsening from something that happened between people.',
      'A recent break, betrayal, move, death or conflict on which the session turns.',
      'A slight of small outward size that landed heavily.',
    ],
    exclude: [
      'A stressor with no one in it (debt, exams, illness), unless what hurt was how someone met it.',
      'A standing lack of closeness with no event: Loneliness.',
      'A break between the client and you: Rupture and repair.',
    ],
    nearMisses: [
      {
        concept: 'grief-lost',
        difference:
          'The stressor is the event and what it stirred. Grief is mourning the one who was lost. A death may be tagged here in the first week and as grief only months later.',
      },
      {
        concept: 'hyperactivation',
        difference:
          'The stressor is what happened. Hyperactivation is the state it may stir, out of measure with the event or outlasting it.',
      },
      {
        concept: 'rupture-repair',
        difference: 'Same kind of event, different partner: with you it is a rupture.',
      },
    ],
    clientWords: [
      'I was doing fine till she moved out.',
      'It was after that Thanksgiving, with my brother. I haven’t been right since.',
      'They all went to the lake and I saw it on my phone.',
      'He called me by his ex’s name, and there went the week.',
      'My son got married and they had me at table nine. I haven’t slept well since then.',
    ],
    aspects: [],
    anchors: [
      'an event mentioned with some feeling',
      'an event is linked by the client to how they now are',
      'the event fills the session',
    ],
    note: 'Enter the event with its date as well: the tag marks where it was spoken of, the event marks when it happened. That it came first does not show that it is the reason.',
  },
]
