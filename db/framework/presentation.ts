// How the depression shows: the face it wears in the room, before any reading of what lies beneath.

import type { ConceptGroup, FrameworkConcept } from './concept.ts'

export const PRESENTATION_GROUP: ConceptGroup = {
  slug: 'presentation',
  name: 'Presentation: how the depression shows',
  shortName: 'Presentation',
  about:
    'The face that depression wears in the room. These concepts describe how it looks and feels and leave open what it rests on; several may hold in one session.',
}

export const PRESENTATION_CONCEPTS: readonly FrameworkConcept[] = [
  {
    slug: 'sadness',
    name: 'Sadness',
    code: 'sa',
    group: 'presentation',
    isSafety: false,
    definition:
      'Open sorrow or low mood that the client feels as such: tears, heaviness, being down. The feeling is within reach, whether or not it has a name or a reason.',
    include: [
      'The client calls themselves sad, low, tearful or heavy, today or since the last session.',
      'Sorrow is visible: tears, a breaking or slowed voice, with or without words for it.',
      'The mood has no particular object; it is simply there on waking, or most of the day.',
    ],
    exclude: [
      'Sorrow for a particular person, or for care that was missing: use one of the grief concepts.',
      'Numbness where a feeling would be expected: Emptiness.',
      'Tears of anger or frustration without sorrow in them: Irritability.',
    ],
    nearMisses: [
      {
        concept: 'emptiness',
        difference:
          'In sadness something is felt, and it hurts. In emptiness the client looks for a feeling and comes back with none.',
      },
      {
        concept: 'grief-lost',
        difference:
          'Sadness can do without an object. Ask whom or what it is for: if the answer is someone who is gone, it is grief.',
      },
      {
        concept: 'loneliness',
        difference:
          'Loneliness aches for people. Sadness may need nobody in particular, and company may leave it unchanged.',
      },
    ],
    clientWords: [
      'I cried in the car before coming in, and I couldn’t tell you what about.',
      'It’s heavy. I wake up and it’s already sitting there.',
      'I’ve been really down since about Sunday.',
      'Everything makes me well up lately, even commercials.',
      'My wife says I look sad. I suppose I am.',
    ],
    aspects: [],
    anchors: [
      'low mood mentioned in passing',
      'sorrow felt or described for part of the session',
      'sorrow colors the whole session',
    ],
  },
  {
    slug: 'emptiness',
    name: 'Emptiness',
    code: 'em',
    group: 'presentation',
    isSafety: false,
    definition:
      'Numbness: the client finds nothing inside, or stands far off from what they would expect to feel. It marks inner experience, whatever the day looks like from outside.',
    include: [
      'Words for being numb, hollow, blank, gray, or behind glass.',
      'A feeling was expected (at a funeral, a birth, a declaration of love) and did not come.',
      'The vacancy is described as lasting, beneath or between other moods.',
    ],
    exclude: [
      'Particular pleasures gone while other feelings are alive: Reward dimming.',
      'A feeling that shows at the edges and is kept down: Suppression.',
      'Quiet or calm that the client does not experience as a lack.',
      'Losing time or feeling unreal under fear: describe it in the note; this concept does not cover it.',
    ],
    nearMisses: [
      {
        concept: 'empty-functioning',
        difference:
          'Emptiness is what is felt inside, even by a client who cannot get up. Empty functioning is how the days are lived: everything done, nobody in it. Tag both where both are said.',
      },
      {
        concept: 'suppression',
        difference:
          'Suppression has something to push down, and it leaves traces: a jaw, a joke, a change of subject. Emptiness has no such traces.',
      },
      {
        concept: 'reward-dimming',
        difference:
          'Reward dimming is about things that used to please. Emptiness is about the self, and takes in pain as well as pleasure.',
      },
    ],
    clientWords: [
      'There’s nothing in there. I knock and nobody’s home.',
      'At my dad’s funeral I was thinking about parking. I didn’t feel a thing.',
      'It’s not sad. It’s more like static.',
      'I’m kind of hollow, if that makes sense.',
      'She told me she loved me and I waited to feel something.',
    ],
    aspects: [],
    anchors: [
      'a remark about numbness or blankness',
      'numbness described and recognizable in the room',
      'nothing can be felt for most of the session',
    ],
  },
  {
    slug: 'irritability',
    name: 'Irritability',
    code: 'ir',
    group: 'presentation',
    isSafety: false,
    definition:
      'A depressed spell that shows as anger: a short fuse, impatience, snapping, being rubbed raw by small things.',
    include: [
      'The client reports outbursts or constant annoyance out of proportion to what set them off.',
      'Others complain of the client’s temper or have begun to keep their distance.',
      'An edge or impatience in the room that belongs to the low spell rather than to anything between you.',
    ],
    exclude: [
      'Anger in proportion to a real wrong, which eases when it is heard.',
      'Anger meant to bring back someone who is pulling away: Hyperactivation.',
      'Anger at you about something in the therapy: Rupture and repair.',
    ],
    nearMisses: [
      {
        concept: 'hyperactivation',
        difference:
          'Protest has one addressee and wants that person back. Irritability goes off at whoever is nearest and wants to be left in peace.',
      },
      {
        concept: 'threat-vigilance',
        difference:
          'Vigilance first reads ill will in others, then reacts. Irritability needs no such reading: everything grates.',
      },
    ],
    clientWords: [
      'I bit my kid’s head off over a spoon. A spoon.',
      'Everybody chews too loud, you know?',
      'My fuse is about this long these days.',
      'I don’t feel depressed, I feel pissed off. All day.',
      'The guys at work have started giving me a lot of room.',
    ],
    aspects: [],
    anchors: [
      'one instance mentioned',
      'several instances, or an edge felt in the room',
      'anger is the main form the low spell takes',
    ],
  },
  {
    slug: 'fatigue',
    name: 'Fatigue',
    code: 'fa',
    group: 'presentation',
    isSafety: false,
    definition:
      'Exhaustion brought as the complaint: body and will feel spent, often with mood left unmentioned.',
    include: [
      'Tiredness that rest does not touch, heavy limbs, small tasks that take great effort.',
      'The client came, or was sent, for tiredness and waves off the question of mood.',
      'Sleep is spoken of as the trouble, or as the only place to be.',
    ],
    exclude: [
      'Tiredness for which you both find a sufficient reason: a newborn, night shifts, illness, a new medication. Record that as an event.',
      'Being worn out by the effort to keep someone close: Depletion.',
      'A wish that everything would stop, until you have asked what is meant: Hopelessness about going on.',
    ],
    nearMisses: [
      {
        concept: 'depletion',
        difference:
          'Fatigue is of the body and has no addressee. Depletion is being spent on somebody, and there is a history of trying to tell.',
      },
      {
        concept: 'reward-dimming',
        difference:
          'The tired client would still like to, and cannot. The dimmed client could, and no longer cares to.',
      },
      {
        concept: 'empty-functioning',
        difference:
          'In fatigue things do not get done, or at great cost. In empty functioning they get done smoothly and mean nothing.',
      },
    ],
    clientWords: [
      'I sleep ten hours and wake up like I’ve been digging ditches.',
      'They ran all the blood work and it’s fine. I’m just tired.',
      'Brushing my teeth is a project.',
      'I’m too exhausted to have a mood, honestly.',
      'I lie down when I get home, and next thing it’s dark.',
    ],
    aspects: [],
    anchors: [
      'tiredness mentioned among other things',
      'exhaustion limits the week and is described as such',
      'exhaustion is what the client brings, and little else gets through',
    ],
  },
  {
    slug: 'taken-for-personality',
    name: 'Taken for personality',
    code: 'tp',
    group: 'presentation',
    isSafety: false,
    definition:
      'A depressed state of such long standing that the client no longer sees a state at all and offers it as their character.',
    include: [
      'Lowness, flatness, pessimism or withdrawal explained as having always been so.',
      'No earlier time can be recalled, or a good period is treated as the exception.',
      'A family label (the gloomy one, the quiet one) is worn as identity.',
    ],
    exclude: [
      'Traits that the client values and that cost them nothing: reserve, seriousness, liking to be alone.',
      'Being bad or undeserving: Self is unworthy.',
      'Needing no one, held as a principle: Self-sufficiency.',
    ],
    nearMisses: [
      {
        concept: 'self-unworthy',
        difference:
          'Here the sentence runs “this is how I am made”. There it runs “this is why nobody should bother with me”. Worth in another’s eyes is the difference.',
      },
      {
        concept: 'self-sufficiency',
        difference:
          'Self-sufficiency is a rule for conduct, often with some pride in it. This is resignation about temperament.',
      },
      {
        concept: 'hopelessness-about-connection',
        difference:
          '“I have always been a loner” belongs here when it speaks of character, there when it means that closeness cannot be had.',
      },
    ],
    clientWords: [
      'I was a gloomy baby, ask my mother.',
      'This is my setting. Some people run low.',
      'I don’t know what you’d be treating. It’s me.',
      'I’ve never been a happy person. I don’t think it runs in our family.',
      'People tell me to cheer up and I think, no, this is my face.',
    ],
    aspects: [],
    anchors: [
      'one remark that treats the state as a trait',
      'character is the client’s standing explanation',
      'no other account of it can be entertained',
    ],
    note: 'Before settling on it, look for an exception: a time, a place or a person with whom it was otherwise.',
  },
]
