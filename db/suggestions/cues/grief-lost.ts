import type { ConceptCues } from './cue.ts'

export const GRIEF_LOST: ConceptCues = {
  concept: 'grief-lost',
  plain: `
    grief|grieving|grieve|mourning|mourn|mourns
    miss|misses|missed him|her|them|@my .. so|terribly|every|still|dreadfully
    still miss
    anniversary of .. death
    since .. died .. miss|cry|grief|tears
    lost @my mother|father|husband|wife|brother|sister|son|daughter|baby|friend|twin
    bereaved|bereavement
  `,
  sure: `
    grieve|grieves|grieving|mourn|mourns|mourning for|over|the|her|his|my|their|a|him|them|@kin|friend
    grieve|grieves|grieving
    mourn|mourns|mourned|mourning
    grief for|over|about|of|at|after|since
    grief
    miss|misses|missed|missing @my late? @kin|friend|dog|cat|best_friend|marriage|old_life
    miss|misses|missing|missed him|her|them @very|so_much|terribly|every|like|more|most|when|badly|still|desperately|at|in|on|too|while|dreadfully|as
    miss|missing him|her|them|who
    still miss|misses|set|sets|lay|lays|buy|buys|cook|cooks|talk|talks|hear|hears|smell|smells|see|sees|sleep|sleeps|reach|reaches|call|calls|expect|expects|listen|listens|make|makes|look|looks|phone|phones|keep|keeps|wear|wears|write|writes|text|texts .. two|him|her|them|his|her|number|voice|side|cup|cups|place|plate|jacket|jumper|key|key_in|footsteps|shirt|coat|chair|door|favourite|name
    set|sets|lay|lays|put|puts|pour|pours|make|makes out? two|a_second cup|cups|plates|places|mugs|teas
    two cups
    smell|smells of? .. jacket|coat|pillow|jumper|shirt|scarf|clothes|aftershave|perfume|pipe|sweater|cardigan
    his|her|their|@kin_'s jacket|coat|jumper|cardigan|scarf|chair|voicemail|toothbrush|glasses|slippers|side|pillow|handwriting|watch|ring|reading_glasses|shoes|shirts|wardrobe|sweater|pipe|mug|number .. still|smell|hall|drawer|cannot|not|throw|keep|kept|sleep|wear|holding|hook|wears|unwashed|hang|hangs|empty
    voicemail|voice_message|answerphone|recording .. voice|hear|play|listen|keeps|delete
    listen|listens|listened|play|plays to .. voicemail|answerphone|her_voice|his_voice|recording|old_messages
    anniversary of|since|coming|next|on|approaching .. death|died|loss|passing|funeral
    would|'d have been|be turned? .. today|sixty|seventy|forty|birthday|fifty|thirty|eighty|years|old|this|next
    first christmas|birthday|anniversary|thanksgiving|easter|summer|mothers_day|father_'s_day without|since|after
    without him|her|them|@kin .. christmas|house|empty|table|not_the_same|strange|chair|life|first
    christmas without
    since|after|when .. @kin|friend|he|she|dog|cat|husband|wife|baby|twin .. died|death|dead|passed|passing|funeral|went .. cry|cried|weep|tears|wept|miss|empty|cannot|still|sleep|quiet|grief|ache|silence|dream|dreams
    cry|cries|cried|weep|weeps|wept|tears|sob|sobs|sobbed .. for|about|over|when|at|because|as .. died|dead|death|grave|photo|photograph|her_name|his_name|mother|father|husband|wife|brother|sister|son|daughter|friend|dog|baby|gran|lost|gone|buried|funeral|grandmother|him|her|them
    dream|dreams|dreamt|dreamed of|about|that|he|she .. alive|dead|him|her|mother|father|husband|wife|brother|sister|back|there|came
    dead|died|late mother|father|husband|wife|brother|sister|son|daughter|friend|partner|dog|gran|grandmother .. miss|voice|dream|photo|chair|tears|cry|talks|still
    widow|widowed|widower|bereaved|bereavement
    loss of @my .. @kin|friend|twin|dog|marriage|baby|hits|ache|grief|raw|wave|hard
    loss .. raw|fresh|hits|hit|wave|waves|ache
    wave|waves of grief|loss|missing|longing
    come|comes|came in waves
    grave|graveside|headstone|ashes|cemetery|urn|coffin|crematorium .. visit|visits|talk|talks|sat|flowers|cry|went|goes|scatter|sit|sits|tell|still|spoke|stood
    visit|visits|visited|talk|talks|sit|sits|goes at|to|by|with the|her|his|my|? grave|graveside|headstone|ashes|urn|photo|photograph
    scatter|scattered the|his|her ashes
    give|gives|gave anything .. again|back|one_more|hour|see|hear|hold
    one more|last hour|day|time|call|walk|dinner|evening|conversation with
    like he|she be|is|'s dead
    miss him like
    hole|gap|space|emptiness where|shape|in_the_shape @self? .. used|was|be|@kin|he|she|were
    shaped hole
    empty chair|place|side|half .. table|bed|his|her|where
    her|his|their side of the bed
    reach|reaches|reached for|out|across .. phone|him|her|bed|side|hand|empty|then_remember
    pick up the phone to .. tell|call|ring .. then|remember|dead|gone
    pick up the phone to tell|ring|call him|her|@kin
    expect|expects|expecting|half-expect .. walk|come|key|door|hear|footsteps|voice .. in|again|door|through
    key in the door|lock
    lost @my .. @kin|friend|twin|baby|dog .. still|ache|cry|years|miss|cannot|and
    missing .. while holding|alive|still
    dementia|alzheimer|alzheimer's .. know|knows|gone|already|lose|losing|name|miss|missing|who_i
    know|knows my name some
    losing @kin|him|her .. bit|piece|already|still
    ambiguous loss
    estranged|estrangement .. miss|longing|ache|cry|grief|birthday|still|card
    not spoken|speak|seen to|with|in|for? .. brother|sister|son|daughter|father|mother .. years|since .. miss|ache|still|cry|photo|birthday
    @kin be alive .. miss
    marriage|friendship|relationship|friendship|engagement .. mourn|mourning|grieve|miss|grief
    used to be|have a? best friend|us
    we used to
    keep|keeps|kept @my|his|her|their .. room|clothes|things|number|coat|shoes .. as_it_was|phone|exactly|still|cannot
    wear|wears|wearing @my? late? .. jumper|cardigan|ring|watch|coat|jacket|scarf .. died|dead|gone|since|still|his|hers|father's|mother's|husband's
    death .. hit|hits|hitting|still|grief|ache|raw|not_over|never_got_over
    get|got|gotten over .. death|losing|loss|him|her .. not|never
    never got over
    heartbroken over|about|since|by
    sees|see|saw|thought @self? .. in|a the|man|woman|street|crowd|back .. like_him|like_her|his_walk|her_walk|then_remember
    stillbirth|miscarriage|stillborn .. cry|grief|name|due_date|would|still|mourn|box
    due date
    ache|aches|aching|longing|pine|pines|pining|yearn|yearns for @my|him|her|them|@kin|the|late|dead
    pine for
    condolence
    funeral .. cry|cried|tears|wept|broke_down|could_not_stop|still
    put|had .. to sleep .. bark|miss|lead|bowl|basket
    lead|leash|bowl|basket|collar .. still|hook|miss|empty|dog
  `,
  likely: `
    miss him|her|them
    miss @my
    misses @my
    late husband|wife|mother|father|brother|sister|son|daughter
    passed away
    since @kin die|died
    lost @my @kin
    the ashes
    died .. tears|cry
    longing for
    the loss
    her absence|his
    no longer here|with_us
    photo|photograph of @my
  `,
  faint: `
    anniversary
    bereavement
    miss
    loss
    die
    dead
    death
    lose
    funeral
    memory
  `,
  not: `
    miss the bus|train|point|call|session|deadline|flight|class|meeting|appointment|boat|turn|start|rehearsal|goal|post
    miss a|an|one|my|two|three? session|call|appointment|dose|week|meeting|day|class|bus|train|rehearsal|period|shift|meal|deadline|payment
    missed|missing call|calls|session|appointment|week|dose|period|meals|person|persons|items|data|link|piece|teeth|out|the_point
    be missing|missed
    miss out
    near miss
    not|never|no_longer|hardly miss
    hit and miss
    weight|hair|memory|hearing|blood|job|data|appetite|sleep|vision|sight|heat|water|interest loss|of
    loss adjuster|assessor|of_earnings|of_income|of_appetite|of_interest|of_energy
    at a loss
    profit and loss
    grave concern|concerns|mistake|doubts
    wedding anniversary
    good grief
    lost property|the|my_keys|his_keys|her_keys|weight|track|count|touch|interest|job|the_match|at|temper
    dead battery
    ashes of|to_ashes|the_test|fireplace
  `,
}
