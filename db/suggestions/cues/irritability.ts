import type { ConceptCues } from './cue.ts'

export const IRRITABILITY: ConceptCues = {
  concept: 'irritability',
  plain: `
    irritable|irritability
    short fuse|temper
    snap at @my? everyone|kids|children|wife|husband|partner|colleagues|family|people|him|her|them|staff|coworkers
    lose @my temper
    everything annoys|irritates|grates
    angry outburst
    anger outbursts
    walk on eggshells
  `,
  sure: `
    irritable
    irritability
    @feel @very? @very? irritated|grumpy|cranky|snappy|irate|tetchy|touchy|prickly|short-tempered|bad-tempered|ratty|crabby|testy|enraged|pissed_off
    short|shorter|no|tiny|quick fuse
    fuse .. short|shorter|gone|this_long|long
    short-fused
    short temper
    temper .. short|shorter|frayed|worse|quick|hair
    lose @my temper
    lose it with|at|over
    fly off the handle|in|into
    snap at|back @me?
    snap|yell|shout|scream|bark|lash_out|blow_up|explode|growl|snarl|swear at|over @my? everyone|kid|kids|child|children|wife|husband|partner|son|daughter|colleague|colleagues|mother|boyfriend|girlfriend|anyone|people|everybody|him|her|them|driver|drivers|cashier|dog|customer|customers|staff|coworkers|whoever|small|nothing
    bite @my|the|everyone_'s|people_'s|kid_'s|son_'s .. head|heads off
    bite .. head off
    lash out
    everything|everyone|everybody|anything|people|noise|little_things get|grate|annoy|irritate|rub|bug|irk|wind @me|on|up @my? nerve
    get on @my nerves
    small|little|tiny|smallest|slightest thing .. set|annoy|irritate|off|anger|fly|rage
    set off by .. small|little|tiny|nothing|anything|slightest|smallest
    walk|tread on eggshells
    eggshells
    throw a|the|her|his|my|their plate|phone|cup|remote|mug|shoe|controller|keys|pan|spoon|book|wrench
    slam the|a|every|cupboard|door|drawer|kitchen door|doors|drawers
    rage at|over|about|in
    road rage
    patience .. gone|thin|none|run_out|lost
    no patience
    @very? impatient with
    angry at|with everyone|everything|the_world|everybody|anyone
    angry all the time|day
    angry most of
    constantly|always|permanently|perpetually angry|annoyed|irritated|cross
    wake up? angry|cross|furious|irritated|in_a_rage
    hair trigger
    hair-trigger
    on edge .. snap
    blow up over|about|at
    outburst
    outbursts
    simmer|seethe|boil
    everybody|everyone|people .. chew|breathe too loud|loudly
    chew too? loud
    want to punch|hit|throw|smash|scream
    punch a|the wall|door|steering
    pissed off
    not sad .. angry
    anger|rage .. out_of_proportion|disproportionate|nowhere
    disproportionate anger|rage
    stay|keep|give .. out_of|clear|wide_berth|room .. temper|mood|way
    edgy
    grate on @me
    rub .. raw|wrong
    jump down @my|the|everyone_'s|people_'s throat
    every little thing .. @me? 
  `,
  likely: `
    @feel @very? angry|cross|annoyed|short|furious|mad|livid with|at|about|over everyone|everything|small|little|kids|people|anybody|tiny
    short with the|my|his|her|their|everyone|kids|people|me|him
    curt with|to
    annoyed by|at|with everything|everyone|small|little
    @snap over|about
    argue|fight|row|bicker over|about nothing|everything|anything|dishes|small
    pick a? fight|fights
    anger .. come_out|flare|up|quickly
    flare up
    temper
    tetchy
    grumpy
    snappy
    snap at
    irritated
    furious about|over|at|that
    an? edge in|to @my voice|tone
    edge in|to|about
    gave? @me a lot of room|space|berth
    keep @my? distance .. temper|mood|mad
    swear at
    growl
    rant
    everyone|everything be|seem an? idiot|idiots|annoying
    rage
  `,
  faint: `
    angry
    anger
    annoyed
    cross
    frustrated
    shout
    yell
    scream
    impatient
    agitated
  `,
  not: `
    irritable bowel
    irritated skin|eye|throat|scalp|rash
    cross the|over|with_the_road|road|paths|arms|legs|street|check|my|country
    angry at|with you|me|us|the_therapist
    snap a|the photo|picture|pic|photos|pictures|out|up|beans|in_two
    @kin snap at @me
    boil water|egg|kettle|pasta
    scream with laughter|joy|delight
    shout out|across|for joy|goal
    fuse box|wire|blew
    short temper of
    anger management|group
    all the rage
    storm rage
    short story|walk|cut|term|while|break|time|sleeve|hair|on_cash
  `,
}
