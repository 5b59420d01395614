// Grief for what never was: a midwife who hands children to their mothers all day long.

import { type ClientScript, cancelled, noShow, signed } from '../client-script.ts'

export const adaora: ClientScript = {
  name: 'Adaora Umeh-Castell',
  code: 'EV-05',
  weekday: 5,
  localTime: '11:00',
  durationMinutes: 50,
  sessions: [
    signed(
      26,
      `
44, midwife for nineteen years, married to Luc, two sons. Signed off for six weeks after she “switched off” at work. {{relational-stressor 2; what set it off|A normal birth at the end of a night. She laid the child on the mother's chest, the mother said *there you are*, and Adaora {{suppression 1|had to leave the room}}. She sat in the linen store and could not stop crying.}}

Eldest of five. {{self-sufficiency 3 historical @mother|Mother took to her bed after each confinement, “sometimes for a year”; at eight Adaora could bath a newborn, at ten she cooked for seven.}} She says this with pride, and the pride is justified.

{{sadness 2|Mood low, tears near the surface all day and no idea what they are about.}} {{fatigue 2|Heavy, wakes at five, no appetite.}} {{hopelessness-about-existence 0 denied; asked|No thoughts of dying.}}

“I've got everything. I don't understand what I'm crying for.” I said that we might ask the crying.
`,
      ['sadness 2', 'fatigue 2', 'self-sufficiency 2', 'suppression 1'],
    ),
    signed(
      25,
      `
She looked after me for most of the hour: was I warm enough, was the chair good for my back, did I get a break before the next one. {{self-sufficiency 2 clinician|When I thanked her and asked who sees to it that she has had lunch, she laughed as at a joke.}}

{{suppression 1 @mother|“I don't like a fuss. With us, whoever made a fuss cost Mummy a week.”}}

At home she has started to lie down in the afternoon. {{self-unworthy 2 @mother|She sets an alarm, so that Luc does not find her in bed. It is the bed she can't bear: “like her”.}} The fear of being like the mother is greater than the fear of being ill.
`,
      ['self-sufficiency 2', 'self-unworthy 1', 'sadness 2', 'fatigue 2'],
    ),
    signed(
      24,
      `
### What she does not get from anyone

I asked for an ordinary day, hour by hour. Hers has forty-one people in it to whom she gives something; we counted. {{loneliness 2 emerging @partner|Then I asked her to count the other way. She began with Luc (“he'd do anything if I asked”), and did not get any further. {{self-sufficiency 2 @partner|“I don't ask. So I don't actually know.”}}}}

She went quiet. {{loneliness 2|“Isn't that funny. I'm never on my own, and I've a feeling like when you're the last one awake in a house.”}}

That is exactly what she was, for years: the last one awake.
`,
      ['loneliness 2 emerging', 'self-sufficiency 2'],
    ),
    cancelled(23),
    signed(
      22,
      `
One of the boys had a fever. She apologised four times for having cancelled.

The GP has prescribed mirtazapine for the nights. {{symptom-relief 1 emerging|Sleeps until seven; eats.}} She wants to go back to work as soon as possible and asked me for a date. I said that I did not have one, and that I was wondering what was waiting in the linen store. {{grief-avoided 2|“A lot of sheets.” We smiled. She looked at her watch, the one that is pinned on upside down so that the nurse can read it and nobody else.}}
`,
      ['grief-avoided 2', 'symptom-relief 1 emerging', 'self-sufficiency 2'],
    ),
    signed(
      21,
      `
{{self-sufficiency 2 @partner|She asked Luc to cook on Thursday – as an experiment – and then stood in the kitchen and told him where things are.}} He has lived in that kitchen for sixteen years. {{others-unreliable 2 @mother|“If I sit down it won't get done. Or it'll get done and I'll have to pay for it.”}} Pay how? She had to think. Mother used to get up, in good spells, make a tremendous dinner, and lie down for a month. “So when she cooked I was frightened.”

I found that very striking: the gift as the herald of the loss. She found it “a bit much”, and said so. I liked that she did.
`,
      ['others-unreliable 2', 'self-sufficiency 2 steady', 'symptom-relief 1'],
    ),
    signed(
      19,
      `
Back to work for half days. It goes well: {{symptom-relief 2|appetite, sleep, concentration all return, and the tears are gone.}} She would like to take stock, and I had the impression that she was about to discharge me, tenderly.

{{insight-only 2|She sums up perfectly: parentified child, no model for receiving, burnout as a signal. “I've read about it. I could teach it.”}} I asked what it's like to be so well understood. {{emptiness 1|She thought about it honestly. “A bit like reading my own notes.”}}

She does not hand over at the birth any more. She arranges it so that the student lays the child on the mother's chest. {{grief-avoided 2|“It's good for their training.”}}
`,
      ['insight-only 2', 'symptom-relief 2 intensifying', 'grief-avoided 2', 'self-sufficiency 2'],
    ),
    signed(
      18,
      `
I came eleven minutes late; the bus had broken down. She had made conversation with the cleaner, moved the plant into the light, and received me as if I were the one in need. {{suppression 2 @therapist|Was she annoyed? Not in the least.}}

Later, out of nothing, she told me of a registrar who is always late and how dangerous that is. {{irritability 1 @therapist clinician|Real heat.}} I said it is dangerous to be kept waiting when one is alone with it. {{rupture-repair 2 emerging @therapist|A very long look. “I thought: so she isn't coming. And then straight away I thought: who'll tell her other patients?” And then, low: “I never thought, what about me.”}}

I said that I was sorry to have left her waiting. Not the bus; I. {{known-and-held 1 emerging @therapist clinician|She began to straighten the tissues, and stopped.}}
`,
      ['rupture-repair 2', 'suppression 2', 'symptom-relief 2', 'self-sufficiency 2'],
    ),
    noShow(17),
    signed(
      16,
      `
Did not come last week – forgot. {{self-sufficiency 1 easing|She has never forgotten anything in her life, and was quite beside herself.}} I was rather glad: at last somebody else had been made to wait. She saw it in my face, and for a moment we were two naughty girls.

And then it came. {{grief-emerging 3 emerging @therapist|“When you said sorry, the other time, I had something here,” hand flat on the breastbone, “and I took it home, and it's been there since. It's like when the milk comes in.”}} She cried, not covering her face. {{grief-never-had 2 @mother|“I want my mum. I'm forty-four. I don't want *her*. I want my mum.”}}

We did not explain it. I moved my chair a little nearer, asked whether that was right, and it was.
`,
      [
        'grief-emerging 3 emerging',
        'grief-never-had 2',
        'known-and-held 2',
        'symptom-relief 2',
        'loneliness 1',
      ],
    ),
    signed(
      15,
      `
She was afraid of coming and came. {{sadness 1|Tearful all week, but hungry with it, and sleeping.}} Dose unchanged.

{{grief-never-had 3 intensifying @mother|What was missing is becoming exact. Not food, not clothes. “{{loneliness 2 historical @mother|That somebody's face went up when I came in.}} Like theirs do. There you are.”}} {{grief-never-had 2 @mother|She has said it to two thousand mothers' children, she reckons, in that moment: *look, there you are.* “And I'm standing there with my gloves on.”}}

The linen store has a name now.

She worries that this is ungrateful. Her mother was ill. Both are true: ill, and not there. I'd like to help her not to have to choose.
`,
      [
        'grief-never-had 3 intensifying',
        'symptom-relief 2 steady',
        'loneliness 2',
        'known-and-held 2',
      ],
    ),
    signed(
      12,
      `
After the holidays, which the family spent with her mother, now 71, well medicated, and “a sweet old lady who feeds the boys”. {{grief-never-had 3 @mother|Adaora stood in the kitchen door and saw her mother wipe the little one's chin and hum. “She hums! I didn't know that she hums.”}} {{irritability 2|She had to go out and chop wood; a whole stack.}}

Envy of her own children. It was dreadful to her to say it, and I could see her wait for my face to go down. It did not.

{{known-and-held 2 @therapist|“You're allowed to say that here, aren't you,” she said, as if reading it off the wall.}}
`,
      ['grief-never-had 3', 'irritability 2', 'known-and-held 2', 'symptom-relief 2'],
    ),
    signed(
      11,
      `
A dream: the old house, night, all the children asleep; she goes from bed to bed and counts. There is one bed more than usual and somebody is in it. {{grief-emerging 2|She knows that she ought to look who it is. “And I thought, oh, not another one.”}}

We stood by that bed for the rest of the hour. She knew who was in it. {{grief-never-had 2 @self|“She's pretending to be asleep. She's very good at it. She doesn't want anyone to have to get up.”}}

What would you do if it were one of yours? “Get in with her.” Silence. {{template-shift 1 emerging|“Budge up, I'd say.”}}
`,
      ['grief-emerging 2', 'grief-never-had 2', 'known-and-held 2', 'loneliness 1'],
    ),
    signed(
      10,
      `
She told Luc about the bed. {{corrective-experience 3 @partner|He did not say anything. In the night she woke because he had turned round and put his arm over her, and when she made to get up and check the boys he said, half asleep, {{belonging 1 @partner|“I've been. They're all there. You as well.”}}}}

“*You as well*,” she said. “I lay there like a plank for an hour so as not to lose it.”

{{template-shift 1 @partner|She noticed that she did not wait for the bill.}} It has not come so far, nine days.
`,
      [
        'corrective-experience 3',
        'loneliness 1 easing',
        'self-sufficiency 1 easing',
        'grief-never-had 1',
      ],
    ),
    cancelled(9),
    signed(
      8,
      `
Full hours again since Monday. {{symptom-relief 2 steady|Tablets halved, sleep holds.}} She hands over the children herself once more. {{grief-never-had 2 easing|She cries in nearly every birth now, openly, two or three tears, and the women think that it's for them. “It is, too.”}}

One of the students asked whether that was professional. {{template-shift 2|“I said, I've been dry for nineteen years, it didn't make them any safer.”}}

I felt proud of her, and wondered whose face that was on me. Someone's that goes up when she comes in, I suppose. I did not hide it.
`,
      [
        'grief-never-had 2 easing',
        'symptom-relief 2 steady',
        'loneliness 1 easing',
        'known-and-held 2',
      ],
    ),
    signed(
      7,
      `
Small and ordinary. The boys fight over a charger; the ward is short of staff. {{self-sufficiency 2 @partner; returns under pressure|She took three extra nights in one week, and did not notice until Luc put the rota on the table with a question mark on it.}} {{self-unworthy 1|“Someone has to.” And if that someone is not you? “Then they'd find out it works without me.”}}

So the old conclusion is still on duty: to be needed instead of being seen. She gave back one of the nights. One.
`,
      ['self-sufficiency 2', 'self-unworthy 1', 'symptom-relief 2', 'grief-never-had 1'],
    ),
    signed(
      5,
      `
She has asked her mother. Not for an apology; what she asked was: “What was I like?” {{grief-never-had 2 @mother|Mother thought for a while. “You were no trouble.” And then: “I can't remember you small. I've tried. I can remember the ceiling.”}}

She'd feared that answer for years, and it was a relief. {{template-shift 2 intensifying @mother|“It wasn't that she looked and didn't like it. She wasn't looking. There was just a ceiling.”}}

They held hands over the oilcloth, the mother hummed. {{sadness 2 @mother|“It's so sad,” Adaora said, “and it's quite all right that it's sad.”}}
`,
      ['grief-never-had 2', 'template-shift 2', 'known-and-held 2'],
    ),
    signed(
      4,
      `
There is a choir of midwives (there is everything). {{belonging 2 emerging @group|Tuesday evenings, no stage, no leader to speak of; she stands in the second row among the altos, and for an hour and a half somebody else gives the note.}} She stayed for tea, and a woman from another ward noticed that she had no chair and fetched one. {{corrective-experience 2|“I just sat down in it. I didn't say *oh you shouldn't have*.”}}

We both know what it takes not to say that.
`,
      ['belonging 2 emerging', 'self-sufficiency 1 easing', 'loneliness 0', 'grief-never-had 1'],
    ),
    cancelled(3),
    signed(
      2,
      `
We spoke about ending, she and I, without a date. {{known-and-held 2 @therapist|She wants to do it slowly, “no discharge at six in the morning”.}} What is left? {{grief-never-had 1 easing @mother|The grief comes by, she says, about once a week, like a health visitor: rings, looks round, has a cup of tea, goes.}}

Her next-youngest sister has rung to ask whether Adaora had “also” been to see someone. {{loneliness 1 @sibling clinician|Five children in one house, and it seems each of them was the last one awake.}}

*For next time:* the sister; my leave; what it's like to be the one who leaves.
`,
      ['grief-never-had 1 easing', 'known-and-held 2 steady', 'template-shift 2'],
    ),
    signed(
      1,
      `
The sister came to stay, and they talked until three. {{corrective-experience 2 @sibling|In the morning there was breakfast on the table and Adaora had not made it.}} The sister remembered something: that at night she used to hear Adaora's steps, bed to bed, and the count, whispered, “and when you got to me I could go to sleep. I always thought, *and who's counting her?*”

{{grief-never-had 2 @sibling|“So there was one,” Adaora said. “There was one who thought it.”}} She cried for a long time and was happy.
`,
      ['corrective-experience 2', 'grief-never-had 2', 'loneliness 0'],
    ),
    signed(
      0,
      `
{{template-shift 2|Nineteen years to the day on the ward; there was a cake, she had an end piece with a lot of icing and ate it sitting down.}} A birth in the night, very quick, no time for gloves. *There you are.*

Expand: her question about what I think of when I hear the count.
`,
      ['template-shift 2 steady', 'sadness 0'],
    ),
  ],
}
