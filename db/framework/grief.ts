// Grief beneath the depression: what is mourned, and whether the work goes toward it or around it.

import type { ConceptGroup, FrameworkConcept } from './concept.ts'

export const GRIEF_GROUP: ConceptGroup = {
  slug: 'grief',
  name: 'Grief',
  shortName: 'Grief',
  about:
    'Mourning beneath the depression, for a bond that ended or for one that never came about. Two concepts say what is mourned; two say whether it is coming within reach or being passed by. Tag one of each kind where both apply.',
}

export const GRIEF_CONCEPTS: readonly FrameworkConcept[] = [
  {
    slug: 'grief-lost',
    name: 'Grief for what was lost',
    code: 'gl',
    group: 'grief',
    isSafety: false,
    definition:
      'Mourning a connection that existed and ended, by death, separation, estrangement, illness or distance.',
    include: [
      'Longing, sorrow or anger for a particular person or bond that is gone.',
      'Loss of someone living: a parent with dementia, a brother not spoken to, a marriage, a friendship that lapsed.',
      'Dates, objects, places or dreams that bring the lost one near.',
    ],
    exclude: [
      'Low mood that is for no one: Sadness.',
      'The loss reported as an event, without mourning: Relational stressor.',
      'Care that was never given, even by someone now dead: Grief for what never was.',
    ],
    nearMisses: [
      {
        concept: 'grief-never-had',
        difference:
          'Was it once there? What they had is mourned here, what they should have had is mourned there. A parent’s death often brings both: the parent, and the last hope of being met by them.',
      },
      {
        concept: 'sadness',
        difference:
          'Grief comes in waves around someone; sadness is more even and needs no one. Grief brings the lost one close, sadness tends to leave the client alone.',
      },
      {
        concept: 'loneliness',
        difference:
          'New company could ease loneliness. It does not replace the one who is mourned.',
      },
    ],
    clientWords: [
      'I still set out two cups.',
      'My brother’s alive, he’s in Tulsa. I miss him like he’s dead.',
      'I’d give anything to be bored on the couch with her again.',
      'It’ll be three years on the ninth, and I can still smell his jacket.',
      'She knows my name some days. I’m missing her while I’m holding her hand.',
    ],
    aspects: [],
    anchors: [
      'the lost one is mentioned with feeling',
      'mourning is felt and spoken of for part of the session',
      'the session is given to the one who is gone',
    ],
  },
  {
    slug: 'grief-never-had',
    name: 'Grief for what never was',
    code: 'gn',
    group: 'grief',
    isSafety: false,
    definition:
      'Mourning what was missing: being held, seen, protected or delighted in, which the client needed and went without.',
    include: [
      'Sorrow, and not complaint alone, over care that was not there.',
      'Longing stirred by seeing others receive it: a father at the playground, a friend’s mother.',
      'A parent, childhood or marriage that might have been is pictured, with feeling for the one who did without.',
    ],
    exclude: [
      'Neglect told flatly or as fact: consider No safe place, Suppression or the template concepts.',
      'Anger or blame with no sorrow yet within reach.',
      'Mourning someone they did have: Grief for what was lost.',
    ],
    nearMisses: [
      {
        concept: 'grief-lost',
        difference:
          'There is no death to date it from and nobody to have lost. The client misses someone who never quite arrived.',
      },
      {
        concept: 'sadness',
        difference:
          'Sadness is a mood of today. This has a scene in it, often with a younger self, and a place where somebody should have been.',
      },
      {
        concept: 'no-safe-place',
        difference:
          'The facts may be the same. There they are told from within the danger; here the client can look back at the one it happened to, and be sorry.',
      },
    ],
    clientWords: [
      'I watched a dad tie his kid’s skates and I had to go sit in the car.',
      'I don’t miss her. I miss the mother I kept thinking she’d turn into.',
      'Nobody came in to check I was asleep. I do it for mine, and sometimes I stand there and cry.',
      'I was seven. Somebody should have picked me up.',
      'Sixty-eight years old and I want my mother to be proud of me. Isn’t that something.',
    ],
    aspects: [],
    anchors: [
      'a glimpse of what was missing, with a pang',
      'the lack is mourned in words or tears',
      'the session is given to what never came',
    ],
  },
  {
    slug: 'grief-emerging',
    name: 'Grief emerging',
    code: 'ge',
    group: 'grief',
    isSafety: false,
    definition:
      'Grief comes within reach in the room now: mourning begins to be felt or spoken, often unlooked for.',
    include: [
      'The hour turns from report or low mood to mourning: quieter, slower, more particular.',
      'A loss or lack is mentioned with feeling for the first time, or for the first time in years.',
      'The client touches it and stays, or comes back to it unasked.',
    ],
    exclude: [
      'Grief worked with openly for many sessions: the concept for what is mourned is enough.',
      'Your hunch that grief lies beneath, with no sign yet: put it in a memo.',
      'Grief told as having come up elsewhere, with no feeling now: tag what is mourned, as historical.',
    ],
    nearMisses: [
      {
        concept: 'grief-lost',
        difference:
          'That concept says what is mourned, this one that it is arriving. Tag them together, here or with Grief for what never was.',
      },
      {
        concept: 'grief-avoided',
        difference:
          'Both begin with grief coming near. Stayed with, it is emerging; left, it is avoided. In one session it may be first the one and then the other.',
      },
      {
        concept: 'sadness',
        difference:
          'Clients often remark on the difference: familiar sadness is what they know, and this is not that.',
      },
    ],
    clientWords: [
      'I don’t know where that came from. I haven’t cried about him since I was a kid.',
      'Wait. Can we stay here a second?',
      'This isn’t the usual. It’s from lower down.',
      'I wasn’t even going to bring her up today.',
      'It’s strange. I feel worse, and it feels truer, or something.',
    ],
    aspects: [],
    anchors: [
      'a flicker, soon gone by itself',
      'mourning begins and is stayed with for a while',
      'the session opens into mourning',
    ],
    note: 'An hour like this can look like a setback on a measure taken that week; read the two together. Note the state in which the client left.',
  },
  {
    slug: 'grief-avoided',
    name: 'Grief avoided',
    code: 'ga',
    group: 'grief',
    isSafety: false,
    definition:
      'The work goes around the grief: it is near, and the client, you or both turn to something else.',
    include: [
      'A loss or lack comes up and is joked away, made small, made practical or changed for another subject.',
      'A date, a place or a name is steered around.',
      'Your own part: as mourning came near you moved to advice, technique or a symptom check.',
    ],
    exclude: [
      'A postponement you both know of and agreed: the acute state, the end of the hour.',
      'Another feeling or need held down: Suppression.',
      'No sign that grief was near.',
    ],
    nearMisses: [
      {
        concept: 'suppression',
        difference:
          'If what is turned from is anger, fear or the wish for company, it is suppression. If it is mourning, it is this, whoever did the turning.',
      },
      {
        concept: 'grief-emerging',
        difference:
          'The test is whether it was stayed with, even briefly. A flicker that is at once covered over is avoided.',
      },
      {
        concept: 'symptom-relief',
        difference:
          'Work on symptoms is no avoidance in itself. Tag avoidance only where grief was at hand and was passed by.',
      },
    ],
    clientWords: [
      'Let’s do the sleep log. I’d rather do the sleep log.',
      'We don’t need to open that one up.',
      'Oh, that was ages ago. So, my knee.',
      'I’m not going to sit here and cry over my parents at fifty.',
      'I just skip December.',
    ],
    aspects: [],
    anchors: [
      'one turning away as grief came near',
      'turned from more than once, or a known subject left out',
      'the whole session is arranged around it',
    ],
    note: 'Not a fault: it may be as much as the hour could bear. Tag it as an observation, your own part included, and consider taking it to supervision.',
  },
]
