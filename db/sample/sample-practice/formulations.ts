// What the therapist made of some of the invented clients, and when; quotes stand for passages of their notes.

/**
 * A quote is written `[[concept weeksAgo]]`: the first passage of that concept in the session of that week, or with
 * `process` after it, in the session's process note.
 */
export type FormulationScript = {
  readonly weeksAgo: number
  /** Closed as a version on the day of that session; else the text that is still being written. */
  readonly isClosed: boolean
  readonly text: string
}

const closed = (weeksAgo: number, text: string): FormulationScript => ({
  weeksAgo,
  isClosed: true,
  text: text.trim(),
})
const open = (weeksAgo: number, text: string): FormulationScript => ({
  weeksAgo,
  isClosed: false,
  text: text.trim(),
})

/** By code of the client, oldest first. */
export const sampleFormulations: Readonly<Record<string, readonly FormulationScript[]>> = {
  // Mirela
  'AN-01': [
    closed(
      26,
      `
## What she came with
A flat that was half emptied on a Sunday. Since then an alarm that does not stop: she watches for signs of him, and for signs that I am going.

[[hyperactivation 33]]

## How it keeps itself going
She asks, is told, and the telling does not last. People tire, and their tiredness is read as the going that she feared.

[[reassurance-seeking 31]]

## Underneath, as far as I can see
That she is kept as long as she is no trouble, and that the number of times is limited.

[[others-unreliable 27]]

## Here
Do not be one more person who reassures. Be there at the same hour, say what is the matter when something is.
`,
    ),
    closed(
      10,
      `
## What she came with
A flat that was half emptied on a Sunday, and an alarm that did not stop.

[[hyperactivation 33]]

## The quiet that followed
When I was away the alarm grew loud once more and then fell silent. I took it for improvement for about two weeks. Sleep and appetite were indeed better. But she had stopped looking out, and called it being done.

[[depletion 18]]

[[alarm-shutdown 18]]

## What moved
Being angry with me, and finding me the same afterwards. Soup that nobody had asked for.

[[corrective-experience 22]]

## Underneath
Not that somebody left. That nobody was ever quite arriving. She can now cry about it without watching my face.

[[grief-never-had 10]]

## Here
Stay with the step and the smell of bread. No hurry towards feeling better: that has come by itself, and is what she would hide behind.
`,
    ),
    open(
      1,
      `
## What she came with
A flat that was half emptied on a Sunday, and an alarm that did not stop.

[[hyperactivation 33]]

## The quiet that followed
When I was away the alarm grew loud once more and then fell silent. I took it for improvement for about two weeks. She had stopped looking out, and called it being done.

[[depletion 18]]

## What moved
Being angry with me, and finding me the same afterwards. A rope, and people who answer each time.

[[corrective-experience 8]]

## Underneath
Not that somebody left. That nobody was ever quite arriving; and lately, that somebody saw her through the banister.

[[grief-never-had 2]]

## What is still there
Bad news brings it all back within the hour. It stays for days and no longer for weeks.

[[hyperactivation 6]]

To think about, for myself: how much of my own watching goes into this.

[[hyperactivation 32 process]]
`,
    ),
  ],
  // Henrik
  'BT-02': [
    closed(
      20,
      `
Sent for tiredness, with low scores and a life that runs. Nothing is the matter, and that is the matter.

[[empty-functioning 29]]

What he feels is done by his body behind his back.

[[suppression 25]]

He learnt at seven that whoever cried was moved to another dormitory, and at fifteen that news of a death is something between two lessons. He expects no harm of people. He expects nothing, and that his hour is wanted by somebody who needs it more.

[[self-unworthy 20]]

The scores will not tell us. Watch the list, the car in front of the house, and how sleepy I become.
`,
    ),
    closed(
      4,
      `
The tiredness lifted when he began to be sad: in the mornings, on the motorway, in good weather. The scores rose a little then, which I count in his favour.

[[grief-never-had 12]]

He told Maren about the hand on the door handle. She has the day in her calendar. He is not on his own with it.

[[corrective-experience 14]]

The brother sat in the other room with the same coats on the bed. This changes the sum that he has carried for thirty years.

[[template-shift 4]]

What is left: the list is still there for bad days, and he leaves a room before he is asked to stay in it.
`,
    ),
  ],
  // Carys
  'CK-03': [
    closed(
      24,
      `
The hand that came was the hand that hit, and which it would be could not be told beforehand. She has been reading walls, voices and books on my shelf ever since.

[[threat-vigilance 40]]

Warmth is what frightens her. A good hour with me costs her the skin of her arms on the way home.

[[fear-of-closeness 38]]

There is no place to go back to, in her head or elsewhere. What comes nearest to one has four legs.

[[corrective-experience 35]]

**Going on.** The thought of not being there comes when the mother comes near. Asked every time, in plain words; the plan is hers and in her handwriting.

[[hopelessness-about-existence 34]]

Small steps, announced. When I err: say so, and then stop talking.
`,
    ),
    closed(
      9,
      `
The mother's stroke put the gentle hand and the other one into one body, and took away what she had braced against.

[[fear-of-closeness 20]]

It was the worst stretch so far, and we came through it by asking everything, by Seun in the armchair, by telephone at nine.

[[no-safe-place 19]]

After that, two things that were not there before. She slept in my chair. And a grief that has nothing to do with dying: a coat done up to the chin.

[[known-and-held 17]]

[[grief-never-had 12]]

Closeness goes on being a thing to be counted. She counts aloud now, which is a different matter.
`,
    ),
  ],
  // Adaora
  'EV-05': [
    closed(
      12,
      `
She can be leant on by everybody and has never tried to lean. That it would hold is not known to her, nor that it would not.

[[self-sufficiency 24]]

Relief came early, with sleep and tablets, and it would have been easy to part there with a very good summary.

[[insight-only 19]]

What came when I apologised for a date that I had got wrong is older: a face that did not go up when she came in.

[[grief-never-had 15]]

Not to be hurried towards forgiving anybody.
`,
    ),
  ],
  // Wendel
  'KP-10': [
    open(
      1,
      `
Early. What I have so far:

He scores low and is proud of the even line. Nights and days are alike.

[[empty-functioning 8]]

There is nobody to whom a remark could be made. He has arranged it so that nobody has to wait for him.

[[loneliness 2]]

Not asked enough yet: the choir, the mother, what he drinks. Ask about going on living in plain words next time; it was denied once, at the beginning.
`,
    ),
  ],
}
