import type { ConceptCues } from './cue.ts'

export const SYMPTOM_RELIEF: ConceptCues = {
  concept: 'symptom-relief',
  plain: `
    sleep @very? better|well|through
    mood .. better|improved|brighter|lifted|lifting
    feel @very? better|brighter|lighter
    more energy
    appetite .. back|better|returned|improved
    back at|to work|the_gym
    less anxious|tearful|low|depressed|tired
    phq-9 .. down|from|fell|dropped
    enjoy|enjoying|enjoyed .. again
    symptom .. eased|improved|better|reduced
    laugh|laughed|cooking|reading|running again
  `,
  sure: `
    mood|sleep|energy|appetite|concentration|motivation|anxiety .. better|improved|improving|lifted|lifting|up|brighter|good|back|returned|returning|restored|stable|lighter|easing|eased|normalised|normalized
    improved|better|improving|good|brighter|lighter|restored mood|sleep|energy|appetite|concentration|spirits
    improvement in|of mood|sleep|energy|appetite|symptoms|anxiety
    sleep|sleeps|slept|sleeping @very? better|well|through|soundly|longer|like_a_log|solidly
    sleep|slept through
    sleep|sleeps|slept six|seven|eight|nine|all|most .. hours|night|nights
    night|nights .. slept_through|unbroken
    eat|eats|eating|ate @very? better|again|properly|regularly|three_meals|breakfast|with_appetite|normally|well|at_a_table
    appetite .. back|return|returned|returning|better
    @feel|feels|feeling|felt @very? better|lighter|brighter|more_like_myself|more_like_herself|more_like_himself|like_myself|like_herself|like_himself|human_again|alive_again|calmer|steadier|well_again|more_energetic|hopeful|less_low|less_down|less_depressed|less_heavy|less_tired|less_anxious|more_energy|more_myself
    less depressed|low|tearful|tired|heavy|anxious|irritable|hopeless|fatigued|numb than|now|this|lately|overall
    not as|so low|heavy|bad|tired|tearful|dark|depressed as|now|anymore|lately|this
    morning .. not|less|easier|better|so_bad
    more energy
    have|has|had|got @very? more energy
    energy back|to
    up|out_of_bed before|at|by|when .. alarm|said|seven|eight|easily|without
    get|gets|getting|got up|out_of_bed|dressed .. easily|without|before|when_i_said|easier|every_day|on_time|again
    back|return|returned|returning to|at|in work|the_gym|gym|running|the_pool|swimming|choir|football|cooking|reading|class|yoga|school|college|normal|baking|painting|playing|my_old_self|her_old_self|his_old_self|office|the_office|cycling
    cook|cooks|cooked|cooking|read|reads|reading|paint|paints|painted|painting|play|plays|played|playing|run|runs|ran|running|swim|swims|swam|swimming|walk|walks|walked|walking|draw|drawing|sew|sewing|write|writing|garden|gardening|bake|baked|baking|sing|singing|dance|dancing|go|going|going_out|seeing_people|seeing_friends|answering|laugh|laughing again
    laugh|laughed|laughs|laughing .. noticed|surprised|first|again|actually|realised|realized|properly|out_loud
    hear|heard|caught|catch|caught|noticed|notice @myself .. laugh|laughing|humming|singing|whistling|smiling|looking_forward|enjoying
    hum|humming|whistling|singing in|to|while|along|again
    pills|tablets|medication|meds|sertraline|citalopram|escitalopram|fluoxetine|mirtazapine|venlafaxine|bupropion|lithium|antidepressant|antidepressants|ssri .. help|helping|helped|working|works|kicked|floor|edge|lift|lifted|taken|better|difference|good|benefit
    put|puts a? floor in|under
    take|takes|taken|took|taking the edge off
    phq|phq-9|gad-7|core-10|bdi|score|scores .. down|fell|fallen|dropped|drop|from|improved|lower|halved|reduced
    phq|phq-9|gad-7|gad|core-10 .. to|→|-> 
    down from
    symptoms .. eased|improved|better|reduced|remitted|remission|lifted|subsided|resolved|abated|fewer
    symptom relief|improvement|reduction
    remission
    fog|cloud|clouds|weight|heaviness|darkness|gloom|greyness|grey .. lift|lifted|lifting|thinner|clearing|cleared|gone|parting|thinning|broke
    lift|lifts|lifted|lifting .. fog|mood|weight|cloud|heaviness
    turn|turned|rounded a|the corner
    corner turned
    fewer|less|no_more|not_so_many crying|tears|panic|bad_days|low_days|dark_days|bad|panics|headaches|attacks|outbursts|naps
    more|several|some|few good days|moments|mornings|hours|patches|stretches
    good day|days|week|fortnight|patch|spell|moments|morning|weekend
    better day|days|week|fortnight|month|spell|than_last|than|since|this_week
    best week|day|weekend|fortnight|month|mood
    colour|color|taste|interest|pleasure|joy|music|food .. back|return|returned|returning|coming_back|tastes
    coffee|food|toast|things taste|tastes|tasted of|good|again|like
    enjoy|enjoyed|enjoying|enjoys .. again|first_time|for_once|surprised
    look|looks|looking forward to
    look|looks|looked @very? brighter|better|rested|lighter|well|fresher
    brighter|lighter affect|in_herself|in_himself|today|on_presentation|than|mood
    brighter
    affect brighter|fuller|reactive
    shower|showers|showered|showering .. every|daily|again|most_days
    tidied|cleaned|hoovered|decorated|painted|cleared the|my|her|his|their kitchen|flat|room|bedroom|house|desk|hall
    half|quarter .. tiredness|as_bad|what_it_was
    tiredness|anxiety|low_mood|sadness|depression|dread .. less|lifted|half|eased|easing|gone|receded|fading|lessened|milder|better
    depression lifted|lifting|easing|eased|receding
    behavioural|behavioral activation .. going|helping|working|doing
    activity up|increased|returning
    coming|came|come back to life
    back to @my old self|normal
    improved
    much improved|better
    concentrat|concentrate|concentrates|concentrating|focus .. again|better|whole|chapter|page
    read a|whole|the whole? book|chapter|page
    recover|recovers|recovered|recovering from|well|steadily
    steady|steadier|stable mood|on|this|now
    first time in|for weeks|months|years|ages .. slept|laughed|woke|cooked|hungry|read|enjoyed|looked_forward|rested
    woke .. rested|refreshed|before_the_alarm|hungry
    wake|wakes|woke rested|refreshed|hungry
    rested
  `,
  likely: `
    easier
    calmer
    lighter
    sleeping
    well in @myself?
    less tired|anxious
    picking|picked up
    progress
    halved
    improvement
    doing well|better|okay
    good week
    back at
    not so bad
    perk|perked up
    more active
  `,
  faint: `
    relief
    better
    better
    sleep
    laugh
  `,
  not: `
    better off|offer|half|person|job|not|late|than_nothing|mother|father|wife|son|daughter|get|to|safe|go|version|place|school|flat|at|paid|known
    had better
    for better or
    like|know|deserve better
    feel better if|when|about
    make .. feel better
    good day to
    relief map|fund|teacher|work
    tax relief
    easier for everyone|everybody
    easier said|to
    again and again
    never again
    good morning
    good moment to|for
    better if .. dead|gone
    want|wish|hope|hoping|try|trying to .. feel|sleep|get better
    look forward to hear|meet|your
    recover from .. surgery|operation|flu|knee|loss
  `,
}
