// Early days with a man who scores low and has nobody: avoidant, and the loneliness has not been answered yet.

import { type ClientScript, cancelled, draft, signed } from '../client-script.ts'

export const wendel: ClientScript = {
  name: 'Wendel Astorga',
  code: 'KP-10',
  weekday: 5,
  localTime: '13:00',
  durationMinutes: 50,
  sessions: [
    signed(
      9,
      `
61, weather observer at a small airfield, nights. Sent by the company doctor after he was found asleep on the floor of the instrument room, “not ill, just down there”. Divorced for twenty-six years, no children.

{{empty-functioning 2|“I read the instruments on the hour. Between the hours I wait for the hour.”}} Eats from the machine. {{fatigue 2|Sleeps by day with foil on the windows and wakes as he lay down.}} PHQ-9: 6. {{sadness 0 denied; asked|Sad? He looked for the word and did not find it in himself.}} {{hopelessness-about-existence 0 denied; asked in plain words|Thoughts of not going on? “Who would read the two o'clock?” No.}}

{{loneliness 1|Whom does he speak to in a week? The relief, at six: “Four degrees, wind south.” And then the man is gone to his coffee.}}

{{self-sufficiency 2|He asked how many hours this takes, so that he could plan his sleep around it.}}
`,
      ['empty-functioning 2', 'self-sufficiency 2', 'loneliness 1'],
    ),
    signed(
      8,
      `
He brought last night's log, since I had asked what a night is. Twelve lines, one for each hour, in a hand like print. {{empty-functioning 3|In the column for remarks there has been nothing for eleven years. “There's nothing to remark. It's weather.”}}

Grew up at the edge of a military field; father a mechanic who {{suppression 2 historical @father|answered tears with a job: “hold the torch”}}. He held it well. He still has the torch.

{{suppression 2|When I said that eleven years without a remark was a long time, his eyes filled and he looked at the window until they had dried.}} He then told me, helpfully, what the clouds were.
`,
      ['empty-functioning 3', 'suppression 2'],
    ),
    signed(
      7,
      `
His sister Ilse has asked him for her sixtieth. He has written down the trains and will not go: somebody would have to take his shift. Would anybody? {{self-sufficiency 2|“I've never asked. So it isn't known.”}}

{{loneliness 2 emerging|On the night of his own sixtieth he rang the time signal and let it speak for some minutes. He told it as a thing that might amuse me. It did not amuse me, and he saw that.}}

{{belonging 0; asked|A club, a church, a regular table? No. There was a choir once, before the nights.}} {{others-unreliable 1|“They find another bass.”}}
`,
      ['loneliness 2', 'self-sufficiency 2', 'empty-functioning 2'],
    ),
    cancelled(6),
    signed(
      5,
      `
PHQ-9: 5. He is pleased with the figure, or pleased to hand it to me. {{taken-for-personality 1|“You see, it's a steady instrument.”}}

I said that a barograph in a sealed box draws a very even line. A long pause; he knows such boxes. {{suppression 2|“You'd have to let the air in.” And what would it draw then? “I wouldn't want to be the one reading it.”}}

{{empty-functioning 2|The days off are worse than the nights. He sits at the table with his jacket on. At six he goes to the bus stop to see the relief's bus come in, and goes home.}}

{{loneliness 2|Going to see a bus come in. I repeated it and he put a hand over his mouth, as over a cough.}}
`,
      ['empty-functioning 2', 'suppression 2', 'loneliness 2'],
    ),
    signed(
      4,
      `
He has been to the doctor with his back. Nothing found, which he had expected; {{suppression 1|“it only hurts when I put something down.”}}

We spoke of Marte, the marriage. Four years. {{others-unreliable 2 historical @former-partner|She used to say that living with him was like keeping a lamp on for someone at sea. One evening she turned it off. He understood; he would not have kept it on so long.}} {{self-unworthy 2|“What for?” he asked. I think he meant himself.}}

{{corrective-experience 0; looked for|Has anybody since kept anything on for him? He went through the years with care, as through a log, and there was no entry.}}
`,
      ['others-unreliable 2', 'empty-functioning 2', 'self-unworthy 1'],
    ),
    signed(
      3,
      `
Tired and pale after five nights. {{empty-functioning 2|Could not say what he had done on his free day; found a receipt in his pocket and read it to me as news.}}

I noticed that I was working hard to be interesting, and told him that it had gone quiet in me too. He nodded: {{loneliness 2|“It's like that after three. You hear the relays and think it's someone.”}} Who does he think it is? “Nobody. Just that there'd be a someone.”

{{suppression 2|He apologised for the remark, and took out the bus timetable.}}
`,
      ['empty-functioning 2', 'loneliness 2', 'suppression 2'],
    ),
    signed(
      2,
      `
Ilse's party was on Saturday. He did not go, and rang at ten, when he reckoned that the guests would be loud enough. {{loneliness 3|She carried the telephone through the rooms so that he could hear it. He stood in his kitchen with his coat on and listened to forty people, and then she had to cut the cake.}}

{{reward-dimming 2|He used to bake for such days: a sponge with weather written on it in sugar. The tin is on top of the cupboard.}}

{{insight-only 1|“I do it so nobody has to wait for me. And then nobody waits for me. It's a closed loop, isn't it.”}} And is there a switch in it anywhere? He considered that as an engineer would and said not on the drawing.
`,
      ['loneliness 3', 'suppression 1', 'self-sufficiency 1'],
    ),
    signed(
      1,
      `
PHQ-9: 7. Two of the points are for sleep.

He asked, at the door and with his hand on the frame, whether I write remarks. I said that I do, after each hour, and that there are some about him. {{known-and-held 1 emerging|He went red to the ears and came back in to fetch a glove that he was wearing.}}

Before that: {{empty-functioning 2|the same night nine times, by his count}}; {{loneliness 2|the wish, put as a technical question, for a line in the log in somebody else's hand}}. {{suppression 1|I asked him to say it without the log. He could not, and said that he could not.}}
`,
      ['loneliness 2', 'empty-functioning 2'],
    ),
    draft(
      0,
      `
First remark in eleven years, he reports: at four there was a fox on the runway. {{loneliness 1|“I wrote it in and then there wasn't anybody to say it to, so I'm saying it to you.”}}

{{empty-functioning 1|The rest of the week as ever.}} To go on with: the choir; who could be asked for one night.
`,
      ['loneliness 1', 'empty-functioning 1'],
    ),
  ],
}
