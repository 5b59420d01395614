import type { ConceptCues } from './cue.ts'

export const SUPPRESSION: ConceptCues = {
  concept: 'suppression',
  plain: `
    push .. feelings|it|emotions|them down|away
    swallow .. it|anger|tears|feelings|that
    bottle .. up
    change the subject when|whenever
    ! not let @myself feel|cry
    laugh|shrug|brush|joke it off|away
    hold back .. tears
    keep .. feelings|it .. in|inside|down
    minimise|minimize|minimises|minimizes .. feelings|distress|hurt
  `,
  sure: `
    push .. down
    push it away|down|aside
    swallow|swallows|swallowed it|@feeling|that|them|the|hard|down|what
    bottle|bottles|bottled|bottling up|it|things|everything
    bite|bites|bit back|on|down .. tears|lip|words|what|tongue|it
    choke|chokes|choked back|down
    blink|blinks|blinked .. back|away|dry
    hold|holds|held|fight|fought|blink|blinked back tears|the_tears|a_sob
    look|looks|looked at|up .. ceiling|window until|till|and|so .. dry|dried|passed|gone|changed
    put|puts .. in|into|away a? box|drawer|cupboard|compartment|bag|lid
    put|puts|keep|keeps a? lid on
    lid .. on|back
    in a box
    compartmentalise|compartmentalize|compartmentalises|compartmentalizes|compartmentalised
    box|boxes|boxed it|that|things up|away
    shrug|shrugs|shrugged .. off|it
    brush|brushes|brushed|wave|waves|waved|laugh|laughs|laughed|joke|jokes|joked .. it? off|aside|away|about
    laugh|laughs|laughed it|this|that|them off
    make|makes|made|crack|cracked|cracks a|some|another joke|light|quip .. and|when|before|instead|about
    turn|turns|turned .. into|it_into|with a? joke
    change|changes|changed|changing|drop the|@my subject|topic
    change of subject
    move|moves|moved|went|goes|go on|swiftly|quickly|straight to .. weather|billing|agenda|next|football|dates|practical|work|list|calendar
    anyway ,
    anyway .. how|so|where|what|as_i|the
    ! not|never bother|bothers|bothered|hurt|matter|affect|upset|faze|get_to me|him|her|them
    ! it|that do|did not bother|hurt|matter|affect|upset
    ! not upset|bothered|hurt|angry|sad|cross|crying .. jaw|fist|hand|eyes|foot|voice|shaking|teeth|white|though|but|while|as
    ! not|never .. get upset|worked_up|emotional|angry|cry
    ! not|n't|never cry|cries|cried .. since|even|when|at|in|because|do|about|allow|see
    ! not do|does feelings|emotions|emotion|crying|sad|angry|upset|tears|sentiment
    ! no point|use|good|sense .. get|getting|being|cry|crying|be|in|feeling upset|about|angry|over|sad|spilt
    ! not let @myself|it feel|think|cry|want|miss|get|show|near|out|in
    ! not allow @myself .. to|feel
    ! not go|going there
    ! not want|like to think|feel|talk|dwell|go about|on|it|there
    ! not|never dwell|dwells|dwelt|dwelled on
    ! not|never show|shows|showed|let_on|tell|express .. feelings|feeling|hurt|it|anyone|emotion|anger|upset|anything
    ! i be|am fine .. eyes|jaw|tears|voice|hands|fist|wet|clenched|trembling|said|through|smiled
    say|says|said|insist|insists|insisted|repeat|repeats|repeated|claim|claims .. be? fine|okay|all_right|not_bothered|not_upset .. jaw|fist|foot|hand|hands|eyes|voice|wet|tight|while|though|twist|shaking|neck|tears|but
    fine .. jaw|fist|fists|eyes|knuckles|neck|hands|voice|tissue .. tight|clench|clenched|wet|white|red|twist|shaking|full|break
    jaw|fist|fists|knuckles|teeth|hands .. tight|tighten|tightened|clench|clenched|clenching|set|white|grip|gripped|working|work|hard
    clench|clenches|clenched @my|the jaw|fist|fists|teeth|hands
    through gritted teeth
    grit|gritted|grits @my? teeth
    smile|smiles|smiled|smiling .. while|as|through|when|telling|describing .. died|death|hurt|beat|cried|loss|left|pain|tears|funeral|attack|beating
    laugh|laughs|laughed .. while|as|when .. telling|describing|told|recount|said|spoke .. death|died|hit|beaten|left|pain|funeral|hurt
    eyes fill|filled|fills|wet|welled|watered .. and|but|then .. joke|laughed|asked|changed|looked|subject|weather|smiled|said|blamed|hay
    hay fever|hayfever|dust|onions|contact_lens|pollen|something_in_my_eye
    something in @my eye
    voice catch|caught|thickened|broke|cracked .. and|then|but .. went_on|carried|coughed|cleared|asked|joke|laughed|changed
    clear|clears|cleared|cough|coughs|coughed @my throat .. and|then
    feelings|feeling|emotions|tears|crying|need|anger be|are|were a? luxury|weakness|indulgence|inconvenience|waste|nuisance|not_useful|not_allowed|for_later|self-indulgent|unhelpful|messy
    control|controls|controlled @my? feelings|emotions|face|voice
    emotion|emotions|feeling|feelings .. under|in control|check
    keep|keeps|kept .. under control|wraps
    keep|keeps|kept busy|going|moving|working .. so|to|rather|not|instead|avoid .. feel|think|notice|stop
    so|in_order as? not to feel|think|cry|notice|want
    rather than feel|feeling|cry|crying
    intellectualise|intellectualises|intellectualize|intellectualizes|intellectualised|intellectualized
    rationalise|rationalises|rationalize|rationalises
    minimise|minimises|minimize|minimizes|minimised|minimized|downplay|downplays|downplayed
    deny|denies|denied .. missing|need|needing|wanting|anger|hurt|feeling|being_upset|being_hurt|minding|upset|feelings|any_feeling .. but|while|though|although|despite|jaw|fist|eyes|foot|tears
    deny|denies|denied|disavow need|feelings|longing|anger|hurt
    poker face
    mask
    stiff upper lip
    swallow my|his|her anger|pride|tears|feelings|words
    matter-of-fact|matter_of_fact|flat|brisk|businesslike voice|tone|about .. death|abuse|loss|beating|divorce|left
    ! not miss|care|mind|hurt|need .. i_mean|you_get_used|really|much|though|anyway|at_all .. voice|eyes|jaw|silence|looked
    get used to anything|it
    you get used
    soldier|soldiers|soldiered on
    get on with things|it|work
    just get on
    crack on
    carry on as_if|as_though|regardless|as_normal
    bite @my lip|tongue
    shut it|that|everything|down|off down|off|out
    shut down .. when|feelings|feeling|subject|conversation
    switch|switches|switched off|it_off|my_feelings|feelings .. off?
    turn|turns|turned it|my_feelings|feelings off
    go|goes|went|gone cold|numb|stiff|blank when|whenever|if .. cry|feel|touch|mention|asked|talk
  `,
  likely: `
    ! not bother @me
    ! not bothered
    ! it be nothing
    ! i be fine
    ! not a big deal
    ! no big deal
    ! not that|so bad
    ! it be what it be
    ! not upset
    deflect|deflects|deflected
    suppress|suppresses|suppressed|suppressing
    stifle|stifled|stifles
    hold|holds|held it in|together
    keep it together|in|to_myself
    keep .. to @myself
    dismiss|dismisses|dismissed .. feeling|feelings|tears|hurt|sadness|it|own
    steer|steers|steered away|off|back|the
    tears .. not allowed
    make|made light of
    make a joke
    pull|pulled @myself together
    composed|composes|composure @myself?
    change the subject
    straight face|back
    brave face
  `,
  faint: `
    joke|jokes|joked
    fine
    joke
    laugh
    smile
    control
    calm
    anyway
    jaw
  `,
  not: `
    immune|appetite|cough suppress|suppression|suppressed|suppressant
    immunosuppressed
    face mask
    mask up|wearing|mandate|on
    push|pull .. door|trolley|pram|swing|car|button|mower|wheelchair
    put .. lid on|back the? pan|pot|jar|box|bin
    put .. away|in the? shopping|dishes|laundry|book|toys|box_of|attic|loft
    put .. in a? box|boxes for|labelled|marked|tape
    swallow pills|tablets|food|difficulty|the_pill
    difficulty swallow
    joke about football|the_weather|couches
    all fine
    fine with|print|art|dust|weather|motor
    parking|library|speeding fine
    @my funeral
    remote|birth|pest|quality|passport|ground|gun control
    dismissed from|by|the_jury
  `,
}
