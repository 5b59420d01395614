import type { ConceptCues } from './cue.ts'

export const THREAT_VIGILANCE: ConceptCues = {
  concept: 'threat-vigilance',
  plain: `
    hypervigilant|hypervigilance
    scan .. face|faces|room|sign|signs
    everyone|people|they be talk|laugh|judge about|at|@me
    convinced|sure|certain that? .. people|they|everyone|colleagues .. talk|laugh|judge|dislike|hate
    replay .. conversation|conversations|what|every
    on guard
    read rejection|hostility|criticism into
    feel judged|watched
  `,
  sure: `
    scan|study|search|read|monitor|check|watch|examine|scrutinise|scrutinize @my|the|every|each|everyone_'s|people_'s|their|other|others_'|all_the face|faces|expression|expressions|tone|mood|room|eyes|voice|reaction|reactions
    scan the? room|faces|table|crowd|exits|everyone|group|people
    read .. into every|everything|each|a|the|it|silence|pause|text|look
    read .. tone|between_the_lines|faces
    read the? room
    on guard|alert|high_alert|the_lookout|edge around|with people
    hypervigilant
    hypervigilance
    vigilant
    vigilance
    guard up
    guarded
    on the lookout
    look|wait|watch|listen|search|scan for signs|the_sign|a_sign|sign|clues|hint|the_moment|rejection|disapproval|the_catch|the_trick|the_change|contempt
    waiting for the? catch|other_shoe|blow|attack|put-down|punchline
    wait .. other shoe
    for the? other shoe
    what be the catch
    everyone|people|they|colleagues|everybody|others be|were|must_be? @very? judge|laugh|talk|whisper|stare|watching|judging|laughing|talking|whispering|staring|look at|about|behind @me|his|my|her
    laugh|talk|whisper|gossip|snigger .. be .. about @me
    think|sure|convinced|certain|assume|figure|believe|know|suspect .. talk|laugh|talking|laughing|whispering|mocking|hate|hates|hated|dislike|judge|judging|look_down|despise|against|plotting
    assume|convinced|certain|sure|think|know .. @self be? annoyed|angry|cross|disappointed|bored|irritated|fed_up with @me|her|him
    assume the worst
    take|see|read|hear|interpret it|this|that|everything|silence|the|his|her|a as a? rejection|criticism|attack|slight|dismissal|contempt|dislike|proof|sign|disapproval|insult|hostility|anger
    full stop|period at_the_end|in|after|instead|at
    put a period
    one-word|one_word|short|curt|brief|clipped|late reply|replies|answer|text|message|email
    did not use|put .. exclamation|emoji|kiss|smiley|x
    no emoji|kiss|smiley|exclamation
    without .. emoji|kiss|smiley|exclamation
    go over|replay|rehearse|rerun|rehash|re-run|pick_apart|dissect|analyse|analyze|run_through .. what @self|said|conversation|meeting|every|party|sentence|exchange|evening|encounter|line|word|it_all
    replay .. head|mind|night
    rehearse .. call|conversation|say|sentence|answer|order|before
    lie awake .. what|going_over|replaying .. said|meant|conversation
    what|did|have @self do|done|said wrong
    must have do|done|said something wrong
    what .. they|he|she|people really? mean|meant|think|thought of? @me?
    who be? against|safe|not_want|hostile|dangerous|angry
    who do not want @me
    know who .. not want|like
    sit|stand with @my back to|against the? wall
    back to the|a? wall|door
    sit near|by|facing|close|where the? door|exit
    face the? door
    check .. exits|exit
    near the? door|exit .. so|in_case|to
    notice .. looked|glanced|yawned|frowned|sighed|paused|hesitated
    you|therapist look|glance|looked|glanced at the? clock|watch
    look|glance at the? clock
    you be? bored|tired|annoyed|disappointed|frown|frowning|sigh|yawning|yawned|looked_away|writing
    why|what .. you write|writing|frown|look_at_me
    ask|asks|wonder|wondered .. if|whether|why i be|was|had annoyed|bored|angry|cross|tired|looked|frowned|paused
    watch|search|study|scan|check|read my face|expression|reaction|tone|eyes
    searching my face
    eye on me
    every .. look|glance|pause|silence|sigh|word|tone .. mean|meant|means|proof|sign
    the way @self|they|people look|looked|say|said|stare|turn
    give @me a? look
    a look|tone|pause|sigh .. means|meant
    they|people|everyone .. out to get
    out to get @me
    behind @my back
    brace @myself? for|against
    braced for
    flinch when .. voice|door|someone|raised
    can tell .. from|by .. face|faces|footsteps|voice|tone|key|door|steps|text|seconds
    know .. in|within .. seconds
    listen for footstep|footsteps|the_key|key|tone|the_car
    footsteps on_the_stairs|in
    paranoid about|that|people
  `,
  likely: `
    suspicious of|about @person|people|everyone|kindness|motives|compliments
    suspicious
    not trust|trusting @very? motives|smile|smiles|compliment|kindness
    suspect .. motive|motives|trick|trap|pity|mocking
    wary of|around|with|in people|new|everyone|others|strangers|company|group|me
    wary
    mistrust
    distrust
    distrustful
    misread|misreads
    hear .. as criticism
    feel judged|watched|criticised|criticized|looked_at|scrutinised|stared_at
    judged
    what do|did that|it|he|she|they mean
    go over every
    reread|re-read|rereading .. email|message|text|for|to
    over-analyse|overanalyse|overanalyze|overthink
    check .. whether|if .. cross|angry|annoyed|upset|mad
    never relax|off-duty around|with|in people|company
    always watching|watchful|on_guard
    watchful
    on alert
    like a hawk
    radar
    antenna|antennae
    prove|prove that they
  `,
  faint: `
    tone
    face
    look
    judge
    careful
    nervous
    anxious
  `,
  not: `
    watch tv|television|a|film|the_film|football|the_match|the_kids|netflix|videos
    read the? room .. therapist
    look at the? clock .. i
    security guard
    guard dog
    neighbourhood watch
    radar speed|trap
    scan of|result|results|mri|ct|brain|ultrasound|pet|at
    mri|ct|brain|bone|ultrasound|pet|heart scan
    look forward|after|for
    rehearse|rehearsal the? play|band|choir|song|lines|part|concert
    job interview
    period pain|of|cramps|late
    read a|the|books? book|paper|novel
    check blood|pressure|tyres|results
    i watch|scan|notice|study|search|look
  `,
}
