// Loneliness as an alarm: the signal, what it does to attention and pleasure, and its going unanswered.

import type { ConceptGroup, FrameworkConcept } from './concept.ts'

export const ALARM_GROUP: ConceptGroup = {
  slug: 'alarm',
  name: 'The alarm: loneliness',
  shortName: 'Alarm',
  about:
    'Loneliness read as a signal that needed connection is missing. The concepts follow that signal from the ache itself, through watchfulness, fading pleasure and lost hope, to the point where it still sounds and no move follows.',
}

export const ALARM_CONCEPTS: readonly FrameworkConcept[] = [
  {
    slug: 'loneliness',
    name: 'Loneliness',
    code: 'lo',
    group: 'alarm',
    isSafety: false,
    definition:
      'Felt absence of connection: the client misses being close to, known by or important to someone. It goes by what is felt, not by how many people are around.',
    include: [
      'Loneliness said outright or carried by an image: no one to call, the silent house, looking in from outside.',
      'Being lonely in company: partnered, popular or busy, and unreached.',
      'The wish for closeness is alive; the client would want it if it came.',
    ],
    exclude: [
      'Living alone, or time alone, with which the client is content.',
      'Missing one particular person who is gone: Grief for what was lost.',
      'The settled view that closeness will not come, without the ache: Hopelessness about connection.',
    ],
    nearMisses: [
      {
        concept: 'hopelessness-about-connection',
        difference:
          'Loneliness is a want: “I have nobody.” Hopelessness is a verdict on the want: “and there never will be.” One sentence may hold both; then tag both.',
      },
      {
        concept: 'alarm-shutdown',
        difference:
          'Loneliness is the ache. Alarm without action adds that nothing is done about it any more.',
      },
      {
        concept: 'grief-lost',
        difference: 'Loneliness misses someone to be with. Grief misses that someone.',
      },
    ],
    clientWords: [
      'I’ve got four hundred contacts. I scrolled all the way down and there was no one.',
      'It’s worst at dinner. I put the radio on so there’s a voice.',
      'We’re in the same bed and I’ve never felt further from anybody.',
      'Everyone at school has their person. I don’t have a person.',
      'Since I retired there are days I don’t use my voice.',
    ],
    aspects: [],
    anchors: [
      'the ache is hinted at or mentioned once',
      'the ache is spoken of and felt',
      'the session turns on being alone',
    ],
  },
  {
    slug: 'threat-vigilance',
    name: 'Threat vigilance',
    code: 'tv',
    group: 'alarm',
    isSafety: false,
    definition:
      'Attention tuned to danger from people: the client scans faces, tones and silences for rejection, contempt or harm, and tends to find it.',
    include: [
      'A neutral cue (a short reply, a look, a delay) is read as rejection or hostility.',
      'Encounters are rehearsed beforehand or replayed afterward for what went wrong.',
      'The watchfulness is turned on you: your clock, your face, your pauses.',
    ],
    exclude: [
      'Caution with someone who is in fact dangerous or demeaning now.',
      'Worry about matters other than people: health, money, exams.',
      'Alarm lest one particular person should leave: Hyperactivation.',
    ],
    nearMisses: [
      {
        concept: 'hyperactivation',
        difference:
          'Vigilance scans people at large for threat. Hyperactivation watches one bond and acts to keep it.',
      },
      {
        concept: 'fear-of-closeness',
        difference:
          'Vigilance searches for the sign that someone will hurt. In closeness as threat the nearness alone is frightening, all the more when the person is kind.',
      },
      {
        concept: 'others-unreliable',
        difference:
          'Vigilance is a way of looking, caught in the moment. The template concept is the expectation itself, stated or assumed as the way people are.',
      },
    ],
    clientWords: [
      'He put a period at the end of the text. He never does that.',
      'I walk in and I know in two seconds who doesn’t want me there.',
      'I went over what I said at the party until about four in the morning.',
      'You looked at the clock just now.',
      'When they laugh in the break room I figure it’s about me.',
    ],
    aspects: [],
    anchors: [
      'a single cue read as a slight',
      'several such readings, or one that holds the session for a while',
      'every encounter is searched, the one with you included',
    ],
  },
  {
    slug: 'reward-dimming',
    name: 'Reward dimming',
    code: 'rd',
    group: 'alarm',
    isSafety: false,
    definition:
      'Pleasure and interest going out: what used to draw or please the client no longer does.',
    include: [
      'Interest lost in a thing once enjoyed: food, music, sex, work, a hobby, company.',
      'Nothing to look forward to; anticipation itself has gone.',
      'A welcome event that fell flat.',
    ],
    exclude: [
      'No energy for something still wanted: Fatigue.',
      'Numbness to everything, pain included: Emptiness.',
      'Something given up by choice, or for want of time or money.',
    ],
    nearMisses: [
      {
        concept: 'alarm-shutdown',
        difference:
          'In dimming, company has lost its savor. In alarm without action it is still longed for and no longer sought.',
      },
      {
        concept: 'empty-functioning',
        difference:
          'Dimming is the taste for particular things going. Empty functioning is a whole life carried on, capably, without taste.',
      },
      {
        concept: 'emptiness',
        difference:
          'Ask what is missing. “The fun of it” is dimming; “me” or “any feeling at all” is emptiness.',
      },
    ],
    clientWords: [
      'The garden used to be my whole weekend. I look at it now and think, whatever.',
      'Food is just food. I eat it.',
      'I got the grade I wanted and it was like reading somebody else’s mail.',
      'I still put the record on. It’s only sound.',
      'There’s nothing on the calendar I’m looking forward to, not one thing.',
    ],
    aspects: [],
    anchors: [
      'one pleasure said to have faded',
      'several pleasures gone, or anticipation missing',
      'nothing draws or pleases',
    ],
  },
  {
    slug: 'hopelessness-about-connection',
    name: 'Hopelessness about connection',
    code: 'hc',
    group: 'alarm',
    isSafety: false,
    definition:
      'The conviction that closeness is not to be had. Record the form it takes: nobody is there, being close is dangerous, or it could not work for this person with anyone.',
    include: [
      'Closeness is spoken of in the future with no opening: never, nobody, too late.',
      'Giving up is justified by what people are, or by what the client is.',
      'An offer or prospect of contact is dismissed before it is weighed.',
    ],
    exclude: [
      'Hopelessness about work, health or the world that does not touch on people.',
      'The ache for closeness with some expectation left: Loneliness.',
      'Life itself judged not worth going on with: Hopelessness about going on, and the risk note it calls for.',
    ],
    nearMisses: [
      {
        concept: 'loneliness',
        difference:
          'A lonely client still wants and half expects. A hopeless one has closed the question, and may sound calm about it.',
      },
      {
        concept: 'hopelessness-about-existence',
        difference:
          'Closeness is given up here; there, living is. “What is the point?” may mean either: ask which, and until you know tag both.',
      },
      {
        concept: 'no-safe-place',
        difference:
          'No safe place describes the life so far: there has been no one to be safe with. The unsafe aspect here is a forecast: there could not be.',
      },
    ],
    clientWords: [
      'The good ones were all taken by thirty. There’s nobody out there.',
      'At my age the phone only gets quieter.',
      'Every time I let somebody in I pay for it. So, no. Not again.',
      'I’m not built for it. Other people got the part I’m missing.',
      'Being close with somebody, that whole thing, it’s for other people.',
      'Introduce me to whoever you like. It would go the same way.',
    ],
    aspects: [
      {
        slug: 'unavailable',
        name: 'Unavailable',
        about: 'There is no one to connect with: no one left, no one interested, no one in reach.',
      },
      {
        slug: 'unsafe',
        name: 'Unsafe',
        about: 'People may be there, but being close to them would bring harm.',
      },
      {
        slug: 'impossible',
        name: 'Impossible',
        about:
          'It could not work with anyone: the client lacks what it takes, or the time for it is past.',
      },
    ],
    anchors: [
      'a doubt that it will ever come',
      'the conviction is stated and holds against a question',
      'the conviction governs the session; no exception can be imagined',
    ],
    note: 'More than one aspect may apply. When this is dominant, ask about going on living as well and tag what you hear, a denial included.',
  },
  {
    slug: 'alarm-shutdown',
    name: 'Alarm without action',
    code: 'aw',
    group: 'alarm',
    isSafety: false,
    definition:
      'The client is still lonely and no longer acts on it: calling, answering and accepting have stopped while the ache goes on.',
    include: [
      'The ache is present, and messages, calls or invitations go unmade or unanswered.',
      'The client feels the urge to reach out and reports that nothing follows.',
      'Across sessions, withdrawal grows while loneliness stays.',
    ],
    exclude: [
      'Withdrawal without any ache: Empty functioning or Self-sufficiency, or plain preference.',
      'Giving up on one person after long pursuit: Depletion.',
      'Wanting to act and being prevented by illness, distance or money.',
    ],
    nearMisses: [
      {
        concept: 'depletion',
        difference:
          'Depletion has a story of pursuit: asked, asked again, worn out. Here no such history is needed; the reaching may have faded without a struggle. Where both are told, tag both.',
      },
      {
        concept: 'hopelessness-about-connection',
        difference:
          'Hopelessness is what the client believes, this is what they no longer do. Some go on dating without hope; some hope and cannot dial.',
      },
      {
        concept: 'self-sufficiency',
        difference:
          'Both leave the phone alone. The self-sufficient client sees no reason to call; this one longs to.',
      },
    ],
    clientWords: [
      'I pick up the phone and put it back. I don’t even dial anymore.',
      'I want company so badly, and then someone texts and I leave it sitting there.',
      'My sister invited me again. I miss her. I said I was busy, and I wasn’t.',
      'I used to sit in the coffee shop to be near people. I don’t bother now.',
      'I know I should reach out. The reaching part of me quit.',
    ],
    aspects: [],
    anchors: [
      'one unanswered message or missed chance, with regret',
      'reaching out has mostly stopped, and the ache is plain',
      'no move toward anyone, loneliness at its height',
    ],
  },
]
