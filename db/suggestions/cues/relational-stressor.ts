import type { ConceptCues } from './cue.ts'

export const RELATIONAL_STRESSOR: ConceptCues = {
  concept: 'relational-stressor',
  plain: `
    ~ broke up with
    ~ break-up|breakup
    ~ left @me
    ~ have|having an affair
    ~ row|argument|fight|quarrel with @my
    ~ husband|wife|boyfriend|girlfriend|partner leave|left|moved_out
    ~ since .. died|left|divorce|row|argument|split|funeral|wedding
    ~ not|stopped speak|speaking|talk|talking to @me
    ~ fell out with
    ~ cheated on
    ~ separation|divorce
  `,
  sure: `
    ~ break|breaks|broke|broken|breaking up with|last|on|in|by|after|over|suddenly
    ~ break-up|breakup
    ~ split|splits|separated|separate up|from|last|with|in|two|after
    ~ have|had|having|been|was|discovered|found_out_about|learned_of an? affair
    ~ cheat|cheats|cheated|cheating on @me?
    ~ move|moved|walk|walked out .. and|on|last|in|since|when
    ~ move out
    ~ end|ended|ends it|things|the_relationship|their_relationship|the_marriage|our_relationship|the_engagement|the_friendship with|by|last|on|after
    ~ relationship|marriage|engagement|friendship be|has|was? .. ended|over|called_off|broke|collapsed|finished
    ~ ever since
    ~ since|after|following the|a|that|their|her|his|my|our argument|row|fight|quarrel|falling-out|break-up|breakup|separation|divorce|wedding|funeral|split|call|visit|phone_call|affair|betrayal|thanksgiving|christmas|remark|comment
    ~ argument|row|fight|quarrel|blow-up|falling-out|bust-up|confrontation|blowout with @my|her|his|their|the|a|@kin|@friend
    ~ row|argument|fight|quarrel|argued|rowed|fought|quarrelled|quarreled with @my? @kin|friend|boss|colleague|him|her|them|best_friend
    ~ big|huge|terrible|awful|massive|blazing|bad|nasty row|argument|fight|falling-out
    ~ fall|fell|fallen|falling out with|over|last
    ~ stopped|not|n't|stop speak|speaking|talk|talking to|since|for|any|at_all @me|each|him|her|us?
    ~ cut @me off|out
    ~ block|blocked @me on|from|everywhere
    ~ unfriended|ghosted|dumped|jilted|stood_up|ditched|disowned|disinherited
    ~ dump|dumped|ditched|jilted @me?
    ~ not|n't|never invite|invited @me|us to
    ~ not invited|asked to|along
    ~ leave|left @me out of? .. the|group|photo|invitation|wedding|trip|will|party|chat
    ~ saw|see|seen|found_out|learned|discovered .. on|from|through facebook|instagram|my_phone|her_phone|his_phone|the_group|photos|online|messages|whatsapp
    ~ all go|went .. without @me
    ~ without @me
    ~ call|called @me .. name|by|selfish|liar|disappointment|useless|cold|crazy|pathetic|mad|names
    ~ tell|told|said|say|says .. not|never|n't|no_longer love|loved|want|wanted @me|to_be|it|a_child|us
    ~ not love @me anymore|any_more|longer
    ~ forget|forgot @my birthday|name|anniversary|graduation
    ~ forgot .. birthday|anniversary|name
    ~ humiliate|humiliated|belittled|mocked|ridiculed|insulted|snubbed|ignored|shouted_at|criticised|criticized @me? .. in_front|at|by|over|publicly|before
    ~ in front of everyone|everybody|the_whole|my|the_team|his|her|the_family|guests|colleagues
    ~ death|loss of @my|a|the
    ~ @my @kin|friend|dog|cat die|died|dies|passed|killed|killed_himself last|in|on|this|two|three|suddenly|away
    ~ lost @my @kin|friend|dog|cat last|in|this|two|three|to
    ~ miscarriage|stillbirth|miscarried
    ~ diagnosis|diagnosed .. @kin
    ~ fine|okay|well|good|all_right|doing|coping until|till|before .. @kin|he|she|they|friend|left|moved|row|said|died|wedding|break|visit
    ~ not|n't be|been right|same|myself|herself|himself|well since|after
    ~ date|dates|dated|trace|traces|traced|put|puts|start|starts|started|began|begin|come|came|triggered|set_off|set_it|brought_on|provoked .. to|from|with|by|after|on|when|down .. row|argument|break-up|breakup|quarrel|visit|wedding|phone|call|text|message|remark|separation|death|leaving|left|moved|funeral|fight|affair|comment|divorce|email|divorce|letter|birthday
    ~ week .. worse|ruined|gone|wrecked|down|bad after|since|when
    ~ and there go|went the week|evening|day|weekend
    ~ not slept|sleep|eaten|eat .. since
    ~ sleep|slept|ate|eaten|eating badly|little|poorly? .. since|after .. @kin|he|she|they|row|call|wedding|left
    ~ table nine
    ~ seated|sat @me at|by|behind|near .. back|table|far
    ~ slight|snub|remark|comment|jibe|dig|put-down .. from|by|at|of|about @kin|boss|friend|colleague|he|she|they|mother-in-law|in-laws
    ~ betray|betrays|betrayed|betraying by|@me
    ~ lied to @me
    ~ lie|lied|lying to @me about
    ~ chose|choose .. over @me
    ~ moving|moved|emigrated|emigrating|leaving to|for|abroad|away australia|canada|new_zealand|spain|university|another|abroad|college
    ~ best friend .. moved|moving|leaving|left|married|stopped|not
    ~ conflict with|at
    ~ tension with
    ~ custody|restraining_order
  `,
  likely: `
    husband|wife|boyfriend|girlfriend|fiancé|fiancée|partner leave|left|moved_out|walked_out|ended_it|filed_for|asked_for_a_divorce|wants_a_divorce
    since|after|ever_since|till @my? @kin|friend|partner|he|she .. left|moved_out|walked_out|got_married|ended|dumped
    ~ row with
    ~ fight with
    ~ argue|argued with
    ~ fell out
    ~ rejected|rejection by|from
    ~ the wedding
    ~ told @me to
    ~ hung up on
    ~ hang|hung up
    ~ upset|hurt by|about|over|at .. said|remark|comment|text|email|letter|@kin|friend|boss|colleague
    ~ she|he|they say|said .. and .. not
    ~ not reply|call|ring back since
    ~ moved away
  `,
  faint: `
    ~ affair
    ~ divorce|divorced|divorcing
    ~ separation|divorce|affair|infidelity|betrayal|estrangement
    ~ left me
    ~ leave|left @me
    leave
    ~ argument
    ~ quarrel
    row
    fight
    die
    lose
  `,
  not: `
    break up the|a|for|at school|term|christmas|summer
    school break|breaks up
    signal|line|call breaking up
    leave work|the_house|home|the_job|the_room|school|the_office|early
    divorce lawyer|rate|paper|papers|court|settlement
    row of|boat|upon|house|in_a_row
    in a row
    on the river
    rowing club|machine|boat
    fight for|against|the|cancer|it
    left hand|side|foot|arm|leg|knee|over|turn|alone|right
    since childhood|birth|then|starting|the_medication
    data|vaccination breach
    affair of|state|fair|current
    current affairs
    separate room|rooms|account|accounts|bed|issue|things|cheque
    split the? bill|shift|second|screen|difference|infinitive|ends
  `,
}
