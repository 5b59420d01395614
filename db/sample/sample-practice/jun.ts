// A therapy at its beginning: nineteen, moved seven times, and no longer knocking.

import {
  type ClientScript,
  draft,
  noShow,
  signed,
  unwritten,
  withProcessNote,
} from '../client-script.ts'

export const jun: ClientScript = {
  name: 'Jun Nakasato-Weller',
  code: 'JN-09',
  weekday: 1,
  localTime: '12:00',
  durationMinutes: 50,
  sessions: [
    signed(
      9,
      `
19, first year of a design course, they/them. Came because the tutor said that otherwise the place would be gone. Hood up, one earphone in, which they took out after ten minutes and put on the table between us.

**What they say.** {{reward-dimming 2|Nothing is fun; draws nothing, though they got in by drawing.}} {{irritability 3 @friend|“Everyone's so annoying I could bite.” The flatmates chew; the tutor says *journey*.}} Sleeps by day. Eats cereal. {{alarm-shutdown 2 @friend|Has not left the room for anything but the shop for about five weeks. People knocked in the first week. {{loneliness 1 @friend|“They've stopped. It's fine.”}}}}

**What they do not say.** {{loneliness 0 denied; asked|Lonely? “No. I like being on my own.”}} It came quick as a shutter.

**History so far.** Seven schools; mother's job moved them every eighteen months or so. Father in another country since Jun was five, birthday messages “mostly in the right week”.

**Risk.** Asked in plain words. {{hopelessness-about-existence 0 denied; asked|No thoughts of suicide, no self-harm now; scratched their arm at fourteen, told no one, stopped.}} Agreed that I ask every time, and they may roll their eyes.

PHQ-9 16, GAD-7 9. GP appointment to be made; they'll let me write the letter if they may read it.
`,
      ['irritability 3', 'alarm-shutdown 2', 'reward-dimming 2', 'threat-vigilance 1'],
    ),
    withProcessNote(
      signed(
        8,
        `
They read the GP letter and corrected one word: not *withdrawn*. “Withdrawn's what you do with money.” What is the word, then? {{alarm-shutdown 2|“Parked.”}} I changed it.

We went over the seven moves as a list, place by place, with one object for each; their suggestion. A climbing frame. A dog that was not theirs. A girl called Asta who had the same pencil case. {{grief-avoided 2|At Asta they said “anyway” and were at the next place already.}}

In each place the same thing, they say: {{others-unreliable 2|in the first half-year you learn the rules, in the second you're allowed to play, and then there are boxes in the hall. “So I worked out you can skip the middle.”}}

Quite a piece of thinking for a nine-year-old. I said so. {{irritability 1 @therapist|“Don't do the voice.”}} There was a voice; I stopped doing it. They seemed to breathe out.
`,
        ['others-unreliable 2', 'alarm-shutdown 2 steady', 'reward-dimming 2', 'irritability 2'],
      ),
      `
The voice. They were right about the voice: it is the one I put on for children whose parents are waiting outside. {{rupture-repair 1 @therapist clinician|I stopped, and the repair was that neither of us made anything of it.}}

I liked them at once and am wary of how much. {{grief-avoided 2 @therapist clinician|"Anyway": I let it go by, out of tact, I told myself. It may have been my own haste to be at the next place.}}

Ask in supervision how long one waits in front of a door on which people have stopped knocking.
`,
    ),
    noShow(7),
    signed(
      6,
      `
Did not come last week; slept through three alarms. I had sent a message at twenty past: *I'm here until one, and again next Monday.* {{threat-vigilance 2 @therapist|They showed it to me. They'd read it “about forty times” to find out how cross I was, and had given up at the full stop.}}

I explained the full stop. We spent a good part of the hour on punctuation, and it was not a digression: {{threat-vigilance 2 @group|they can tell from two words in a group chat who's about to leave the group.}} {{hyperactivation 0 clinician; looked for|I looked for the urge to write back, ask, put right. There is none, or it is asleep. They read the signs and leave first.}}

Risk asked (eye-roll delivered): {{hopelessness-about-existence 0 denied; asked|none}}. GP seen; bloods, no tablets for now, review in four weeks.

*For myself:* they want to be found and will not be looked for. Keep the hour, keep the messages short, drop the voice.
`,
      ['threat-vigilance 2', 'alarm-shutdown 2', 'reward-dimming 2', 'irritability 1'],
    ),
    signed(
      5,
      `
The game. I'd asked what happens between two and five in the morning, when the light under the door is on. There's a guild, six people in six time zones, who have played together for three years. {{belonging 2 @group|Jun is the healer. “If I'm not on, they wipe. They literally die.”}} They know one another's voices and the sounds of each other's kitchens; a man called Oskar holds his baby up to the microphone.

So there is someone. I was surprised how glad I was, and showed it less than I felt. {{self-unworthy 2 @group|“It doesn't count, though. {{loneliness 1 @group|They don't know what I look like.}} They know the healer.”}}

What would happen if the healer were low? {{suppression 2|“You mute. You heal. You unmute.”}}

PHQ-9: 15. They had drawn something in the margin of the questionnaire, very small: a parked car with a light on inside. I asked whether I might keep the sheet for the file. “It's your sheet.”
`,
      [
        'belonging 2 emerging',
        'self-unworthy 1',
        'suppression 1',
        'alarm-shutdown 2',
        'loneliness 1 denied',
      ],
    ),
    unwritten(4),
    signed(
      3,
      `
Asta came up again, by name. They'd had a plan: whoever was moved first would write, and the other would write back within a week, for ever. {{grief-lost 2 emerging @friend|Jun wrote. Nine letters. It was only years later that they understood that the mother had noted the new address wrongly on every one of them; the answers, if there were any, went to a street that doesn't exist.}} “So I don't even know if I was dumped.”

{{irritability 2 @mother|Furious with the mother, who'd been “so stressed”, and in the same breath protective of her.}} {{sadness 1 emerging|Their eyes got wet and they put the earphone in, with nothing playing, for a minute. I let the minute be.}}

{{loneliness 2 emerging; first time not denied|“It's not that I don't like people. {{others-unreliable 2|I just can't do the bit where they go.}}”}} I said that this was something else than what they'd told me in the first hour. “Yeah, well. I didn't know you.”

Risk: {{hopelessness-about-existence 0 denied; asked|none}}.
`,
      ['grief-lost 2 emerging', 'loneliness 2 emerging', 'alarm-shutdown 1 easing'],
    ),
    signed(
      2,
      `
They were late and out of breath, because they'd *walked*, forty minutes. The GP and they have decided against tablets for the moment. {{symptom-relief 1 emerging|Up by eleven on four days; one drawing, of the stairwell.}} I'm not making much of it.

A flatmate, Ines, had put a plate outside the door with a note: *no pressure, it's lasagne*. {{alarm-shutdown 1 easing @friend|Jun listened until she had gone, took it in, ate it on the floor. Washed the plate and stood with it behind the door for some time. Then put it back outside.}} {{hopelessness-about-connection 1 @friend impossible; it ends anyway|“If I say thanks, it starts. And at the end of the year we all move out.”}}

I asked what the healer would have done. Long look. “That's a cheap trick.” It was. “A healer'd type *ty*.”
`,
      [
        'alarm-shutdown 1 easing',
        'symptom-relief 1 emerging',
        'irritability 1 easing',
        'loneliness 1',
      ],
    ),
    signed(
      1,
      `
Typed *ty*. On a sticky note, on the plate of the second lasagne. {{corrective-experience 1 emerging @friend|Ines has drawn a face under it and stuck it to the fridge, where it now hangs.}} Jun tells it with their hood over their eyes. They passed the fridge “maybe twenty times”.

{{threat-vigilance 1 @friend|Checked the face for irony and found none, “unless she's *really* good”.}}

Then we had our first disagreement. The service allows twelve sessions, and I mentioned the number, because I'd rather they heard it from me early; there can be an extension and I mean to ask for one. {{rupture-repair 1 @therapist|They went cold within a second. “So there's boxes in the hall.” I said yes, there is a date, and that I'd talk about it as often as they can stand, beginning now. “You should've said in week one.” I should have; it's in the leaflet, and a leaflet is not saying it. I'm sorry.}}

They stayed. At the end they took the earphone off the table, and at the door, to the door frame: {{known-and-held 1 emerging @therapist|“Same time Monday, then.”}}

*To do:* extension request today. Risk asked: {{hopelessness-about-existence 0 denied; asked|none}}.
`,
      ['rupture-repair 1', 'known-and-held 1 emerging', 'alarm-shutdown 1 easing', 'loneliness 1'],
    ),
    draft(
      0,
      `
Extension granted, twelve more; I told them in the first minute. {{threat-vigilance 1 @therapist|“What's the catch.”}} They told the guild on Saturday that they are “not great at the moment”. {{corrective-experience 2 @group|Nobody wiped. Oskar said he'd wondered, and held up the baby.}}

Rest to follow: the drawing of the stairwell (they brought it), {{grief-lost 1 @friend|the tenth letter}}, mother's call.
`,
      ['corrective-experience 2 emerging', 'loneliness 1'],
    ),
  ],
}
