import type { ConceptCues } from './cue.ts'

export const CORRECTIVE_EXPERIENCE: ConceptCues = {
  concept: 'corrective-experience',
  plain: `
    ~ told|asked|called|cried .. and .. he|she|they stayed|came|listened|held|helped
    ~ stayed with @me
    ~ listened without
    ~ remembered .. birthday|what|told|said
    ~ ask|asked for help and
    ~ came when|as_soon
    ~ nobody left
    ~ felt heard|understood|cared|met|seen by|with
    ~ sat with @me
  `,
  sure: `
    ~ told|tell|asked|ask|showed|said|confessed|admitted|cried|rang|called|texted|opened|let .. and|then he|she|they|@person .. stayed|came|listened|held|hugged|put|sat|cried|drove|turned|understood|didn't|did_not|nodded|remembered|made|brought|said|got_it|just|took|kept|answered
    ~ stayed|stay|sat|sits|sit on the line|phone|call
    ~ stayed|sat|sits|stays with me|her|him|them
    ~ stay on the line
    ~ @person|he|she|they|who remember|remembered|remembers
    ~ remembered .. birthday|anniversary|said|told|date|name|mentioned|once|take|coffee|and_asked|exam|scan
    ~ nobody|no_one leave|left|shouted|walked_out|died|went|laughed|minded|flinched|told_me_off
    ~ @person|he|she|they not|didn't|did_not|n't|never leave|walk|shout|laugh|flinch|judge|run|go_away|look_away|mind|get_angry|hang_up|ask_for_anything|try_to_fix|make_me_pay|fix .. just|and|instead|stayed|me|it
    ~ not make|made @me pay for
    ~ cover|covered @my shift|shifts|class|classes|back
    ~ unasked|unprompted|without_being_asked|without_asking|out_of_the_blue|off_her_own_bat|off_his_own_bat|without_my_asking|without_a_word
    ~ bring|brought|brings|left|leaves|leave|made|makes|cook|cooked|dropped .. soup|casserole|lasagne|lasagna|dinner|meal|tea|flowers|food|groceries|cake|bread .. round|door|without|and|me|stayed|unasked|every
    ~ come|came|comes .. by every|each tuesday|week|day|monday|friday|sunday|evening|wednesday|thursday|saturday|morning
    ~ hold|held|holds @my hand|me|while|through|as|when|until
    ~ held|hugged|hug|hugs @me and|while|until|for|when|without|till|tight|as
    ~ put|puts .. arm|arms|hand|coat .. around|round|on|over me|her|him|shoulder|shoulders
    ~ listen|listened|listens .. without|properly|really|all|hour|to_the_end|whole|and_did_not|interrupting|nodded
    ~ felt|feel|feels|feeling met|heard|understood|seen|cared_for|looked_after|held|listened_to|believed|loved|accepted|taken_seriously|backed by|with|when|for
    ~ ask|asked for help .. and|they|he|she got|came|said_yes|helped|gave|was_given|no_one|nobody|met
    ~ ask|asked .. and .. said yes|of_course|come_over|on_my_way|come_round|stay
    ~ said yes
    ~ of course , come
    ~ disagree|disagreed|argue|argued|row|fight|fought|quarrel|quarrelled|said_no|shouted|fell_out .. and|but|then .. still|nobody_left|not_leave|stayed|repaired|made_up|same|laughed|apologised|apologized|talked|came_back|hugged|okay|fine|survived|supper|dinner|breakfast
    ~ a? fight|row|argument and nobody|no_one|he|she|they left|leave|stayed
    ~ apologise|apologised|apologized|apologises|said_sorry|sorry .. meant|first|and|unprompted|to_me|properly|without
    ~ drive|drove|drives .. hours|miles|night|through|across|to_be|straight|over|all_the_way
    ~ check|checked|checks in|on|up on? @me .. every|just|and|daily|morning
    ~ ring|rings|rang|call|calls|called|text|texts|texted .. just to see|check|say|ask how|hello
    ~ just to see|ask|check|hear how|if
    ~ call|called back|ring|rang_back|rang_back .. when|within|straight|as_promised|same
    ~ kept @my promise|word|promises
    ~ keeps|kept turning_up|coming|showing_up|asking|ringing|calling
    ~ first|only person|one|man|woman|friend who|that .. listened|stayed|not|never|asked|understands|knows|remembered|noticed
    ~ first time .. someone|anyone|anybody|somebody .. stayed|asked|listened|noticed|held|helped|came|remembered|cooked|looked
    ~ someone|somebody|anyone .. notice|noticed|come|came|stay|stayed|remember|remembered .. me|i
    ~ never|no_one|nobody .. had|has ever .. before done|cooked|asked|stayed|remembered|held|that
    ~ know|knew without being|me told|asking|saying
    ~ take|took|takes @me seriously|at_my_word
    ~ believe|believed @me
    ~ i|she|he|they let him|her|them carry|hold|help|see|in|stay|look_after|drive|make|cook|do|take
    ~ let @person|him|her|them carry|help|hold|see|stay|drive|cook|look|look_after
    ~ let it in|land
    ~ steady|reliable|consistent|constant|patient friend|friendship|partner|presence|husband|wife|man|woman|and|love|relationship|bond
    ~ got you
    ~ you are|'re not a? burden|too_much|alone|bothering
    ~ i 'm|am here|coming|not_going|on_my_way
    ~ @person notice|noticed|notices .. asked|quiet|something|came|sat|wrong|upset
    ~ did not want @me to? be anything|perform|pretend|cheer|different
    ~ corrective
    ~ patient|gentle|kind|tender|warm|attuned|responsive .. response|and_it|with_me|took_it
    ~ respond|responded|responds with warmth|kindness|care|patience|tenderness
    ~ felt|feels|feel like home|safe with @person|him|her|them
    ~ safe with
  `,
  likely: `
    ~ stayed|stays|sat|lay|slept .. all_night|until|whole_night|chair|beside|next_to|on_the_floor|the_whole|till
    ~ looked after @me
    ~ there for @me
    ~ stood up for
    ~ stuck by|up
    ~ back|backed @me up
    ~ made @me tea|dinner|soup|laugh
    ~ came round|over
    ~ helped @me
    ~ kind to
    ~ he|she listened
    ~ sat down next|with|beside
    ~ noticed that
    ~ asked how @self
  `,
  faint: `
    ~ reliably|consistently|every_time|each_time|without_fail|again_and_again
    ~ comforted
    ~ hugged
    ~ understood
    ~ stayed
    ~ remembered
    ~ welcomed
    ~ support|supported|supportive
    ~ lent
    ~ kind
    ~ listen
    ~ help
    ~ stay
    ~ remember
    ~ hug
  `,
  not: `
    not remember|stay|come|listen|show|turn|call|ask|help
    never remember|stay|came|listened|showed|called|asked
    would|could|should|wish|if .. come|stayed|listened|held|remembered
    i remember
    stay with @my parents|sister|in_hotel|at
    stay in|at|home|up
    you|therapist|me listened|remembered|held|stayed
    kind of
    listen to music|the_radio|podcast
    insurance cover
    remembered to|that|the_time
    helpline
    technical|it|tech|income support
    call back later
  `,
}
