// Relief without change: the tablets work, the template stays, and a slight brings it all back.

import { type ClientScript, cancelled, noShow, signed, withProcessNote } from '../client-script.ts'

export const graca: ClientScript = {
  name: 'Graça Montelobo',
  code: 'GR-07',
  weekday: 2,
  localTime: '15:00',
  durationMinutes: 50,
  sessions: [
    signed(
      28,
      `
52, secretary of a primary school, married to Nuno, who drives long distance and is home at weekends. Third depressive episode; the two before were treated with tablets and once with twelve sessions of CBT, from which she has kept a folder. PHQ-9: 19.

{{sadness 3|She cries at the photocopier. Wakes at four with “a stone on the breastbone”,}} {{reward-dimming 2|no longer bakes, has let the sourdough die that she had for nine years.}} {{fatigue 3|On Saturdays she stays in bed till Nuno comes, then gets up so that he finds her dressed.}} Asked: {{hopelessness-about-existence 1; passive, asked in full|at times she wishes that it would stop; no thought of doing anything, no plan; “who'd do the registers?”}} She knows whom to ring and will tell me.

The GP raised the sertraline last week. She expects to be well in six weeks. “It always works.” And then? {{self-unworthy 2|“Then I'm useful again.”}} She said it as one says *then I'm on my feet again*, and did not hear it.

I did, and left it for now.
`,
      ['sadness 3', 'fatigue 3', 'self-unworthy 2', 'others-unreliable 1'],
    ),
    signed(
      27,
      `
She has brought the CBT folder, tidy, with dividers. {{insight-only 1|She can recite the distortions and find them in her sentences while she is speaking: “That was mind-reading.”}} It helps against the worst, she says; it makes the evenings shorter.

Asked where the thoughts come from that she catches so skilfully, she was at a loss. {{others-unreliable 2 @sibling|Then the sister. Lídia is two years younger, “the sunny one”; she was allowed to sit with grandmother in the shop. Graça was allowed to carry.}} {{self-unworthy 2 historical @grandparent|“Nobody was unkind. If you carried, it was ‘what would we do without you’. If you didn't carry it wasn't anything.”}}

- sleep: 4 to 5 hours
- appetite poor, minus four kilos
- item 9 on the questionnaire: “several days”; talked through, unchanged, no plan
- agreed: one walk with the neighbour, porch light on
`,
      ['self-unworthy 2', 'sadness 2', 'fatigue 2', 'others-unreliable 2'],
    ),
    cancelled(26),
    signed(
      25,
      `
Off last week for the school inspection; she'd gone in with a temperature. They could not have managed without her, the head wrote, and she read me the mail aloud. {{self-unworthy 2|I asked what the mail would have been like had she stayed in bed. “There wouldn't have been a mail.”}}

{{loneliness 2 @partner|Nuno rings at eight from some lay-by. They tell each other what they've eaten. {{suppression 1 @partner|“I could tell him. But what's he to do, in Metz, with a stone on my breastbone?”}}}} So he gets the soup and not the stone.

{{symptom-relief 1 emerging|First small signs: five hours' sleep, coffee tastes of something.}}
`,
      ['loneliness 2', 'symptom-relief 1 emerging', 'self-unworthy 2', 'sadness 2 easing'],
    ),
    withProcessNote(
      signed(
        24,
        `
PHQ-9: 13. {{symptom-relief 2 intensifying|Six hours of sleep, no crying at work, the neighbour's walk has become a habit.}} Item 9 is 0 and she confirms it when I ask.

She sat up straighter, she wore the green earrings, and she asked whether one couldn't do the sessions fortnightly now, since “there must be others”. {{self-unworthy 2|There are others, I said. What about her? “I'm nearly mended.”}}

I told her what I thought, in simple terms: that the tablets and the folder were doing what they are good at; that I had also heard, three times now, a sentence which neither of them touches. She wanted to know which one. *Then I'm useful again.* {{insight-only 1|“But that's true,” she said, friendly, a little worried about me.}}

We stay weekly until the next review.
`,
        ['symptom-relief 2', 'self-unworthy 2 steady', 'others-unreliable 2', 'fatigue 1 easing'],
      ),
      `
I noticed that I was proud of the thirteen, as if I had earned it. {{self-unworthy 1 @therapist clinician|She makes one useful; I leave her hours with my own folder tidy.}} If I am not careful we shall be two people who manage.

{{known-and-held 1 @therapist clinician|She looked worried about me when I said the sentence back to her, and for a moment I was looked after.}} Pleasant. That is how she keeps everyone, and I nearly thanked her.

Not to agree to fortnightly too quickly, and not for my sake.
`,
    ),
    signed(
      22,
      `
She arrived with a cake. The sourdough is back (the neighbour had kept a jar of it). {{symptom-relief 3|PHQ-9: 8. She sings in the car.}}

What about the cake? I thanked her, and said that here she doesn't have to bring anything. Something went across her face, and I asked. {{threat-vigilance 2 @therapist|“You didn't like me bringing it.”}} It isn't that. It is that I would be as glad of her with empty hands. {{self-unworthy 3|“No one's glad of empty hands,” she said with complete certainty. “I don't mean that sadly. {{others-unreliable 2|It's just how it is with people.}}”}}

We ate a piece each. It was very good. I have the feeling that I passed an exam and she failed one, or the other way about.
`,
      [
        'symptom-relief 3 intensifying',
        'self-unworthy 2 steady',
        'threat-vigilance 1',
        'others-unreliable 2',
      ],
    ),
    signed(
      21,
      `
Much laughter, stories from the school office: the boy who comes every day with a stomach ache that can be cured by stamping envelopes. {{loneliness 1 other-person|“He doesn't want to go home, that one. I give him a stamp and he's somebody.”}} I asked what he would get if he had no stomach ache and could not stamp. She understood at once and did not like it.

{{grief-avoided 2 @grandparent clinician|When I said that I could imagine a girl in a shop who carried boxes, she looked for her glasses, which she had on.}}

PHQ-9 unchanged at 8.
`,
      ['symptom-relief 2 steady', 'grief-avoided 2', 'self-unworthy 2', 'others-unreliable 2'],
    ),
    noShow(20),
    signed(
      19,
      `
She forgot the hour, “because I was so well”. It is charming and it is true. {{symptom-relief 3 steady|PHQ-9: 6; eats, sleeps, bakes; is organising the school fair and the collection for a colleague.}}

Review. She would like to stop. I said what speaks for that: she is well, and she came in order to be well. And what speaks against it, as an observation and not as a threat: {{relational-stressor 2 historical @child; the two earlier episodes|that both earlier episodes began after someone had not needed her – the first when the younger son moved out without wanting help, the second when the old head retired and did not say goodbye to her.}} She had never laid the two side by side. {{insight-only 2|“So it's the same hole. And I've just put a nicer rug over it.”}} She wrote that down, in the folder, behind a new divider.

And she'll come for a while yet, “if you've the time”. I have the time. *Nothing about this has moved yet*, in spite of the curve.
`,
      [
        'symptom-relief 3 steady',
        'insight-only 2 emerging',
        'self-unworthy 2',
        'others-unreliable 2 steady',
        'sadness 0',
      ],
    ),
    signed(
      18,
      `
We tried something. She was to let ten minutes go by here without being useful to me: no story, no praise, no cake. She thought it a splendid exercise and after ninety seconds said that I looked tired and ought to take magnesium.

{{hyperactivation 1|Second attempt. Two minutes. Her foot began to go,}} {{threat-vigilance 2 @therapist clinician|she searched my face and then the wall for what might need doing.}} At four minutes her eyes were wet. “It's horrid. It's like standing in the shop with nothing in your arms.” {{self-unworthy 2 @grandparent|And what happens then, in the shop? “Then she looks past you. To see if Lídia's coming.”}}

We stopped there; that was plenty.
`,
      ['self-unworthy 3', 'grief-emerging 1', 'symptom-relief 3 steady', 'others-unreliable 2'],
    ),
    cancelled(17),
    signed(
      15,
      `
The fair was a triumph. {{reward-dimming 0 clinician; looked for|She enjoyed it, the food too, and danced with the caretaker.}} {{empty-functioning 0 clinician; looked for|I looked for whether she was merely functioning: no, the pleasure was real.}}

Afterwards, clearing away, they all went off for a drink and each thought another had told her. She washed forty trays. {{others-unreliable 2 @colleague|“I'm not cross. They just forgot I was a person who drinks.”}} {{suppression 2|Was it painful? “Oh no. I had the trays.”}}

PHQ-9: 6. If I had only the figures I would congratulate both of us.
`,
      [
        'symptom-relief 3',
        'others-unreliable 2 steady',
        'suppression 1',
        'self-unworthy 2',
        'insight-only 2',
      ],
    ),
    signed(
      13,
      `
After my leave. She asked at length about it and hoped that I had been able to rest. I asked about her fortnight. {{symptom-relief 2|Good. Everything good. Nuno had a week off, and they painted the hall.}}

{{loneliness 2 @partner|While painting she had nearly told him about the stone. He was up on the ladder, so that one did not have to look at each other. {{self-unworthy 1 @partner|“And then I thought, he's only got the week.”}}}}

We talked about the fact that she gives everyone a version of her that they need not carry. She feels for the first time that this is *lonely*; until now she had held it to be considerate. {{insight-only 2 steady|“I know it now, yes. I know it with my head. On Friday I'll do the soup again.”}}
`,
      [
        'loneliness 2 emerging',
        'insight-only 2',
        'symptom-relief 3 steady',
        'self-unworthy 2',
        'others-unreliable 2',
      ],
    ),
    signed(
      11,
      `
## Relapse

{{relational-stressor 3 @sibling; same pattern as both earlier episodes|Lídia has had her silver wedding. Forty guests, at the grandmother's old house. Graça saw it on a cousin's photographs on Sunday evening; she had not been asked.}} She rang in order to congratulate, in a cheerful voice, and Lídia said, “Oh, you're always so busy, and I didn't like to have you running about.”

Since then: {{sadness 3 intensifying|awake at three, the stone, crying on the stairs of the school}}, nothing eaten but toast. PHQ-9: 17. Tablets taken without a gap, same dose. {{symptom-relief 0 clinician; looked for|Nothing is left of last month.}} {{hopelessness-about-existence 1; passive, asked in full; no plan, no intent|Asked in full: the wish that it would stop is back, for moments. No plan, nothing prepared, no intent; she will tell Nuno and ring here if it grows. GP informed, with her consent.}}

{{self-unworthy 3 @sibling|“She was afraid I'd *help*. You see? {{hopelessness-about-connection 2 @sibling impossible|They don't want me if I don't carry, and they don't want me if I do.}}”}}

I said that it is the hole, and that we are now both looking into it, without the rug. And that I should like to speak to her on Thursday as well – no, not because I've the time. {{known-and-held 1 emerging @therapist|“Because you were left out and it hurts, and I don't want you to be by yourself with it.” She put her hand over her mouth.}}
`,
      [
        'sadness 3 intensifying',
        'relational-stressor 3',
        'self-unworthy 3 intensifying',
        'fatigue 2',
        'loneliness 2',
        'others-unreliable 3',
      ],
    ),
    signed(
      10,
      `
She had rung on Thursday, at the agreed time, and we had spoken for twenty minutes. Today exhausted, hair unwashed, no earrings, **empty hands**: she pointed it out herself. {{self-unworthy 2 @therapist|“I've nothing for you. Not even a story.”}} I said that I was glad to see her. {{corrective-experience 1 emerging @therapist clinician|She looked past me first, quickly, at the door, as if to see whether Lídia were coming.}} Then back. Then she wept so much that I could not understand the words, and they did not matter.

{{grief-emerging 2 emerging @grandparent|Later: “It's not about the party. I mean, it is. But it's that I knew it already. In the photos I knew exactly where I'd have been standing. By the sink.”}}

PHQ-9: 16. Item 9: 0 today, confirmed. {{hopelessness-about-existence 0 denied; asked|She does not wish that it would stop, “I wish somebody'd come”.}} That is something quite different, and we both heard it.
`,
      [
        'grief-emerging 2 emerging',
        'known-and-held 2 intensifying',
        'loneliness 3',
        'sadness 3',
        'self-unworthy 2',
      ],
    ),
    signed(
      9,
      `
She told Nuno. On the phone, at eight, in front of the soup: “I'm not well, I've a stone on my chest, and Lídia didn't invite me.” {{corrective-experience 3 @partner|Long noise of engine. Then he said: “I'm turning round.” He was there at two in the morning, with the lorry, in the street, and there'll be trouble with the firm.}} She tells it like a crime she has been party to.

{{threat-vigilance 2 @partner|She has been waiting for four days for him to be cross.}} {{template-shift 1 emerging @partner|“He isn't. He whistles. He *likes* that I said it.”}}

PHQ-9: 14.

No advice today; I only let her tell it a second time, more slowly, from the engine noise onward.
`,
      [
        'corrective-experience 3 emerging',
        'template-shift 1 emerging',
        'self-unworthy 2',
        'known-and-held 2',
        'sadness 2 easing',
      ],
    ),
    cancelled(8),
    signed(
      7,
      `
Broke her wrist on Wednesday, on the wet steps by the school gate. The right one. She can neither bake nor stamp nor carry. It would be too clumsy in a novel, she says.

{{self-unworthy 2|Two days she was on sick leave and felt “like a parcel nobody's expecting”.}} On the third the boy with the stomach ache stood at her door with his grandmother; he'd wanted to see where she was. He had brought her a stamp. {{corrective-experience 2 @partner|“He just wanted to look at me. He sat there and ate crisps. I couldn't give him *anything*.” And did he go? “After two hours. He was told to.”}}

{{grief-never-had 2 emerging @grandparent|Then it came up, from far down: she had never sat in the shop. Not once, on the high stool, with her legs dangling. Lídia had. “I'd have liked to just sit there and be in the way.”}}
`,
      [
        'corrective-experience 2',
        'grief-never-had 2 emerging',
        'symptom-relief 1 emerging',
        'self-unworthy 2',
      ],
    ),
    signed(
      5,
      `
{{symptom-relief 1|PHQ-9: 10; the plaster itches, sleep middling.}} It goes up more slowly than in the first months, and she noticed that herself: {{insight-only 0; looked for|“The other time I got better by myself, sort of behind my own back. This time I'm there.”}}

The stool, again. {{grief-never-had 3 intensifying @grandparent|Its red oilcloth with the crack in it that pinched your leg. She knows of the crack only from Lídia, who complained of it. “I was jealous of a *pinch*.” She laughed and cried and held on to the plaster.}}

It is a grief for something that was two metres away for ten years.

I notice that I no longer think in terms of review dates.
`,
      [
        'grief-never-had 3 intensifying',
        'symptom-relief 1 emerging',
        'self-unworthy 1',
        'known-and-held 2',
      ],
    ),
    signed(
      4,
      `
A difficult one. I had to move her hour next week and told her at the beginning; she said “of course, of course” and was wonderful for half an hour. {{suppression 2|Cheerful stories, one-handed.}} I interrupted at last: I believe that you have just picked up a box.

Silence. {{rupture-repair 2 @therapist|“You've got someone more urgent.” I have a dental appointment; and I ought to have asked rather than told. “You can *ask* me?” – “I can ask you.” – “Then I'd rather have kept my time,” very quietly, her ears scarlet.}}

I have moved the dentist. {{template-shift 1|She was appalled, for about a minute. Then she grinned like a girl on a stool.}}
`,
      ['rupture-repair 2', 'template-shift 1', 'known-and-held 2', 'symptom-relief 2'],
    ),
    signed(
      3,
      `
Plaster off. First cake, for at home. She has thought about whether to bring me a piece, and hasn't, “as an experiment”. {{self-unworthy 1 easing|She kept looking at her bag, in which there was no cake.}}

She has written to Lídia: not a reproach, two sentences. *I would have liked to be there. Not to help.* {{others-unreliable 2 @sibling|No answer so far; she reckons with none.}} {{hyperactivation 0 clinician; looked for|She does not lie awake over it.}}

PHQ-9: 8. The same figure as with the first cake. {{template-shift 1 @therapist|I told her that, and she said: “It's not the same eight.”}}
`,
      [
        'template-shift 1 steady',
        'symptom-relief 2 emerging',
        'self-unworthy 1 easing',
        'known-and-held 2',
      ],
    ),
    cancelled(2),
    signed(
      1,
      `
Lídia has answered: a picture of the stool. It stands in her cellar. *Do you want it?*

{{grief-never-had 2 @sibling|“She *knew*,” said Graça. “How did she know that it's the stool?”}} Then mistrust – {{threat-vigilance 1|is it a way of getting rid of it, is she to fetch it herself –}} and then she put the telephone on the table, face up, and we both looked at it: a red stool with a crack.

{{others-unreliable 1 easing @sibling|“I don't know what she means by it. I could ask her.”}} That would have been unthinkable half a year ago, with a PHQ-9 of 6.
`,
      [
        'grief-never-had 2 steady',
        'others-unreliable 1 easing',
        'symptom-relief 2 steady',
        'self-unworthy 1 easing',
      ],
    ),
    signed(
      0,
      `
She and Nuno drove there. She sat on it, in the cellar, among the jars. {{corrective-experience 2 @sibling|Lídia laughed at first, then didn't, and sat down on the steps.}} {{belonging 1 @sibling|They ate bread and cheese down there, the three of them, for an hour.}}

PHQ-9: 7. To write up: the sentence about empty hands.
`,
      ['corrective-experience 2', 'symptom-relief 2'],
    ),
  ],
}
