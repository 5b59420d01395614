// The avoidant path: need turned down until little is felt, in a life that may look in order.

import type { ConceptGroup, FrameworkConcept } from './concept.ts'

export const AVOIDANT_PATH_GROUP: ConceptGroup = {
  slug: 'avoidant-path',
  name: 'Avoidant path',
  shortName: 'Avoidant',
  about:
    'The route on which need is turned down rather than up. It seldom looks like suffering, symptom scores may stay low, and it is the path most often missed: attend to what is absent as much as to what is said.',
}

export const AVOIDANT_PATH_CONCEPTS: readonly FrameworkConcept[] = [
  {
    slug: 'self-sufficiency',
    name: 'Self-sufficiency',
    code: 'ss',
    group: 'avoidant-path',
    isSafety: false,
    definition:
      'Managing alone as a rule of life: needing no one is a principle, a point of pride, or simply the only way things are ever done.',
    include: [
      'Help is declined or does not come to mind, also when ill, bereaved or overloaded.',
      'Dependence, in the client or in others, is met with unease, scorn or puzzlement.',
      'Therapy is held at the distance of a consultation: advice welcome, contact not.',
    ],
    exclude: [
      'Competence that leaves room to lean on someone when it is needed.',
      'Coping alone for want of anyone to ask, with the wish to ask: Loneliness.',
      'No longer asking after having asked too often: Depletion.',
    ],
    nearMisses: [
      {
        concept: 'suppression',
        difference:
          'Self-sufficiency is conduct: I see to it myself. Suppression is inner: I do not let myself feel it, or want it. A client may ask nothing of anyone and still feel a great deal.',
      },
      {
        concept: 'depletion',
        difference:
          'The depleted client reached out until there was nothing left. The self-sufficient one has no such story, and seldom sounds hurt about it.',
      },
      {
        concept: 'others-unreliable',
        difference:
          '“People do not come through” is the expectation. “So I do it myself” is the rule built on it. Tag each where it is said.',
      },
    ],
    clientWords: [
      'I took a cab to the surgery and a cab home. It was fine.',
      'I don’t really do help.',
      'Nobody ever carried me. I don’t see why I’d start now.',
      'If I can’t fix it myself it probably doesn’t need fixing.',
      'I appreciate the offer, but what would I even call you about?',
    ],
    aspects: [],
    anchors: [
      'one instance of going it alone',
      'the rule is stated or plainly at work',
      'the rule shapes the whole account, and the therapy too',
    ],
  },
  {
    slug: 'suppression',
    name: 'Suppression',
    code: 'su',
    group: 'avoidant-path',
    isSafety: false,
    definition:
      'A feeling, or a need for others, is pushed down, waved off or denied while signs of it still show.',
    include: [
      'A feeling comes near and is turned off: a joke, a fact, a change of subject.',
      'Need is denied in words, against the body, the context or what was said before.',
      'Control is described from inside: swallowing it, boxing it up, getting on with things.',
    ],
    exclude: [
      'No sign of anything to push down: Emptiness.',
      'Turning away from mourning in particular: Grief avoided.',
      'A choice not to talk of it here and now, made openly.',
      'Reserve in showing what is felt, by culture or temperament, where the feeling is owned.',
    ],
    nearMisses: [
      {
        concept: 'self-sufficiency',
        difference:
          'Suppression concerns what may be felt or wanted; self-sufficiency concerns who does what for whom. “It did not hurt” is here, “I managed” is there.',
      },
      {
        concept: 'emptiness',
        difference:
          'Something is kept out of sight here, and effort or a leak betrays it. In emptiness there is neither effort nor leak.',
      },
      {
        concept: 'grief-avoided',
        difference:
          'Suppression is any feeling or need, and it is the client’s doing. Grief avoided is mourning alone, and either of you may be doing it.',
      },
    ],
    clientWords: [
      'It didn’t bother me. Anyway, how does the billing work?',
      'I put it in a box. I’m good at boxes.',
      'There’s no point getting upset, so I don’t.',
      'Something came up in my throat and I swallowed it and went back into the meeting.',
      'Miss him? I mean, you get used to anything.',
    ],
    aspects: [],
    anchors: [
      'a feeling brushed aside once',
      'repeated turning away, or a denial the signs contradict',
      'nothing felt or needed is let through all session',
    ],
    note: 'This concept rests on your reading more than most. Tag the passage that holds the sign and say in the memo what you saw.',
  },
  {
    slug: 'empty-functioning',
    name: 'Empty functioning',
    code: 'ef',
    group: 'avoidant-path',
    isSafety: false,
    definition:
      'Life is carried on capably with nobody in it: duties met, affect flat, pleasure absent, one day like the next.',
    include: [
      'Work and home are kept up while the client speaks of autopilot, routine or playing a part.',
      'Flat affect in the room beside an account of a life in order.',
      'A slow loss of vitality: the same life, with less in it from year to year.',
    ],
    exclude: [
      'Inner numbness without any word on how the days are lived: Emptiness.',
      'Things not getting done: Fatigue.',
      'A routine stretch in which the client is content.',
    ],
    nearMisses: [
      {
        concept: 'emptiness',
        difference:
          'Emptiness is a state inside. Empty functioning needs the contrast: an outside that runs well, and little or nothing felt in it.',
      },
      {
        concept: 'reward-dimming',
        difference:
          'Dimming notices that a pleasure has gone and often minds. Here there is no before to compare with, or no one much to mind.',
      },
      {
        concept: 'symptom-relief',
        difference:
          'More activity is relief when something is felt in it. A return to work on autopilot is empty functioning resumed.',
      },
    ],
    clientWords: [
      'I do everything I’m supposed to do. I’m a very good employee of my own life.',
      'Nobody would know. My numbers are up.',
      'Gym, work, dinner, bed. I could do it asleep. I think I am.',
      'On paper it’s a great life. I keep checking the paper.',
      'I clap at the recital at the right times.',
    ],
    aspects: [],
    anchors: [
      'a remark about autopilot',
      'the contrast between order outside and flatness inside is plain',
      'the whole account is of duties, with no one living them',
    ],
    note: 'A low score on a symptom measure does not rule this out.',
  },
]
