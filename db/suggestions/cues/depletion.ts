import type { ConceptCues } from './cue.ts'

export const DEPLETION: ConceptCues = {
  concept: 'depletion',
  plain: `
    have nothing left
    nothing left to give|fight|try
    stop|done|tired_of|give_up|gave_up try|trying|chasing|fighting|asking|begging|pursuing|calling
    too tired|exhausted to fight|try|ask|chase
    can not do|go|ask|try|chase it|on|her|him any|anymore|again
    tired of be the one
    years of trying|chasing|asking|fighting|begging|pursuing
  `,
  sure: `
    @nobody|nothing|not_anything left in|to me|him|her|them|fight|give|try|say .. with|him|her|chase|for
    nothing left .. give|fight|try|say|offer|for
    have nothing left
    not have anything left
    no fight left
    fight .. gone out|left
    stop|stopped|quit|give_up|gave_up|given_up|done|finished|tired_of|sick_of|exhausted_by|exhausted_from|worn_out_by|worn_out_from fight|fighting|chase|chasing|try|trying|pursue|pursuing|beg|begging|ask|asking|text|texting|call|calling|knock|knocking|wait|waiting|run|running|hope|hoping|reach|reaching|plead|pleading|argue|arguing .. for|after|him|her|them|first|to|with|on|anymore|it
    tired|weary|sick|exhausted|worn_out of|from|by be|being|always the? one who|that
    tired of be the one
    the one who|that always? call|calls|text|texts|ring|rings|ask|asks|apologise|apologises|apologize|phones|tries|try|reaches|chases|makes
    done try|trying|chasing|begging|fighting|asking|waiting|explaining|knocking|calling
    i be|am just? done|out|finished|spent
    not to make a point
    just done
    just out
    no point fight|fighting|asking|trying|calling|explaining|any_more
    can not|could_not try|ask|fight|call|go|knock|do_it|face|beg|chase|write|ring any|anymore|again|another|longer|that|on
    can not do it any_more|anymore|again
    not got it in me
    not have it in @me
    not have the? strength|energy|heart to .. fight|ask|call|argue|try|chase|explain|ring|again|write|phone
    too tired to fight|argue|ask|call|chase|beg|explain|try|cry|wait|care|hope|love|write|text
    too worn|exhausted|drained to fight|argue|ask|call|chase|beg|try|protest|hope
    still love|loves|care|cares .. cannot|but|can't|no|not
    not over @partner
    not stop|that|because .. car|love|caring|loving|care .. just|spent|tired|done|out
    still love .. just
    love .. can not .. anymore|again|knock|fight
    fought|fight for .. years|months|marriage|this|so_long
    years|months of try|trying|ask|asking|fighting|chasing|calling|begging|pleading|waiting|explaining|pursuing|effort
    after years|months|all|so_many|ten|nine|eleven|twelve|six|five|so_much of? try|trying|asking|fighting|chasing|calling|begging|pleading|explaining|tries|letters|years|effort
    stop|stopped text|texting|call|calling|ringing|writing|phoning first
    not text|call|ring|write|phone first anymore|any_more|now
    no longer ask|asks|call|calls|ring|rings|protest|protests|argue|argues|cry|cries|fight|fights|beg|begs|write|writes|plead|chase|chases|waits|text
    used to cry|beg|plead|ring|call|fight|scream|wait|shout|argue|text|chase|write|go_after .. now
    now i|he|she|they just? say|go|nod|lie|let|shrug|sit .. fine|down|it|okay|off
    gave|give it everything|all
    everything @self have|had|got
    poured|put .. everything|all|heart .. into
    well|tank|cup|battery .. run|ran|dry|empty|dried .. him|her|love|chasing|trying
    run|ran|running dry|out_of_road|out_of_words|out_of_ways|out_of_tries
    burned|burnt out on people|him|her|love|dating|the_relationship
    let @partner go|leave|walk .. too|tired|no|not_even|couldn't|strength
    not even argue|cry|fight|protest|ask|angry|upset
    can not be bothered to be upset
    surrender|surrenders|surrendered|capitulate|white_flag
    white flag
    throw|threw in the towel
    give up on @partner|my|us|the_marriage|mother|father|daughter|son
    gave up on
    has|have|had given up on
    limp|grey|gray|drained calm|quiet
    calm .. not peace|drained|emptied|grey|gray|dead|flat|defeated
    defeated
    worn down
    wore @me down|out
    emotionally exhausted|spent|bankrupt|drained
    last letter|call|time .. no_reply|tired|not_again|enough
  `,
  likely: `
    done with him|her|them|it|trying
    tired of it|him|her|them|that|this
    no more try|trying|chasing|letters|calls|messages
    gave up
    stop trying
    what 's the use
    spent
    drained
    exhausted by @partner
    not anger|angry .. tired|just
    fine , whatever
  `,
  faint: `
    give up
    tired
    spent
    exhausted
    drained
    stop
    used to
    try
  `,
  not: `
    give up smoking|drinking|alcohol|work|sugar|driving|his_seat|her_seat|the_allotment|carbs|meat
    good enough
    well enough
    oddly enough
    sure enough
    enough sleep|food|money|time|to|water
    old enough
    spent the|a|time|most|all|his|her|my|some|two|three|weekend|money|on|day|years|much
    done with the? exam|dishes|homework|antibiotics|paperwork|chemo|course
    be done
    tired of the|my job|commute|weather|work|boss|winter
    try on|out
    nothing left in|on|of the? fridge|shop|shelf|cupboard|bank|tank|account
  `,
}
