import type { ConceptCues } from './cue.ts'

export const GRIEF_EMERGING: ConceptCues = {
  concept: 'grief-emerging',
  plain: `
    first time .. cried|cry|spoke|wept|mentioned .. about|of|for|since
    not cried|wept .. since
    stay with .. grief|sorrow|tears|loss
    grief surfaced|emerged|came|arose|rose
    begin|began to mourn|grieve
    unexpected|unexpectedly tears|tearful|grief
    something older|deeper
  `,
  sure: `
    not cry|cried|wept|spoken|mentioned|talked|said|thought .. about|for|of|over? him|her|it|them|mother|father|this|name since|in|for .. years|kid|child|funeral|died|death|decades|ever|ages|time
    not cried about|for .. since
    first time .. cry|cried|cries|wept|mention|mentioned|mentions|spoke|speaks|spoken|said|says|tears|name|named|talked|let .. about|him|her|mother|father|brother|sister|died|death|loss|baby|funeral|since|grief|wept
    for the first time .. spoke|cried|wept|mentioned|named|said|let|tears .. mother|father|brother|sister|son|daughter|baby|death|died|him|her|loss|name|wife|husband
    never mentioned|spoken|cried|told|talked before|of|about .. today|until|now|brother|sister|baby|death|died|mother|father
    not know where that|it|this come|came from
    where did|does that|it|this come from
    where that came from
    can|could we stay|stop|wait here|there|a_second|a_moment|with_this|a_minute|with_that|a_bit
    stay here|with_it|with_this|there a second|moment|minute|bit
    not the usual|same sad|sadness|crying|one|tears
    this be|is|was not|n't the usual|depression|same|like|it
    not the usual
    different|older|deeper|other kind|sort of sad|sadness|crying|tears|from
    different from|to|than the|her|his|my usual|old|familiar|ordinary? sad|sadness|low|depression|crying|tears
    something older|deeper|lower|underneath
    from|further lower|deeper|far|deep|way down
    lower down
    older than
    feel|feels|felt worse .. truer|real|true|and_better|but_right
    feels truer
    truer
    wasn't|not even? going to .. bring|mention|talk|cry
    wasn't even going to
    not going to bring|mention .. up|today|him|her
    not meant|planned|intend to .. bring|mention|cry|say|talk
    out of nowhere|the_blue .. cry|cried|tears|mother|father|brother|name|wept
    unbidden|unexpected|unlooked|surprised_by tears|grief|sob|for|sorrow|crying|cry
    take|took|taken @me? by surprise .. tears|cry|grief|crying
    tears|tear|crying|sob|sobbing|grief|weeping come|came|arrived|started|began|begins|rose|surfaced|broke|opened|welled|fell|ran|appear|appeared|emerges|emerging|emerged|surfacing|on|suddenly .. when|as|at .. mention|mentioned|name|photo|said|spoke|father|mother|brother|sister|her_name|his_name|describ|remember|grandmother|dog|house|funeral|kitchen|about
    at|on|when the mention|word|name|sound|sight of|"|father|mother|grandmother .. tears|voice|chin|cried|wept|stopped|eyes|quiet|fill
    chin|lip|lips|voice|mouth|hand tremble|trembled|trembles|shook|quivered|broke|wobbled|cracked|stopped .. mother|father|brother|name|died|sister|dog|gran|grandmother|her|his
    something|it|grief|sorrow|mourning rise|rises|rose|come|comes|came|coming|surface|surfaced|surfaces|stir|stirs|stirred|emerge|emerges|emerged|open|opened|opens|begin|begins|began|break|broke|give|gave|shift up|close|near|through|here|to|?  .. chest|throat|now|today|room|mourn|grief|session|stay|stayed
    grief surface|surfaces|surfaced|surfacing|emerge|emerges|emerging|emerged|near|close|arrived|arrives|arriving|in_the_room|came|comes|coming|begins|began|beginning|beginning_to|breaking|broke|opened|opening|rising|rose|showing|now
    begin|begins|began|beginning|start|starts|started|starting|allow|allowing|able|let to? mourn|grieve|cry_for|feel_the_loss|weep|miss|mourning|grieving|missing
    hour|session|conversation|room|pace|voice|talk .. turned|slowed|quieter|quietened|slower|changed|softened|opened|dropped .. grief|mother|father|loss|mourn|died|funeral|her|him|tears|particular|brother|remember
    slowed|quieter|quietened|slower .. and|then .. mother|father|brother|sister|grandmother|her|him|tears
    stay|stayed|stays|stayed_with|sat|sits with|in it|this|that|the|grief|tears|sorrow|feeling|crying .. and|did|not|for|while|minutes|without|instead|rather
    stayed with it|the|that|her|this
    did not change the subject|move|joke|rush|turn|stop|look_away .. this_time|tears|cry|stayed|it
    did not rush|joke|change this|it
    came|comes|come|returned|went|goes|kept|keeps back|returning|coming to .. him|her|it|grief|death|the_funeral|mother|father|brother|photo unasked|of_her_own|by_herself|herself|himself|on_his_own|again|twice|unprompted
    unasked|unprompted .. mother|father|brother|sister|grave|funeral|he|she|spoke|came_back|mentioned
    thaw|thaws|thawed|thawing|crack|cracked|cracking|melt|melting
    now it be|is|was? coming|here|opening|starting
    somewhere i|she|he have|has not|n't been|gone|visited
    like something|a_door|a_dam|ice|a_lid|a_knot opened|open|broke|breaking|loosened|gave|came_off|burst
    dam .. broke|burst|gave
    lid .. off|lifting|lifted
  `,
  likely: `
    wept|cried quietly|softly|silently|openly|at_last|finally|for_a_long
    at last .. cry|cried|wept|tears|spoke
    finally cry|cried|wept|mourn|grieve
    cried for .. today
    haven't cried
    tears came
    began to cry
    bring her|him up
    long silence .. tears|then|mother|father
    it surprised .. cry|tears|both
    what came up
    something in @my throat|chest
    hand|hands on @my? chest|breastbone|heart
    sobbed
    the first tears
  `,
  faint: `
    cry
    tears
    quiet
    silence
    stay
    first
    weep
  `,
  not: `
    wait for|until|list|in|a|and_see
    stay here|there until|for_the|tonight|with_her|with_him
    out of nowhere .. car|man|dog|email
    crack in|of_dawn|the|a_joke
    ice cream
    first time buyer
  `,
}
