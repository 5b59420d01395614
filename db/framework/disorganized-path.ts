// The disorganized path: closeness and danger from the same direction; it holds the safety concept.

import type { ConceptGroup, FrameworkConcept } from './concept.ts'

export const DISORGANIZED_PATH_GROUP: ConceptGroup = {
  slug: 'disorganized-path',
  name: 'Disorganized path',
  shortName: 'Disorganized',
  about:
    'The route on which closeness and danger come from the same direction, so that there is nowhere to turn. It holds the gravest hopelessness; the safety concept is filed here and applies to every client, on any path.',
}

export const DISORGANIZED_PATH_CONCEPTS: readonly FrameworkConcept[] = [
  {
    slug: 'fear-of-closeness',
    name: 'Closeness as threat',
    code: 'ct',
    group: 'disorganized-path',
    isSafety: false,
    definition:
      'The one who could comfort is also the one who frightens. Nearness itself sets off fear, and the client reaches and recoils.',
    include: [
      'Approach and flight together: longing to be held and dreading it, coming near and breaking off.',
      'A caregiver or partner recalled as both refuge and danger, or as frightened when comfort was needed.',
      'Alarm, freezing or going blank as warmth grows, in the room included.',
    ],
    exclude: [
      'Fear of being left: Hyperactivation.',
      'Distance kept without fear, as a rule: Self-sufficiency.',
      'Fear of someone dangerous now, with no pull toward them: attend to safety first and describe it in the note.',
    ],
    nearMisses: [
      {
        concept: 'no-safe-place',
        difference:
          'Closeness as threat is what happens when someone comes near. No safe place is that there is no one to go to.',
      },
      {
        concept: 'hyperactivation',
        difference:
          'Hyperactivation fears losing the other. This fears having them. Some clients show both within minutes; tag each where it shows.',
      },
      {
        concept: 'threat-vigilance',
        difference:
          'A kind word reassures the vigilant client, if it is believed. Here the kind word is what raises the fear.',
      },
    ],
    clientWords: [
      'When she’s nice to me I want to run. When she’s mean at least I know where I am.',
      'The only person I could go to when I was scared was the one I was scared of.',
      'I asked him to hold me and then I couldn’t stand it.',
      'Don’t be kind right now, please. I can’t do kind.',
      'I kept looking at the door the whole time he was saying he loved me.',
    ],
    aspects: [],
    anchors: [
      'a flinch from warmth, or one memory of it',
      'reaching and recoiling told or seen',
      'any nearness, yours included, is met with fear',
    ],
  },
  {
    slug: 'no-safe-place',
    name: 'No safe place',
    code: 'ns',
    group: 'disorganized-path',
    isSafety: false,
    definition:
      'The client knows no reliable person and no relationship in which to be safe, at present or in memory.',
    include: [
      'Asked for a safe person, place or memory, the client finds none.',
      'Home or family is described as having had no one to go to.',
      'Being unprotected is a standing condition, and the therapy is not counted as an exception.',
    ],
    exclude: [
      'There is a safe person, out of reach or not enough: Loneliness.',
      'Want of shelter or money, or violence at home now: act on it and enter it as an event; tag only what it means between people.',
      'A verdict on any closeness to come: Hopelessness about connection.',
    ],
    nearMisses: [
      {
        concept: 'others-unreliable',
        difference:
          'Unreliable others do not come through, and the client is let down. Without a safe place the client is in danger. Disappointment and exposure are different fears.',
      },
      {
        concept: 'hopelessness-about-connection',
        difference:
          'This reports what has been and is. Hopelessness, in its unsafe aspect, rules out what could be.',
      },
      {
        concept: 'grief-never-had',
        difference:
          'Here the absence is stated as a fact to survive. When it is wept over, or longed across, it has become grief.',
      },
    ],
    clientWords: [
      'You said think of a safe place. I’ve been trying. There isn’t one.',
      'Every room in that house had someone in it you had to watch.',
      'Who’d I run to? No, really, I’m asking. Who?',
      'Aunt’s place, foster home, foster home. I never unpacked.',
      'There isn’t one person I can let my guard down with. I’m counting you, sorry.',
    ],
    aspects: [],
    anchors: [
      'one time or place with nobody safe',
      'no safe person can be named now',
      'exposure is the ground of everything said, here as elsewhere',
    ],
  },
  {
    slug: 'hopelessness-about-existence',
    name: 'Hopelessness about going on',
    code: 'hg',
    group: 'disorganized-path',
    isSafety: true,
    definition:
      'Life felt as not worth going on with. It takes in passive wishes (not to wake, not to be here) and active thoughts of suicide, with or without plan or intent.',
    include: [
      'A wish to be dead, gone or not to wake, in any tone, jokes included.',
      'Thoughts of suicide, a plan, means, preparation or intent; an attempt, past ones marked as historical.',
      'Others said to be better off without the client; farewells or affairs settled in that light.',
      'No reason found to go on living, even where no wish to die is stated.',
    ],
    exclude: [
      'Fear of dying, or thoughts about mortality, with no wish not to live.',
      'Hopelessness confined to relationships: Hopelessness about connection, after asking.',
      'Self-injury with no thought of dying: another matter, and still one for a risk note.',
    ],
    nearMisses: [
      {
        concept: 'hopelessness-about-connection',
        difference:
          'There, closeness is out of the question; here, living is. The one may turn into the other within a sentence: when in doubt, ask, and tag both.',
      },
      {
        concept: 'fatigue',
        difference:
          '“I am so tired” and “I want it to stop” may be either. Ask which; until you have, tag this one.',
      },
      {
        concept: 'emptiness',
        difference:
          '“I feel dead inside” is emptiness. “I would rather be dead” is here. The words are near enough to warrant the question.',
      },
    ],
    clientWords: [
      'I wouldn’t do anything. I just wouldn’t mind if I didn’t wake up.',
      'They’d be sad a while and then it would be easier for everybody.',
      'I’ve started thinking about how I’d do it, and that scared me.',
      'What’s it for? Being here, I mean. Any of it.',
      'My husband’s gone, my knees are gone. I’m ready whenever He is.',
      'I had it all planned once, back in college. I never told anyone.',
    ],
    aspects: [],
    anchors: [
      'doubt that life is worth it, or a wish to be gone, in passing or in jest',
      'thoughts of death or of not being here, stated plainly',
      'any active thought of suicide, plan, intent or preparation, however brief; or a session given over to the theme',
    ],
    note: 'A tag here asks for a risk note: ideation, plan, means, intent, protective factors, action taken, consultation. Passive thoughts are not assumed to be low risk, and the digit never stands in for an assessment. If you asked and it was denied, tag it as denied so that the timeline shows the question was put; whether a risk note is still due is your judgment. Where it is about somebody else, the question is still worth putting to the client. It can arise on any path: do not infer the path from it.',
  },
]
