import type { ConceptCues } from './cue.ts'

export const KNOWN_AND_HELD: ConceptCues = {
  concept: 'known-and-held',
  plain: `
    feel safe here|with_me|with_you|in_here|in_session|in_sessions|in_therapy
    ! never told anyone
    trust you|me|the_therapist
    feel understood|known|held|heard here|by|in
    you understand|know|get me
    can be myself here
    only place where|i|she|he
  `,
  sure: `
    ! never|not say|said|told|tell|shown|show|spoken|let .. that|this|it|anyone .. out_loud|aloud|before|to_a_person|to_anyone|to_anybody|anyone|a_soul|anyone_see
    ! never|not told|tell|said|say that|this|it to? anyone|anybody|a_person|a_soul|another
    ! you be|are the first|only person|one|i
    ! first person|one|time .. told|ever_told|said|i_have_told|i've_told
    first time .. said|shown|cried|told .. in_front|aloud|with|here|to_anyone|someone|me|you|room
    hear|heard|hears your|my|the_therapist's|therapist voice|words .. in|head|bus|when|between|before|kitchen|and
    your|my voice in @my head
    what would|'d you|therapist say|think
    ask|asked|asks @myself what you|i|therapist would|'d say|think
    think|thinks|thought what|of .. you|i|therapist would|'d|said .. say|between|week|when|and_it
    thought of you|this_room|what_you_said|what_we|our_session|here|me
    imagine|imagined|imagines|pictured|picture you|me|therapist|this_room|this_chair
    carry|carries|carried|take|takes|took|keep|keeps|kept you|me|your|our|session|sessions|this_room|what_you|something_i .. with|around|home|in|pocket|inside
    feel|feels|felt @very? safe|held|known|understood|seen|at_ease|at_home|accepted|heard|less_alone here|with_me|with_you|in_here|in_the_room|in_session|in_sessions|in_this|in_therapy|by_me|by_you
    safe|safest here|in_here|in_this_room|with_you|with_me|enough_here
    this|here|therapy|session be|is|feels|felt|has_become @very? .. safe|safest|only place|only_place|different|the_one_place
    only|one|first place|hour|room|person|time @self? .. can|could|not_have_to|not_pretend|breathe|be_myself|be_herself|be_himself|say|cry|put_down|real|feel_safe|hold
    the one hour|place|room
    not have to .. pretend|perform|explain|hold|smile|be|entertain|put_on .. here|with_you|in_here|with_me|face
    here .. not have to
    in here .. can|not|do
    with you .. can|not|do
    be @myself here|with_you|with_me
    cry|cried|weep|wept .. in_front_of me|you
    let @me|myself see|be_seen|cry|show|lean .. here|face|tears|with_me|with_you
    let me|you see
    you|i not|n't|didn't|did_not look|looked|flinch|turn|laugh|get|rush|judge away|shocked|me|down|scared|bored|disgusted|impatient
    you did not look away
    you did not flinch|laugh|run|rush|judge|turn
    you 're|are still here|there|the_same
    you|i remember|remembered .. name|said|told|dog|what|sister|exam|detail|that
    you remembered
    you stayed|listened|waited|kept|got_it|noticed|believed|understood|saw|meant
    you know|knew|get|see me|what_i_mean|when_i|without
    trust|trusts|trusted me|you|this|therapist with|to|enough|more|that
    trust .. in|between .. us|therapy|alliance|me
    nearly|almost not|n't|didn't|cancelled|canceled come|came|and|it|because .. want_to_know|know|would
    want|wants|would to|'d know .. you|she_'ll|she'd
    you 'd|would want to know
    look|looks|looked forward to .. sessions|session|coming|here|tuesdays|thursdays|mondays|our|seeing
    miss|misses|missed our|the|your|these|my? session|sessions|tuesdays|hour|you|me|coming .. week|when|break|while|holiday
    rest|rests|rested|lean|leans|leaned|leant|settle|settles|settled on|in|into|back .. me|chair|silence|room|couch|sofa|here|us
    silence .. comfortable|easy|companionable|shared|rested|together|safe|settled|good
    sat in silence .. easy|comfortable|together|without|settled
    easy silence|quiet
    shoulders|breath|breathing .. dropped|lowered|slowed|down|out|eased .. here|sat|room|chair|door
    breathe out|easier here|in|when|as
    bring|brings|brought .. photo|photograph|letter|diary|poem|drawing|notebook|song|box .. show|shown|never|to_share|for_me|to_session|to_the_session
    show|showed|shows me .. never|photo|scar|letter|drawing|arm|poem|first
    keep|keeps|kept me|him|her|you in mind
    kept in mind|your_mind
    in|on your mind
    hold|held|holding .. in mind
    borne with
    therapeutic|working relationship|alliance .. secure|safe|strong|deep|warm|solid|trust
    secure base
    someone|somebody know|knows|knew me|it|this|now
    now somebody|someone know|knows
    you|she|he know|knows all|everything|the_worst and|but .. still|stay|stayed|here
    know|knows the worst .. still|stay
    here i can
    take|takes|took off @my coat|shoes .. first|for
    hold my|her|his face|head up
    where @self can|could put|stop|be|say
  `,
  likely: `
    safe here
    trust you|me
    you understand
    you listened
    told me .. never|first
    in this room
    with me .. ease|easy|safe
    what you said
    glad to? be|come here
    comfortable with|in me|you|session|here
    open up|opened_up to|with|in me|you|session
    at ease
    it help|helps|helped to be|come|talk here
    alliance
    thanked|thanks me .. listening|staying
  `,
  faint: `
    safe
    trust
  `,
  not: `
    not|never feel safe
    not safe
    i|we feel|felt safe
    do not trust you|me
    not trust me|you
    you remember .. to_send|invoice|form
    safe journey|drive
    waiting room
    here and there
    thanks for the? form|invoice|leaflet|rescheduling|letter
    @kin trust|know me
    the alliance
  `,
}
