// Disorganized path: comfort and danger came from the same hands, and living on is at times in doubt.

import {
  type ClientScript,
  cancelled,
  noShow,
  signed,
  unwritten,
  withProcessNote,
} from '../client-script.ts'

export const carys: ClientScript = {
  name: 'Carys Penhallam',
  code: 'CK-03',
  weekday: 3,
  localTime: '16:00',
  durationMinutes: 60,
  sessions: [
    signed(
      41,
      `
38, paper conservator in a county archive. Third attempt at therapy; the first two she left “when it got nice”. She chose the chair by the door, moved it so that she could see both me and the window, and kept her boots on the rung.

Says she is depressed since she can think, with holes in it. {{no-safe-place 2|“Other people have a place in their head where they go. I've got a corridor.”}} Lives with an old greyhound called Moth. No partner. {{alarm-shutdown 1 @colleague|One colleague, Seun, asks her to lunch every Friday; every Friday she has sandwiches.}}

Of the mother only this: {{fear-of-closeness 2 historical @mother|“She had lovely hands. You learnt to watch them.”}} Father at sea, ten months of twelve.

I said that she need not tell me anything until she knew what I do with things. For the first time she looked straight at me, not warmly. “That's what a clever one would say.”

Asked about suicidal thoughts: {{hopelessness-about-existence 1 historical; at 19, took herself to hospital; nothing now|years ago, not now; she described them exactly and closed the subject}}. We agreed that I may ask again and that she may say “ask me another day”, once.
`,
      ['fear-of-closeness 2', 'threat-vigilance 2'],
    ),
    withProcessNote(
      signed(
        40,
        `
She checked the room: the second door (a cupboard; I opened it), the lamp, a noise in the pipes. {{threat-vigilance 3 @therapist|“You moved the books.” I had: two of them.}} I said that I would tell her in future if I changed anything. She shrugged, and her shoulders came down by a finger's breadth.

Told me about work, in which she is someone else: patient, exact, witty. How to float apart pages that have been wet and dried as one block. One must never pull. {{others-unreliable 2|“Paper tells you when it's had enough. People don't. They smile and then they tear.”}}

A friendly hour. I felt uneasy at the end, and wrote down why: it was friendly.
`,
        ['threat-vigilance 3', 'no-safe-place 2'],
      ),
      `
A friendly hour, and I was on guard the whole of it. I caught myself laying the pen down so that it would make no sound. {{threat-vigilance 1 @therapist clinician|Whose watchfulness was that?}} She does not frighten me; I think I was being shown, from the inside, how one sits in a room where lovely hands may do anything.

{{fear-of-closeness 2 @therapist clinician|When her shoulders came down I felt relief, and straight after it the wish to say something warm. I held it back, and I believe that was right: warm is where the danger used to begin.}}

For supervision: the two therapies left "when it got nice". What would I have to do so that it may get nice and nobody needs to leave?
`,
    ),
    noShow(39),
    signed(
      38,
      `
No word last week. Today she stood in the doorway: had I kept the hour free? Had I been paid? Was I angry? In that order. {{fear-of-closeness 3 @therapist|“You laughed at my joke about the bishop. It was a real laugh. On the way home I wanted to scratch my skin off.”}}

I said: so the friendly hour was the dangerous one. She sat down, on the edge.

{{fear-of-closeness 2 historical @mother|When mother laughed with you, you were in the sun, you were the only child in the world; and one word too many and the hand came, or the face went – {{no-safe-place 2 historical @mother|“not angry. *Gone.* With her eyes open. That was worse.”}}}} The child could not find out which word it was. {{self-unworthy 2 historical @mother|She concluded that it was in her, some sort of smell.}}

We looked for what could make a friendly hour less dangerous. Her proposal, entirely practical: that I say beforehand when there are ten minutes left, so that nothing ends out of the blue. Done.
`,
      ['fear-of-closeness 3', 'no-safe-place 1', 'threat-vigilance 2'],
    ),
    signed(
      36,
      `
{{emptiness 2|She was away for much of the hour: eyes open, answers late, as from the bottom of a well.}} I spoke less and named what was in the room: lamp, rug, the rain, the time. After some minutes her hand began to stroke the seam of the chair. “Velvet,” she said. “All right. Velvet.”

What had gone before? I had leant forward. {{threat-vigilance 2 @therapist|“When people lean I count.”}} I asked how far back would be right, and she moved my chair with me in it, twenty centimetres, quite strongly, and then had to laugh, in fright, at having done it.

Nothing happened. {{corrective-experience 1 @therapist; she moved me and I let myself be moved|We let the chair stand there. I've marked the rug.}}
`,
      ['emptiness 2', 'fear-of-closeness 2', 'threat-vigilance 2', 'no-safe-place 2'],
    ),
    signed(
      35,
      `
Moth was sick; she was up with him for three nights and told me about it with a tenderness that I had not yet heard. {{corrective-experience 2; the dog is the one she lets near|He sleeps against the backs of her knees. “He doesn't want me to be anything.”}} She watched whether I would find the dog trivial.

I don't. As far as I can see he is the one creature beside whom she has slept deeply since she was small.

{{loneliness 2|“When he dies there'll be nobody who knows what I look like asleep.”}} She had not intended to say it and pulled her sleeves over her hands.
`,
      ['loneliness 2', 'sadness 1', 'fear-of-closeness 1'],
    ),
    signed(
      34,
      `
Bad week. {{relational-stressor 2 @mother|Her mother rang, after a silence of eight months, sweet as anything: a parcel had come back, was Carys still at the same address?}} {{no-safe-place 3 @mother|Since then she sleeps {{threat-vigilance 2 @mother|in her clothes with the bag packed}}, on the floor between bed and wall, where the dog fits in as well.}}

{{hopelessness-about-existence 2 emerging; passive, asked in full|Towards the middle, almost in passing: “It'd be simpler if there just wasn't a me for her to find.”}} I asked straight out. She wishes at times not to be here; it comes in the evenings, for minutes. No plan, no preparation, no intent; she has never told anybody while it was going on. What stands against it: Moth, “the volumes on my bench that no one else would dare to open”, and, with a crooked look, curiosity.

We wrote a plan together, in her own words, on archive paper: first the dog round the block; then the cold tap; then Seun's number, for which she will ask him; then the crisis line; then A&E. She has agreed that I let the GP know, and read my letter before it went. I offered a call on Saturday at eleven. “You'd ring?” I shall ring.

*Consultation with supervisor this evening. Risk at present low to moderate, changing; ask every session.*
`,
      [
        'hopelessness-about-existence 2 emerging; risk asked, plan agreed, GP told with consent',
        'no-safe-place 3',
        'fear-of-closeness 2',
        'threat-vigilance 2',
      ],
    ),
    signed(
      33,
      `
I rang on Saturday at eleven; she picked up at the first ring and said, “It's eleven.” Two minutes, no more. Today: {{corrective-experience 1|“I'd bet Moth you wouldn't. Lucky for Moth.”}}

Asked again. {{hopelessness-about-existence 1 easing; no plan, no intent|Less: twice this week, each time gone after the walk. No plan, no intent.}} The paper hangs inside the cupboard with the tea. She has not asked Seun for his number yet; that is harder for her than the tap.

{{others-unreliable 2 @colleague|Why? “If he's got a number then he's a person who might not answer it.”}}

Sleep still on the floor. We agreed not to make the bed a goal.
`,
      [
        'hopelessness-about-existence 1 easing; asked, plan in place',
        'no-safe-place 2',
        'threat-vigilance 2',
      ],
    ),
    signed(
      32,
      `
She has got the number. She told him that it was “for emergencies with the dog”. {{corrective-experience 2 @colleague|He wrote it on an acid-free label, with a drawing of a dog, and said that it was valid for emergencies without the dog too.}} She carries it in her boot.

Asked: {{hopelessness-about-existence 0 denied easing; looked for|no thoughts of dying this week}}.

Then a dream: a house by the sea, whose rooms are in order but the stairs lead into water. {{fear-of-closeness 2 @mother|Mother calls from below with the beautiful voice. “And I want to go. That's the thing that nobody gets. I'm not running away, {{grief-never-had 1 @mother|I'm holding on to the banister so as not to run *to* her.}}”}}

There it is, both ways at once. I said that anybody would be worn out by that; two engines, one shaft. She was pleased with “two engines” and corrected the mechanics.
`,
      ['fear-of-closeness 2', 'fatigue 1', 'no-safe-place 2'],
    ),
    cancelled(30),
    signed(
      29,
      `
Announced my leave today, three weeks, six weeks ahead, and gave her the dates in writing, with the name of the colleague who stands in. {{threat-vigilance 2 @therapist|She read the sheet as if it had been forged.}} “And if you don't come back?” Then Dr Amsel-Reyes rings you within the day, and she has your number. “You've thought of that.” I have thought of that.

{{known-and-held 1 emerging @therapist|“No one's ever told me beforehand,” she said, to the sheet. “It was always just the boat gone.”}} The father, then. It turns out that he used to leave at night so that there would be no scene. {{grief-never-had 1 historical @father|In the morning there was a smell of pipe and a coin under the cup.}}

She still has the coins. She has never counted them.
`,
      ['known-and-held 1 emerging', 'others-unreliable 2', 'no-safe-place 2'],
    ),
    signed(
      28,
      `
I got something wrong. I called the dog Moss.

She did not say anything, went on with her sentence, and within a minute had gone: flat voice, eyes at the window, one foot already turned to the door. It took me a while to work back to it. {{rupture-repair 3 @therapist|I said: “I called him by the wrong name just now. Moth. I'm sorry. He is the most important one in this, and I got his name wrong.”}} No answer. Then, furious, shaking: {{irritability 2 @therapist|“You were doing so *well*.”}}

{{fear-of-closeness 2 @therapist clinician|The moment I am careless I am the other mother, the gone one; so she had better go first.}} I did not say that. I said it must be awful to have let me hear his name and then hear what I did with it.

{{rupture-repair 2 @therapist|She stayed until the end of the hour, standing. At the door: “Say it.” – “Moth.” – “Right.”}}
`,
      ['rupture-repair 3', 'fear-of-closeness 2', 'threat-vigilance 2', 'no-safe-place 1'],
    ),
    signed(
      27,
      `
She had reckoned that I should pretend nothing had happened, or else make a great thing of it. {{rupture-repair 2 easing @therapist|“You said sorry and then you shut up. I don't know that one.”}}

In her family one was sorry *at* people: mother on her knees with her arms round the child's legs, sobbing that she was a monster, until the child comforted her. {{grief-never-had 1 historical @mother|“So I stroked her hair. I'd a split lip and I stroked her hair.”}} It was told coolly; I felt cold. {{suppression 2 clinician|I asked where it was in her, as she told it. “In the museum.”}}

That is where it is safe for now. Nobody has to handle it without gloves.
`,
      ['rupture-repair 2', 'suppression 2', 'known-and-held 1'],
    ),
    signed(
      26,
      `
A session about the body, without planning it. She is always cold; has three jumpers on. {{no-safe-place 2|To be warm makes her sleepy, and sleepy was not allowed.}} We tried: she took one jumper off for the length of a sentence, put it on again. Took it off. It went to and fro like that with a good deal of laughter.

{{hopelessness-about-existence 0 denied; asked|Thoughts of dying: none, she says, and that she'd tell me, “you've gone to such trouble over the stationery”.}}

Seun has lent her a book. {{threat-vigilance 2|She searched it for a letter, and was relieved and disappointed that there was none.}}
`,
      ['no-safe-place 2 easing', 'fear-of-closeness 1', 'known-and-held 1'],
    ),
    signed(
      24,
      `
Last hour before my leave. She came with a list and ticked it off: plan in the cupboard, number in the boot, stand-in's number on the sheet, date of return. {{self-sufficiency 1|She'd like to be finished five minutes early “so that I'm the one who goes”.}} Granted.

{{hopelessness-about-connection 2 @therapist unsafe|“You'll come back different. They come back with presents and they're different.”}} I said I would tell her if I noticed that I was. She gave me something to keep for the time: a strip of Japanese tissue, almost weightless, with which one mends tears. {{known-and-held 2 intensifying @therapist|“You can see through it and it holds. I want it back.”}}
`,
      [
        'known-and-held 2 intensifying',
        'hopelessness-about-connection 2 unsafe',
        'no-safe-place 1 easing',
      ],
    ),
    signed(
      20,
      `
I gave her the strip of tissue first of all. She held it to the light, checked the edges, put it away. Then forty minutes of distance: everything fine, busy, the dog fine. {{suppression 2|Voice like a railway announcement.}}

At the ten-minute sign she said: {{relational-stressor 3 @mother|“My mother's had a stroke. A fortnight ago. They rang me because there isn't anybody else.”}} She has been twice. The mother cannot speak on one side of her face. {{fear-of-closeness 3 @mother|“She put her hand up and stroked my cheek. With the good one. It was so *gentle*. {{no-safe-place 1 @mother|I went to the toilet and was sick.}}”}}

Ten minutes are too few for that and we both knew it. Asked: {{hopelessness-about-existence 1 emerging; asked, two calls agreed|thoughts of not being here have come back “round the edges”, no plan}}. I offered to ring on Friday and on Monday. She took it without a fight, which worried me.
`,
      ['relational-stressor 3', 'fear-of-closeness 3', 'no-safe-place 2 intensifying'],
    ),
    signed(
      19,
      `
We had spoken on the telephone on Friday and on Monday (the practical side: who decides for the mother, what Carys owes and what she does not). On Monday she said that it was no worse.

{{hopelessness-about-existence 3 intensifying; active thoughts, asked in full|She came in grey and said that I should ask. So I asked, all of it. Since Sunday she has thought of killing herself, not only of being gone; it came on the way back from the ward, lasted most of the night, and she got as far as thinking how.}} She has not prepared anything and does not want to die on most days; she is afraid of the nights. She rang Seun at two in the morning. {{corrective-experience 3 @colleague|He came over and slept in the armchair with the dog on his feet.}}

We changed the plan together with her consent and in her handwriting: what she had thought of using goes to Seun today; he stays, or she stays at his sister's, until Saturday; GP seen at 18:00 this evening (rang from the room, she spoke herself); crisis team's number at the top; the crisis team visits on Friday; I ring at nine each evening until next Wednesday. She knows, and says back to me, at what point she goes to A&E. If she had not been able to agree to this I would have gone there with her, and I told her so.

{{no-safe-place 3 @therapist|“There was nowhere, and then there was you asking. Don't make anything of it.”}}

*Consulted supervisor directly afterwards; written up the same evening. Risk high, contained with others; reviewed by telephone every evening.*
`,
      [
        'hopelessness-about-existence 3 intensifying; plan revised, means removed, GP same day, nightly calls',
        'no-safe-place 3',
        'known-and-held 2',
        'fear-of-closeness 2',
      ],
    ),
    signed(
      18,
      `
Nights have been better since Seun's sister has put her in the box room, “with a door that squeaks, so you hear everything”. GP has changed the medication and sees her weekly. Asked in detail: {{hopelessness-about-existence 2 easing; thoughts yes, no intent, plan in force|the thoughts come, are about half as long, no intent; everything in the plan is still in place, and the means remain with Seun}}. Nightly calls down to every second evening, at her wish.

Why now, when the mother is helpless? {{hopelessness-about-connection 2 @mother impossible|“Because now she's the one I wanted. The whole time. She's soft and slow and she can't lift her arm. And {{grief-never-had 2 emerging @mother|it's *too late to be little*}}.”}}

I believe that is the centre of it. She saw that I believed it. {{grief-never-had 2 emerging @mother|One tear, which she looked at on her finger, like a conservator.}}
`,
      [
        'hopelessness-about-existence 2 easing; no intent, plan in force',
        'grief-never-had 2 emerging',
        'no-safe-place 2',
        'known-and-held 2',
      ],
    ),
    signed(
      17,
      `
Back in her own flat since Monday. Thoughts of dying: {{hopelessness-about-existence 1 easing; no intent, plan gone through|twice, brief, told Seun in the morning without being asked}}. Plan gone through line by line; calls ended by agreement, Saturday at eleven kept.

{{fatigue 3|She is so tired that she falls asleep in the chair at ten to five, for perhaps four minutes.}} I sat and looked after the room. When she woke she was terrified, then looked at me, at the lamp, at the chair on its mark. {{known-and-held 3 @therapist|“How long?” – “About four minutes.” – “What did you do?” – “Nothing. I was here.”}}

She did not say anything more, and took her time with the coat.
`,
      [
        'known-and-held 3 intensifying',
        'fatigue 3',
        'no-safe-place 1 easing',
        'hopelessness-about-existence 1 easing; plan gone through',
      ],
    ),
    cancelled(16),
    signed(
      15,
      `
The four minutes have occupied her for two weeks. {{template-shift 1 emerging @therapist|“I've gone through it for the trick. There isn't one, or it's a very long one.”}}

She visits the mother on Thursdays, twenty minutes by the kitchen timer, coat on. {{self-sufficiency 1|The nurses praise her; she can't stand it.}} {{fear-of-closeness 2 @mother|When the good hand moves she steps back a pace, and has decided that she may.}}

{{hopelessness-about-existence 0 denied; asked|No thoughts of dying since the last session.}} She has asked Seun to keep what he is keeping. I said that this seemed to me a strong thing to ask.
`,
      ['template-shift 1 emerging', 'fear-of-closeness 2', 'no-safe-place 1', 'known-and-held 2'],
    ),
    signed(
      14,
      `
Brought the coins. A tobacco tin, heavy; she emptied it on the rug between us and we counted, on our knees both of us, she on her side of the mark and I on mine. {{grief-lost 2 emerging @father|Forty-three. “Forty-three times he got up in the dark and went past my door.”}}

{{grief-never-had 2 @father|She made little stacks, by years. There is one year without any. She was nine; he'd gone in the daytime, for once, and she had screamed, and he never did that again.}} {{self-unworthy 2 historical @father|“So that was my fault, the dark.”}}

I said: nine. She put the last coin on its stack and wept, with her forehead on the rug, and I stayed where I was. When it was over: “You didn't come over.” No. “Good,” she said. And then: “It'd have been all right if you had. Not *all right*. But.”
`,
      ['grief-lost 2', 'grief-never-had 2', 'known-and-held 2', 'fear-of-closeness 1 easing'],
    ),
    signed(
      12,
      `
{{symptom-relief 2 emerging|Sleeps in the bed, five nights out of seven. Two jumpers.}} The GP is satisfied with the new tablets and the interval is now a month.

She remarks that being less depressed is no picnic. {{grief-emerging 2 @mother|“Before, I'd a lid. Now I go past a school and there's a mum doing up a coat, and I've got to hold on to the railings.”}} {{grief-never-had 3 intensifying @mother|It is the doing-up: kneeling down, the zip under the chin, the tap on the nose. “Nobody's hands ever just finished and went away.”}}

{{hopelessness-about-existence 0 denied; asked|Asked, as always. None.}} “It's sad. It isn't *that*. I can tell them apart now, one's got a floor.”
`,
      [
        'grief-never-had 3 intensifying',
        'symptom-relief 2 emerging',
        'no-safe-place 1 easing',
        'known-and-held 2',
      ],
    ),
    signed(
      11,
      `
Lunch on Friday with Seun and the two from the map room. {{belonging 1 emerging @group|She was there for eighteen minutes. They talked about mould. “I know a lot about mould. I was actually funny.”}}

{{threat-vigilance 2 @group|Afterwards she went through each face for the moment at which it turned, and found none, and took that at first for proof of how good they were at it.}} Then she noticed the thought as a thought. {{insight-only 1|“I know it's the old machine. Knowing doesn't turn it off. But I did hear it clank.”}}

She will go again on Friday, with a sandwich as cover.
`,
      [
        'belonging 1 emerging',
        'threat-vigilance 2',
        'symptom-relief 2 steady',
        'fear-of-closeness 1',
      ],
    ),
    noShow(10),
    signed(
      9,
      `
She did not come last week, but sent a message half an hour before: *Not dead, not angry, can't do nice today.* I wrote back: *Thank you for telling me. Wednesday.* {{rupture-repair 1 @therapist; a going-away that kept the thread|This is the first time that she has gone and left the door on the latch.}}

What was too nice? The tissue strip was in her purse and she had come upon it at the till. {{fear-of-closeness 2 easing @therapist|“I missed you. At the *till*. I wanted to sack you.”}}

We both had to laugh. {{known-and-held 2 @therapist|She thinks that missing somebody who then is there on Wednesday is a new category, and she'll have to find a box for it.}}
`,
      [
        'fear-of-closeness 2 easing',
        'known-and-held 2 steady',
        'threat-vigilance 1',
        'symptom-relief 2',
      ],
    ),
    signed(
      7,
      `
{{relational-stressor 2 @mother|The mother has been moved to a home and does not always know her. Last Thursday she took Carys for her own sister and told her, in her slurred way, that the child was “so good, never a peep, I was that frightened of her”.}}

*Frightened of her.* {{grief-never-had 2 @mother|She said it over and over. All her life she has searched for the word that made the hand come. “There wasn't one. She was scared. I was three and she was scared of me.”}}

{{template-shift 2 emerging @mother|“Then it wasn't a smell.”}} No, it was not a smell.

She was shaken, not gone: looked about the room now and then, at lamp and mark. Asked: {{hopelessness-about-existence 0 denied; asked, given the shock|none; goes to Seun's sister's tonight all the same, “for the squeaky door”}}. I asked about Saturday's call. She would like it.
`,
      [
        'template-shift 2 emerging',
        'grief-never-had 2',
        'self-unworthy 1 easing',
        'known-and-held 2',
        'no-safe-place 1',
      ],
    ),
    unwritten(6),
    signed(
      5,
      `
Angry with the mother, properly, for twenty minutes on end, and looked at the door only once. {{irritability 2 @mother|“I was *three*. You ring somebody. You ring a neighbour. You don't hit it.”}} {{fear-of-closeness 1 easing @therapist|Afterwards she checked my face, briefly, as one checks a pocket for keys.}}

{{sadness 2 @mother|Then the sadness about how little the mother must have had.}} She does not want to forgive her and need not. She does up her cardigan for her on Thursdays, she says, from behind, so that no one has to look.

I had to swallow. The zip under the chin.
`,
      ['irritability 2', 'grief-never-had 2 steady', 'known-and-held 2'],
    ),
    signed(
      3,
      `
My cold, her week at a conservators' meeting: a fortnight's gap that neither of us made into anything. {{belonging 2 intensifying @group|She gave a talk there, about the wet block, and was asked to dinner by people who get excited about paste.}} Stayed for the dinner. Left before the hugging, “with a clear conscience”.

{{template-shift 2|“I'm never going to be someone who likes being hugged. But I've stopped thinking the room's going to blow up.”}}

Moth is thirteen and slow on the stairs. {{loneliness 1|She talked of his death for the first time as something that she would not have to go through alone.}} {{hopelessness-about-existence 0 denied; asked in this connection|Asked in that connection, carefully: no.}}
`,
      [
        'belonging 2 intensifying',
        'template-shift 2',
        'symptom-relief 2 steady',
        'fear-of-closeness 1',
      ],
    ),
    cancelled(2),
    signed(
      1,
      `
She came in and took the other chair. The one with its back to the door. She said nothing about it, nor did I, and we talked about the sale of father's charts for a good quarter of an hour before she burst out: {{no-safe-place 1 easing|“Are you not going to *say* anything?”}} I said that I had noticed, and that I was trying not to be nice about it. She laughed until she cried.

{{known-and-held 3 @therapist|“I can hear the corridor. It's just people going to the dentist.”}}

We looked through the plan in the tea cupboard, as we do every few weeks. It stays up. {{hopelessness-about-existence 0 denied; asked|No thoughts of dying for fifteen weeks}}; Seun still keeps what he is keeping. She has added a line at the bottom, after A&E: *Wednesday, four o'clock.*
`,
      ['no-safe-place 1 easing', 'known-and-held 3', 'belonging 1', 'template-shift 2'],
    ),
    signed(
      0,
      `
Back in the old chair; she says that it is not a step back, it's a different bum. {{fear-of-closeness 1 @mother|Tired after the Thursday visit: mother held on to her sleeve, and she let her for the length of the timer.}} {{grief-never-had 2 @mother|“I thought, this is the hand. This is the actual hand. And it's only an old woman's.”}}

{{hopelessness-about-existence 0 denied; asked|Asked, none.}} Still to write: what she said about the coins and the children she has not had.
`,
      ['grief-never-had 2'],
    ),
  ],
}
