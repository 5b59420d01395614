// How each concept sounds in a generated note: told by the therapist, or said by the client.

import type { ConceptSlug } from '../concept-slugs.ts'

export type ConceptPhrases = {
  /** Clauses in the past tense that follow a "that". */
  readonly told: readonly string[]
  /** The client's words, first person. */
  readonly said: readonly string[]
}

const phrases = (told: string, said: string): ConceptPhrases => ({
  told: told.trim().split(/\s*\n\s*/),
  said: said.trim().split(/\s*\n\s*/),
})

export const conceptPhrases: Readonly<Record<ConceptSlug, ConceptPhrases>> = {
  sadness: phrases(
    `<s> had cried in the <place> and could not say for whom
     a <adj> sorrow lay over everything since <event>
     <s> wept for most of the hour about the <thing>`,
    `I am just so sad, all the way down
     it comes up in the <place> and I have to stop the car
     I cry at nothing, at a <thing>`,
  ),
  emptiness: phrases(
    `there was nothing inside, not even sadness
     <s> looked for a feeling about <event> and found none
     a numbness sat where <p> <body> should have been`,
    `there is just nothing there
     I knock and nobody is home in me
     it is like a <place> after everyone has moved out`,
  ),
  irritability: phrases(
    `<s> had shouted at <name> over a <thing>
     everything and everybody set <o> off, even the sound of the <thing>
     <p> temper went before <s> knew <s> was hurt`,
    `I could have thrown the <thing> through the window
     everyone just keeps getting on my nerves
     I snap and then I hate myself`,
  ),
  fatigue: phrases(
    `<s> was exhausted from the moment of waking
     the tiredness had no cause that the doctor could find
     getting as far as the <place> used up the whole day`,
    `I am tired in my bones
     I could sleep for a year and wake up tired
     lifting the <thing> is a day's work`,
  ),
  'taken-for-personality': phrases(
    `<s> could not name a time when it had been different
     low spirits had always passed for <p> character in the family
     <s> spoke of the greyness as if it were the colour of <p> eyes`,
    `that is just who I am
     I was born old, my <kin> says
     there is no before, this is me`,
  ),
  loneliness: phrases(
    `there was nobody <s> could have rung after <event>
     the evenings in the <place> were the loneliest of the week
     among all those people at <event> <s> felt no one near`,
    `nobody would notice if I went to <town> and never came back
     I have people around me and no one with me
     I talk to the <thing> so that someone has spoken`,
  ),
  'threat-vigilance': phrases(
    `<s> read <name>'s face for the first sign of boredom
     <s> had gone through the message again and again for what was wrong with it
     <s> listened at the door of the <place> before going in`,
    `I can tell from how she puts down the <thing>
     I am always watching for the moment it turns
     he paused, and I knew what the pause meant`,
  ),
  'reward-dimming': phrases(
    `<activity> no longer gave <o> anything
     the <thing> that <s> used to love lay untouched in the <place>
     <s> had won something and felt no difference`,
    `food is just something I do
     I used to love <activity>, now I do not see the point
     the colour has gone out of it`,
  ),
  'hopelessness-about-connection': phrases(
    `<s> no longer expected that anyone could be there
     being close to people was meant for others
     nothing <s> might do would bring anybody nearer`,
    `there is no point, it never lasts
     other people can have that, not me
     if I let them in they go, and if I do not they go as well`,
  ),
  'alarm-shutdown': phrases(
    `<s> was lonely the whole weekend and wrote to no one
     the longing was there but <p> hand did not go to the <thing>
     <s> had stopped asking though <s> had not stopped wanting`,
    `I see the phone and I do not move
     I want someone to come and I would not open the door
     I have stopped knocking`,
  ),
  hyperactivation: phrases(
    `<s> could not settle until <name> had answered
     an hour without news was a catastrophe in <p> <body>
     <s> had driven to <town> at night because the call broke off`,
    `if she does not ring I come apart
     I cannot be in the <place> when I do not know where he is
     it is like an engine that does not switch off`,
  ),
  'reassurance-seeking': phrases(
    `<s> asked <name> again whether everything was all right
     the comfort had lasted until <s> reached the <place>
     <s> wanted me to say that <s> was not too much`,
    `I know you told me, tell me once more
     I ask and it helps for ten minutes
     just say that you are not cross`,
  ),
  depletion: phrases(
    `<s> had given up fighting for <name>, out of tiredness and not out of peace
     there was no protest left in <o>
     <s> let the call ring because <s> had no strength to hope`,
    `I cannot chase anyone any more
     I am not over it, I am just used up
     let him go, I have nothing left to hold with`,
  ),
  'self-sufficiency': phrases(
    `<s> had carried the <thing> alone rather than ask
     needing anyone did not enter <p> account of <event>
     <s> arranged everything so that nobody had to come`,
    `I manage, I always have
     it is quicker if I do it myself
     you learn not to need it`,
  ),
  suppression: phrases(
    `<s> changed the subject the moment <p> voice shook
     whatever <s> felt about <event> was put away before it had a name
     <p> <body> spoke of it and <s> did not`,
    `I do not do feelings
     I put it in a box and the box goes in the <place>
     it is fine, really, it is fine`,
  ),
  'empty-functioning': phrases(
    `the days ran like a timetable with nobody in them
     <s> did everything that was asked and was in none of it
     <s> described <event> as if reading out an invoice`,
    `I go through the motions
     I do the <thing>, the <place>, the next day
     from outside it looks like a life`,
  ),
  'fear-of-closeness': phrases(
    `<s> froze when <name> was kind to <o>
     the nearer <name> came the more <s> looked for the door
     the <kin> who comforted <o> was the one <s> was afraid of`,
    `when someone is nice to me I wait for the blow
     I want you to come near and I want to run
     soft voices frighten me`,
  ),
  'no-safe-place': phrases(
    `there had been no room in the house where <s> was safe
     no one in <town> could have been told
     <s> searched for one reliable face and found none`,
    `there is nowhere
     even in my own bed I keep my shoes where I can reach them
     who would I have gone to`,
  ),
  'hopelessness-about-existence': phrases(
    `<s> did not see why <s> should go on; I asked directly, there was no plan and no intent, and we went over who to call
     the thought of not being here had come back since <event>; no plan, we looked at the safety plan together
     <s> wished not to wake up; asked about means and intent, none, and <s> agreed to ring before acting`,
    `I would not do anything, but I do not see the point of being here
     it would be easier not to wake up
     sometimes I think everyone would be better off`,
  ),
  'others-unreliable': phrases(
    `<s> took it as given that <name> would not come
     promises counted for nothing in <p> family
     <s> kept a second plan for everyone who might let <o> down`,
    `people say they will and then they do not
     you can only count on yourself
     they always leave, it is a matter of when`,
  ),
  'self-unworthy': phrases(
    `<s> thought that <s> had no right to my time
     the kindness of <role> must have been a mistake
     <s> looked for what <s> had done to deserve it`,
    `why would anyone bother with me
     there is something wrong with me that people notice later
     I do not deserve the <thing>`,
  ),
  'relational-stressor': phrases(
    `it began again on the day after <event>, when <name> moved out
     a quarrel with <p> <kin> about the <thing> came before the bad week
     <name> forgot <event>, and from then on <s> stayed in bed`,
    `he just left the <thing> on the table and went
     she said it in front of everyone
     it was one message, and the floor went`,
  ),
  'symptom-relief': phrases(
    `<s> slept through and woke before the alarm
     the mornings had become bearable since the dose was raised
     <s> had taken up <activity> again and kept to it`,
    `I am eating again
     the fog is thinner
     I got up, I washed, I went, three days running`,
  ),
  'insight-only': phrases(
    `<s> explained the pattern perfectly and nothing in it moved
     <s> could trace everything to <town> and still did not ring <name>
     the understanding stood there like a <adj> <thing> in a <place>`,
    `I know exactly why I do it, and I do it
     I could write the book about it
     in my head it is clear`,
  ),
  'corrective-experience': phrases(
    `<name> had noticed, came over, and stayed
     <s> said that <s> was upset and <name> did not go away
     <role> had remembered <event> and asked about it`,
    `he rang back when he said he would
     she just sat there with me, she did not fix anything
     I said no and they still wanted me to come`,
  ),
  belonging: phrases(
    `the people in <town> kept a chair for <o>
     <s> was missed when <s> stayed away from the group
     <s> spoke of the choir as "we"`,
    `they asked where I had been
     there is a hook with my name on it
     for two hours I was one of them`,
  ),
  'known-and-held': phrases(
    `<s> let me see <p> face while <s> cried
     <s> had thought of this room during <event> and it helped
     <s> told me what <s> had told no one, and stayed`,
    `here I do not have to be all right
     you remembered the <thing>
     I knew I could bring it here`,
  ),
  'rupture-repair': phrases(
    `<s> had been angry with me since <event> and told me so; I said what I had missed
     my cancelling had felt like being dropped, and we talked until it had a shape
     I had got it wrong about <p> <kin>, said so, and <s> came back`,
    `I nearly did not come because of what you said
     you looked at the clock and I thought, there
     nobody ever said sorry to me and meant it`,
  ),
  'template-shift': phrases(
    `<s> expected <name> to answer, and was only surprised that it did not surprise <o>
     <s> took it for granted that <s> might ask
     the old conclusion came and <s> did not believe it`,
    `maybe it was not about me
     I thought, she will be glad if I ring
     I am not so sure any more that they leave`,
  ),
  'grief-lost': phrases(
    `<s> missed <p> <kin> in the <place>, by the <thing>
     <s> had set the table for <number> and took one plate away
     <s> talked about the last time in <town> and let it hurt`,
    `I keep wanting to tell him
     her coat still smells of her
     it is the <thing> that finishes me`,
  ),
  'grief-never-had': phrases(
    `<s> mourned a <kin> <s> had never had
     watching <role> with the child in the <place> <s> saw what had been missing
     nobody had ever come when <s> called, and <s> let it be sad`,
    `I am crying for something that did not happen
     nobody ever asked me how it was
     I wanted to be carried, once, to the <place>`,
  ),
  'grief-emerging': phrases(
    `something older than the low mood came into the room
     <s> began to cry and for once did not apologise
     <s> stayed with the picture of the <thing> and the tears came`,
    `I did not know that was in there
     it is not the depression, it is something else
     wait, do not say anything yet`,
  ),
  'grief-avoided': phrases(
    `we both stepped around the <thing>
     <s> left <p> <kin> out of the story once more
     the hour filled with <event> so that nothing else had room`,
    `there is no point digging that up
     let us not go there today
     it was years ago, people die`,
  ),
}
