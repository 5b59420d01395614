// The anxious path: attachment switched on without rest, and what is left when the effort gives out.

import type { ConceptGroup, FrameworkConcept } from './concept.ts'

export const ANXIOUS_PATH_GROUP: ConceptGroup = {
  slug: 'anxious-path',
  name: 'Anxious path',
  shortName: 'Anxious',
  about:
    'The route on which attachment stays switched on: watching a bond, asking for proof of it, protesting its loss, until the effort itself gives out. A fall in hyperactivation is good news only where depletion and hopelessness have not risen in its place.',
}

export const ANXIOUS_PATH_CONCEPTS: readonly FrameworkConcept[] = [
  {
    slug: 'hyperactivation',
    name: 'Hyperactivation',
    code: 'hy',
    group: 'anxious-path',
    isSafety: false,
    definition:
      'Attachment that cannot stand down: dread of being left, preoccupation with whether a particular person is still there, and protest meant to bring that person back.',
    include: [
      'Fear or panic at a delay, a silence or a separation in a bond that matters.',
      'Protest: pleading, anger, jealousy, tests, threats to leave, all aimed at regaining the other.',
      'Thought taken over by the other’s whereabouts, mood or next move.',
      'The same toward you: dread of breaks, contact between sessions to check the bond.',
    ],
    exclude: [
      'The asking for comfort, and how long the comfort lasts: Reassurance seeking.',
      'Wariness of people in general: Threat vigilance.',
      'Distress in proportion to a real and recent break: Relational stressor alone.',
    ],
    nearMisses: [
      {
        concept: 'reassurance-seeking',
        difference:
          'Hyperactivation is the fear and the protest. Reassurance seeking is the asking, and the answer that wears off. One passage often holds both: tag the fear here, the asking there.',
      },
      {
        concept: 'threat-vigilance',
        difference:
          'The question here is “will you leave me?”, put to one person. The vigilant question is “who here means me harm?”, put to everyone.',
      },
      {
        concept: 'fear-of-closeness',
        difference:
          'Here distance frightens and nearness calms, however briefly. In closeness as threat, nearness is what frightens.',
      },
    ],
    clientWords: [
      'If he’s ten minutes late I’ve already buried him and married him off to somebody else.',
      'I drove past her house. Twice. I needed to see the car.',
      'When he goes quiet I can’t breathe till he comes back.',
      'I told her I was leaving so she’d stop me.',
      'You’re away two weeks? Okay. Okay. Two whole weeks.',
    ],
    aspects: [],
    anchors: [
      'a passing worry about where someone stands',
      'fear or protest about a bond holds part of the session',
      'nothing but the bond and its threat can be thought about',
    ],
  },
  {
    slug: 'reassurance-seeking',
    name: 'Reassurance seeking',
    code: 'rs',
    group: 'anxious-path',
    isSafety: false,
    definition:
      'Asking, again and again, to be told that one is loved, wanted or all right, with comfort that wears off soon after it is given.',
    include: [
      'Repeated questions to a partner, friend, parent or you about where the client stands.',
      'Indirect bids: apologizing, fishing, confessing, rereading messages for warmth.',
      'The answer helped for a moment, or was doubted as soon as it came.',
    ],
    exclude: [
      'One question, answered and settled.',
      'Asking for information or practical help.',
      'Comfort asked for and taken in: New relational experience, or Known and held if it came from you.',
    ],
    nearMisses: [
      {
        concept: 'corrective-experience',
        difference:
          'The request may sound the same. Look at what becomes of the answer: here it leaks away, there it stays and can be leaned on.',
      },
      {
        concept: 'self-unworthy',
        difference:
          'The seeking is an act. If the client also says why the answer cannot be true of someone like them, add Self is unworthy.',
      },
      {
        concept: 'hyperactivation',
        difference:
          'If the fear is plain and nothing is asked of anybody, it is hyperactivation only.',
      },
    ],
    clientWords: [
      'I asked if we were okay. He said yes. I asked how sure.',
      'She says she loves me and it’s good for about an hour.',
      'Sorry, was that too much? You’d tell me if I was too much?',
      'I read his message over again to see if it still sounds nice.',
      'My daughter says, Mom, I’m not mad. And I say, but are you?',
    ],
    aspects: [],
    anchors: [
      'one bid for reassurance',
      'repeated bids, told or made in the session',
      'the asking runs through the session and no answer holds',
    ],
  },
  {
    slug: 'depletion',
    name: 'Depletion',
    code: 'de',
    group: 'anxious-path',
    isSafety: false,
    definition:
      'The trying is given up. After long effort to win or keep closeness the client stops because they are spent; they have not ceased to care.',
    include: [
      'The client is done trying with someone, or with people, and the effort that went before is told or known.',
      'Calls, questions or protest fall off, and the manner is drained rather than eased.',
      'The bond still matters when asked about, and no further attempt can be faced.',
    ],
    exclude: [
      'Exhaustion with no effort for closeness behind it: Fatigue.',
      'Letting go with relief or a settled mind, energy coming back.',
      'Never having pursued anyone: Self-sufficiency.',
    ],
    nearMisses: [
      {
        concept: 'alarm-shutdown',
        difference:
          'Depletion tells of efforts and of the person they were spent on. Alarm without action is the wider silence toward everybody, with the ache still sounding and no pursuit needed in the history.',
      },
      {
        concept: 'self-sufficiency',
        difference:
          'One has asked too often, the other does not ask. Look for the pursuit in the history: without it this is not depletion.',
      },
      {
        concept: 'symptom-relief',
        difference:
          'Fewer calls and fewer tears can pass for calm. Ask what the quiet is like: relief is lighter, depletion is emptied out.',
      },
    ],
    clientWords: [
      'I fought for that marriage nine years. I’ve got nothing left to fight with.',
      'I stopped texting first. Not to make a point. I’m just out.',
      'I still love him. I can’t knock on that door again.',
      'You get tired of being the one who calls.',
      'I used to cry when she canceled. Now I go, fine, and lie down.',
    ],
    aspects: [],
    anchors: [
      'weariness with one effort for closeness',
      'an effort has been given up, and the cost is felt',
      'all trying has stopped; the client is spent',
    ],
    note: 'A quieter client is not thereby a better one. Read a fall in hyperactivation beside this concept.',
  },
]
