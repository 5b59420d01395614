import type { ConceptCues } from './cue.ts'

export const HOPELESSNESS_ABOUT_CONNECTION: ConceptCues = {
  concept: 'hopelessness-about-connection',
  plain: `
    will never|not|always .. find|be|meet|have .. anyone|love|loved|alone|partner|someone
    always be alone
    die alone
    hopeless about .. find|finding|meet|meeting|partner|love|friends
    give up|given_up|gave_up on love|people|dating|relationships|closeness|friendship
    too late .. love|anyone|friends|relationship|meet
    no_one|nobody will|would|could ever .. love|want|stay
    never let anyone .. in|close again?
    what be the point of .. people|dating|friends|love|close
  `,
  sure: `
    never|not|will_not|won't|no find|meet|have anyone|someone|love|a_partner|a_friend|friends|anybody|another|the_one|that|a_relationship|closeness
    will|is_going_to|be|going_to always be alone|lonely|on_my_own|single|by_myself
    be|end_up|die|grow_old alone for|forever|always|in|till|until|and|with
    will end up alone
    die alone
    alone forever|for_life|for_good|for_the_rest
    destined|doomed|fated|meant to be? alone|single|lonely
    too late .. @anyone|love|friends|meet|find|marry|relationship|family|start|closeness|now|for
    too old .. @anyone|love|friends|meet|date|find|start|new
    at @my age .. nobody|no_one|friends|meet|phone|find|who|people|late
    give up|given_up|gave_up on people|love|relationships|dating|men|women|friends|friendship|anyone|everybody|everyone|the_idea|finding|meeting|humans|closeness|intimacy|all_that|it
    done|finished|through with people|love|relationships|dating|men|women|friends|all_that|romance
    that part|side of life .. over|closed|finished|done
    nobody|no_one|none out there
    there be nobody|no_one|not_anyone|none left|out_there|for_me|for_her|for_him|like_me|who
    the|all good ones be? .. taken|gone|dead
    no one left
    nobody would|will|could|is_going_to|'s_going_to|ever|ever_going_to want|love|have|stay|put_up|take|choose|be|come|understand|get|pick
    no_one would|will|could|is_going_to|'s_going_to|ever want|love|have|stay|put_up|take|choose|come|understand|get|pick
    who would|will|'d|could want|have|love|take_on|put_up
    not built|made|cut_out|meant|wired|designed|equipped for it|love|people|closeness|relationships|that|intimacy|company|friendship|marriage|being
    not meant for
    be for other people
    for other people|others
    other people get|have|got .. that|love|missing|gene|it|knack
    people like me .. not|never|do_not
    missing .. part|piece|gene|instinct .. other|people|everyone
    not the kind|sort|type .. people .. love|stay|want|befriend
    unlovable for good
    let @anyone in .. pay|hurt|burn|regret|never|not_again|burned|wall
    never let @anyone .. in|close|near again?
    never again .. let|trust|love|close|marry|date
    not let @anyone in|close|near again
    every time .. let|trust|open .. pay|hurt|burned|burnt|regret|knife|betrayed|leave
    people|closeness|love|relationships|intimacy|trust|getting_close always|only|just|end|bring|lead hurt|leave|end|pain|harm|betray|damage|in|to
    get close .. get hurt
    not worth|safe the? risk|trusting|letting|it .. people|close|anyone|again|in
    closeness|love|intimacy|connection|relationships be? @very? .. dangerous|impossible|not_safe|unsafe|over|not_for|not_possible|a_trap|a_fairy|a_lie|fiction
    no point .. meet|date|dating|meeting|trying|friends|people|people_leave|reach|invest|getting_to_know|asking|joining
    what_'s|what_is|what_be the point of|in .. meet|date|dating|meeting|friends|people|love|trying|joining|anyone
    no hope of|for|that .. love|relationship|closeness|friends|being|marriage|anyone
    hopeless about .. people|love|relationships|closeness|connection|ever|dating|finding
    that ship have|has|be|is? sailed
    ship .. sail
    door|window .. closed|shut .. love|relationships|that
    it will|would|'ll|'d .. go|end|be the same way|again|with|as_always
    go the same way
    same way
    it always end|go|finish the same|badly|in_tears|like_that
    will|would only|just leave|let_me_down|go .. like|again|in_the_end
    resign|resigned @myself? to .. alone|single|solitude|never|no
    resigned to
    accept|accepted .. alone|always|never|single|lonely
    made @my? peace with .. alone|single|no_one
    not possible|impossible .. with|for @anyone|me|close|love|connect|connection
    some|certain people be just? meant|born|supposed .. alone
    not in the cards|my_stars
    not on the cards
    i will never .. loved|close|known|married|understood
    never be loved|close|known|understood|wanted|chosen|part|able
    nobody will ever
    no one will ever
    nobody is coming
    love is for
  `,
  likely: `
    not for @me|people_like
    cannot imagine|picture .. anyone|close|loved|with_someone|together|somebody
    can not imagine|picture|see .. anyone|close|loved|with_someone|together|somebody
    not believe .. anyone|love|possible|exists|will
    no one is coming
    what would be the point
    closed|shut .. book|chapter|shop
    never happen for|to
    it be over for
    hopeless
    hopelessness
    no future with|in
    only get|gets worse|quieter
    phone only get
    never work|works out|for
    have stop|stopped hoping|believing|looking|expecting
    the same every time
    not expect .. anyone|love|to
    too damaged|broken|far_gone to|for
    past it
  `,
  faint: `
    never
    hope
    pointless
    impossible
    too late
    no_point
  `,
  not: `
    never meet|find|have the? time|key|deadline|target
    never mind
    too late to|for the? bus|train|call|email|change_the|apply|appeal|refund|tea|coffee|dinner
    never find|have out|the|my|his|her
    give up smoking|drinking|work|the_job
    hopeless at|with
    hopeless case
    job|exam|economy|work|career|house hopeless
    hopeless about .. job|career|work|exam|climate|economy|country
    not built for running|heat|speed|cold
    never .. spreadsheet
  `,
}
