import type { ConceptCues } from './cue.ts'

export const ALARM_SHUTDOWN: ConceptCues = {
  concept: 'alarm-shutdown',
  plain: `
    stop reach|reaching out
    stop|stopped call|calling|answer|answering|reply|replying|ring|ringing .. friends|messages|calls|texts|anyone|people|phone
    not answer|return|reply|open .. calls|messages|texts|phone|invitations|friends
    ignore|ignores .. calls|messages|texts|invitations
    decline|declines|declined|turn_down .. invitation|invitations
    withdrawn|withdrew|withdraw from friends|people|everyone|everybody|family
    pick up the phone .. put .. down
  `,
  sure: `
    pick up the phone .. put|down|back|not
    pick|picks|picked|take up? the? phone .. put .. down|back|away
    phone .. put .. back|down
    put|puts the phone down|back|away before|again|without
    not even dial|bother|answer|open|reply
    finger|thumb .. hover|hovers|hovered|over|above
    hover over .. number|name|call|send|button|contact
    draft|write|type|compose .. message|text|reply|email|letter .. delete|unsent|not_send|never_send|never_sent|did_not_send|drafts|erase
    message|text|letter|draft .. unsent|not_sent|never_sent
    delete .. before send|sending
    stop|stopped|quit|cease|given_up|gave_up answer|reply|call|ring|text|reach|accept|go|invite|initiate|return|answering|replying|calling|ringing|texting|reaching|accepting|going|inviting|initiating|returning .. phone|messages|calls|texts|out|invitations|people|friends|back|anyone|door|to|everyone|anybody|mates
    stop reach|reaching out
    not reach out
    no longer|not|never|rarely|hardly reach|call|ring|reply|answer|return|open|accept|pick .. out|back|anyone|messages|message|texts|invitations|calls|up|friends|door|phone|texts
    not answer|return|open|reply .. phone|calls|message|messages|texts|door|letters|invitation|invitations|to
    leave|leaves|left|let|lets|sit|sits|sat .. message|messages|text|texts|invitation|invitations|call|calls|email|emails|phone .. unanswered|unread|unopened|ring|sitting|sit|go|there
    let .. phone|it ring|ring_out|go_to_voicemail
    let .. call|calls go
    ring|rings|rang out .. wait
    unanswered|unread|unopened message|messages|text|texts|letter|invitation|invitations|calls|emails
    sixty|forty|hundred|thirty|many|dozens unread
    read .. and not reply|answer|respond
    turn|turns|turned|decline|declined|declines|refuse|say_no_to|said_no_to .. down? invitation|invitations|invite|invites|offer|offers|lunch|dinner|birthday|coffee|friend|friends|every|all
    say|said|tell|told .. be? busy|unwell|ill|tired|had_plans|sick|working .. be|was|not|nothing|though|although|sofa
    make|made|invent|invented|find|found an? excuse|excuses .. not_to_go|stay|and|miss
    cancel .. last minute|plans|again|friends|at|everything
    want|wants|wanted|long|longs|longed|ache|aches|wish|wishes|wished|miss|misses|would_love .. but|and|yet .. not|cannot|never|never_do|stay|leave|let call|go|ring|answer|reply|dial|text|reach|ask|pick|move|knock|do
    want company|people|someone .. but|and .. not|leave|stay
    know .. should|ought .. reach|call|ring|text|contact|phone|answer|go_out|reply
    should|ought_to reach|call|ring|text|phone .. not|but|cannot|never
    the reach|reaching part
    not know why .. hand|hand_will|cannot|not
    @my hand will|would|do not|n't
    not bother .. anymore|any_more|now|to_call|to_ring|calling|asking|ringing|knocking
    used to call|ring|text|sit|go|invite|phone|ask|knock|wave|reach|host|organise .. now|not|stopped|anymore|any_more
    withdrawn|withdraw|withdrew|withdrawing from friends|people|everyone|everybody|family|others|the|social|company
    social withdrawal
    withdraws
    curtain|curtains|blinds drawn|shut|closed|down
    pretend not|to_be_out|to_be_asleep .. home|in|there|phone|bell|asleep|door|out
    hide|hid|hides when|from .. bell|door|phone|knock|neighbour|people
    doorbell|bell|knock .. not move|answer|sit_still|stay|pretend|hold|did_not_answer|n't_answer
    not leave|left the? house|flat|room|apartment for|in|except|but
    not go out|anywhere
    not see|seen anyone|anybody|friends|a_soul in|for|since|all
    friends .. stop|stopped|give_up|given_up asking|inviting|calling|trying|knocking
    they|people|friends .. have? stop ask|asking|call|calling|invite|inviting|knock|knocking
    they_'ve stop|stopped
    stop|stopped get|getting up to look
    watch|watches|look|looks|stare|stares at .. phone|number|screen|name|message .. ring|dark|not|dim|out|till|until|go
    too much effort to .. call|reply|see|text|meet|answer|talk
    see the phone
    know the number by heart
    cross .. street|road .. avoid|not
  `,
  likely: `
    not call back
    keep|keeps to @myself
    stay in|home .. instead|again|rather
    shut @myself away|off|in
    shut down socially
    isolate|isolates|isolating @myself
    avoid people|friends|everyone|company|calls|seeing|the_phone
    avoid .. phone|friends|invitations
    ignore .. message|messages|calls|texts|phone|friends|door
    ghost|ghosts|ghosted @my? friends|everyone|people
    cancel on
    retreat|retreats|retreated
    withdraw
    withdrawn
    stopped going
    drop|dropped out of|away
    lost touch
    turn|turned over .. phone
    phone face down
    on silent
    mute|muted .. group|chat
  `,
  faint: `
    phone
    invite
    invitation
    cancel
    excuse
    message
  `,
  not: `
    withdraw|withdrawal from|of the|alcohol|benzodiazepines|opioids|nicotine|caffeine|cash|money|study|course|symptoms|ssri|medication|application
    cash withdrawal
    alcohol|caffeine|opioid|nicotine withdrawal
    stop answer|answering emails after|at|on
    cancel .. subscription|membership|order|card|appointment|session|gym|direct
    cancelled .. session|appointment|last_week
    phone .. broken|stolen|repair|contract|number_changed|insurance
    no signal
    message from|to_the the? surgery|insurer|school|gp
    work emails
  `,
}
