import type { ConceptCues } from './cue.ts'

export const GRIEF_AVOIDED: ConceptCues = {
  concept: 'grief-avoided',
  plain: `
    avoid .. talking|grief|death|loss|grave|anniversary
    change the subject .. death|died|mother|father|loss|grief|funeral
    not want to talk about .. death|mother|father|him|her|loss|brother|sister|son|daughter
    not visited .. grave
    keep|keeps busy .. not|think|grief|since
    we|i moved|steered|turned .. sleep|worksheet|technique|handout|away
  `,
  sure: `
    not|rather_not|do_not|n't want|need|like|have|going|ready|wish to? talk|open|go|speak|cry|think|discuss|look|bring|get|mention|sit .. about|there|up|into|here|that|over .. him|her|it|mother|father|death|funeral|died|loss|that_one|parents|baby|brother|sister|dad|mum
    not need to open that|it|this
    open that one|box|drawer|door up
    that box|drawer|door .. shut|closed|stay|open
    not open|opened the? box|boxes|drawer|letter|letters|wardrobe|room|door|cupboard|case|suitcase .. since|his|her|died|years|of
    ages|years|long|decades|forty_years|thirty_years|twenty_years ago .. so|anyway|now|moving|let|what|next|about|my
    ages ago
    that was ages|years|long|a_long_time ago
    water under the? bridge
    old history|news|story
    anyway|so|right|now|well ,? .. my knee|the_sleep|the_boiler|how|work|the_weather|parking|agenda
    change|changes|changed|drop|dropped|turned|switched|switches|moved|moves|steered|steers|veered|veers|slid|shied|went|goes|deflects|deflected|jokes|joked|skips|skipped .. subject|to|away|off|on|past|over|from|round|around .. mother|father|death|died|funeral|brother|sister|loss|grief|baby|dad|mum|anniversary|widow|his_name|her_name|miscarriage
    as soon as|when|whenever|every_time|each_time|the_moment .. mother|father|death|funeral|brother|sister|baby|loss|grief|dad|mum|husband|wife|his_name|her_name|he|she|anniversary .. come|came|comes|mention|mentioned|near|up .. joke|changes|changed|subject|jokes|weather|practical|talks|turns|plans|moves|list
    go|goes|going|gone|went|work|worked round|around the|her|his|that|it grief|loss|death|mourning|it|subject
    avoid|avoids|avoided|avoiding the|her|his|any|all|talking|talk|mention|mentioning|thinking|? .. grave|cemetery|anniversary|grief|loss|death|mourning|name|funeral|room|photos|photographs|album
    not been|go|gone|visited to|near|past|back|the .. grave|cemetery|room|house|churchyard|graveside since|yet|once|in|for
    skip|skips|skipped december|christmas|anniversary|that|april|the_date|mother_'s_day|father's_day|march|may|november|october|june|july|august|september|january|february|the_funeral
    just skip
    work|works|worked through|on|over the|her|his|that|all anniversary|christmas|funeral|birthday|date|weekend .. died|death|deliberately|always|since|so|not
    booked|book|books|took|takes|scheduled .. anniversary|date .. extra|shifts|busy|away|meeting
    keep|keeps|kept busy .. since|funeral|died|anniversary|grief|not_think|probate
    not going to .. sit|cry|start .. over|about|parents|mother|father|dead|him|her
    not sit here|and cry
    i 'd|would rather do|talk|look|go|discuss the|about|at .. log|sheet|worksheet|list|form|agenda|sleep|exercise|plan|cbt|diary
    let_'s do|go|get|talk the|through|to|about .. log|sheet|worksheet|list|form|agenda|sleep_log|diary|questionnaire
    sleep log
    joke|jokes|joked|quip|quips|quipped|laugh|laughed about|at|over|that|of .. funeral|coffin|ashes|urn|death|died|grave|will|dead|widow|mother's|father's
    no|not_any point|use|sense cry|crying|dwelling|digging|raking|going_over|dwell over|on|up|it|about|the|past
    dig|digging|rake|raking up|over the|it|old|all
    let sleeping dogs
    sleeping dogs lie
    the dead are dead
    life go|goes on .. died|death|funeral|mother|father|shrug|brisk|anyway
    she|he|they was|were old|eighty|ninety|ill_for_years|a_good_age .. so|and|it_was|expected|shrug|fine|anyway
    good innings|age
    good age
    it was a release|blessing|relief
    dealt|deal with|already it|that|grief|already|all .. years|ago|then|done|moved
    moved on
    got over it|that
    that be|is dealt|done|over with|and
    i moved|steered|turned|took|went|offered|gave|suggested|reached|changed|retreated|found|asked|switched|rescued|hurried|slipped .. to|us|for|him|her|into|subject|about|a|the .. sleep|technique|breathing|worksheet|advice|symptom|phq|medication|practical|safer|homework|activity|thought_record|exercise|questionnaire|psychoeducation|grounding|instead|problem-solving|checklist|diary
    i .. moved|steered|took|turned us|him|her|the_talk|the_conversation|it away|off|to
    i notice|noticed .. i|we moved|steered|changed|avoided|asked|turned|left|colluded
    collude|colluded|colluding
    we both moved|avoided|turned|looked|left|went|let|laughed|stepped
    let it|the_moment|him|her pass|go|go_by
    the moment passed
    tears|eyes|throat|voice .. and|then|but|at_once|immediately .. practical|list|agenda|dates|forms|probate|paperwork|subject|parking|shopping
    probate|paperwork|logistics|house_clearance|solicitor|insurance|estate|forms|admin|headstone_quotes|arrangements .. rather|instead|not|only|all|hour|session|nothing
    talk|talks|talked|spoke|speaks|tells|told .. only|all|hour|at_length|of|about .. probate|paperwork|caterers|arrangements|logistics|flowers|solicitor|hymns|parking .. funeral|death|died|mother|father|not|nothing|never|wife|husband
    clears|cleared|throat|cough|coughed|looked at watch|clock|phone .. when|as|at .. mother|father|funeral|name|dead|died
    not say|says|said|use|uses|speak @my|her|his|the|their|that? name|word
    never say|says|said @my|her|his|their name
    cannot say @my name
    photo .. face_down|turned|drawer|attic|away|boxed|wall .. died|since|dead
    gave|given|threw|cleared|took away|out|all .. clothes|things .. week|day|next|within|same .. died|funeral|after
    back at work .. monday|next_day|after .. funeral|died|death
    went back to work the
    did not|n't|never cry|cried at|when|since|for .. funeral|died|death|him|her|mother|father|wife|husband
    not cried since
    too busy to grieve|mourn|cry|think
    no time to|for grieve|grieving|mourn|mourning|cry|grief
  `,
  likely: `
    not want to talk about it|him|her|that|mother|father
    not go there
    not ready to
    change the subject
    changed the subject
    brush|brushed .. off|aside .. death|loss|died|funeral
    leave it|that there|alone|closed
    some other|another time
    not today
    not now
    look|looked at @my watch|the_clock|clock
    make light
    practical
    the past is the past
    no tears
    dry-eyed
    matter-of-fact
    businesslike
  `,
  faint: `
    mention|mentioned|mentions|asked|ask|name|named|touched|came|comes|brought|raised|spoke .. mother|father|death|died|funeral|brother|sister|baby|loss|dad|mum|him|her|husband|wife|grave|anniversary|son|daughter|miscarriage|grandmother .. change|changed|changes|joke|joked|jokes|subject|weather|moved|moves|went|turned|turns|looked|asked|instead|talked|switched|laughed|practical|logistics|paperwork|straight|quickly|billing|parking|watch|brisk|shrugged|clock|spreadsheet
    subject
    anyway
    joke
    avoid
    skip
    practical
    busy
  `,
  not: `
    tax avoidance
    avoid the? traffic|m25|motorway|tolls|caffeine|gluten
    skip breakfast|lunch|meals|dinner|class|school|the_gym|ad
    moved on to .. next_item|intervention
    ages ago .. booked|sent
    matter-of-fact about the
  `,
}
