// Anxious path: an alarm that never stops, then a calm that is exhaustion, then grief.

import {
  type ClientScript,
  cancelled,
  draft,
  noShow,
  rewritten,
  signed,
  withProcessNote,
} from '../client-script.ts'

export const mirela: ClientScript = {
  name: 'Mirela Castraveni',
  code: 'AN-01',
  weekday: 2,
  localTime: '10:00',
  durationMinutes: 50,
  sessions: [
    signed(
      33,
      `
## First meeting

29, dental nurse, lives alone in the flat she shared with Teo until nine weeks ago. {{relational-stressor 3 @former-partner|He moved out on a Sunday while she was at work; the wardrobe was half empty when she came home.}} Since then she sleeps four hours, eats standing up, and cries in the sluice room between patients.

She talks fast and watches my face all the while. {{hyperactivation 3 @former-partner|“I check when he was last online. {{threat-vigilance 2 @former-partner|If it says two minutes ago and he hasn't written}}, something in my chest goes off like a fire bell.”}} Forty messages some days, most of them deleted again before he can see them. {{reassurance-seeking 2 @friend|She rings a friend after each one to ask whether it was all right to send it.}}

Childhood only in outline: {{others-unreliable 2 historical @mother|mother on night shifts at the bakery, and left with whichever neighbour was awake. “You never knew who would open the door.”}}

Mood low, hopeful in bursts. Asked about thoughts of not wanting to live: {{hopelessness-about-existence 0 denied; asked directly|none, “I want him back, I don't want to die”}}. She asked three times whether I thought I could help her. I said I would like to try, and noticed that it lasted about a minute.
`,
      ['hyperactivation 3', 'sadness 2', 'loneliness 2', 'others-unreliable 2'],
    ),
    withProcessNote(
      signed(
        32,
        `
Twenty minutes early; I could hear her in the waiting room telling the receptionist the story. She had written out “everything that could be relevant”, eleven pages, and wanted me to read it before we spoke.

We spoke about the pages instead. What would it be like if I had not read every word? {{threat-vigilance 2 @therapist|“Then you'd miss something and you'd get me wrong and you'd lose interest.”}} She heard herself say it and laughed, then her eyes filled.

{{loneliness 3 @former-partner|Evenings are the worst. She lays the phone on Teo's pillow with the sound on. “It's stupid. It's like sleeping next to a door.”}} I said it did not sound stupid, it sounded like someone keeping watch.

She liked “keeping watch” and wrote it on the back of page eleven.
`,
        ['reassurance-seeking 2', 'hyperactivation 3 steady', 'others-unreliable 1', 'sadness 2'],
      ),
      `
I did not read the eleven pages and all evening they have been on my mind. {{reassurance-seeking 2 @therapist clinician|I wanted to ring her and say that I had understood everything.}} So that is what her friends live with, each of them, on the phone.

{{hyperactivation 2 @therapist clinician|She works very hard at holding my eyes. If I glance at the clock I see her see it.}} My own wish to be the one who does not miss anything; I know where that comes from, and it is not hers to carry.

Not to become another door with the sound on.
`,
    ),
    signed(
      31,
      `
Teo answered: he would rather not be in touch for a while. {{hyperactivation 3 intensifying @former-partner|She drove to his sister's street at midnight and sat in the car with the lights off until the windows misted, “just to know which room”.}} Great shame about it; she told me with her coat over her knees.

I tried to stay with the alarm rather than the driving. {{self-unworthy 2 @former-partner|What the alarm says, when we slowed it down: *if he can do without me there was never anything there to keep.*}}

{{reassurance-seeking 3 @therapist|Four times in the hour: “Is that mad? Do other people do that?”}} The second time I answered. The third and fourth I wondered aloud what happens to my answer once she has it. {{reassurance-seeking 2; the cycle seen from inside, first time|“It goes in and it's warm and then it's gone. Like eating snow.”}} We both kept that.

- sleep: four hours, wakes at three and checks
- work: colleague Ileana covers for her; no sick leave so far
- agreed: the phone charges in the kitchen, two nights of seven
`,
      ['threat-vigilance 2', 'relational-stressor 2', 'loneliness 2', 'sadness 2'],
    ),
    cancelled(30),
    signed(
      29,
      `
Missed last week with a stomach bug and rang twice to make sure I had not given her hour away. Today she inspected me for signs of annoyance. {{threat-vigilance 3 @therapist|“You said *hello* differently. Shorter.”}} I had not noticed, and said so; I also said that I was not annoyed, and that she might have to see for herself, over time, whether that was true.

The kitchen experiment: one night out of two. In the night without the phone she lay awake and listened for it through the wall.

A memory came up by that route. {{others-unreliable 3 historical @mother|Six or seven years old, sitting on the stairs at five in the morning to hear whose steps were coming up. If it was the mother's shoes she ran to bed and {{suppression 1 historical @mother|pretended to be asleep}}, because mother liked to find her asleep.}} {{loneliness 2 historical @mother|“I never told her I'd been up. She'd have been sad. So she never knew I waited.”}}

Nobody knew that she waited. I said that slowly, once.
`,
      ['hyperactivation 2', 'loneliness 2', 'sadness 2 steady'],
    ),
    signed(
      27,
      `
A flatter hour than usual, and a useful one. She brought the friend into it: {{reassurance-seeking 2 @friend|Ileana has started to answer “I told you yesterday”}}, which Mirela reads as the beginning of the end. {{others-unreliable 2|“Everyone has a number of times. You don't know the number, and then you've used it up.”}}

I asked what she thinks my number is. Long pause, a look at the clock. “Fifty? Because of the minutes.” We laughed, but she meant it. {{known-and-held 1 emerging @therapist|I said I did not have a number, and that I would expect her not to believe me yet.}}

Told her about my leave: two weeks, from the week after next. She nodded very pleasantly.
`,
      ['threat-vigilance 2', 'known-and-held 1 emerging', 'hyperactivation 2', 'loneliness 1'],
    ),
    signed(
      26,
      `
Last session before the break. She arrived exactly on time (never before), in a bright blouse, with a small plant for me, and told me about a film. I mentioned the leave; {{suppression 1 @therapist; unlike her|“No, no, that's fine, you need a rest from people like me.”}} I picked up *people like me*; she put it down again.

{{hyperactivation 2 @therapist|Only at the door did it come: what if something happens, is there a number, who reads the messages?}} Gave her the colleague's number, and wrote the date and hour of our next session on a card. She put it into her phone case, behind the glass.

My own feeling after she left: guilty, as if I were going out by a back door. Probably hers to begin with.
`,
      ['reassurance-seeking 1', 'hyperactivation 2', 'others-unreliable 1'],
    ),
    noShow(23),
    signed(
      22,
      `
She did not come last week, the first session after my leave, and did not ring. I wrote two lines to say that the hour had been hers and that I would be there today. She came.

It took half the session. {{rupture-repair 3 @therapist|“I sat in the café across the street and watched the door. I wanted you to look out of the window and see that I wasn't there.”}} And then, {{irritability 2 @therapist|really angry, red to the neck: “You put me on a *card*.”}}

I did not explain my leave. I said that she had been left with a date and had to hold it alone, and that I had treated her pleasantness as if it were agreement. {{rupture-repair 3 @therapist|She cried hard, not the usual crying. “I thought if I'm angry you'll be relieved that I'm gone.”}} I said that I was glad she had come to be angry here.

{{corrective-experience 2 @therapist; the anger was survived|At the end she looked at me for some time and said, puzzled, “You're still the same.”}}
`,
      ['rupture-repair 3', 'known-and-held 2 intensifying', 'hyperactivation 2', 'loneliness 1'],
    ),
    signed(
      21,
      `
Quiet after last week's storm; both of us a little shy. She had tested whether it would hold: {{reassurance-seeking 1 easing @therapist|wanted to write on Thursday to ask whether I was angry, wrote it, did not send it, slept.}}

We went back to the café window. Who else did she wish would look out and see that she wasn't there? Her mother, of course, asleep at noon behind the curtain. {{loneliness 2 historical @mother|The child played very quietly in the same room, near the bed, “so that when she woke up I'd be there by accident”.}}

{{fatigue 2|She is tired in a new way this week. Nods off on the tram.}} I don't know yet whether that is the alarm easing or something else.
`,
      ['known-and-held 2', 'hyperactivation 1 easing', 'sadness 1 easing'],
    ),
    signed(
      20,
      `
GP started sertraline last week, her own wish; too early to say. {{fatigue 2|She falls asleep over the television, sleeps nine hours and gets up as tired as before.}}

Teo has a new profile picture. She mentioned it in the forty-third minute, in a subordinate clause. I asked whether she had looked further. {{hyperactivation 0 @former-partner clinician; looked for|No: she saw it and put the phone away, and could not say why.}} {{depletion 1 emerging|“I just couldn't be bothered to be upset.”}}

I caught myself being pleased, and made a note not to be too quick about that.
`,
      ['reward-dimming 1 emerging', 'hyperactivation 1 easing'],
    ),
    cancelled(19),
    signed(
      18,
      `
On paper a good week. No checking for nine days, no messages, the phone sleeps in the kitchen and she with it turned off. Ileana says she is “so much calmer”. {{symptom-relief 1; what others call better|Sleep seven to nine hours.}}

But she sat in the chair like a coat somebody had put there. {{depletion 3 @former-partner|“I'm not over him. I'm just done. {{emptiness 1|There's nobody left in me to run after anybody.}}”}} Voice even, no tears, hands open in her lap. {{reward-dimming 2|She was invited to a birthday and could not imagine what one does there.}}

This is not the alarm going quiet because someone has come. It is the alarm going quiet because the ringing has used her up. I told her something like it, in plainer words. {{alarm-shutdown 2|“Yes. I'd still like someone to come. I've just stopped getting up to look.”}}

*To watch:* do not take the missing distress for progress. Mood next week, and ask again about wanting to live.
`,
      [
        'depletion 3 intensifying',
        'hyperactivation 0',
        'loneliness 2',
        'reward-dimming 2 intensifying',
        'known-and-held 1',
      ],
    ),
    signed(
      17,
      `
Came, sat down, said that she had nearly not. No anger in it, and no test; she simply had not seen the point of the tram.

{{hopelessness-about-connection 2 unavailable|“I've done everything. I've been sweet, I've been furious, I've been thin. {{others-unreliable 2|It doesn't make people stay.}} So.”}} The *so* hung there. {{depletion 3 @friend|She has stopped answering Ileana too: “I'd have to be somebody.”}}

Asked about suicidal thoughts, plainly. {{hopelessness-about-existence 0 denied|None; sometimes she would like to sleep through to another year.}} We agreed that if that changes she tells me, and does not wait for the day of the session.

I offered a shorter interval, twice a week for a time. She thought about it longer than about anything else today. “You'd want that?” “I would think it useful.” She said no, and looked less grey.
`,
      ['depletion 3', 'sadness 1', 'hyperactivation 0', 'reward-dimming 2', 'loneliness 2'],
    ),
    signed(
      16,
      `
{{loneliness 2|A week of television and toast.}} On Sunday {{corrective-experience 2 @friend; Ileana, unasked|Ileana stood at the door with soup, unasked, and stayed for two hours without talking about Teo}}. Mirela had not called for anybody. {{template-shift 1 emerging @friend|“I wasn't ringing and someone came. That's the wrong way round.”}}

We stayed with the wrong way round. In her world one is answered for crying loudly enough, and even then not surely. That someone might come by herself is not in the plan.

She ate the soup cold the next day too.
`,
      ['depletion 2 easing', 'hyperactivation 0', 'known-and-held 1'],
    ),
    signed(
      15,
      `
Short note, back-to-back day. Slightly more colour. {{symptom-relief 2 emerging|Slept through five nights, ate at a table twice, laughed at something a child said in the surgery.}} Dose unchanged.

She is the one who brought up the mother today: rang her, as every Sunday, and listened to the list of ailments. {{others-unreliable 2 @mother|“She's never once asked what I had for dinner.”}} It was said lightly. {{grief-avoided 1 clinician|I left it light; in hindsight perhaps because I was late.}}
`,
      ['symptom-relief 2 emerging', 'depletion 1 easing'],
    ),
    signed(
      12,
      `
After her holiday week at the sea, alone, which she had feared and managed. {{symptom-relief 2|Reading again; swam; walked along the mole every evening.}} PHQ-9 done in the waiting room, down to single figures for the first time.

And then, on the mole, {{grief-emerging 2 emerging @father|a father was teaching a small girl to ride a bicycle, running beside her with his hand not quite on the saddle. She had to sit down. “It wasn't about Teo. I looked for Teo in it and he wasn't there.”}}

I asked what was there. She shook her head. {{grief-never-had 1 @father|“The hand. That he kept the hand there even when he wasn't holding.”}}

We had a quarter of an hour left and used it to say nearly nothing. It is strange how the room changes when the feeling is the right age.
`,
      ['grief-emerging 2 emerging', 'symptom-relief 2', 'depletion 0', 'known-and-held 2'],
    ),
    signed(
      11,
      `
She was wary of last week, and so, I think, was I. Talked about rotas, the surgery's new chair, a patient who bit her. I said after a while that we were both being very careful around the bicycle. {{grief-avoided 2|“I'm well at the moment. I don't want to break it.”}}

That is fair, and I said so. I also said that being well might be what makes it possible to look. {{known-and-held 2 @therapist|“Would you tell me if it was too much? Or would you wait till I noticed?”}} I would tell her.

{{reassurance-seeking 1 easing @therapist|She noticed herself that this was a question and not a plea: she asked it once.}}
`,
      ['reassurance-seeking 1 easing', 'symptom-relief 2 steady'],
    ),
    signed(
      10,
      `
## The stairs again

She began by herself: the stairs, five in the morning. This time from inside. {{grief-never-had 3 @mother|The cold of the step through the nightdress; the smell of bread on the mother's coat, which meant she was home, and which was the most wonderful smell there was, and which {{loneliness 2 historical @mother|went past her into the bedroom}}.}}

{{grief-emerging 3 @mother clinician|She wept without looking at me to see how I took it – the first time that I have not been watched while she cried.}} It was low and steady and did not seem to want anything done about it.

{{grief-never-had 2 @mother|“I used to think she left. She didn't leave. She just wasn't ever… arriving.”}}

Later: tenderness for the mother, who was twenty-four then and on her own. Both are true, and she could let both be. At the end she asked for a glass of water and drank it slowly. {{known-and-held 3 @therapist|“I didn't check on you,” she said at the door, surprised. “Just now. I didn't check.”}}

Not the depression. Older, and with a beginning.
`,
      ['grief-never-had 3 emerging', 'known-and-held 3', 'hyperactivation 0', 'sadness 2'],
    ),
    signed(
      8,
      `
Sad this week, and says that it is a different sadness: {{sadness 2|“It has edges. The other one was fog.”}} Sleep and work hold.

She went climbing with Ileana's Wednesday group. {{belonging 1 emerging @group|They tie each other in and check each other's knots aloud; it is a rule, nobody finds it needy.}} She told me about it with shining eyes. {{corrective-experience 2 @group|“You *have to* ask. ‘Have you got me?’ And they say ‘Got you.’ Every time! Nobody gets sick of it.”}}

I could not have invented a better one. We laughed a good deal.
`,
      ['belonging 2 emerging', 'grief-never-had 1', 'known-and-held 2', 'hyperactivation 1 easing'],
    ),
    signed(
      7,
      `
Wednesday group again. A woman called Runa asked for her number and then wrote first. {{threat-vigilance 1 easing @friend|Mirela let the message lie for an hour, in order not to seem greedy, and saw herself doing it.}} They had coffee.

{{template-shift 1 @friend|“I had a thought, going home. I thought: she'll probably write again. And it was just a thought, like about the weather.”}}

Something in me wants to hurry here and say, see. I didn't. She'd have to take it from me then, instead of having it.

Reviewed together where we are, at about half a year:

1. The alarm: still there, shorter, she knows its voice.
2. The calm in between was not peace. She can tell the difference now.
3. The stairs.

She added a fourth: “That I was cross with you and you got on with it.”
`,
      ['belonging 2', 'template-shift 1 emerging', 'reassurance-seeking 0', 'loneliness 1 easing'],
    ),
    signed(
      6,
      `
{{relational-stressor 3 @former-partner|Teo is engaged. A patient's mother told her, with her mouth full of cotton wool.}}

{{hyperactivation 3 intensifying @former-partner; returns after three months|It was all back within the hour: she looked up the fiancée, the fiancée's sister, the sister's dog; three nights with the phone in bed.}} {{self-unworthy 2 @former-partner|“So he can. He can stay with someone. It was just me he couldn't stay with.”}}

Much shame that it should come back; she had thought she was done. I said that a smoke alarm which has learnt to be quieter will still go off when there is smoke.

What differed: {{corrective-experience 2 @group|on the fourth day she told the Wednesday people, in the changing room, in one sentence. Runa said “oh, that's grim” and stayed sitting next to her.}} {{depletion 0 clinician; looked for|No sign of the grey calm of some months ago; she is hurt, and loudly.}}
`,
      ['hyperactivation 3', 'relational-stressor 3', 'belonging 1', 'known-and-held 2'],
    ),
    signed(
      5,
      `
Calmer. {{hyperactivation 1 easing|The fire bell lasted eight days this time, against seven weeks in the beginning.}} She counted it up herself, a little proud.

We worked on the sentence from last week, *it was just me he couldn't stay with*. I asked how old it is. Not from Teo. {{self-unworthy 2 historical @mother|She had decided on the stairs that if she were nicer to come home to, the steps would stop at her door.}} {{template-shift 2 @mother|“That's a mad thing for a child to work out. She was just tired. She'd been lifting trays since ten.”}} She said it with real indignation, on behalf of both of them.

{{grief-never-had 2 @mother|Cried a little, for the child's plan more than for the mother.}}
`,
      ['template-shift 2 intensifying', 'grief-never-had 2', 'depletion 0 resolved', 'belonging 1'],
    ),
    signed(
      4,
      `
She is thinking of telling her mother about the stairs. Not to accuse, “just so one other person in the world knows I was up”. We looked at what she hopes for and what is likely. {{others-unreliable 1 easing @mother|She thinks mother will say “you should have been asleep”, and that it might be bearable.}}

I noticed how little she needed from me for this. {{reassurance-seeking 0 @therapist clinician; looked for|She did not ask what I would do.}}

Sleep good, appetite good; the GP would like to leave the dose as it is until next year.
`,
      ['known-and-held 2 steady', 'symptom-relief 2', 'loneliness 0', 'hyperactivation 0'],
    ),
    cancelled(3),
    signed(
      2,
      `
She told her. On the telephone, Sunday, after the list of ailments. {{grief-never-had 2 @mother|There was a silence, then the mother said: “I know. I saw you once through the banister. I didn't have the strength to pick you up, so I went by.”}}

We sat with that. It is terrible, and it is also the first time that the mother has said anything about it at all. {{grief-emerging 2 @mother|“She *saw* me,” Mirela said, several times, in quite different tones.}}

{{loneliness 1 easing @friend|She had gone to Runa's afterwards, because she did not want to be by herself with it}} – {{corrective-experience 2 @friend|said so at the door, “I don't want to be alone with this”, and was let in}}. A year ago she would have rung ten people and reached none.

I was moved and told her.
`,
      ['grief-never-had 3', 'corrective-experience 2 steady', 'known-and-held 2'],
    ),
    signed(
      1,
      `
An ordinary session, which is news in itself. Rota trouble; a bruise from the wall; Runa's cat. {{template-shift 2 steady @friend|Ileana did not answer for two days and Mirela supposed that she was busy. She was.}}

Spoke about my next leave, five weeks off. {{hyperactivation 1 @therapist|A flicker: “How long?”, and the hand on the phone case, where the card from the last break still is.}} She took it out and showed it to me, gone soft at the corners. {{known-and-held 2 @therapist|“You can write the new one on the back.”}}
`,
      ['known-and-held 3 steady', 'belonging 2 steady', 'loneliness 0'],
    ),
    rewritten(
      draft(
        0,
        `
Mother is coming to visit, the first time in four years. Mirela wavers between {{hyperactivation 1 @mother|cleaning the flat at two in the morning}} and leaving the bread unbought. {{grief-never-had 1 @mother|“She'll want to see where I sleep. I'd like her to. Isn't that funny?”}}

(To finish: the dream of the tram with two drivers. What she said about me being there “by accident”.)
`,
        ['template-shift 1'],
      ),
      {
        minutesIn: 0,
        text: 'Mother is coming to visit. First time in four years. The bread. The dream of the tram (two drivers). “By accident”.',
      },
      {
        minutesIn: 35,
        text: 'Mother is coming to visit, the first time in four years. Mirela wavers between cleaning the flat at two in the morning and leaving the bread unbought. I caught myself telling her what I would do with a mother like that, and heard my own one in it; that belongs into my supervision and not into her record.\n\nThe dream of the tram with two drivers. “By accident”.',
      },
    ),
  ],
}
