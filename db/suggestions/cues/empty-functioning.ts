import type { ConceptCues } from './cue.ts'

export const EMPTY_FUNCTIONING: ConceptCues = {
  concept: 'empty-functioning',
  plain: `
    go through the motion|motions
    autopilot
    function .. but|like .. robot|empty|nothing|flat
    on paper
    like a robot
    mechanically
    do everything .. supposed|expected .. feel|but|nothing|and
    just exist|existing
  `,
  sure: `
    autopilot|auto-pilot
    on auto|automatic
    automatic pilot
    cruise control
    go|goes|going|went through the motions
    through the motions
    on paper .. life|great|good|fine|everything|perfect|looks
    good|great|perfect|fine|impressive|enviable on paper
    look|looks|looked good|fine|great|perfect|successful|enviable|right .. from_the_outside|on_paper|outside|to_others
    from the outside .. fine|good|great|perfect|everything|life|successful|looks|enviable
    tick|ticks|ticking|ticked|check|checks|checking the|all|every|off box|boxes
    tick .. boxes
    function|functions|functioning|functioned .. but|without|no_one|nothing|mechanically|flat|well_enough|nobody|empty
    functioning but
    high-functioning
    play|plays|playing|played|act|acts|acting a|the|her|his|my|their part|role
    act|acting|play .. part|role .. of|in @my own
    actor|understudy|extra|passenger|spectator|lodger|guest|ghost|stand-in|tourist|visitor|robot .. in|of @my own? life|marriage|house|home|family|day
    an extra|actor|understudy|passenger|spectator|lodger in
    in @my own life
    mechanical|mechanically|robotic|robotically|by_rote|by_numbers|on_rails|clockwork|like_clockwork
    like a? machine|robot|clockwork|automaton|well-oiled
    by rote
    rote
    same|every day .. same|day|next|last|indistinguishable|monday|copy|repeat
    one day .. like the? next|other|last|another
    day .. like|much|same .. next|last|other|before
    days blur|blend|merge|run_into|slide|pass
    groundhog day
    conveyor belt
    treadmill
    hamster wheel
    gym , work
    work , dinner|home|bed|tv|sleep
    get|gets|got up , work|shower|dress|go|do|drive
    get up , .. go to bed
    up at .. work .. dinner|tv|television|bed
    work|eat|gym|dinner , sleep|bed|repeat|tv .. repeat|bed|sleep|again
    rinse and? repeat
    repeat .. next|day
    could do it|this|that in|asleep|with .. sleep|eyes
    do it asleep
    in @my sleep .. do|could
    do|does|did|doing everything|all|what @self? .. supposed|expected|should|right|meant|required|needed .. and|but|feel|nothing
    do everything @self be|am|is supposed|expected|asked|meant
    do what .. supposed|expected|required|on_the_list|needs_doing|has_to_be_done
    all the right things|noises|faces|words
    say|says|said|do|does|make|makes the right thing|things|noises|words|faces .. feel|nothing|not|but|time
    at the right time|times|moments|places|moment
    laugh|smile|clap|nod .. at|in the right
    nobody|no_one would|could|can|will know|guess|tell|notice|suspect
    perform|performs|performing|performed .. fine|well|top|nobody|excellent|targets|flat|but|without .. feel|empty|nothing|flat|absent|dead
    flat affect
    affect flat|blunted|constricted|bland|restricted
    affect|voice .. flat throughout|monotone|while|although|though
    monotone
    blunted affect
    bills|duties|work|house|chores|lawn|tax|lunches|targets|deadlines|job|children .. paid|done|met|up|kept|immaculate|spotless|on_time|filed|fine|tidy|order|fed .. but|and .. no|nothing|nobody|not|nowhere|no_one|flat|empty
    everything .. done|works|order|runs|in_place|on_time|gets_done .. but|and|except .. no|nothing|nobody|not|no_one|me|empty|in_it|there
    everything gets? done
    life .. run|runs|in_order|works|perfectly|smoothly .. nobody|no_one|without|empty|in_it|absent|not
    run itself
    without be|being there|present|in_it
    not there .. while|though|work|doing|days|in
    not really|actually? live|living|there|in_it|alive
    exist|exists|existing|existed .. not|rather_than|instead|live|living|just|only
    just|merely|only exist|existing|getting_through|function|functioning|surviving|going_through|ticking_over
    not live|living , .. just? exist|existing|surviving
    less|little|nothing and? less? in|of it|life each|every|year
    vitality
    less alive
    not|nothing feel alive
    alive .. last|time|not|since
    lifeless
    going|go through life
    life|days|it|marriage|job .. like|feel|feels|as_if .. watch|watching|film|somebody_else's|someone_else's|rehearsal|procedure|checklist|form|list|to-do|schedule|admin|belongs
    someone|somebody else_'s life
    to-do list
    what_'s|whatever_'s|what_is on the list
    smile|smiles|smiling on cue|in_photos|for_the_photo
    efficient|competent|capable|productive|reliable|punctual|diligent .. but|and|yet .. empty|nothing|flat|no_one|nobody|absent|hollow|dead|joyless
    numbers|sales|targets|figures|grades|promotion|promoted|performance .. up|met|good|excellent|best .. nothing|nobody|know|feel|empty|flat|inside
    put|puts on|in a? show|front|performance|suit|face
    keep|keeps|kept up appearances
    tick over|along
    ticking over
    plod|plods|plodding on|along|through
    could not tell you what .. ate|dinner|did|watched|had|said
    not remember|recall .. drive|dinner|week|day|watched|eating|driving .. home|ate|at_all
  `,
  likely: `
    routine .. nothing|empty|same|nobody|flat
    routine
    mechanical
    fine on_paper
    everything be fine .. but|nothing
    no highs|lows or|and|no
    neither happy nor|or sad
    not happy , not sad
    not unhappy .. not|just
    one foot in front
    keep|keeps functioning|going .. flat|empty|without
    work .. without feeling|feel
    carry|carries|carried on as
    get through the day
    coping .. nothing
    dutiful|dutifully
    capably
    schedule
  `,
  faint: `
    routine
    duty|duties
    fine
    list
    functioning
    work
    efficient
  `,
  not: `
    morning|exercise|skin|bedtime|sleep|workout|skincare|dental|new|daily routine
    routine check|checkup|test|appointment|maintenance|surgery|blood
    look|looks good on
    autopilot on|system|engaged|plane
    play a part|role in the? play|musical|nativity|film|production|decision
    flat affect .. absent
    treadmill at|in|for|run|minutes
    gym treadmill
    function of|room|key
    kidney|liver|thyroid|executive|sexual function
    repeat prescription
    shopping list
    waiting list
    content with
    work , life balance
  `,
}
