// What changes: symptoms, understanding, experience with others and expectation, kept apart.

import { CHANGE_IN_THERAPY_CONCEPTS } from './change-in-therapy.ts'
import type { ConceptGroup, FrameworkConcept } from './concept.ts'

export const CHANGE_GROUP: ConceptGroup = {
  slug: 'change',
  name: 'What changes',
  shortName: 'Change',
  about:
    'What gets better, and at what depth: symptoms, understanding, experience with others, and the expectations themselves. They are kept apart so that relief is not mistaken for revision, nor understanding for contact.',
}

export const CHANGE_CONCEPTS: readonly FrameworkConcept[] = [
  {
    slug: 'symptom-relief',
    name: 'Symptom relief',
    code: 'sr',
    group: 'change',
    isSafety: false,
    definition:
      'Mood, sleep, energy, appetite or activity are better than before, whether with medication, CBT, time or nothing that can be named.',
    include: [
      'The client reports, or you see, a symptom improved since an earlier session.',
      'Activity is coming back: work, cooking, exercise, going out.',
      'Good moments are noticed that would not have been there some weeks ago.',
    ],
    exclude: [
      'The ordinary ups and downs of a day.',
      'A change in what is expected of others or of oneself: Template shift.',
      'Protest gone quiet in a drained way: Depletion.',
    ],
    nearMisses: [
      {
        concept: 'template-shift',
        difference:
          'Relief says “I feel better”. A shift says “I expect something else”. Each may come without the other.',
      },
      {
        concept: 'depletion',
        difference:
          'Less distress is not always relief. Look for some energy, appetite or interest returning; in depletion they are gone.',
      },
      {
        concept: 'empty-functioning',
        difference:
          'Doing more counts as relief if something is felt in the doing. If it is done by rote, tag empty functioning.',
      },
    ],
    clientWords: [
      'I slept through, four nights out of seven.',
      'The pills have put a floor in.',
      'I’m back at the pool, Mondays and Thursdays.',
      'I laughed at something on TV and noticed I was laughing.',
      'Mornings aren’t so bad now. I get up when I said I would.',
    ],
    aspects: [],
    anchors: [
      'one small improvement mentioned',
      'clear improvement in one symptom or more',
      'most symptoms eased; the client calls themselves much better',
    ],
    note: 'Enter starts, stops and doses of medication as events, so that relief can be read beside them.',
  },
  {
    slug: 'insight-only',
    name: 'Insight without connection',
    code: 'in',
    group: 'change',
    isSafety: false,
    definition:
      'The client understands the pattern, often well, while nothing has moved in how they live with other people.',
    include: [
      'A good account of the history and the pattern, followed by the same conduct as before.',
      'Explanation given where a feeling or a contact might have been, in the room included.',
      'The vocabulary is mastered, from books or earlier therapy, and relationships stand as they were.',
    ],
    exclude: [
      'Insight that comes with a new step toward someone, or with feeling.',
      'A first discovery, fresh and affecting: too early to call it “only”.',
      'An explanation used to get past one feeling at one moment: Suppression.',
    ],
    nearMisses: [
      {
        concept: 'template-shift',
        difference:
          'Insight knows the old expectation; a shift no longer lives by it. Look for something done, risked or taken in that the old expectation would have ruled out.',
      },
      {
        concept: 'corrective-experience',
        difference:
          'Insight is knowing about closeness. The experience is having had some, however clumsily described.',
      },
      {
        concept: 'suppression',
        difference:
          'Suppression gets rid of a feeling. Insight without connection may speak of feelings at length; what is missing is anyone to whom it makes a difference.',
      },
    ],
    clientWords: [
      'I can draw you the whole diagram, my mother, me, my ex. Then I go home and do it again.',
      'I get it. I’ve gotten it for years.',
      'Textbook, right? I read three books on it.',
      'I know he’s not my father. Tell that to my stomach.',
      'Okay, so I understand it. Now what?',
    ],
    aspects: [],
    anchors: [
      'one explanation in place of contact',
      'the pattern is well understood and still lived',
      'the session is spent on understanding; nothing touches anyone',
    ],
  },
  {
    slug: 'corrective-experience',
    name: 'New relational experience',
    code: 'ne',
    group: 'change',
    isSafety: false,
    definition:
      'Someone outside the therapy meets the client reliably and with attunement, as the old expectation would not have foretold, and the client takes it in at least in part.',
    include: [
      'A partner, friend, relative or colleague responds in a way that counts, and it registers.',
      'The client risks something (asks, shows, disagrees) and is met.',
      'A steady bond that keeps appearing over several sessions.',
    ],
    exclude: [
      'Kindness offered that does not register: consider Self is unworthy.',
      'The same from you: Known and held.',
      'The same from a group: Belonging.',
      'Intensity without steadiness yet, as in the first weeks of a romance.',
    ],
    nearMisses: [
      {
        concept: 'known-and-held',
        difference: 'The experience is alike; the partner differs. From you it is Known and held.',
      },
      {
        concept: 'template-shift',
        difference:
          'The experience is what happened; the shift is what is now expected. One good evening is an experience and not yet a shift.',
      },
      {
        concept: 'belonging',
        difference:
          'One person who knows the client, or a place among many. If a single member of the group is what counts, it belongs here.',
      },
    ],
    clientWords: [
      'I told him I was scared and he stayed on the line.',
      'She remembered. I said it once, in March, and she remembered.',
      'We had a fight and nobody left. I kept waiting for it.',
      'My boss covered my shift and didn’t make me pay for it.',
      'My neighbor’s come by every Tuesday since the surgery. I let him carry the groceries.',
    ],
    aspects: [],
    anchors: [
      'a kind response noticed',
      'being met is told with feeling, or has repeated',
      'a steady bond is at the center of the session',
    ],
  },
  {
    slug: 'belonging',
    name: 'Belonging',
    code: 'be',
    group: 'change',
    isSafety: false,
    definition:
      'A group or community holds the client: they have a place in it, are expected there and would be missed.',
    include: [
      'A choir, team, congregation, recovery meeting, class, neighborhood or online group the client counts as theirs.',
      'Being missed, needed or recognized by the group.',
      'Finding one’s own people, on the ground of a shared identity or history.',
    ],
    exclude: [
      'Attending and feeling outside: Loneliness.',
      'The wish for a group not yet found: Loneliness.',
      'One person in the group who counts: New relational experience.',
    ],
    nearMisses: [
      {
        concept: 'corrective-experience',
        difference:
          'A person comes through for the client there; here it is the group that has room for them, whoever happens to be present.',
      },
      {
        concept: 'symptom-relief',
        difference:
          'Going out more is activity. Belonging is having a place where one goes. Ask whether they would be missed.',
      },
    ],
    clientWords: [
      'I missed one rehearsal and three people texted me.',
      'They’ve got a mug with my name on it down at the shop.',
      'At the meeting I don’t have to explain. They scoot over.',
      'First time in my life I walked into a room full of people like me.',
      'The ladies at church have me down for the potato salad, so I guess I’m in.',
    ],
    aspects: [],
    anchors: [
      'a first or tentative footing in a group',
      'a place in a group is described and valued',
      'the group is a mainstay of the client’s week',
    ],
  },
  ...CHANGE_IN_THERAPY_CONCEPTS,
]
