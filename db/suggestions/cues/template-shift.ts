import type { ConceptCues } from './cue.ts'

export const TEMPLATE_SHIFT: ConceptCues = {
  concept: 'template-shift',
  plain: `
    ask|asked for help .. without|and_expected|for_the_first
    no_longer|not expect|assume|expects|assumes .. leave|reject|rejected|burden|worst|left
    used to think|believe .. now|not
    without apologising|apologizing|apology
    beginning|begin to believe|expect|trust
    think|thought .. they|he|she would|'d come|help|stay
    not|n't afraid .. leave|go|angry
  `,
  sure: `
    called|rang|asked|texted|phoned|told|went .. did_not|didn't|without think|thinking|rehearse|rehearsing|apologising|apologizing|planning|apology|twice|it_over
    not think|thinking about it .. just|simply? called|rang|asked|went|told|phoned|texted
    just called|rang|asked|phoned|texted
    late .. thought|assumed|supposed|figured , ? traffic|busy|train|meeting|bus|work|parking|phone_died
    thought ,? traffic
    thought traffic
    assume|assumed|assumes|suppose|supposed|figured|thought|guess|guessed .. he|she|they|@person was|were|must_be|is|had busy|tired|asleep|stuck|working|driving|a_meeting|bad_day|forgotten_her_phone|having
    not reply|answer|text|call|write .. and|but i|she|he|they assumed|supposed|figured|thought|guessed|did_not_panic|n't_panic|was_busy|went_to_bed|got_on|slept
    used to think|believe|assume|expect|wait|brace|be_sure .. now|not|but
    old|usual|former|other me|version|rule|voice|script|expectation|reflex|self .. would|not|waited|did_not|wait|expected|said|told|thought
    old me would
    a year|month|few_months|six_months ago .. would|'d have
    once would have|'d
    before i would|'d have
    would|'d have .. before|once|a_year_ago|in_the_past|last_year|normally|usually|previously|six_months_ago .. now|but|and|this_time|today|instead
    this time .. not|instead|asked|stayed|said|waited|told|called|let
    usually .. this time|instead
    wait|waited|waiting|brace|braced|bracing for .. not|never|didn't|did_not|and come|came|happen|happened|it|nothing|no
    braced|waited|waiting for .. and .. not|never|nothing
    kept waiting for it
    not|n't afraid|frightened|scared|worried|braced .. he|she|they|that would|'d|might leave|go|be_angry|hate|laugh|go_off
    told|said him|her|them|no .. and .. not|n't afraid|scared|frightened|apologise|apologize|sky|guilty
    think|thinks|believe|believes|know|knows|trust|trusts|expect|expects|sure|reckon|reckons|suppose|supposes .. they|he|she|people|someone|friends|she|you would|'d|will|'ll actually|really? .. come|stay|help|be_there|understand|want_to_know|remember|listen|mind_less|come_back|turn_up|be_glad|be_pleased|answer
    they 'd|would actually|really? come|help|stay|understand|be_glad
    if i asked .. come|they|he|she|help|would|'d
    @self be okay|all_right|alright|fine|good to|company be around|with|near|know
    i 'm|am okay to be around
    maybe|perhaps|might be|am|i|i'm not so|that|too|such|the? much|bad|burden|problem|hard_to_love|worthless|awful|only
    maybe .. worth|lovable|loveable|wanted|enough|likeable|deserve|allowed|not_too_much
    perhaps .. worth|lovable|wanted|enough|deserve|allowed
    deserve|deserves|deserved|worth|allowed .. after_all|too|now|actually|to_take|to_need|to_ask|space|rest
    allowed to need|ask|want|be|take|cry|rest|say
    caught|catch|found|notice|noticed|surprised|surprise @myself .. thinking|asking|expecting|trusting|leaning|letting|believing|assuming|saying|accepting|not_apologising|not_checking|that
    caught myself thinking|asking|expecting|trusting
    let|lets|letting @myself be|lean|rely|ask|need|want|rest|help|trust|depend|looked|held|carried|accept
    lean|leans|leaned|leant|leaning|rely|relying|depend|depending on .. @person|him|her|them|someone|friends .. and|without|now|let|this
    ask for help
    asked .. without apologising|apologizing|apology|shame|rehearsing
    without apologising|apologizing|apology|checking|bracing|rehearsing|explaining_himself|explaining_herself|asking_twice
    stay|stayed|stays|staying .. in_the_room|through|in_it|argument|row|quarrel|conflict|and_talked|put .. instead|and|not|rather|did_not_leave|walk|first
    instead of run|running|leaving|apologising|apologizing|hiding|checking|withdrawing|bracing|pleading|going_quiet|texting|asking
    not everyone|everybody|all|every|all_people leave|leaves|is|are|will|people|man|woman|forget|lets|people
    people can|do|might sometimes? stay|be_kind|change|be_trusted|help|come_back|surprise|be_relied|mean_it|come_through|care
    some people do|stay|mean|come
    it do|did not mean .. leaving|hate|over|anything|angry
    do not mean he|she|they|it_'s|i
    not about me
    not everything|it be|was about me
    new expectation|expectations
    template .. shift|shifting|loosening|revised|moving
    first time .. asked|accepted|leaned|let|trusted|expected|said_no|not_apologised|stood
    accept|accepted|accepts the|a|an|help|his|her|compliment|lift|offer|love|care .. without|just|and|thank|simply|said_thanks|thanks
    took the compliment
    just said thank|thanks you?
    said thank you and
    receive|received|receives|take_in|took_in .. care|love|kindness|praise
    no longer|not anymore|any_more|longer .. wait|waits|brace|braces|expect|expects|assume|assumes|check|checks|apologise|apologises|believe|believes .. for|that|to_be|whether|worst|leave|left|reject|unlov|burden
    stopped|stop|quit waiting|bracing|assuming|expecting|checking|apologising|apologizing|believing|thinking .. for|that|i|he|she|they|to_be|worst|people
    used to .. i 'm|am not|now
    changed my|her|his mind about people|me|him|her|trust|needing
    can|could hear|take|see it as .. not|without|just
    it be just a? thought|weather|tired|his|her
    not|n't|never occurred|cross|think .. that .. cross|angry|leave|annoyed|not_come
  `,
  likely: `
    to my|her|his own? surprise|surprise
    surprised @myself
    without think|thinking
    trusted that
    i asked
    not my fault
    it was not my|me
    counted on
    safe to
    risked
    old expectation|belief|fear|rule
    new belief
    maybe not
    not braced
    not panic
    didn't panic
  `,
  faint: `
    say no|said_no
    surprise
    different
    trust
    instead
  `,
  not: `
    night|shift|day|early|late|double|my|his|her shift
    shift work|key|pattern|manager|gear|worker
    not ask|asked|ask
    resolve|resolved|plans|intends|intend|decided|hopes|vows|promised|going to .. ask|call|say_no|tell
    will|should|could|must|want|wants|would_like|needs to ask|say_no|call
    affirmation|affirmations|mantra
    say no more
    asked .. whether|if .. mad|angry|love|okay
    used to it
  `,
}
