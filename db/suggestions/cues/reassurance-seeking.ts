import type { ConceptCues } from './cue.ts'

export const REASSURANCE_SEEKING: ConceptCues = {
  concept: 'reassurance-seeking',
  plain: `
    reassurance
    ask .. if|whether .. love|angry|cross|mad|okay|upset|still
    keep asking|checking
    need .. hear|told again|that
    apologise|apologize .. again|constantly|repeatedly|times
    ? are you mad|angry|cross|upset
    ? do you still love me
  `,
  sure: `
    reassurance
    reassure|reassures|reassured|reassuring @me? .. again|every|times|constantly|an_hour|hour|wears|minutes|does_not|not_last|never
    ask|asks|asked|asking @partner|me|him|her|them|friends|everyone? .. if|whether .. still|really|love|loves|loved|mad|angry|cross|okay|ok|all_right|alright|annoyed|hate|too_much|sure|upset|fine|good_enough|want|wanted|leave|attractive|like|likes|disappointed|doing
    ask|asks|asked|asking .. again|repeatedly|times|over_and_over|every|twice|three|constantly|keeps|kept .. if|whether|love|okay|ok|all_right|mad|sure|angry|still
    keep|keeps|kept ask|asking|check|checking|apologise|apologising|apologize|apologizing|seek|seeking|double-check
    ? do you still? love|like|want|hate|mean|care me?
    ? are|be you sure|mad|angry|cross|annoyed|upset with|at|about|you|that|? me?
    ? are|be you mad|angry|cross|annoyed|upset
    ? are|be we okay|ok|all_right|alright|good|still|fine
    ? be|is it|that|everything okay|ok|all_right|alright between|with|that|if
    ? be|was|is that|it|i too much|needy|stupid|wrong|okay|ok|all_right
    ? be i|am_i too much|needy|doing|boring|a|making|okay|being
    ? am i too|doing|being|boring|still|okay
    ? would|will you tell me if
    would tell me|her|him if
    'd tell me if
    ? you would|'d tell me
    ? did i do|say|upset|something|get
    ? you do not|n't mind|hate|think
    ? have i done|upset|said
    ? promise you|me|that|not|will
    make @partner|me|him|her|them promise|swear|say|repeat
    say it again
    say|says|said .. sure .. how sure
    how sure
    ? but are|do|be|is you|he|she|it
    tell|tells|told|telling @me? .. love|loves|loved|fine|okay|all_right .. for|last|good_for|lasts|lasted .. an_hour|hour|minutes|minute|while|day|about
    good|better|calm|fine|lasts|lasted|last|holds|held|works|worked|helps|helped|relief|relieved for|about|only|until .. an_hour|minute|minutes|half|moment|second|evening|ten|twenty|the_time|a_while|morning|next
    wear|wears|wore|fade|fades|faded|leak|leaks|leaked|evaporate|evaporates|drain|drains off|away|out|within|by
    it never|not last|lasts|stick|sticks|hold|holds|stay|stays|sink|enough
    comfort .. not|never last|hold|stick|stay|lasts|stayed
    no sooner .. ask|asks|asked|doubt|wonder
    answer .. not|never .. hold|last|believe|enough|help|stick|stay
    not believe @partner when|though|even|said|says
    need|needs|needed|want|wants|wanted .. to_hear|hear|be_told|told|to_be_told|him_to_say|her_to_say|say|it_in_writing|proof|confirmation|validation|approval .. again|that|every|loves|love|all_right|okay|still|fine|good|before
    need to hear
    be told .. again|still|loved|okay|all_right|fine|every
    reread|re-read|rereads|rereading|re-reads|re-reading|read|reads .. message|messages|text|texts|card|letter|email|voicemail .. again|warm|warmth|proof|still|nice|times|over|see|check|to_feel|reassure|twice
    reread|rereads|re-read|rereading @my|the|his|her|old message|messages|text|texts|card|letters|email
    listen|listens|listened|play|plays|played .. voicemail|voice_note|voice_message .. again|over|times
    apologise|apologises|apologised|apologising|apologize|apologizes|apologized|apologizing|sorry .. again|repeatedly|times|constantly|for_being|for_apologising|for_the|for_crying|for_talking|for_taking|twice|every|three
    sorry|apologies for be|being|apologising|talking|going_on|crying|bothering|the_text|asking
    say sorry .. too_much|again|times|for|every
    fish|fishes|fishing|fished for compliments|compliment|a_compliment|praise|it
    run|runs|ran|pass|passes .. by|past every|everyone|three|four|friends|all|several|mother|me
    show|shows|showed|send|sends|sent .. friends|friend|everyone|sister|screenshot|screenshots|group_chat .. ask|whether|what_do_you_think|opinion|mean|okay
    screenshot
    confess|confesses|confessed .. everything|small|tiny|every|so_that
    second|third|fourth|fifth|tenth|sixth|umpteenth time .. ask|asks|asked|today|this|in
    three|four|five|six|seven|eight|nine|ten|twenty times a|this|in|today|an|before .. ask|day|hour|session|if|whether|love
    ask|asks|asked three|four|five|six|ten|seven|eight|twenty times
    ask .. before|at the? end|door|leaving .. whether|if
    at the door .. ask|whether|if
    check|checks|checked with|that .. i|me|we|you|still|love|okay|angry|cross|mad|not
    check|checking|checks|checked .. if|whether|that .. @partner|i|friends .. mad|cross|angry|okay|love|still|upset|annoyed
    whether .. doing it|therapy|this right|properly|well
    be i do|doing it|this right|well|okay
    ? do|does|is .. make sense
    be i your|a good|worst|favourite|difficult|worse|normal client|patient|mother|person
    in writing
  `,
  likely: `
    wants|want|need|needs approval|validation|confirmation|reassuring
    seek|seeks|sought approval|validation|confirmation|comfort
    ask everyone|everybody|around
    ask again
    ask .. sure
    @partner say .. love|fine|okay .. but|and|then ask|doubt|not
    is he|she sure
    needs telling
    do you think .. hate|hates|mad|angry|cross|like|likes
    whether .. mad|angry|cross|annoyed at|with
    whether i be|was|were angry|cross|annoyed|disappointed|bored|fed_up
    if i be|was|were angry|cross|annoyed|disappointed|bored|fed_up
    says it's|it_'s|he's|she's fine .. not
    too much
    doubt|doubts|doubted .. again|soon|minutes|as_soon_as
  `,
  faint: `
    ask
    again
    sorry
    check
    apologise|apologize
    sure
    promise
  `,
  not: `
    apologise|apologize|sorry for be|being|the|his|her late|delay|lateness|noise
    sorry i be late
    sorry for your loss
    i reassure|reassured
    reassure @kin|the_children
    ask|asked .. doctor|pharmacist|landlord|bank|insurer|solicitor|plumber
    make sure
    double-check the
    check the|his|her|my? door|oven|stove|gas|locks|homework|spelling
    i ask|asked
    tell me about
    be you sure about the? time|date|price
  `,
}
