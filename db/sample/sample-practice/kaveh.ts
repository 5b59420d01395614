// Mixed: anxious in love, avoidant at home, and between the two a grief that had no funeral.

import { type ClientScript, cancelled, noShow, signed, unwritten } from '../client-script.ts'

export const kaveh: ClientScript = {
  name: 'Kaveh Sorouri',
  code: 'FS-06',
  weekday: 3,
  localTime: '09:00',
  durationMinutes: 50,
  sessions: [
    signed(
      24,
      `
26, doctoral student in geology, four years in the country. Came through the university service: cannot write, cannot sleep, the supervisor is worried. {{reward-dimming 2|The samples from his field season lie unopened in their crates: “I used to lick rocks. Now I don't even look at them.”}}

Two different people sit in the chair. When he talks about his girlfriend Lea he leans forward, fast and vivid: {{hyperactivation 3 @partner|{{threat-vigilance 2 @partner|if she says “we'll see” he does not sleep}}; he has walked through the town at night so as to be tired when she rings.}} When he talks about his family he leans back and has a pleasant voice: {{suppression 2 @parents|every Friday a video call, half an hour. “They're well. I'm well. We hold things up to the camera.”}}

I asked what he does not hold up. {{self-sufficiency 2 @parents|“They sold the car so that I could come here. You don't ring people like that up and cry.”}}

{{hopelessness-about-existence 0 denied; asked|Asked about suicidal thoughts: none.}} PHQ-9 15.

*First thought:* on at one door, off at the other.
`,
      ['hyperactivation 2', 'suppression 2', 'sadness 2'],
    ),
    signed(
      23,
      `
He has read up. He laid a printed diagram on the table, with four quadrants, and himself entered in two of them. {{insight-only 2|“I'm both. Anxious with her, avoidant with them. It's practically textbook.”}} He was lively in a way he is not when talking of himself.

I admired the diagram, sincerely, and asked where in it one would find last Tuesday night. {{loneliness 2 @partner|He rolled the paper up. Last Tuesday Lea was at a concert; he made rice for one and it was too much, because he only knows it for six. “I threw four portions away. I couldn't look at it.”}}

The rice was not in the diagram.
`,
      ['insight-only 2', 'loneliness 2', 'hyperactivation 2', 'suppression 2'],
    ),
    signed(
      22,
      `
Row with Lea. She had not answered for five hours (dead battery). {{reassurance-seeking 3 @partner|He asked her afterwards whether she still loves him; she said yes; {{others-unreliable 2 @partner|he asked whether she had said it because he asked}}. In the end she shouted, and he then had, he says, “a result”.}}

{{irritability 1 @partner|He is angry with himself: “I interrogate her like a border officer.”}} It came out just so, and we both stopped.

At the border, on the way in, he had been kept for five hours in a room with a bolted-down chair. {{threat-vigilance 2 historical @other|Nobody was rude. They went out with his papers and came back in, and each time he tried to read off their faces whether he would be allowed to stay.}}

Whether one may stay. I only repeated it.
`,
      ['reassurance-seeking 3', 'hyperactivation 2', 'suppression 1', 'loneliness 2'],
    ),
    signed(
      20,
      `
The Friday call: he described it to me minute by minute, as an experiment. The mother shows the tomatoes on the balcony. The father asks about the thesis, “very good, very good”. The brother passes through the picture. {{suppression 3 @mother|He tilts the camera so that one doesn't see the crates. At minute twenty-nine his mother says, “Eat something,” and he says, “You too.” Then he closes the lid and stands in the shower until the water is cold.}}

And the grandmother? I asked because he had drawn the kitchen for me in the first session and there had been a chair by the stove. {{grief-avoided 3 @grandparent|“She's dead. Two years. It's all right, she was old.” And he told me about sediment.}}

Sediment: what settles when nothing moves any more. He's a good teacher.
`,
      ['suppression 3', 'grief-avoided 3', 'loneliness 2', 'self-sufficiency 2'],
    ),
    noShow(19),
    signed(
      18,
      `
Overslept last week, after a night's walking; very ashamed, and had written me a mail of two pages which he did not send. {{reassurance-seeking 2 @therapist|Was I disappointed? Would I tell the service?}} Neither. I had missed him, in the sense that I'd had an hour with an empty chair in it.

{{self-unworthy 2 @therapist|“You get paid for the chair.” A quick look to see whether it had hurt me.}} It hadn't, but I was glad that he'd tried. That's a thing he only ever does with Lea: to see whether one can be lost.

{{fatigue 2|He sleeps from five to nine. I've asked him to see the GP about the nights,}} and he will, he says; he says it leaning back.
`,
      ['self-unworthy 2', 'hyperactivation 1', 'suppression 2', 'loneliness 2'],
    ),
    cancelled(17),
    signed(
      16,
      `
{{relational-stressor 3 @partner|Lea has asked for a pause, one month.}} He told me at once, standing up, and then could not sit for some minutes. {{hyperactivation 3 intensifying @partner|He has not eaten since Sunday; has drafted thirty-one messages, with numbers.}}

And then, which surprised me: {{self-sufficiency 2|he has told no one. Not the office mates, who bring him tea and ask. Not his brother, who rang. “I said the connection was bad.”}} There's the switch: the alarm is all for one person, and for all others the line is dead. {{loneliness 3 @partner|“I'm in a city of two hundred thousand and there's one phone I'd pick up.”}}

Asked directly. {{hopelessness-about-existence 0 denied; asked|No thought of harming himself; he wants to sleep. GP tomorrow at nine; he showed me the appointment.}}

We looked for one more phone. Not family. He thought for a long time. There's a Yusuf who runs a cooking evening at the hall of residence and had once knocked because he smelt the rice.
`,
      [
        'relational-stressor 3',
        'hyperactivation 3 intensifying',
        'loneliness 3',
        'suppression 2',
        'reward-dimming 2',
      ],
    ),
    signed(
      15,
      `
Cooked. He had gone and stood at the back, and Yusuf had put an onion in his hand. {{belonging 2 emerging @group|Fourteen people, six languages, one pot. When they heard that he could do the crust at the bottom, they gave him the big pan. “They banged on the table when I turned it out. Actually banged.”}}

He ate two plates, after four days of nothing. {{corrective-experience 1 @group|Someone called Mette asked why he looked so awful, and he said, “My girlfriend's paused me,” and it wasn't the end of the world: she said, “Like a film?”, and he laughed till he choked.}}

{{hyperactivation 2 easing @partner|Nights still bad, but two messages, not thirty-one.}} GP has prescribed something for sleep, for a fortnight.
`,
      ['belonging 2 emerging', 'hyperactivation 2 easing', 'loneliness 2 easing', 'suppression 1'],
    ),
    signed(
      13,
      `
{{symptom-relief 2 emerging|Sleeps six hours, has opened one of the crates. PHQ-9: 9.}} Brought me a piece of slate and told me what one can see in it; I could have listened longer.

The crust at the bottom of the pan: who taught him? {{grief-emerging 2 emerging @grandparent|His hand stopped in mid-air. “Maman-bozorg.” The grandmother with the chair by the stove. She'd stand behind him, he was five or six, hold his wrist, and together they would wait for the sound. {{grief-lost 2 emerging @grandparent|“You don't look. You *listen*. When it stops hissing and starts to sing.”}} Then he was crying, and was quite astonished at it.}}

{{grief-lost 2 @grandparent|She brought him up, really; the parents both worked. When she died he had an exam. The brother held up a phone at the cemetery and the picture froze. “It froze on a shoe. I watched somebody's shoe for forty minutes, because I thought if I hang up I've left.”}}

I think that he has been standing there since.
`,
      [
        'grief-emerging 2 emerging',
        'grief-lost 2',
        'symptom-relief 2 emerging',
        'belonging 1',
        'hyperactivation 1',
      ],
    ),
    signed(
      12,
      `
He tried to make last week into a paper. {{insight-only 2|“So it's unprocessed bereavement with displaced attachment anxiety.”}} It could well be. I asked what kind of shoe it was.

A brown one, with a strap, dusty. His aunt's. {{grief-lost 3 @grandparent|He'd bought that pair with her, the year before he left. He described the shop and the aunt's vanity; how Maman-bozorg had said they'd do for her funeral, and they had laughed so much.}} “And they did. They did do.”

He wept with his whole back. {{known-and-held 2 emerging @therapist clinician|After a while he held out his hand, without looking, not to be held I think, just so that it was in the room. I put the slate into it. He nodded.}}
`,
      [
        'grief-lost 3 intensifying',
        'known-and-held 2 emerging',
        'insight-only 1 easing',
        'belonging 1',
        'symptom-relief 2',
      ],
    ),
    signed(
      10,
      `
After the break. Lea and he have met; they'll try again. {{hyperactivation 1 easing @partner|He was sleepless for one night beforehand. She came late, he noticed the border officer in himself getting up and putting on his cap, “and I said to him, sit down, it's only the bus”.}}

{{template-shift 1 emerging @partner|“If she goes I'll be very sad. That's a sentence. Before, it wasn't a sentence, it was a cliff.”}}

He has told her about the shoe. She'd never known that there was a grandmother.
`,
      [
        'hyperactivation 1 easing',
        'template-shift 1 emerging',
        'belonging 2',
        'grief-lost 1',
        'symptom-relief 2',
      ],
    ),
    signed(
      9,
      `
{{belonging 2 intensifying @group|The cooking evening has made him its deputy, with a key.}} He's proud of the key and mocks himself for it. On Thursday he cooked her dish, for all of them, and before the meal told them in two sentences who she was. Yusuf said a prayer, Mette lit a bicycle lamp because there were no candles. {{grief-lost 2 easing @grandparent|“So now she's had a funeral. With a bicycle lamp.”}}

{{corrective-experience 2 @group|Nobody wanted to be spared. That's what he kept coming back to: that they all went on eating and some of them cried into it.}}
`,
      [
        'belonging 2 intensifying',
        'grief-lost 2',
        'corrective-experience 2',
        'hyperactivation 1',
        'known-and-held 2',
      ],
    ),
    cancelled(8),
    signed(
      7,
      `
The other door, the family one. {{suppression 2 @parents|On Friday he tilted the camera as ever, and this time saw his hand doing it.}} We wondered what it protects. The parents, of course: they should have got something for the car. {{self-unworthy 2 @parents|But also him. “If they see that I'm not well, then it was for nothing. Then *I* was for nothing.”}}

{{others-unreliable 1 @parents|And would they be able to bear it? He doesn't know; nobody in that family has ever tested it. “She did. The old one. You could tell her anything, she just handed you something to chop.”}}

An onion in his hand. He grinned before I could.
`,
      ['suppression 2', 'self-unworthy 2', 'hyperactivation 1', 'self-sufficiency 2'],
    ),
    unwritten(6),
    signed(
      5,
      `
He left the camera straight. The crates were in the picture, and he with a three-day beard. Mother: “You look tired.” He: “I am. I wasn't well for a long time.” {{corrective-experience 3 @father|There was a pause with a lot of street noise in it. Then his father, who never says anything, came so close to the camera that one only saw his eyebrows and said: “We know, azizam. You always hold the tomatoes question too long.” They had known the whole time.}}

{{loneliness 2 easing @parents|“They thought *I* couldn't bear it if they knew.”}} He laughed, and then he was furious: four years of tilted camera, on both sides.

{{symptom-relief 2 steady|Is writing again: eleven pages, of which he likes three.}} PHQ-9: 6.
`,
      [
        'corrective-experience 3',
        'suppression 1 easing',
        'symptom-relief 2 steady',
        'belonging 2',
        'hyperactivation 0',
      ],
    ),
    signed(
      4,
      `
A low. {{sadness 2|He misses home as he has not done since he came. With the line open the distance is there as well.}} {{grief-lost 2|“Before, they were on a screen. Now they're far away.”}} I thought that beautifully put, and that it belongs to being better.

{{reassurance-seeking 1 @partner; a brief return|With Lea a bad evening: asked three times. The third time she said “stop”, and he did; he went to Yusuf and chopped.}}
`,
      ['sadness 2', 'grief-lost 2', 'known-and-held 2', 'hyperactivation 1'],
    ),
    signed(
      2,
      `
He brought the diagram again, the one with the quadrants, and has folded it into a boat. We talked about whether he is now “secure”. I asked how he would find out. {{template-shift 2 @partner|“I suppose one doesn't keep asking.” A pause, delighted: “That was a joke, but it's also the answer.”}}

{{known-and-held 2 @therapist|My leave in four weeks: he'd like to know where I'm going, not in order to check, he would just like to picture it.}} I told him: hills. What rock? I didn't know. He was scandalised and drew me a map.
`,
      [
        'template-shift 2',
        'known-and-held 2 steady',
        'reassurance-seeking 0',
        'belonging 2',
        'suppression 0',
      ],
    ),
    cancelled(1),
    signed(
      0,
      `
The brother is coming to visit, on a three-week visa, if they let him. {{hyperactivation 1 @partner|The old border room is back in two dreams; he told both to Lea in the night, once each.}} {{belonging 2 @group|The cooking group has pooled the money for the mattress.}}
`,
      ['template-shift 1 steady', 'belonging 2'],
    ),
  ],
}
