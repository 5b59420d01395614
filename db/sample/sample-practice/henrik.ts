// Avoidant path: nothing is wrong, the scores are low, and the life has nobody in it.

import { type ClientScript, cancelled, signed } from '../client-script.ts'

export const henrik: ClientScript = {
  name: 'Henrik Aldemo',
  code: 'BT-02',
  weekday: 4,
  localTime: '08:00',
  durationMinutes: 50,
  sessions: [
    signed(
      29,
      `
47, bridge engineer, inspects load-bearing structures for the county. Referred by his GP for tiredness with normal blood tests; sent, he adds, by his wife Maren, who has said {{empty-functioning 2 other-person @partner third-party; the wife's words|“it's like being married to a very good lodger”}}. He repeated this with a smile and without comment.

{{fatigue 2|Tired since “about two years, perhaps more”.}} Sleeps seven hours, eats, works, runs on Saturdays. PHQ-9: 5. {{sadness 0 denied; asked|Sad? “No. I wouldn't say so.” Lonely? “I have a family.”}}

{{self-sufficiency 2|He had prepared for the appointment by reading two books and would like to know the usual number of sessions.}} Answers exactly what is asked and then stops, hands on his knees, like a man waiting for a lift.

{{empty-functioning 3|“I get up, I do what's on the list, I go to bed. The list is fine. {{reward-dimming 1|I couldn't tell you what I had for dinner on any given day}}, but I'm sure it was all right.”}}

I noticed that I became dull and rather competent myself. To be kept in mind.
`,
      ['empty-functioning 2', 'fatigue 2', 'suppression 2', 'self-sufficiency 2'],
    ),
    signed(
      28,
      `
History, on his initiative, in chronological order. Parents ran a survey office; only child until the brother, Anders, came late. {{suppression 2 historical @parents|At seven he went to a boarding school three hundred kilometres away. “It was a good school.” He did not cry. “Some did. They were moved to another dormitory.”}}

I asked who would have noticed if he had been unhappy. He considered it as a technical question. {{others-unreliable 2 historical|“There was a matron for forty boys. So statistically no one.”}}

Father died when he was fifteen. {{grief-avoided 2 historical|He was told in a corridor between physics and gymnastics, and went to gymnastics.}} He told me this in the same voice as the rest, and I found that my throat hurt. I said that it was I who felt something just then. He looked interested, as one looks at a gauge.

{{taken-for-personality 1 @sibling|“I've always been like this. My brother's the one with the temperament.”}}
`,
      ['suppression 2', 'self-sufficiency 1', 'empty-functioning 2'],
    ),
    signed(
      27,
      `
He came with a question about the procedure: how is progress measured? We spoke about that for a while, seriously, because it is serious: he inspects things for a living and does not trust what cannot be checked.

How does he know that a bridge is tired? He became almost lively. One listens: there is a hammer, and sound concrete rings while hollow concrete thuds. Nothing shows on the surface, sometimes for decades. {{insight-only 1|“It carries the load perfectly. That's what's deceptive.”}} A pause, then a sideways look at me. “Ah. I see what you did.” I had not done anything, and told him so.

{{reward-dimming 2|He used to go out to the old stone bridges at the weekend, to draw them. When did that stop? He does not know. It was not a decision.}}
`,
      ['reward-dimming 2', 'empty-functioning 2', 'suppression 2'],
    ),
    signed(
      25,
      `
Maren's birthday. He had forgotten nothing: flowers, table, the daughter's train ticket. In the evening Maren wept in the bathroom with the tap running. {{suppression 2 @partner|He stood in front of the door for a time and then went to empty the dishwasher, “so as not to make it bigger”.}}

I asked what he felt in front of the door. Nothing. And in his body? {{suppression 3 @partner; the body knows|After a while: “My hand was on the handle. I know because it was cold afterwards.”}}

So a hand went there. He looked at the hand.

{{loneliness 1 emerging @partner; not his word|“I suppose I could hear that she wasn't alone in there, if you see what I mean. She had herself. I was the one in the hall.”}} This is the first sentence in which I have heard him.
`,
      ['suppression 3', 'empty-functioning 2', 'self-sufficiency 2'],
    ),
    cancelled(24),
    signed(
      23,
      `
Two weeks since the last hour (an inspection that could not be moved). He had not thought about the hallway, he said, and told me about bearings, and expansion joints, for twenty-five minutes. I let him and grew sleepy. {{empty-functioning 2 @therapist clinician; in the room, both of us|Then I said that something in this room was on the list and being done.}}

He laughed, briefly, and rubbed his face. {{fatigue 2|Very tired, “like wearing somebody else's coat in the water”.}} A surprising image from him; he was embarrassed by it.

{{self-sufficiency 2 @colleague|He has been carrying a reorganisation at work alone since the new budget; two colleagues offered help. “It takes longer to explain it.”}}
`,
      ['fatigue 2', 'self-sufficiency 2 steady', 'suppression 2'],
    ),
    signed(
      22,
      `
Daughter Signe, 16, stopped in the doorway of his study on Sunday evening and asked if he was all right. He said yes. She said “okay” and stayed in the doorway a bit longer and went. {{insight-only 2|He recounts it as evidence: “That's what I do. I can see it from above. I could draw you the section.”}} And does it change anything, to see it from above? “No. It's very clear and nothing moves.”

{{suppression 2 clinician|I asked what he would have said if the answer had been no. He opened his mouth and shut it again, twice. “I don't have the — I'd have to know what came after that.”}}

Yes. One would step on to it without having tapped it first.
`,
      ['insight-only 2 emerging', 'suppression 2', 'empty-functioning 2'],
    ),
    signed(
      21,
      `
*Themes:* work; sleep; knee.

The running has stopped because of the knee, and without it the evenings are longer. {{emptiness 2|He sits in the car in front of the house for some minutes before he goes in. “There's nothing. It's not unpleasant. The engine's off and I'm off.”}} How many minutes? He had never checked. Then, precisely as he is: “The radio news comes twice.”

PHQ-9 again 5, at his wish, “for the curve”. I said that I did not believe the curve. {{taken-for-personality 2|“Perhaps that's simply the baseline. Some structures are quiet.”}}

I am fond of him, I notice, and a little lonely in his company.
`,
      [
        'emptiness 2',
        'empty-functioning 2',
        'loneliness 1; countertransference',
        'suppression 2',
        'self-sufficiency 1',
      ],
    ),
    signed(
      20,
      `
He proposes to end. He has drawn up a balance: goals clarified, pattern recognised, tiredness unchanged but “understood”. Sincere thanks. {{self-sufficiency 3 @therapist|“I think the rest I can do by myself.”}}

I was taken aback and, after a moment, hurt, and thought that this might be of use. I said: you are telling me in the corridor. He did not understand. I said that I had the impression of being handed some very important news between two lessons, and being expected to go to gymnastics.

Long silence, the longest so far. {{rupture-repair 2 @therapist|{{self-unworthy 1 @therapist|“I didn't think it would make a difference to you.”}} – “It does.” – He went red. “That's… I hadn't allowed for that.”}}

{{self-unworthy 2 @therapist clinician; the expectation under the self-sufficiency|He had assumed that his hour would be filled by somebody who needs it more.}}

He will come next week “to look at it again”.
`,
      ['rupture-repair 2', 'self-sufficiency 3', 'empty-functioning 2', 'suppression 2'],
    ),
    signed(
      19,
      `
He came. He had slept badly, which is new, and {{irritability 1|had snapped at a contractor}}, which is new as well.

{{known-and-held 1 emerging @therapist|“You said it made a difference. I've been going round that all week. I keep checking it for cracks.”}} Did he find any? “You might say it to everyone.” I might. We left it lying there between us as something that can bear checking.

Then about the school: every other Sunday there was a telephone hour, ten minutes a boy. {{suppression 3 historical @mother|He learnt to say in the first minute that all was well, since his mother's voice went thin otherwise. {{loneliness 1 historical @mother|The other nine minutes they talked about the brother's teeth.}}}} {{others-unreliable 2 historical @parents|“If you told them, they'd be upset, and they couldn't do anything about it. So it was pointless load.”}}

*Pointless load* – he heard it and stopped.
`,
      ['known-and-held 1 emerging', 'suppression 2', 'empty-functioning 1 easing'],
    ),
    signed(
      18,
      `
A practical hour at first: Maren has asked him to come with her to a couples' weekend. He would rather have another tooth out. We laughed.

What does he fear? {{fear-of-closeness 0 @partner; looked for|Not that she would harm or shame him; there is no dread in it.}} {{empty-functioning 2 @partner|He fears that someone will ask him what he feels and there will be a hall with the lights off.}} {{emptiness 1 @partner|“And she'd see that there's no one there. She suspects it already.”}}

I said that I had met someone several times by now, usually near a door. He nodded slowly: bathroom door, study door, car door. “I seem to be a man in a hallway.”

For the first time he did not look at the clock before I did.
`,
      ['empty-functioning 2 easing', 'self-unworthy 1', 'suppression 2', 'known-and-held 1'],
    ),
    signed(
      14,
      `
First session after the break. I expected to start from the beginning and did not have to.

He has been to the couples' weekend. {{corrective-experience 2 @partner|There was an exercise, each to say one thing the other does not know. He told Maren about the hand on the handle. She took the hand and held it against her face, “for quite some time. I didn't do anything. I let it.”}}

{{suppression 2 easing|On the drive home he had to stop at a lay-by because his eyes were running. “I thought it was the dust.”}} He told me this with one corner of his mouth, and let me smile.

{{grief-emerging 1 emerging|What was it, if it was not dust? “I don't know. It didn't feel like it was about the weekend. It felt… *seven*.”}}

I repeated the word and nothing else.
`,
      [
        'corrective-experience 2 emerging',
        'grief-emerging 1 emerging',
        'empty-functioning 1 easing',
        'known-and-held 2 intensifying',
      ],
    ),
    signed(
      13,
      `
Retreat, as was to be expected, and he knew it himself: talked of tolerances. {{grief-avoided 2 clinician|When I mentioned *seven* he said, friendly, that he had probably been overtired.}}

I did not press. I asked him to describe the dormitory as he would for an inspection report. He could do that: fourteen beds, iron, lockers of pine; height of the windows; the heating pipe, which ran along the wall behind the beds and knocked. {{loneliness 2 historical|His bed was the one by the pipe. One could put one's back against it. “It was warm. I used to think of it as – no. That's ridiculous.”}} As what? “As somebody.”

He went white when he had said it. We breathed for a time. {{suppression 1 easing|“I've never told that to a person.”}}
`,
      ['grief-avoided 1', 'known-and-held 2', 'empty-functioning 1'],
    ),
    signed(
      12,
      `
He came in and said, still standing: “I drew the pipe.” He had taken out the old sketchbook. {{reward-dimming 1 easing|It was the first drawing in, he thinks, six years.}} He put it on the table between us: a wall, a pipe, the end of a bed, seen from very low down.

{{grief-never-had 3 emerging @parents|“You see, the thing is, it's the wrong height. I'm a tall man. I'd remember it from up here. But I drew it from the pillow.” {{sadness 3|Then he wept, without sound and with great astonishment}}, bent forward with his elbows on his knees.}}

I moved the box of tissues and said that I was here. He nodded several times. {{grief-never-had 2 @parents|“Nobody came. I don't mean they were bad. It's only that nobody came.”}}

Afterwards he apologised, then took the apology back, which I enjoyed. {{known-and-held 2 intensifying @therapist|At the door: “I'll leave it with you for the week, if I may. The drawing.”}}
`,
      [
        'grief-never-had 3 emerging',
        'suppression 1 easing',
        'known-and-held 2',
        'grief-emerging 3 intensifying',
        'empty-functioning 0',
      ],
    ),
    signed(
      11,
      `
PHQ-9: 9. Higher than at any time since he came. He is worried by the curve; I am not, or not in that way. {{sadness 2 emerging|He is sad in the mornings, sometimes on the motorway, “out of nowhere, in good weather”.}} Sleep six hours. Works, eats, no thought of not wanting to live ({{hopelessness-about-existence 0 denied; asked|asked: “No, oddly the reverse”}}).

We spoke about what it means that a thing hurts once it is no longer numb. He supplied the comparison himself: {{fatigue 1 easing|a foot that has gone to sleep.}} And he is less tired. That is the real news and he only noticed when I asked.

Maren finds him “difficult and present”.
`,
      [
        'sadness 2 emerging',
        'fatigue 1 easing',
        'empty-functioning 1 easing',
        'grief-never-had 2',
        'known-and-held 2',
      ],
    ),
    cancelled(10),
    signed(
      9,
      `
Illness last week, proper flu. Here is what he wanted to tell me about it: {{self-sufficiency 1 easing @child|he had asked Signe to bring him tea.}} Not because he could not get up. {{corrective-experience 1 @child|“I wanted to see what happens.” She brought the tea, sat down at the foot of the bed, and showed him eleven videos of a goat.}}

{{template-shift 1 emerging @child|“I was braced, you understand. I thought it'd be load for her. She was *pleased*.”}} He looked out of the window for a bit. “It never occurred to me that one might be depriving people.”
`,
      ['template-shift 1 emerging', 'self-sufficiency 1 easing', 'sadness 1'],
    ),
    signed(
      8,
      `
The father, for the first time since the second session. He had brought a date: next week it will be thirty-two years.

{{grief-lost 2 @other|The corridor once more, but now it has a smell, and a master with chalk on his sleeve who put out a hand and drew it back.}} {{suppression 2 historical|He ran very fast in gymnastics and was praised for it.}} {{grief-never-had 2 @other|“I've been angry with that man all week. It was twenty centimetres. He only had to go on another twenty centimetres.”}}

Irritation, then, with somebody else for once; it suits him. I asked what the boy would have done if the hand had arrived. “Fallen down, I suppose.” Then: “That'd have been all right.”

He does not know where Anders stands in all this; they telephone twice a year. {{loneliness 1 @sibling|“He was eight. I don't know who told him.”}} It had never been asked.
`,
      [
        'grief-lost 2 emerging',
        'grief-emerging 2',
        'irritability 1',
        'suppression 1 easing',
        'known-and-held 2',
      ],
    ),
    signed(
      7,
      `
He spent the anniversary at work and forgot it until the evening. Furious with himself. {{grief-avoided 1|“I went to gymnastics.”}} We were able to laugh about it, though not only.

He sat in the car before the house, radio off. Maren came out and got in beside him. {{corrective-experience 2 @partner|She didn't ask anything. After a bit he said that it was the day, and she said, “I know, I've had it in my calendar since we were married. You never wanted to.”}}

{{template-shift 1 @partner clinician|Twenty-one years she had carried the date for him, unasked. He had filed it under: nobody knows.}} He finds this harder to bear than if she had forgotten. I think because it cannot be reconciled with the drawings.
`,
      ['corrective-experience 2', 'grief-lost 1', 'sadness 1'],
    ),
    signed(
      6,
      `
Thin hour. Both of us tired. He described the week correctly; I listened correctly. {{empty-functioning 1; returns|Towards the end he said: “We're doing the list today, aren't we.”}} It is worth a good deal that he is the one to notice.

PHQ-9: 6.
`,
      ['empty-functioning 1', 'suppression 1'],
    ),
    signed(
      4,
      `
Rang Anders. It took him nine days and a written plan, which he abandoned after one sentence. {{grief-lost 2 @sibling|Nobody told Anders anything at all: he came home from school and there were coats on the bed.}} The brothers talked for two hours. {{loneliness 2 historical @sibling|“He said he used to sit in my room, when I was away. On my bed. Because it smelled of me. I was three hundred kilometres off with a *pipe*.”}}

{{grief-never-had 2|He cried telling it, easily, wiping his face with his sleeve and going on.}}

{{template-shift 2 @sibling|“There were two of us. The whole time I've had it down as one.”}}

Nothing to add to that. I asked whether there would be a second call. There is a date.
`,
      [
        'grief-never-had 2',
        'template-shift 2 intensifying',
        'corrective-experience 2',
        'known-and-held 2',
        'loneliness 1 easing',
      ],
    ),
    signed(
      3,
      `
More ordinary ground. A colleague will take over half of the reorganisation. {{self-sufficiency 1 easing|He explained it to her in two hours, which he had put off for a year because it would take two hours.}}

{{reward-dimming 0 clinician; looked for|Draws on Saturdays since the knee rules out running. Signe came along and was bored and stayed.}} The food has a taste: last Thursday there was fish.

Old reflexes in the room: at any question about us he reaches for a bridge. I said that I like the bridges, and that sometimes I would like to meet him on the near side of one. {{known-and-held 2 @therapist|“I do think about this room. On Wednesdays mostly. I don't know what one does with that.”}} One says it, for example.
`,
      ['reward-dimming 0 resolved', 'known-and-held 2 steady'],
    ),
    cancelled(2),
    signed(
      1,
      `
He asked how one knows when to stop; this time as a question, not as a balance. {{self-sufficiency 0 clinician; looked for|I listened for the man who can do the rest by himself and did not hear him.}} {{template-shift 2 @therapist|“I'd like to go on a bit. I don't strictly need to.” He considered the sentence with evident pleasure.}}

We talked about wanting as against needing; that one may keep what one could do without.

{{suppression 1 easing|On the way out he put his hand on the door handle, looked at it, and grinned.}}
`,
      [
        'template-shift 2 steady',
        'known-and-held 2',
        'empty-functioning 0',
        'suppression 1 easing',
      ],
    ),
    signed(
      0,
      `
Anders is coming with his children. Henrik is nervous, and says so: {{suppression 0 clinician; looked for|“I'm nervous” – three words, nothing behind them.}} They want to drive to the school together and see if the pipe is there. {{grief-never-had 2|“I don't think I want it to be. Or I do. I'd like to introduce them.”}}
`,
      ['grief-never-had 2'],
    ),
  ],
}
