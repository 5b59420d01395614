import type { ConceptCues } from './cue.ts'

export const REWARD_DIMMING: ConceptCues = {
  concept: 'reward-dimming',
  plain: `
    no_longer|not enjoy anything|@hobby|it|things|what
    anhedonia|anhedonic
    lose|lost interest|pleasure|enjoyment
    loss|lack of interest|pleasure|enjoyment
    nothing .. look forward to
    nothing give|bring @me? pleasure|joy
    used to love|enjoy .. now
    no pleasure|joy|enjoyment|interest
  `,
  sure: `
    anhedonia
    anhedonic
    not|never|no_longer|hardly|barely|rarely|cannot enjoy @hobby|anything|much|it|things|food|that|them|the|my|his|her|their|being|going|seeing
    not|never|no_longer enjoy
    used to enjoy|love|adore|live_for|like|look_forward
    used to be .. whole_weekend|favourite|favorite|passion|my_life|everything|fun|a_joy|treat|highlight
    lose|lost|no|little|less|without|lack interest|pleasure|joy|enjoyment|enthusiasm|appetite_for|zest|taste_for in|from|for
    lose|lost interest
    loss of interest|pleasure|enjoyment
    little|no|zero|diminished|reduced|less|decreased interest|pleasure|enjoyment|joy
    interest|pleasure|joy|fun|spark|taste|colour|color|shine|sparkle|savour|savor|zest|magic .. go|gone|leave|left|fade|faded|drain|drained|dim|missing|dead|dried
    take|took|get|got|gets|find no|little|less|not_any pleasure|joy|enjoyment|satisfaction|kick
    no fun
    fun have? gone
    not fun anymore|any_more|now
    nothing be|is fun|interesting|enjoyable|exciting|appealing|tempting
    nothing excite|interest|please|appeal|draw|tempt|bring|give|spark|light|taste|grab|move|thrill
    nothing .. look forward
    nothing to look forward
    not look|looking forward to
    no look|looking forward
    anticipation gone|missing
    food|everything|meal|meals|coffee .. taste like|of cardboard|ash|ashes|nothing|paper|sawdust|dust
    food .. no|lost|without taste|flavour|flavor
    food be just? food|fuel
    taste of|like cardboard|nothing|ashes|sawdust|paper|ash
    taste|tastes .. same
    not taste
    eat .. because|only .. have_to|should
    just food|sound|noise|wallpaper|words_on|a_game|pixels
    only sound
    fall|fell|fallen flat
    leave @me cold|flat|indifferent
    do nothing for @me
    can not be bothered|arsed with|to
    not bother|care about @hobby|it|going|playing|the|cooking|anything|anymore|with
    not care about|for .. anymore|any_more|longer|used|now
    no desire|appetite|enthusiasm|drive|motivation to|for
    not feel like do|doing|going|seeing|playing|anything
    what_'s the point .. garden|playing|cooking|going|painting|match
    guitar|piano|garden|bike|camera|violin|paints|easel|books|allotment|records|sewing|trumpet|sketchbook|boat|kayak|skis|clubs|needles|binoculars|telescope .. dust|case|untouched|unopened|unplayed|untuned|corner|shed|attic|cupboard|rust|weeds|wilt|overgrown|shut|sits|cover
    gather|gathering|collect dust
    gone off @hobby|food|it|sex|everything
    go off sex|food|football|music
    not pick up .. guitar|book|brush|camera|bass|violin|pencil|needles|racket|in
    not touch|touched|play|played|open|opened|pick_up .. in|for|since months|weeks|year|years|spring|christmas|summer
    not listen to music
    music .. just noise|sound
    win|won|promotion|prize|award|result|grade|news|goal .. nothing|flat|felt_nothing|whatever|shrug|so_what|didn't
    got the|a grade|job|promotion|prize|award .. nothing|flat|whatever|like
    shrug|shrugged at|off .. news|win|birthday|holiday|award|goal|promotion
    should be|feel|have_been excited|happy|thrilled|pleased|over_the_moon|glad
    supposed to|should enjoy|be_fun|be_excited|be_happy
    everything .. same|dull|pointless|meh|grey|gray|bland
    meh
    colour|color .. gone|drained|out_of
    like eat|eating|watching|reading|chewing cardboard|through_glass|somebody_else's|paper|someone_else's
    joy|pleasure .. gone
    no longer|not|never excite|interest|please|appeal|thrill|delight|matter|tempt|draw @me
    go to .. out_of habit|duty
    used to .. now .. whatever|nothing|shrug|skip|wallpaper|leave|sit|flick|scroll
    libido|sex .. gone|nothing|none|lost|zero
    no libido
    dull
    joyless
    flavourless|flavorless|tasteless
  `,
  likely: `
    not care anymore|any_more|either_way
    not bother anymore
    give up .. hobby|painting|choir|running|football|gardening|fishing|reading|piano|guitar|cooking|music
    stop|quit paint|play|read|run|cook|garden|knit|fish|sing|dance|paint|listening|painting|playing|reading|running|gardening|knitting|fishing|singing|dancing|cooking
    lose .. appetite for
    bored with|by everything
    indifferent to
    not as|so much? fun
    uninterested
    unmoved
    does nothing
    the fun of it
    without pleasure|joy
    flick through channels
  `,
  faint: `
    used to love
    used to
    bored
    pleasure
    interest
    enjoy
    fun
    pointless
  `,
  not: `
    interest rate|rates|payment|on_the|in_buying|free
    conflict of interest
    no time|money to|for
    give up smoking|drinking|alcohol|sugar|meat
    bored at work
    film|movie|book|show|lecture|talk|match be|was no? dull|boring
    joke fall flat
    leave .. cold .. door
    too tired to enjoy
    taste of|like chicken|salt
    covid|virus|chemo|cold .. taste|smell
    taste|smell .. covid|virus|chemo|flu|cold
    no interest in you|me|politics|that_job|buying
    knee|injury|shoulder|ankle|wrist|back .. stop|give_up|had_to|cannot
    not bother @me
    for fun
    have fun
  `,
}
