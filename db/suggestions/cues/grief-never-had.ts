import type { ConceptCues } from './cue.ts'

export const GRIEF_NEVER_HAD: ConceptCues = {
  concept: 'grief-never-had',
  plain: `
    never had a mother|father|childhood|mum|dad|parent
    the mother|father|mum|dad|childhood|parent .. never had
    grieve|mourn|cry|weep .. never|childhood_not
    nobody|no_one ever .. held|hugged|came|comforted
    want|wanted my mother|father|mum|dad to be|say .. proud|well_done
    somebody|someone should have
  `,
  sure: `
    mother|father|mum|mom|dad|parent|parents|family|childhood|home|hug|someone|sister|brother|person|arms i|she|he|they|that @self? never had|got|knew|received|were_given|was
    never had a? mother|father|mum|mom|dad|childhood|parent|parents|family|hug|anyone|someone .. who|that|to|tears|cry|wept|ache
    the @kin @self never
    childhood @self never had
    never held|hugged|picked_up|picked|comforted|kissed|told|tucked|praised|protected|seen|asked|sung|read @me? .. cry|cried|weep|wept|tears|sorrow|sad|ache|longing|grief|sobbed
    grief|mourn|mourns|mourning|grieve|grieves|grieving|sorrow|sad|cry|cries|cried|weep|weeps|wept|tears|ache|aches|sobbed .. never|not .. had|have|got|there|held|was|came|been|given|seen|knew|loved|hugged|existed|mothered|fathered|be
    grieve|grieves|grieving|mourn|mourns|mourning|grief|sad .. for|over|about the .. child|girl|boy|childhood|mother|father|parent|family|life .. was|should|never|might|could|she|he|i|didn't|not|needed|deserved
    sad|sorry|sorrow|tears|cry|cried|wept|weep|ache|grieved|tender for the|that|my|her|his little|small|young|younger|lonely? girl|boy|child|kid|self
    little girl|boy|one|me|kid .. should|nobody|no_one|waiting|deserved|needed|alone|cry|cried|held|picked|someone|somebody
    for the|that|a? child|girl|boy|kid @self be|was|had_been
    i was|were|only seven|six|five|eight|nine|ten|four|eleven|three .. should|somebody|someone|nobody|no_one
    somebody|someone should have
    someone|somebody ought to have
    someone|somebody should|ought .. picked|held|come|told|noticed|hugged|asked|protected|stopped|stayed|looked
    watch|watches|watched|see|sees|saw|seeing|watching|looked a|the|my|another|other|his|her|friend_'s|some|another dad|father|mother|mum|mom|parent|grandfather|grandmother|family|parents|daughter .. kid|child|son|daughter|girl|boy|hair|skates|shoe|shoelace|coat|hand|bike|playground|park|hug|kiss|tie|carry|shoulders|pick|swing|platform|airport .. cry|cried|tears|sit|car|leave|leave|ache|go|sob|had_to|wept|envy|pang|stood|look_away|throat
    dad|father|mum|mother|mom .. tie|tying|zip|zipping|carry|carrying|lift|lifting|plait|brush|teach|teaching|swing|button|wipe|hold|holding .. kid|child|daughter|son|girl|boy|hand|hair|coat|skates|shoe|laces .. cry|cried|tears|car|ache|go_sit|sob|had_to|wept|pang|envy
    envy|envies|envied|jealous_of|pang|ache|lump .. friend_'s|other_people's|others'|other|those|her|his mother|mum|mom|father|dad|family|parents|daughters
    at the? playground|school_gate|school_gates .. cry|cried|tears|ache|pang
    @kin i|she|he|they kept|keep|wanted|hoped|wished|thought|imagined|needed|dreamed|dreamt|longed
    the mother|father|mum|dad|mom|parent|parents i|she|he needed|wanted|should|kept|wished|imagined|deserved|longed|dreamed|thought|hoped
    she 'd|would turn into
    what it would|'d|might|must have be|been|feel like to .. have|be|been|held|hug|loved|mother|father|wanted|picked
    what would|might it have been|be like .. mother|father|held|loved|wanted|parent
    imagine|imagines|imagined|picture|pictures|pictured|wonder|wonders|wondered .. would|might|could have .. mother|father|parent|childhood|been_held|loved|been_like|grown|different|home .. tears|cry|wept|sad|ache|sorrow|longing
    what might|could|should have been
    could have been
    want|wants|wanted|long|longs|longed|wish|wishes|wished|ache|aches|yearn @my? mother|father|mum|dad|mom|a_mother|a_father|a_mum|a_dad to .. be|proud|hold|see|say|love|ask|come|pick|look|want|have|hug
    wants|want @my mother|father|mum|dad|mom to
    want a mother|father|mum|dad|mom
    i want my|a mother|father|mum|dad|mom
    miss|misses|missed|missing what|something|someone|a|the|who .. never had|met|was|came|got|been|knew|existed|there
    miss what @self never
    missing something .. never
    do not miss her|him .. miss the
    not miss .. miss the mother|father|mum|dad|mom|one|parent
    nobody|no_one|not_once|never|no-one came|come|check|checked|ask|asked|tuck|tucked|held|hold|hug|hugged|pick|picked|notice|noticed|sang|read|clapped|waited|collected|brushed .. in|up|whether|me|her|him|asleep|at|for|to|if|when|it .. cry|cried|tears|wept|weep|sad|ache|sorrow|stand|do_it_for_mine|mine|now
    i do it for mine
    do it for my|mine .. own|kids|children|cry
    brushes|brush|plaits|plait|reads|read|tucks|tuck|sings|sing my|her|his daughter|son|child|kids|children .. nobody|no_one|never|cry|did_it
    mourn .. never had
    grief .. never had|was
    for what never was|came
    what never was|came|happened
    never there to begin|lose|miss
    nothing to lose|bury|miss .. cry|mourn|grief|never
    no death|funeral .. mourn|grief|loss
    cheated|robbed of a|my|her|his childhood|mother|father
    unmothered|unfathered|motherless|fatherless
    mother hunger|wound
    years old .. want|wanted|want_my mother|father
    proud of me
    old and? .. want|wants my|her|his|a? mother|father|mum|dad|mom
    never once .. proud|held|hugged|said|told|asked .. cry|tears|wept|ache|sorrow
    letter to .. younger|little|child|younger_self|girl|boy .. cry|tears|wept|sob
    inner child .. cry|tears|wept|held|sorrow
    younger self .. cry|tears|wept|sorrow|sorry|hold|hug
    photo|photograph of|as @myself? .. child|little|seven|six|girl|boy|five|eight .. cry|cried|tears|sad|wept|sorry|looked
    the @kin .. i should have had
    should have had
  `,
  likely: `
    should have been
    i was only|just seven|six|five|eight|nine|ten
    i was a child
    just a child|kid
    only a child|kid
    nobody picked
    never held
    never hugged
    wish|wished .. mother|father|mum|dad had
    wish @self have have
    wish i 'd had
    other families|children|kids had
    longing .. mother|father
    if only
  `,
  faint: `
    father .. never
    mother .. never
    never had
    mother
    father
    childhood
    child
    should
  `,
  not: `
    never had a|any|to|the? problem|job|dog|headache|licence|chance|drink|operation|time|trouble|covid|complaints|surgery
    never had to
    proud of me .. she|he|they_said
    should have been at|in|here|on
    should have had the|a
    could have been worse
    want @my mother to move|sign|stop|see_a_doctor|pay|come_on|leave
  `,
}
