// Grief for what was lost: a widower who keeps everything running so that nothing can be missing.

import { amended, type ClientScript, cancelled, draft, noShow, signed } from '../client-script.ts'

export const tomasz: ClientScript = {
  name: 'Tomasz Wieloch',
  code: 'DM-04',
  weekday: 1,
  localTime: '14:00',
  durationMinutes: 50,
  sessions: [
    signed(
      20,
      `
68, tram driver until three years ago. His wife Halina died fourteen months ago, eleven weeks after the diagnosis; they were married for forty-one years. The daughter made the appointment. He wears a pressed shirt and has brought the referral in a plastic sleeve.

{{fatigue 2|“My battery is gone. The doctor looked at everything and it is not the heart. I mean: it's not *the heart*.”}} He is up at four, as on early shift. {{reward-dimming 2|The allotment has gone to seed; he passes it on the bus and looks at the other side.}}

About Halina he speaks readily and in the present tense: she likes the window open, she doesn't care for mushrooms. {{grief-avoided 2 @partner clinician|When I asked about the eleven weeks he gave me the dates of the admissions, with room numbers.}}

{{loneliness 2 @partner|Evenings he puts the radio on in the kitchen, goes into the other room, {{grief-avoided 1 @partner|“and then there's somebody in the kitchen”}}.}}

Asked about being tired of life: {{hopelessness-about-existence 0 denied @partner; asked|“No. She'd have a word to say to me.”}}
`,
      ['grief-lost 2', 'loneliness 2', 'alarm-shutdown 2', 'sadness 1'],
    ),
    signed(
      19,
      `
He told me how he runs the house. Laundry Mondays, as she did it; her pillowcase goes in with his, “so it's not a half load”. The daughter wants him to clear the wardrobe. {{grief-avoided 3 @partner|“There's no hurry. It's tidy.”}}

I asked to be shown round, as it were: what would I see if I came in? Her glasses on the windowsill, her crossword with the pen in it. {{grief-lost 2 @partner|He knows which clue she stopped at: seven across, *a bird that comes back*. He has known the answer for a year and doesn't write it in.}}

{{suppression 2 clinician|His eyes filled; he looked at the ceiling until they were dry and asked me whether I had far to travel to work.}}
`,
      ['grief-avoided 3', 'grief-lost 2', 'loneliness 2', 'fatigue 2'],
    ),
    noShow(18),
    signed(
      17,
      `
Did not come last week and did not ring: he had gone to the cemetery instead, sat on the bench, and the time went by. Very correct apology. {{alarm-shutdown 2 @colleague|Men from the depot meet on Tuesdays for cards. They have stopped asking, since he always said next week. “I see the phone. I know the number by heart. I don't know why my hand won't.”}}

{{loneliness 3|“All day long I don't use my voice. At the till I say *thank you* and it comes out like a rusty gate.”}}

GP suggests an antidepressant; he does not want one, “it's not a disease if your wife dies”. No, it is not. But four o'clock every morning, nine kilos and an unused voice may be more than one man need carry in order to prove that. He will think it over.
`,
      ['alarm-shutdown 2', 'loneliness 3', 'sadness 2', 'fatigue 2', 'grief-avoided 2'],
    ),
    signed(
      16,
      `
He has begun the tablets, “for my daughter”. We talked about driving trams. He is a wonderful teller: the last run at night, the conductor's lamp, the drunk professor who recited. {{reward-dimming 1 easing|For a quarter of an hour he was all there, with both hands on the controller.}}

Halina used to ride the last run with him when they were courting. She sat in the seat behind the driver and did not speak, since one may not speak to the driver. {{grief-lost 2 @partner|“So I had her at my back. I always knew what she was thinking by how quiet it was.”}} He turned round in the chair then, very slightly, as if to check.

I felt it go through me. {{grief-avoided 1|He went straight on to the model number of the tram.}}
`,
      ['grief-lost 2', 'reward-dimming 1', 'loneliness 2', 'fatigue 2'],
    ),
    signed(
      14,
      `
{{symptom-relief 2 emerging|Sleeps till half past five, has put on a kilo, and the rusty gate is oiled: he talks to the woman downstairs about her geraniums.}} The daughter is delighted. He has been to cards once. {{belonging 1 emerging @colleague|They dealt him in as if he had been gone for a smoke. “Nobody said a word. Staszek had kept my mug.”}}

And yet he is uneasy. {{grief-avoided 2 @partner|“{{symptom-relief 1|I am getting better.}} That's not right, is it? If I'm better, where is she?”}}

That is the question, I think. The tiredness had been a way of not leaving the station without her. I said something of the kind. He took a long time to put his coat on.
`,
      ['symptom-relief 2 emerging', 'belonging 1 emerging', 'loneliness 2', 'grief-lost 2'],
    ),
    signed(
      13,
      `
He started before he sat down. {{grief-emerging 3 emerging @partner|On Thursday he found one of her shopping lists in the pocket of his own coat: *eggs, thread (grey), something nice.* He had stood in the hall and roared. “Like an animal. I frightened myself. The lady downstairs came up.”}}

{{corrective-experience 2 @friend|And she, Mrs Oduya, had taken him by the sleeve, sat him down on the stairs, and stayed there with him on the stairs in her apron until it was over.}}

*Something nice.* {{grief-lost 3 @partner|“I don't know what she'd have got. I'll never know what she'd have got.”}} He wept here too, loudly, wiping his face with a folded handkerchief that had been ironed for the purpose, it seemed to me, more than a year ago.

I said very little. He didn't need words; he needed not to be alone with a piece of paper.
`,
      ['grief-lost 3', 'grief-emerging 3 emerging', 'grief-avoided 0; looked for', 'loneliness 2'],
    ),
    signed(
      12,
      `
Exhausted, in another way than before: {{fatigue 1|“like after moving house”.}} He slept in the afternoon with the window open.

The eleven weeks, for the first time as weeks and not as room numbers. How they did not say it to each other. {{grief-lost 3 @partner|She asked him on the last Sunday whether he had watered the tomatoes; he said yes; he hadn't. She knew. “She was asking if I'd manage. {{self-unworthy 1 @partner|And I told her a lie about tomatoes.}}”}}

{{self-unworthy 2 @partner|He believes that he let her go alone, by being cheerful.}} We looked at that with care. She was cheerful as well. They had forty-one years of practice in knowing what the other was thinking by how quiet it was.

“Then she knew,” he said after a while. Not asked; I kept silent.
`,
      ['grief-lost 3 steady', 'known-and-held 2 emerging', 'symptom-relief 1'],
    ),
    cancelled(11),
    signed(
      10,
      `
He'd had a cold. Brought me three tomatoes in a paper bag, bought ones: “The others aren't ripe for obvious reasons.” We allowed ourselves that.

{{grief-lost 2 easing @partner|It comes in waves; he no longer holds the ceiling with his eyes.}} {{symptom-relief 2|Weight nearly back, four o'clock has become six.}} The tablets remain as they are.

Something I had not expected: anger. {{irritability 2|At the registrar with the cold hands, at the son-in-law who says “at least it was quick”. And, very softly, at Halina: “She went to the doctor too late. I told her. She said, after the plums.”}} Then alarm that he could say it. {{rupture-repair 0 @therapist; looked for|I looked for whether he now expected me to be shocked; he did, a bit, and saw that I was not.}}
`,
      ['grief-lost 2', 'irritability 2 emerging', 'known-and-held 2', 'loneliness 1'],
    ),
    amended(
      signed(
        8,
        `
After two weeks away at the daughter's. The grandson (5) asked at table where exactly Grandma is. Silence all round. {{template-shift 1 @partner|Tomasz, who had always been the one to change the subject, said: “I don't know. I miss her very much. Do you?” And the child said: “I miss her biscuits.” Then everybody could cry and laugh and speak.}}

{{corrective-experience 2 @child|The daughter came to his room in the night and said that she had believed she must not mention her mother in front of him. “A year and a half we have been keeping quiet for each other. Two trams on the same line.”}}

He has invited her for a weekend to do the wardrobe, together.
`,
        ['corrective-experience 2', 'grief-lost 2', 'loneliness 1 easing', 'symptom-relief 2'],
      ),
      {
        kind: 'client-requested',
        daysLater: 14,
        requestedDaysLater: 14,
        acceptedDaysLater: 14,
        text: 'He read this note with me and asked that it say six: the boy had turned six the week before. The five above is what I had heard in an earlier hour. Read six wherever the grandson’s age is given.',
      },
    ),
    amended(
      signed(
        6,
        `
## The wardrobe

It took two days. They kept the grey coat, the blue dress, one pair of shoes, “the ones that look like her feet”. The rest went to the parish. {{grief-lost 2 @partner|The empty half is worse than he thought: the hangers make a sound when he shuts the door.}}

{{sadness 2 @partner|A sad, good session. He speaks of her in the past tense now and hears it each time.}}

{{loneliness 2|“I am not depressed, Doctor.” (I am not a doctor; he knows.) “I'm lonely. It's something else. For that you'd need people.”}} I could not have put it better. Which people, then? Cards on Tuesdays, Mrs Oduya on the stairs. The plot.
`,
        [
          'grief-lost 2',
          'loneliness 2',
          'symptom-relief 2 steady',
          'belonging 1',
          'grief-avoided 0',
        ],
      ),
      {
        kind: 'late-entry',
        daysLater: 2,
        text: 'Said at the door, and left out above: the grey coat smells of her only at the collar, and he has stopped opening the wardrobe every day, “so that it lasts”.',
      },
    ),
    signed(
      4,
      `
He has been on the plot. It looks “like after the war”. The neighbours on the left had mown his strip along with their own all year and said nothing. {{belonging 2 intensifying @group|They handed him a spade over the fence and a glass, in that order.}}

{{grief-lost 2 @partner|Her gardening gloves were in the shed, stiff, with the shape of her hands still in them. He put them back on their nail. “They can stay. It's a shed, not a museum.”}}

His mother came up for the first time, by way of the gloves. {{grief-never-had 1 historical @mother|She never touched anyone if she could help it; hands were for work. Halina had taken his hand on the last tram without asking, “and I thought, so that's what they're for”.}} So there is an older loss under this one; he knows it, and doesn't need to go there today.
`,
      ['belonging 2 intensifying', 'grief-lost 2', 'loneliness 1 easing', 'symptom-relief 2'],
    ),
    cancelled(3),
    signed(
      1,
      `
The anniversary of the wedding, forty-three years it would have been. He took the last tram out to the depot and back, as a passenger, in the seat behind the driver. {{grief-lost 2 steady @partner|“I sat where she sat. You see a lot from there. You see the back of a man's neck. I never knew that she was looking at *that*.”}}

He cried on the tram, and a girl with blue hair gave him a tissue and went on looking at her telephone. {{corrective-experience 1|He thought that very tactful.}}

{{template-shift 2|“I used to think, if I start, I won't stop. It's not so. It stops by itself and then you're hungry.”}}

We agreed to meet every other week from now on.
`,
      [
        'grief-lost 2 steady',
        'template-shift 2',
        'alarm-shutdown 0 resolved',
        'belonging 2',
        'loneliness 1 easing',
      ],
    ),
    draft(
      0,
      `
He asked to come one week earlier than planned; nothing bad. He has written seven across into the crossword: *swallow*. {{grief-lost 2 @partner|“Four minutes I had the pen in my hand. Then I thought, she'd be cross that it's taken me so long.”}} He left the other clues for somebody who likes crosswords.

{{belonging 2 @friend|Mrs Oduya does, it turns out.}} A very small smile.
`,
      ['grief-lost 2', 'grief-avoided 0'],
    ),
  ],
}
