import type { ConceptCues } from './cue.ts'

export const HOPELESSNESS_ABOUT_EXISTENCE: ConceptCues = {
  concept: 'hopelessness-about-existence',
  plain: `
    suicidal
    suicide
    kill @myself
    end @my life
    want|wish to? die|be_dead
    wish .. not wake up
    not want to be here|alive|live anymore|any_more
    better off dead|without_me|without_him|without_her
    take @my own life
    no reason|point to|in live|living|go|going on
    passive|active si
    overdose
    thoughts of death|dying|suicide
    life be not worth
    not worth living
    pass|passive death wish
  `,
  sure: `
    suicide
    suicidal
    suicidality
    si present|passive|active|+|yes
    passive|active|fleeting|chronic|occasional|intermittent si|suicidal|ideation|death_wish
    ideation
    kill|kills|killed|killing @myself
    end|ends|ended|ending @my|the|it|my_own|own life|all
    end it all?
    end it
    take|takes|taking|took @my? own? life
    take @my life
    top|hang|hanged|shoot|drown|drowning|poison|gas @myself
    do away with|do @myself in
    do @myself in
    overdose|overdosed|od|o.d. on|last|once|again|of|thought|at|with|in
    overdose
    stockpile|stockpiling|stockpiled|hoard|hoarding|saved|saving|counted|counting .. pills|tablets|paracetamol|medication|meds
    pills|tablets .. enough|stockpile|saved|hoard|drawer|counted|line|all_of_them
    @very? enough pills|tablets
    not want|wish to? wake|waking up
    not wake|waking up
    wish @self? .. not|never wake|woken|been_born|born|exist|here|alive
    never be|been born
    wish|wishes|wished|hope|hopes|hoped|pray|prays|prayed .. be|were|was|am dead|gone
    rather be dead
    better off dead|without_me|without_her|without_him|if_i|if_she|if_he|if_they|gone|not_here
    better|easier for everyone|everybody|them|all|us|the_kids|the_children|her|him .. if|without .. gone|dead|not|were|without|me|weren't|wasn't
    be better off
    'd|would|will be sad .. then|but .. easier|fine|relief|better
    no|not|without reason|point to|in|for go|going|live|living|carry|carrying|continue|continuing|be|being on|here|alive
    no reason to live|get_up|go_on|carry_on|stay|wake|be_here|continue
    reason|reasons to|for live|living|stay|go_on|stay_alive|be_here .. no|none|cannot|not|few|run_out
    not want|wish|care to live|be|exist|go|carry|be_alive|be_here|continue anymore|on|here|alive|any_more
    not want to be here|alive|around
    not want to live|exist
    not want|care|mind .. go on living|with_it|like_this
    not see|worth|any the? point of|in living|being_here|going_on|life|it_all|carrying_on|any|another_year
    life be|is|was|feels|seems|not @very? .. worth|pointless|meaningless|not_worth|unbearable|over|finished
    not|n't worth living|it|the_trouble|going_on|carrying_on|staying
    life worth living
    worth living
    living be|is not|n't|hardly worth
    what_'s|what_is|what_be|what|whats it|life|all|living|this for
    ? what .. the point of|in living|being_here|going_on|life|any|it_all|carrying_on|getting_up|going
    ? what be it for
    ? what_'s it for
    ? what_'s it all for
    ? why go|carry on
    ? why bother living|go|carry
    ? why be|am|stay i? here|alive
    can not|couldn't see .. future|next_year|christmas|being_here|himself_at|myself_at|herself_at|forty|thirty|fifty|sixty
    not see @myself .. old|next|forty|thirty|alive|future|being|here|christmas
    not expect to be? here|alive|around|live|see
    ready to go|die|be_taken
    ready whenever|when he|god|the_lord|it
    want|wants|wanted|like|wish|long|longs|prefer|ready to? die|be_dead|disappear|vanish|be_gone|not_be|stop_existing|cease|sleep_forever|sleep_and_not|fall_asleep_and_not|evaporate|dissolve
    want|wants|wanted|like|wish|long it|everything|this|all to stop|end|be_over
    want it to stop
    want it to be over
    want|wants out
    not mind|care|bothered if|whether .. wake|woke|die|died|dead|bus|car|lorry|truck|lump|cancer|end|live|lived|or_died|alive|hit|run_over|plane|crash|over
    would not mind if|being|not .. die|dead|wake|hit|bus|gone|car|over|run
    if|hope|wish|pray|imagine .. bus|truck|lorry|car|train|plane .. hit|run_over|knock|crash|took|would
    lorry|truck|bus|train|car .. would|'d be|do a? relief|the_job|it|mercy|solve
    go|goes to sleep|bed .. not wake|waking
    go to sleep and never
    fall asleep .. never|not wake
    step|steps|stepped|stepping|jump|jumps|jumped|jumping|throw|walk|walked|steer|steering|swerve|swerving|drive|driving .. in_front|into|off|from|under|off_the .. train|traffic|bus|bridge|roof|cliff|lorry|tree|wall|sea|river|platform|water|road|truck|balcony|car_park|barrier|pillar
    stand|stands|stood|stay|stays|look|looks|walk|walked .. bridge|platform|edge|cliff|tracks|railway|rail|weir|balcony|roof|window|viaduct|parapet|car_park .. thought|think|thinking|wonder|jump|longer|how|too|back|while|train|drop|down|easy
    stand back from the? platform|edge
    too near|close to the? edge|platform|tracks
    how|ways|a way|when|where|method|whether @self? would|'d|could|might|to do it
    think|thinking|thought|thoughts .. how .. would|'d do it
    how i 'd|would do it
    research|researched|googled|looked_up|searched .. ways|method|methods|painless|dose|how_much|how_many|height
    have|had|made a|it|the plan .. planned|die|it|date|note|means
    had|have it all? planned
    write|wrote|written|writing|left|drafted a|the|her|his|my|goodbye|farewell|suicide note|letter|letters .. goodbye|each|family|children|to_be|after|case|drawer
    suicide|goodbye|farewell note|letter|letters
    say|saying|said goodbye to everyone|people|friends|family
    give|giving|gave|given away @my|the? things|possessions|dog|belongings|books|records|guitar|collection|jewellery|watch
    put|puts|putting|got|getting @my affairs|papers in order
    affairs in order
    made|make|making a|my|her|his will .. no|tidy|case|in_order|so|easier
    attempt|attempts|attempted .. suicide|on_her_life|on_his_life|life|hospital|previous|past|prior|overdose|age|once
    previous|past|prior|last|first|second|a|serious suicide? attempt|attempts
    tie|tied|bought|buy|keep|keeps|hid|kept .. rope|noose|blade|razor|gun|rifle|pistol|knife .. beam|door|drawer|case|neck|loft|garage|wardrobe|just
    noose
    rope .. garage|beam|loft|boot|neck|shed
    gun .. mouth|head|drawer|loaded|bedside
    be|feel|am tired|sick|weary|done|finished of|with living|life|being_here|being_alive|existing|it_all|existence|waking_up|everything
    tired of living|life|being_alive|existing
    done with life|living|it_all|everything
    finished with life|living|it_all
    had enough of|with life|living|it_all|everything|being
    no future
    nothing to live for
    nothing .. live for
    cannot|can_not|not go on|carry_on|keep_going|face_another|take_it|continue like|anymore|any_more|much|longer|another|this
    can not go on
    can not carry on
    world|they|everyone|family|people|children .. better|easier|happier|fine|richer without @me
    nobody would miss me|her|him .. if|gone|dead
    would not be missed
    burden .. better|gone|off|dead|if_i|without
    thought|thoughts|dream|dreams|dreaming|fantasy|fantasies|fantasise|fantasize|daydream|daydreams|talk|talks|think|thinks|thinking|joke|jokes|joked|preoccupied .. of|about|with death|dying|being_dead|not_being|not_existing|disappearing|her_own_funeral|his_own_funeral|my_own_funeral|my_funeral|her_funeral|his_funeral|the_end
    death wish
    wish for death
    thoughts of death|dying
    thought of death|dying
    join|joining|be_with|follow|following @partner|mother|father|my_wife|my_husband|him|her .. heaven|grave|ground|there|soon|death|other_side
    to be with|join him|her|them again|soon|there
    in|into the ground|grave|box .. soon|beside|rather
    live|living|alive out_of|from|for_the_sake|because_of habit|duty|spite|the_dog|the_cat|the_kids|cat|dog
    only thing|reason .. keeping|keeps|stopping|stops @me|them|from .. alive|here|going|doing|it
    keeping me|her|him|them alive|here|from
    only for the kids|dog|children|cat
    if it were|was not|n't for the|my|her|his kids|dog|cat|children|mother|grandchildren
    no will to live
    will to live
    lost the will
    life not worth
    self-harm .. die|dead|end
    cut|cuts|cutting .. wrists
    c-ssrs
    item 9|nine .. 1|2|3|positive|endorsed|several|scored|yes|more
    item nine
    phq-9? item 9 .. positive|endorsed|1|2|3|scored
    passive death
    not be here
    not being here
    not be around
  `,
  likely: `
    what 's the point
    ? what 's the point
    ? what be the point
    what be the point
    go on like this
    not care what|if|whether .. happens
    end of the road
    no way out|forward
    hopelessness
    despair
    past caring
    lethal means
    means restriction
    crisis line|plan
    safety plan
    samaritans
    988
    at risk
    i 'm|am ready
    easier for everyone|everybody
  `,
  faint: `
    pointless
    vanish
    disappear
    hopeless
    death
    die
    dead
    point
    future
    gone
    stop
    over
    tired
    risk
    bridge
    pills
    living
  `,
  not: `
    scared|afraid|fear|frightened|terrified|worried of|to|about die|dying|death|dying_young
    fear of death|dying
    die|died|dead|death of cancer|covid|heart|a_heart|old_age|a_stroke|pneumonia|laughter|embarrassment
    @kin|friend|dog|cat|colleague|neighbour|boss|patient die|died|dead|dies|dying
    @kin 's death
    death of @my|a|the|his|her
    death in the family
    bereavement
    dead battery|phone|end|line|inside|tired|on_time|on_my_feet|leg|skin|wood|heat|plant|plants|weight|good|serious|easy|quiet|set|slow|funny|right|certain|ringer|sea
    drop dead gorgeous
    deadline|deadlines
    dead on time
    die laughing|for_a|to_see|to_know|to_meet|to_try
    dying for|to_see|to_know|to_meet|to_try|to_tell|of_thirst
    killing me|time|it
    kill|killed|kills time|for_a|the_mood|the_lights|the_engine|the_weeds|the_plant
    killed .. dog|spider|fly|plants|plant|slugs
    suicide prevention|squeeze|awareness|bomber|training|hotline|by_a_colleague
    suicide squad
    career|commercial|political|social suicide
    end of the day|week|month|session|year|line|term|film|book
    go on holiday|about|to_say
    life insurance|assurance|sentence|jacket|expectancy|long
    the point of|in the? exercise|meeting|form|worksheet|task|homework
    point is|out|of_view|taken|where
    what_'s the point of .. meeting|worksheet|homework|form|diary|log|exercise|app|queue|dating|friends|meeting
    end it with @partner|him|her
    end it with
    end|ending the relationship|marriage|session|call|affair|therapy|lease|contract
    be over|finished with_the|the_exam
    overdose of|on chocolate|sunshine|sugar|telly|tv
    hang out|on|up|around|picture|washing
    end of life care|directive
    end-of-life
    palliative|hospice
    die down|out|hard|away
    @my|the|a will be|to
    jump the|to conclusions|ship|queue
    jump out of a? plane
    bungee
    take your life in
    new lease
    shoot hoops|a_film|footage|photos
    obsolete
  `,
}
