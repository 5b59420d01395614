import type { ConceptCues } from './cue.ts'

export const HYPERACTIVATION: ConceptCues = {
  concept: 'hyperactivation',
  plain: `
    fear of abandonment
    @afraid|terrified .. @partner|people .. will|would|might|'ll leave|abandon|go
    panic when|if .. not reply|answer|text|call|home
    can not think|concentrate|sleep|eat until|when|without|about_anything .. @partner|reply|home|hear
    check .. phone|location|messages .. @partner|his|her
    beg @partner not? to? stay|leave
    call|text|ring @partner .. times
    jealous of
    clingy|cling|clings
  `,
  sure: `
    @afraid .. @partner|everyone|people|i|you|mother|father|daughter|son|friend .. will|would|might|may|is_going_to|'ll|'d|going_to leave|go|abandon|stop|find_someone|disappear|dump|lose_interest|tire|walk|replace|forget|not_come_back|never_come_back|cheat
    @afraid of|about|at be|being|getting? left|abandoned|dumped|replaced|forgotten|lose|losing|abandonment|alone_without
    fear|terror|dread|panic of? abandonment|being_left|losing_him|losing_her|losing_them
    abandonment fear|fears|panic|issues|terror
    panic|panics|panicked|spiral|spirals|spiralled|freak|freaks|frantic|beside_herself|beside_himself|beside_myself|climb|climbs .. when|if|until|till|because|whenever|the_moment|at_the .. reply|answer|late|text|call|quiet|leave|goes|away|silent|phone|write|home|read|pick_up|delay|back|door
    when|if|whenever|every_time|the_moment|as_soon_as|each_time .. not reply|answer|text|call|write|pick_up|ring|message|come_home|respond
    not reply|answer|text|write|call|ring|responded|replied .. panic|spiral|certain|sure|convinced|dead|over|breathe|leaving|leave|sick|pacing|frantic|shaking|heart|unbearable|awake
    late .. already|convinced|dead|affair|crash|someone_else|leaving|panic|over|buried|accident|left|cheating
    can not breathe .. till|until|when|without|unless
    not breathe|eat|sleep|settle|rest|work|concentrate|function|think till|until|when|unless|without .. @partner|he|she|they|back|reply|text|message|answer|hears|home|voice
    sleep|rest|settle|breathe only? when|until|once|if .. home|back|reply|hear|next_to
    check|checks|checked|checking|look|looks|refresh|refreshes|refreshing|stare|stares|glued .. phone|last_seen|online|location|status|whether_he|whether_she|instagram|messages|car|whereabouts|ticks|app|his_page|her_page
    last seen
    blue tick|ticks
    two ticks
    see|saw if .. online|read|active
    drive|drove|drives|walk|walked|walks|go|went|cycle|cycled past|by|round|to @my house|flat|place|window|street|office|work|apartment|gym .. see|check|car|light|twice|know|again
    track|tracks|tracking|follow|follows|followed|spy|spies .. phone|location|him|her|whereabouts
    go|went|goes through @my phone|messages|pockets|emails|bag|texts|receipts
    call|calls|called|ring|rings|rang|text|texts|texted|message|messages|messaged|phone|phoned @partner? .. ten|twenty|thirty|forty|fifteen|fifty|eleven|seventeen|nine|eight|six|times|over_and_over|again_and_again|repeatedly|nonstop|until|in_a_row
    ten|twenty|thirty|forty|fifteen|fifty|eleven|seventeen|nine|eight|dozens missed? calls|texts|messages|times
    missed calls
    jealous of|when|about|every|that|because|over
    jealousy
    possessive
    clingy
    cling|clings|clinging|clung to|on
    beg|begs|begged|begging|plead|pleads|pleaded|pleading @partner? .. stay|not|leave|back|go|come_home|another
    threaten|threatens|threatened to leave|end|move_out|divorce|go|walk
    threaten|threatened .. so|to_see|in_order|hoping .. stop|stay|fight|come|beg
    so|that @partner would|'d|will stop|come_after|fight|stay|chase|turn_round|turn_around|notice|come|beg|follow|run me?
    test|tests|tested|testing @partner? .. love|whether|if|to_see|stay|come|him|her|them
    pick|picked|start|started a? fight|row .. just|so|to|because get|see|make|feel|he|she
    tell|told @partner .. leave|leaving|over .. so|would_stop|'d_stop|stop me
    obsess|obsessed|obsessing|preoccupied|consumed|fixated .. about|with|over|by @partner|relationship|what|where|whether|text|her|him|who
    think|thinks|thinking of|about nothing|no_one|little else|but
    can not think|stop_thinking of|about anything? .. else|him|her|them|where|whether
    can not stop think|thinking about .. him|her|them|he|she|where|whether|who|what
    where|who .. @partner be|is|was with|really
    where he|she be|is|was .. who_with|every|who|at_all_times
    need|needs|needed to know .. where|who|whether|still|now|that .. @partner|loves|there|mine
    need|needs constant|contact|to_hear|hear contact|from|voice
    can not|not bear|stand|cope|tolerate|survive|take|manage .. apart|separation|without @partner|when|distance|him_away|her_away|being_apart|break|night_away|away
    can not live|be|exist|breathe without @partner
    cannot be|live|exist without
    will|would|'d die|fall_apart|break|collapse if|without .. leave|left|@partner
    you be? .. away|going|leaving two|three|for|on|again weeks|week|holiday
    dread|dreads|dreaded|dreading|afraid|panic|panics|panicked|panicky|upset|worried .. my|the|your|break|my_break|summer|august|therapist|next holiday|break|leave|absence|vacation|weeks|week_off|holidays
    therapist_'s|my|your upcoming|planned|summer|august|christmas|two-week|announced|coming holiday|break|leave|absence|vacation
    email|emailed|called|texted|rang|wrote|messaged me|you|the_practice|therapist .. between|times|twice|still|check|whether .. session|sessions|there|week|monday
    between sessions .. to_check|whether|still|times
    protest|protests|protested
    separation anxiety|distress
    wait|waits|waited up|by for|the|until .. him|her|them|phone|window|key|door|car
    sit|sits|sat by the? phone|window
    alarm bells|go
    heart race|races|raced|pounds|pound|hammer .. when|until|phone|late|silence
    silence|quiet|delay|gap .. unbearable|panic|killing|torture|forever|means|terrifies|hours
    goes|go|went quiet .. panic|breathe|can't|cannot|sick|over|dead|leaving|think|sure
    already|convinced|sure|certain .. leave|leaving|left_me|someone_else|over|cheating|dead|affair|met_someone|finished|lost_interest
    lose|losing @partner .. afraid|terrified|can't|panic|terror
    met someone else
    pace|paces|paced|pacing .. until|floor|flat|kitchen|hall|phone
    follow|follows|followed @partner .. from|room|around
    throw|threw|throws @my? .. at|phone .. stop|leaving|left|look_at
    make|made|makes @partner jealous
    won't|not let @partner go|out|leave
    block|blocks the? door
    stand|stood in the? doorway
  `,
  likely: `
    jealous
    still there .. check|sure|whether
    leave me|her|him .. afraid|scared|fear|worry
    not know where @partner
    whether @partner still|really|will
    wait for @partner? text|call|reply|message
    waiting for the? phone|text|reply|message
    need|needs @partner close|here|near
    every hour|minute|ten_minutes .. check|text|call|message
    panic when
    panicked
    panicky
    frantic
    unanswered .. text|message|call
    left on read
    on read
    typing
    counting|count|counts the? hours|days|minutes until|till|to
    before @self go|goes away
    abandoned
    abandonment
    he|she be going|about to leave
    will leave
  `,
  faint: `
    leave
    panic
    check
    phone
    worry
    where
    afraid
  `,
  not: `
    panic attack|attacks in|on|at the? supermarket|tube|train|plane|lift|motorway|traffic
    panic button|buying
    leave work|house|home|the|a|it|school|early|on|behind|job|message
    check .. email|weather|blood|results|bank|oven|gas|door|stove
    check-in
    check in
    jealous guard
    test drive|result|results
    exam|driving|blood|covid test
    late payment|fee|shift|train|bus|library
    @afraid .. exam|flying|spiders|heights|dentist|needles|money|job|redundancy|lose_the_house|losing_his_job|losing_her_job
    the? dog|cat|puppy cling|clingy
    clinging to the? hope|cliff|rail
    cling film
    protest march|against|about_the|at
    a protest
  `,
}
