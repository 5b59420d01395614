// The sentences that generated notes are made of; words in angle brackets are slots.

const lines = (text: string): readonly string[] => text.trim().split('\n')

export const openings = lines(`
<S> came <adj> minutes early and sat in the waiting room with a <thing> on <p> knees.
<S> arrived on time and started at once with <event>.
A <adj> start; it took a while before <s> spoke.
<S> began with <p> <kin>, as so often.
Arrived out of breath, having come straight from <event>.
We met again after <event>.
<S> looked <feeling> when <s> came in and said so before I could ask.
First half hour taken up by <event>; the rest found its way to <p> <kin>.
<S> had written something down <time> and read it out from <p> <thing>.
Slow week, <s> said, and then talked without a pause for twenty minutes.
<S> wanted to cancel <time> and came all the same.
Spoke of <town> from the first minute.
Quiet session.
<S> asked how I was, waited for the answer, and only then sat down.
<S> brought the <thing> we had talked about.
Came in laughing about <role>, and was in tears soon after.
`)

export const narrative = lines(`
<S> had spent <time> <activity> and did not want to stop.
<P> <kin> had called <time> about the <thing>, and the call ended badly.
At the <place> <s> met <name>, whom <s> had not seen since <event>.
<name> asked whether <s> would come to <town>, and <s> said <s> would think about it.
There was a <adj> moment in the <place> when nobody knew what to say.
<P> <kin> moved to <town> when <s> was <number>, and the family did not speak of it.
<S> described the <place> in <town>: the <adj> <thing>, the <thing> by the window, the smell.
<S> slept <number> hours a night, woke at <number>, and lay there until it was light.
<S> went to work <time>, came home, and sat in the <place> with the <thing> in <p> lap.
After <event> <s> found the <thing> behind the <thing>, where <p> <kin> must have left it.
<role> had said something <adj> about <p> work, and it went round and round.
<S> has started <activity> again, <number> times so far.
<S> told me about a dream: a <adj> <place>, a <thing>, <p> <kin> calling from somewhere else.
In the dream there was a <thing> on the <thing>, and <s> could not find the way to <town>.
The tablets make <o> <feeling> in the mornings, but <s> is less <feeling> at night.
<P> appetite comes and goes, and <s> lost some weight since <event>.
<S> felt it first in <p> <body>, then in <p> <body>.
<P> <kin> and <p> <kin> have not spoken since <event>.
<S> bought a <thing> for <name> and then kept it in the <place>.
<name> came <time> and helped with the <thing>; they ate together and talked about <town>.
It was <role> who noticed that something was wrong.
<S> used to go to the <place> with <p> <kin>, always with a <thing>.
<S> remembers a <adj> afternoon in <town>, a <thing>, and how <feeling> it made <o>.
Money is short, and the <thing> had to be sold.
<S> had an argument with <name> about the <thing>, which was not about the <thing>.
There was talk of <event>, and <s> agreed before <s> had thought about it.
<S> sat in the <place> for an hour with the <thing> and did not go in.
<P> <kin> is ill again, and it falls to <o> to do the driving to <town>.
<S> watched <role> with a <thing> and had to leave the <place>.
<S> walked as far as <town> and back, which <s> had not done since <event>.
<S> put the <adj> <thing> away and took it out again <number> times.
The house in <town> is to be cleared; there is a <thing>, a <thing>, and a box nobody has opened.
<S> wrote to <name> and has had no answer.
<P> manager gave <o> the <adj> task because <s> never says no.
<S> was <number> when <p> <kin> left, and remembers the <thing> in the <place>.
<name> sent a <thing> from <town>, with a <adj> note.
<S> has not been to the <place> since <event>.
<P> <kin> said it was nothing, and <s> believed it for <number> years.
<name> sent a single 🌻 <time>, nothing else, and <s> looked at it for a long while.
A <adj> week: <activity>, <activity>, little else.
<S> had lunch with <role> and noticed <s> was enjoying it.
`)

export const reflections = lines(`
I said that this sounded <feeling>, and <s> shook <p> head and then nodded.
I noticed how quickly <s> moved on, and said so.
I felt <feeling> while <s> talked, which may belong to <o> as much as to me.
We stayed with the silence; it was not an empty one.
I wondered aloud what <p> <kin> would have had to do for it to be different.
I asked where <s> felt it, and <s> pointed to <p> <body>.
I was slow today and <s> noticed before I did.
It seems to me that <event> matters more than the account of it suggests.
Compared with <event> there is more room between the feeling and what <s> does about it.
<S> looked at me for the first time when I repeated <p> own word.
I did not ask about <town>; perhaps next time.
We looked at what <s> expects of <role>, and where that was learnt.
My hunch is that the <thing> stands for more than <s> can say yet.
I kept to what <s> could bear today, and it was enough.
I caught myself wanting to reassure <o> and did not.
We compared this with what <s> told me about the <place> in <town>.
<S> corrected me twice, which I take as a good sign.
I had the sense of a small child standing in the <place>, holding a <adj> <thing>, being no trouble.
I need to think about why I was <feeling> before this hour.
When I named the pattern <s> agreed too fast.
I asked what would happen if <s> told <name>, and the answer was: nothing, and that is what <s> fears.
Supervision: bring the way time passes in these sessions.
`)

export const closings = lines(`
We ended on time; <s> folded the tissue and put it in <p> pocket.
At the door <s> said that the week would be what it would be.
<S> left more <feeling> than <s> came.
Next week as usual.
We agreed on the dates around <event>.
<S> thanked me and did not quite look at me.
At the door <s> mentioned <town>, as if it were nothing.
<S> asked whether I would still be here after <event>; I said when, and until when.
We stopped in the middle of something and both knew it.
<S> stayed seated a moment longer than usual.
`)

export const headings = lines(`
Session
What happened
In the room
Between us
Since last time
Impressions
Process
Dream
Work
Family
`)

export const tellFrames = lines(`
<S> said that @.
What stays with me is that @.
It came out slowly that @.
<S> told me, looking at the <thing>, that @.
More than once it was clear that @.
After <event> @.
I heard again that @.
It turns out that @.
Underneath the story of the <thing>, @.
<S> mentioned in passing that @.
`)

export const quoteFrames = lines(`
“@,” <s> said.
In <p> words: “@.”
<S> put it like this: “@.”
“@” – and then nothing for a while.
And then: “@.”
“@,” looking at <p> hands.
<S> laughed and said, “@.”
<S> said it twice: “@.”
`)

export const memos = lines(`
said without being asked
my inference, not the words
first time so plainly
compare with the session after <event>
about <p> <kin>
tone did not match the words
came back to it at the door
check next time
`)
