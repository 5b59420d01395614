import type { ConceptCues } from './cue.ts'

export const FATIGUE: ConceptCues = {
  concept: 'fatigue',
  plain: `
    exhausted|exhaustion
    fatigue|fatigued
    so|very|constantly|always|too|really tired
    tired all the time
    always|constantly|permanently tired|exhausted
    no energy
    sleep .. hours .. wake .. tired|exhausted|unrefreshed
    worn out
    tired|exhausted however|no_matter|despite|on_waking
    energy @very? low
    tiredness
    low energy
    lack of? energy
    tired|exhausted|drained|lethargic most|all|every|daily day|days|the_time|morning|mornings
    too tired to get|cook|go|see|work|do|talk|wash|eat|read|play|study|concentrate|leave|enjoy|meet
  `,
  sure: `
    @feel @very? @very? exhausted|drained|worn_out|wiped_out|worn-out|knackered|shattered|fatigued|spent|weary|lethargic|sluggish|run_down|bone-tired|zonked|burnt_out|burned_out
    @very tired
    feel|be|report|describe tired|exhausted|lethargic
    tired @always
    tired whatever|no_matter|even|despite|after|when|from|before|regardless|as|since|however
    exhaustion
    fatigue
    fatigued
    lethargy
    lethargic
    tiredness
    weariness
    bone tired|weary
    bone-deep tired|tiredness|exhaustion
    dead on @my feet
    no energy
    not have the? energy|strength|any_energy
    not have any energy
    lack of energy
    lack energy
    low energy
    energy .. low|gone|zero|drained|depleted|rock_bottom|none
    out of energy|gas|steam|fuel
    run on empty|fumes|nothing
    battery|batteries .. flat|dead|empty|low|gone|drain|charge|percent|recharge
    sleep .. hours .. wake .. tired|exhausted|unrested|unrefreshed|worse|drained|as_if|like|ditches|marathon
    sleep .. and be? still? tired|exhausted
    wake up? .. tired|exhausted|unrefreshed|unrested|drained|worn_out|shattered|as_tired
    no matter how much|long .. sleep
    sleep do not help|touch|refresh|restore|fix
    rest do not help|touch
    sleep .. never|not .. enough
    unrefreshing|unrestful|unrefreshed
    limb|leg|arm|body be|feel|like|made @very? heavy|lead|leaden|concrete|sandbags|weigh
    leg .. lead
    heavy limb|body|leg|arms
    leaden
    like wade|walk|move|wading|walking|moving through|in treacle|mud|water|molasses|syrup|concrete|sand|honey|glue
    through treacle|mud|molasses|concrete|tar|syrup
    shower|brush|teeth|dress|stairs|dishes .. be|take|feel|like a? project|mountain|effort|marathon|everything|expedition|chore|all_day
    everything be|take|feel @very? an? effort|too_much_effort|enormous|uphill
    everything take|cost .. effort|energy|twice
    too tired|exhausted|drained|worn_out to|for
    barely|hardly|scarcely get up|through|out
    can not|barely|hardly|scarcely get out of bed
    struggle to get up|out of? bed?
    can not lift|raise @my arm|head|limbs
    nap every|most|all|after|through
    fall asleep at|on|over|in|during|before the|my|his|her|desk|sofa|tv|television|dinner
    nod off
    doze off
    sleep all day|weekend|the_time
    sleep through the? weekend|day|alarm
    sleep twelve|ten|eleven|fourteen|12|10|11|14|13 hours
    go to bed at six|seven|eight|6|7|8|half_past
    crash|collapse on|into|onto|at the|my|his|her|their sofa|couch|bed|home|door
    lie|lay down .. after|when|between|next .. work|dark|home
    blood|bloods|tests|test|labs .. normal|fine|clear .. tired|exhausted|fatigue|nothing
    blood work .. fine|normal|clear
    doctor|gp .. find nothing|normal .. tired
    running on empty
    wiped out
    burned|burnt out
    no stamina|strength
    drag @myself out|through|to|from|up|around
    dead tired
    dog tired
    @my get-up-and-go
    had it|nothing left by noon|lunch|lunchtime|midday|evening|three
  `,
  likely: `
    @feel tired
    tired
    exhausted
    drained
    shattered
    knackered
    worn out
    sleepy
    sluggish
    nap
    yawn
    no get-up
    need to lie|sit down
    stay in bed all|till|until|most
    spend .. day|weekend|days in bed
    spent the? day|weekend in|on bed|sofa|couch
    slowed down
    move slowly
    sleep be the only
    wake at four|five|three
    heavy .. limbs
    effort to|of shower|cook|wash|dress|speak|stand|walk|get|move
    huge|enormous|immense|great effort
  `,
  faint: `
    weary
    sleep
    heavy
    rest
    energy
    bed
    effort
  `,
  not: `
    tired of|with
    sick and tired
    exhausted all|every option|options|leave|savings|benefits|appeals|topic|possibilities
    exhausted|tired from|after the|a|her|his|their newborn|baby|run|marathon|hike|flight|night_shift|night_shifts|jet|jetlag|move
    tired|exhausted .. newborn|baby|jet_lag|flight|marathon|night_shift|shifts|chemo|chemotherapy|flu|covid
    tired old|joke|cliché|argument|excuse|phrase
    tire|tyre
    exhausted by|from|with try|chase|chasing|trying|fight|fighting|beg|begging|worry|worrying|wonder
    compassion fatigue
    donor|zoom|alarm|decision|metal fatigue
    drain the|pasta|blocked|pipe
    sleepy town|village
    good tired
    exhaustion fund
  `,
}
