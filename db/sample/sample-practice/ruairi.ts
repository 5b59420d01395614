// Taken for personality: a depression so old that it passes for the man's character.

import { type ClientScript, cancelled, signed } from '../client-script.ts'

export const ruairi: ClientScript = {
  name: 'Ruairí Halloran-Teague',
  code: 'HL-08',
  weekday: 4,
  localTime: '17:00',
  durationMinutes: 50,
  sessions: [
    signed(
      19,
      `
**Referral.** 58, caretaker of a primary school for twenty-two years, divorced for nine, one son (Fintan, 24). Sent by occupational health after he shouted at a supply teacher over a propped-open fire door. He thinks that he was right about the door, and was.

**Account.** {{irritability 2 @child|Short fuse for “a year or so”; throws tools back into the box, has twice put the phone down on his son.}} {{fatigue 2|Tired from the minute he wakes.}} No sadness that he would call so. He eats, sleeps seven hours, has never missed a day's work. {{reward-dimming 2|Asked what he enjoys, he thought for so long that I believed he had not heard; then: “The boiler, when it's been bled.”}}

**History of mood.** I asked when he was last well. {{taken-for-personality 3 @mother|“I don't follow. I've always been like this. Some people are sunny and some people are me. My mother used to say I was born with the blinds down.”}} No previous treatment; it did not occur to anyone, himself included.

**Risk.** {{hopelessness-about-existence 0 denied; asked|Asked directly: no thoughts of ending his life, now or earlier. “I wouldn't go out of my way to be here, but I wouldn't leave.”}} We talked that sentence through; no wish to die in it that I could find. He knows that I shall ask again.

**Impression.** PHQ-9 14. He scored the items “as usual for me”, which is exactly the difficulty: no earlier self to compare with. {{loneliness 1 @therapist clinician|He wanted to know whether the lock on my window was meant to be loose, and tightened it with a coin.}}
`,
      ['taken-for-personality 3', 'irritability 2', 'fatigue 2'],
    ),
    signed(
      18,
      `
He came on the minute, in work trousers, and sat as if he were waiting to be told what is broken.

We went through the past week by the hour. {{empty-functioning 2|Up at five, school, home, the dinner he has on that day of the week, {{reward-dimming 1|television without knowing what was on}}.}} {{loneliness 2; he does not use the word|On Friday at half past three, when the last child has been fetched, it gets quiet “like someone's pulled a plug”. He stays on until six; there's always something to tighten.}}

{{irritability 2|The anger always comes at the same place: when somebody is careless with a thing he has put right.}} I said it sounded as though nobody much notices that he has put it right. “It's not a job you get noticed in. If they notice, you've done it wrong.”

{{taken-for-personality 2|“I'm not unhappy. I'm just not a happy man. It's like being left-handed.”}} I asked whether left-handed people are tired. He gave a short laugh, the first.
`,
      ['taken-for-personality 2 steady', 'empty-functioning 2', 'irritability 2', 'fatigue 2'],
    ),
    cancelled(17),
    signed(
      16,
      `
Burst pipe last week. He had telephoned himself and spelt his name for the machine.

I had asked him to bring a photograph from any time before he was twenty. He brought three in an envelope marked *photographs*. A confirmation; a school year; and one at which he himself hadn't looked for decades: {{taken-for-personality 2; the evidence against it|a boy of about eleven on a harbour wall, head thrown back, laughing so hard that the picture is blurred.}} He turned it over twice to see whether the name was right.

“That's me?” It says so on the back, in his mother's writing. {{insight-only 1|“Well. He's not got the blinds down.”}}

He didn't want to talk about it further and did not need to. He asked if he might leave the picture here, “so it doesn't get lost”. I've put it in the file pocket at the front, where he can see the edge of it.
`,
      ['taken-for-personality 2 easing', 'fatigue 2', 'irritability 1'],
    ),
    signed(
      14,
      `
*Data.* GP has started an antidepressant at his own request, after he read the leaflet in the surgery: “It had all of me on it. I thought, that's a hell of a coincidence.” {{taken-for-personality 1 easing|He'd told the doctor that it might be that he had something, rather than was something.}} Sleep as before. {{irritability 2|One outburst (delivery driver, the hedge), followed, which is new, by an apology.}} Fintan has not rung for three weeks. {{self-sufficiency 2 @child|He does not ring either: “He knows where I am.”}}

*Assessment.* First crack in the identity of mood and man. I should be careful not to take away from him something he has lived in for forty-seven years before there is anything else to live in. {{others-unreliable 2 @child clinician|Under *he knows where I am* there is, I think, an old experience of having been where one could be found, and not being found.}}

*Plan.* Go on with the photograph when he does. Sleep and activity are not the issue. Ask about the year after the harbour wall.
`,
      ['taken-for-personality 2 easing', 'self-sufficiency 2', 'fatigue 2', 'loneliness 1'],
    ),
    signed(
      13,
      `
The year after the harbour wall. He answered quite readily; apparently nobody has asked. {{relational-stressor 3 historical @mother; the likely start of it|Later that year his mother went into the sanatorium with her lungs. Children were not admitted. He and his father stood on the lawn on Sundays and waved at a window, third floor, fifth from the left; he was never certain that it was the right one.}} It lasted fourteen months.

{{grief-never-had 1 historical @mother|When she came home she was thin and polite and did not like to be hugged, because of the scar. “She was a nice woman. She came back a nice woman.”}} And before that? He had to think. “She sang. You'd hear her from the street.”

I remarked that the boy in the photograph can hear her. {{suppression 2 clinician|He looked at the window lock. “It's held,” he said.}}

It took us both until the end of the hour. {{grief-avoided 1|On the stairs he told me about boilers all the way down.}}
`,
      [
        'relational-stressor 2 historical',
        'grief-avoided 1',
        'taken-for-personality 1',
        'loneliness 2',
      ],
    ),
    signed(
      12,
      `
Short. He had thought about cancelling and told me so. “Nothing's happened.” {{grief-avoided 2 @mother|The window, the lawn, the scar: he'd rather leave it, it's forty-seven years ago and she's dead.}} I said we could leave it, and that it was there in any case, on the third floor.

{{symptom-relief 1 emerging|Woke before the alarm on two days and was not tired. He reported it like a fault.}}
`,
      [
        'grief-avoided 2',
        'symptom-relief 1 emerging',
        'taken-for-personality 1',
        'fatigue 1 easing',
      ],
    ),
    signed(
      9,
      `
After my fortnight away. He had noted what he wanted to say on the back of a delivery slip and read it out:

1. {{symptom-relief 2 intensifying|Tiredness about half.}}
2. {{irritability 1 easing|Has not shouted. Has wanted to.}}
3. {{reward-dimming 1 easing|Heard a blackbird on the bike shed and stopped to listen. “Stood there like an eejit.”}}
4. Didn't like it that I was away.

The fourth point he read out in the same tone and put the slip back in his pocket. I asked. {{known-and-held 1 emerging @therapist|“I'd got used to the Thursday. I came by. {{loneliness 1 @therapist|I knew you weren't here, I just came by.}}” He had stood on the other side of the road and looked up. Third window from the left.}}

I think that we both knew where he had been standing. I said: this time it was the right window, and I was not in it. {{grief-emerging 2 emerging|His chin trembled; he was indignant about it. “That's never the tablets?” No. That's not the tablets.}}
`,
      [
        'symptom-relief 2 intensifying',
        'grief-emerging 2 emerging',
        'known-and-held 2 emerging',
        'taken-for-personality 1 easing',
        'fatigue 1 easing',
      ],
    ),
    signed(
      8,
      `
{{sadness 2 emerging|He's been sad. He announced it as he might announce that there's mice: not pleased, but pleased to know what it is.}} It comes when he locks up. PHQ-9: 9.

“I thought if I'd something it'd be a greyness. But this has got her in it.” {{grief-never-had 2 emerging @mother|It is not the dead mother whom he misses, he says; her he buried properly. It is the one who did not come back from the sanatorium. “They sent us another one. {{suppression 2 historical @mother|And you couldn't say it. You'd to be glad.}}”}}

{{loneliness 2 historical @father|His father never spoke of it; the two of them sat at table and were glad.}}

{{taken-for-personality 0 clinician; looked for|I looked for the old sentence, that he is simply made like that, and did not hear it today.}}
`,
      [
        'sadness 2 emerging',
        'grief-never-had 2 emerging',
        'taken-for-personality 0',
        'symptom-relief 2',
        'known-and-held 2',
      ],
    ),
    cancelled(7),
    signed(
      6,
      `
Fintan. Silence on both sides for three months by now. {{others-unreliable 2 @child|“If he wanted to, he'd ring.”}} We looked at what Fintan may be seeing: a man in a third-floor window, who perhaps waves. It was rather hard and I said it softly. He got up, went to the window, tested the lock, sat down.

{{self-unworthy 2 @child|“What would I say to him? I've nothing on. I've never had anything on.”}} Then say that. {{alarm-shutdown 1 historical @child|He has had the number up on the phone many evenings, it turns out; he looks at it till the screen goes dark.}}

He isn't going to ring this week. He will bring the phone next time.
`,
      ['alarm-shutdown 1', 'others-unreliable 2', 'symptom-relief 2', 'sadness 1', 'loneliness 2'],
    ),
    signed(
      5,
      `
He rang from here. It was his own idea: “You can be the wall.” I was the wall. {{corrective-experience 2 @child|It rang six times; then, “Da? Is something wrong?” – “No. I was – no. I wanted to hear you.” A long pause at the other end, and the boy said, “Right. Well. This is me.” They both laughed, the same laugh, as if from one throat.}}

Eleven minutes, most of it football. Afterwards he sat there grey in the face, {{known-and-held 2 @therapist|and asked me whether that had been all right. I said that it had been very all right.}}

{{template-shift 1 emerging @child|“He thought I was disappointed in him,” he said. “All that time. I thought he couldn't be bothered. We're a pair of –” He did not finish the sentence; I think the word would have been *windows*.}}
`,
      [
        'corrective-experience 2 emerging',
        'template-shift 1 emerging',
        'symptom-relief 2',
        'loneliness 1 easing',
      ],
    ),
    signed(
      3,
      `
*Review at sixteen weeks.* PHQ-9: 6 (from 14). {{symptom-relief 2 steady|Energy good, sleep unchanged, no outbursts.}} Medication to continue for at least another six months, GP's advice and mine.

What he puts first himself is neither of those. {{belonging 1 emerging @colleague|The dinner ladies have a table at half past one; he's eaten in the boiler room for twenty-two years. On Monday he took his plate over. “They moved up. One of them said, *finally*.”}}

{{sadness 1 steady|He goes on being sad at locking-up time, and has stopped tightening things; he sits on the low bench by the pegs for ten minutes.}} {{grief-never-had 2 steady|The pegs have little pictures; his had been a trawler.}} It would be a mistake to treat that, and I told him so. He nodded. “It's only her.”

{{taken-for-personality 1 easing; now in doubt|“I don't know what I'm like, then,” he said at the end, not unhappily. “Fifty-eight. It's a bit late to be finding out.” And after a moment: “It's a bit interesting.”}}
`,
      [
        'symptom-relief 2 steady',
        'taken-for-personality 1 easing',
        'fatigue 0 resolved',
        'known-and-held 2',
      ],
    ),
    cancelled(2),
    signed(
      1,
      `
Fintan came for the weekend; they put up a shelf which did not need to be put up. {{corrective-experience 2 @child|In the evening he showed him the harbour-wall picture (he'd fetched it from here for the purpose). Fintan photographed it and has made it his telephone background.}} “So I'm in his pocket, laughing.”

One quarrel: the spirit level. {{irritability 1 @child|He heard himself getting loud, said, “Wait,” and went to stand in the yard.}} When he came in again the boy was still there. {{template-shift 1|He told me this part twice.}}
`,
      ['corrective-experience 2', 'irritability 1', 'symptom-relief 2', 'sadness 1'],
    ),
    signed(
      0,
      `
Hummed on the stairs on his way up. I have not mentioned it. {{grief-never-had 1 @mother|He says that the tune has been in his head since Sunday; he does not know the words, she'd have known them.}}

PHQ-9 next week.
`,
      ['taken-for-personality 0', 'known-and-held 2'],
    ),
  ],
}
