import type { ConceptCues } from './cue.ts'

export const RUPTURE_REPAIR: ConceptCues = {
  concept: 'rupture-repair',
  plain: `
    angry|furious|cross|upset|hurt with|at|by me|you
    i apologised|apologized|acknowledged
    what you said .. hurt
    you let me down
    felt judged|criticised|misunderstood|hurt by you|me
    rupture
    misunderstanding .. between|repaired|us|session
    nearly|almost not come|cancelled
    you did not listen|understand|hear
  `,
  sure: `
    rupture
    rupture and|& repair
    repair .. between_us|rupture|alliance|in_the_room|relationship
    angry|mad|furious|cross|annoyed|upset|hurt|irritated|disappointed|pissed_off|livid with|at|by|in|over|about me|you|my|your|something_i|something_you|what_i|what_you|how_i|how_you
    mad|angry|furious at|with you
    you hurt|upset|annoyed|offended|let me|down|misunderstood
    you|i got|get|had|heard|understood @me? that|it|this|?  wrong
    got|get that|it|her|him wrong
    i misread|misheard|misunderstood|mistook|misjudged|missed|misnamed|called|forgot|interrupted|yawned|double-booked|ran_over|was_late|started_late|overran|pushed|rushed|snapped|laughed .. her|him|them|it|name|what|appointment|session|cancelled|his|client|sister|time|minutes|said|at
    my misread|mistake|error|lateness|slip|yawn|remark|comment|mishearing|interruption|forgetting|oversight|clumsy
    when you yawned|laughed|said|forgot|looked|cancelled|canceled|moved|asked|smiled|interrupted|called|wrote
    you yawned|forgot|cancelled|canceled|interrupted|double-booked|laughed|mixed|called_me|were_late|dismissed|ignored
    you forgot
    you were not listening|late|there|on
    you did not listen|get|hear|understand|believe|care|notice|call|reply|answer|ask|remember
    what you said .. hurt|wrong|stung|upset|angry|week|weekend|home|about_my|landed
    what i|you 'd|had? said last|about|on .. hurt|stung|angry|wrong|upset|cold|rubbed|offended|landed
    last week|session|time .. hurt|angry|stung|misunderstood|felt|not|upset|let_down|abandoned|cold|annoyed|walked|silent|attacked|judged|wrong .. by_me|you|me|my|said|i
    felt|feel|feels|feeling judged|dismissed|criticised|criticized|let_down|misunderstood|abandoned|told_off|attacked|unheard|rushed|shamed|brushed_off|dropped by|with|in me|you|session|us|my|here
    apologise|apologised|apologized|apologise|said_sorry|owned|acknowledged|took_responsibility .. to_her|to_him|to_them|and|for|my|part|it|that|lateness|mistake|mistiming .. she|he|they|shoulders|softened|relief|laughed|tears|looked|thanked|contact|repair|eased
    i apologise|apologised|apologized|said_sorry|owned|acknowledged
    you said sorry
    you|i apologised|apologized|said_sorry
    nobody|no_one .. say|says|said|ever sorry
    helped|helps that|when you|i said|say|owned|apologised|apologized sorry
    own|owned|owning my|your part|mistake|share|lateness
    owned it
    nearly|almost|thought_about|considered|wanted_to|considering cancel|cancelled|canceled|not_coming|not_come|didn't_come|did_not_come|didn't|leave|quit|stopped .. because|after|you|last|week|what|that_is_all|that's_all|today
    i almost|nearly cancelled|canceled|did_not_come|n't_come
    almost|nearly not come back|today
    cancel|cancelled|canceled|missed|late|lateness|no-show|did_not_attend|dna .. after|following .. hard|last|difficult|holiday|break|session|silence|said|interpretation|fee|row
    after .. my|last|the holiday|break|cancellation|absence|fee|interpretation|remark|session|lateness .. late|cold|silent|distant|polite|withdrawn|cancelled|monosyllabic|clipped|angry|curt|cool|flat|missed|compliant
    late .. second|third|since|after time|week|holiday|break|my
    withdraw|withdrew|withdrawn|went|gone|go|clammed|shut|closed|cooled quiet|silent|cold|polite|down|up|off|in .. after|when|since .. i|my|you|interpretation|said|comment|question|holiday
    i said|asked .. and|, she|he|they .. went_quiet|shut_down|stiffened|looked_away|froze|walked_out|stopped_talking|closed|silent|withdrew|cold|bristled
    tension|strain|coolness|distance|rift|chill|frost|misunderstanding|awkwardness|impasse|break|breach between us
    between us .. cold|broke|mended|strained|tension|awkward|repaired|repair|difficult|cleared|changed|cool
    something broke|happened|shifted|went_wrong between us
    clear|clears|cleared|clearing the air
    cleared the air
    named|name|talked|spoke|speak|talk|went|returned|came .. about|to|over|through .. what_happened|last_week|last_session|rupture|misunderstanding|between_us|my_mistake|missed_session|my_lateness
    came back .. tell|say|told|said .. angry|hurt|wrong|mad|upset|last
    walked|stormed|left|leave out|early|before .. session|end|time|room|me|i_had|door|hour
    slammed .. my door
    about the fee|fees|holiday|cancellation_policy|clock|ending_on_time .. angry|hurt|resent|cold|upset|silent|furious
    you 're|are just like|the_same_as|like my|them|him|her|all
    sounded|sound just? like @my mother|father|ex|boss|mum|dad|husband
    test|tested|tests whether|if i|you would|could survive|retaliate|take|still
    surprised|amazed|relieved|astonished .. telling|told|tell you|me|that|i .. angry|mad|not_angry|still_here|took_it
    amazed i 'm|am telling
    it be fine .. almost|nearly
    wasn't going to tell you
    decided .. not .. tell .. you|rest
    going to tell you the rest
    trust|contact|warmth|ease .. restored|back|came_back|returned|returning|recovered|mended
    mended|mending .. us|between|session|break
    we mend|repaired|mended|worked_through|got_through|made_up|found_our_way
  `,
  likely: `
    misunderstood
    my mistake
    i apologised|apologized
    felt criticised|criticized|judged|let_down
    angry with me
    unusually quiet|polite|late|compliant
    suddenly compliant|polite|agreeable
    polite and distant|cool
    missed session
    i got it wrong
    stung
    offended
    monosyllabic
    did not look at me
  `,
  faint: `
    angry
    cancel
    late
    sorry
    quiet
  `,
  not: `
    ruptured|rupture appendix|spleen|achilles|disc|membrane|tendon|aneurysm|pipe
    tendon|achilles|membrane|spleen|appendix|pipe|eardrum rupture|ruptured
    repair shop|the|man|bill|car|boiler|roof|job
    car|boiler|roof|phone|bike|shoe repair|repairs|repaired
    late .. bus|train|traffic|parking|school_run|roadworks|snow
    cancelled .. flu|child_ill|childcare|work|train|holiday|snow|covid
    i be sorry for your
    angry at @kin
  `,
}
