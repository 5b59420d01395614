import type { ConceptCues } from './cue.ts'

export const SELF_UNWORTHY: ConceptCues = {
  concept: 'self-unworthy',
  plain: `
    worthless|worthlessness
    low|poor|no self-worth
    unlovable
    a? burden
    not deserve
    not good enough
    hate @myself
    something wrong with @me
    why would anyone
    waste|wasting|take_up your time
    ashamed of @myself|needing
    self-loathing|self-hatred
    feel|be .. inferior|defective|undeserving|unworthy
  `,
  sure: `
    worthless
    worthlessness
    unlovable
    unloveable
    undeserving
    unworthy
    feel|be|feeling a? @very? worthless|useless|unlovable|disgusting|defective|inadequate|pathetic|inferior|unworthy|repulsive|a_failure|a_waste|a_fraud|not_enough|second-best|rubbish|surplus|dispensable
    not|never deserve|deserves|deserved|earn|earned|merit|worth it|to_be|any|this|that|love|loved|him|her|them|kindness|care|help|better|good|your|anyone|the_time|the_trouble|the_effort|the_attention|bothering|knowing|loving|anything|happy|a
    do not deserve
    not worth|worthy of? @me? .. trouble|time|effort|attention|bothering|knowing|loving|bother|the|love|it|anyone
    not good enough
    never good|pretty|clever|enough enough|for
    never be? enough
    not be? enough for|to
    be|am|is|feel|feeling|being|become a|just_a|only_a|such_a|always_a|too_much_of_a|the? burden|bother|nuisance|inconvenience|weight|drag|waste|imposition|problem|liability|parasite|disappointment|failure|fraud|mistake|freak
    burden to|on @kin|people|everyone|others|you|me|them|him|her|friends|anyone|the
    a burden
    be too much|difficult|needy|broken|damaged for|to
    too much for @anyone|people|him|her|them|you|everyone
    i 'm|am a lot
    i 'm|am too much
    too much trouble|bother
    too much and|or not|too enough|little
    take|takes|taking|took up .. space|time|slot|room|hour|your
    waste|wastes|wasting|wasted .. time|your|the_session|hour|space
    sorry|apologise|apologises|apologised|apologize|apologizes|apologized|apologising for be|being|taking|crying|existing|needing|bothering|the|going|asking|talking|speaking|using|wasting|having
    apologise|apologises|apologised|apologize .. for|to .. needing|wanting|asking|crying|coming|existing|space|time|tissue|tissues|chair|trouble
    someone|somebody|others|people|there else|be|are .. need|needs|deserve|deserves it|worse|this|slot|more|hour|the
    other people .. worse|need|deserve
    worse off than
    if|once they|people|anyone|you|he|she|someone|everyone really|actually|truly? know|knew|saw|see|find_out|found_out|got_to_know|meet|met .. me|leave|run|gone|door|go|disgusted|hate|realise|realize|the_real|what
    really know|knew @me
    see|saw|find|found through @me
    find out what|who|how @self be|am|really
    found out
    impostor|imposter
    something|there|deeply|fundamentally|inherently .. wrong|rotten|bad|defective|broken|faulty|off|missing .. with|in|about @me
    something be? wrong with @me
    what be|is|'s wrong with @me
    rotten|bad|defective|broken|damaged|faulty|tainted|dirty|poison|toxic inside|core|goods|through|underneath
    rotten to the core
    damaged goods
    wrong bed|person|patient|address
    he|she|they|you only stay|stays|stayed|put|like|likes|love|loves|does|do|say|says|see|sees|married|invite|invited|asked|come|comes .. because|out_of|paid|decent|pity|kind|polite|duty|sorry|job|habit|nobody|nice
    out of pity|duty|politeness|guilt|obligation
    only .. because .. pity|decent|polite|paid|kind|sorry|duty|have_to|has_to|nice
    paid to|for .. listen|like|care|sit|nice|kind|be
    you have|'re|are .. to paid|say|job|being
    your job to
    why would|should|do|does|'d|did anyone|anybody|someone|he|she|they|you|people .. want|love|like|bother|stay|care|choose|help|pick|be|remember|call|come|invite|miss
    ? why would anyone|anybody|he|she|they|you .. want|love|like|bother|stay|care|choose|help|pick|call|come|miss
    who would|'d|could want|love|choose|miss|bother|pick|put_up @me?
    hate|hates|hated|loathe|loathes|despise|despises|disgusted_by|ashamed_of|disgusted_with|can't_stand @myself
    self-hatred|self-loathing|self-disgust|self-contempt
    ashamed|shame|embarrassed|mortified of|about|at|for|to need|needing|wanting|asking|being|ask|who|how|have|be_seen
    shame|ashamed
    ashamed of @myself
    deep|toxic|burning shame
    call|calls|called|describe|describes|described @myself .. stupid|pathetic|failure|burden|waste|useless|worthless|rubbish|fraud|idiot|ugly|disgusting|fat|unlovable|monster|bad|parasite
    compliment|compliments|praise|kindness|gift|present|thanks|care .. dismiss|deflect|brush|cannot|not_believe|mistake|undeserved|wave|wrong|discount|embarrass|squirm|polite|pity|suspect|disbelief|not_for
    discount|discounts|discounted|deflect|deflects|deflected .. compliment|praise|kindness|care|thanks
    can not take a? compliment|praise|kindness
    not the kind|sort|type of? child|person|girl|boy|woman|man|daughter|son .. people|anyone|one|you|picked|love|loved|would|want|gets|got
    easy|hard to love|like|leave|forget
    hard to love
    not loveable|lovable|likeable|wanted
    unwanted
    nobody want|wants|wanted me|her|him
    just me he|she|they could
    it be me|because_of_me|my_fault .. left|leave|not
    @my fault
    deserve|deserves|deserved it|this|punishment|to_be_left|to_suffer|what|nothing|no_better|to_be_alone
    deserve nothing
    second best|choice
    last to be? picked|chosen|asked
    lower|lesser|less than|of everyone|others|other_people|everyone_else
    not as good|much|important|worth as|than
    low self-worth|self-esteem
    self-worth|self-esteem low|poor|in|shot|rock
    no self-worth|self-esteem
    i be nothing|nobody|no_one
    be a nobody|nothing|waste
    waste of space|time|oxygen|skin|your|a_chair
    space .. waste
    have nothing to offer|give|show
    nothing to offer
    empty hands
    if i be not useful|helpful|needed|good|carrying
    only as good|useful|wanted|loved as|when|if|while
    have to earn|be_useful|be_needed|pay
    earn .. love|place|keep|care
    not want to be a? burden|bother|trouble|nuisance
    put|putting people|you|anyone out
    not worth
  `,
  likely: `
    useless
    pathetic
    failure
    inadequate
    not enough
    burden
    nuisance
    stupid
    bother you
    i be so? stupid|useless|pathetic|ugly|disgusting|bad
    sorry to bother|trouble
    too needy
    needy
    guilty for needing|taking|having
    bad person|mother|father|wife|son|daughter
    does not count
    fault
    unimportant
    doesn't matter .. i|about_me
    embarrassed
    selfish
    self-critical
    not matter to
  `,
  faint: `
    deserve
    burden
    sorry
    shame
    failure
    fault
    wrong
  `,
  not: `
    burden of|proof|caring|debt|tax|work
    caregiver|carer|tax|disease|care burden
    kidney|heart|liver|engine|power|organ|renal|cardiac|crop failure
    failure of the|to
    ashamed of @kin
    it|that be a? shame
    a shame
    what a shame
    such a shame
    useless app|phone|manager|council|printer|boss|gadget|builder|plumber|information
    pathetic excuse|fallacy
    second choice of|restaurant|school
    second best time|score
    sorry for your|the_delay|being_late
    worthless shares|stock|currency|cheque|paper|degree
    fault line|code|with_the_boiler
    electrical|engine fault
    not @my fault
    not enough time|sleep|money|staff|hours|food|evidence
    not good enough .. service|standard|the_landlord|work|report
    waste bin|paper|collection|disposal
    wrong with the|my_car|the_car|the_boiler|it
  `,
}
