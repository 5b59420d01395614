import type { ConceptCues } from './cue.ts'

export const SELF_SUFFICIENCY: ConceptCues = {
  concept: 'self-sufficiency',
  plain: `
    not|never need anyone|anybody|help
    never|not ask for? help|anyone
    self-sufficient|self-reliant|self-sufficiency|self-reliance
    rely on no_one|nobody|myself|himself|herself|themselves
    manage|cope|handle|deal .. alone|myself|himself|herself|on_my_own|on_his_own|on_her_own
    refuse|decline|turn_down|wave .. help|offer|offers|support
    do everything @myself|alone
    not want to depend|rely
  `,
  sure: `
    self-sufficient
    self-sufficiency
    self-reliant
    self-reliance
    independent .. always|fiercely|too|proud|rule
    fiercely|very|proudly|completely independent
    not|never need anyone|anybody|help|people|looking_after|a_hand|nursing|support|carrying|nobody|rescuing|saving
    not need nobody
    need|needs nobody|no_one|no-one
    not|never ask|asks|asked for? help|anyone|anybody|anything|nobody|favours|favors
    not like|want|wish to? ask|asking|bother|depend|rely|be_a_bother|accept|owe|owing|be_beholden
    never ask|asked|asks for
    not do help
    not really do help
    hate|hates|hated ask|asking|to_ask|owing|depending|being_helped|being_looked_after|needing|relying|being_fussed|fuss
    turn|turns|turned|refuse|refuses|refused|decline|declines|declined|wave|waves|waved .. help|offer|offers|lift|hand|lifts|casserole|support .. down|away|off|from|of
    refuse|refused|decline|declined|waved_off|wave_away|waved_away .. help|offer|offers|lift|hand
    decline offer
    manage|manages|managed|cope|copes|coped|deal|deals|dealt|handle|handles|handled|sort|sorts|sorted|fix|fixes|fixed|see_to|get_on|got_on|solve .. by @myself|alone|on_my_own|on_his_own|on_her_own|on_their_own|himself|herself|myself
    manage|manages|managed|cope|copes|coped|handle|handles|handled|deal alone|fine|perfectly_well|on_my_own|on_her_own|on_his_own|by_herself|by_himself|with_it_alone|it
    always manage|managed|coped|cope|handled|done_it
    do|does|did|doing it|everything|things|all|that @myself|alone|on_my_own|by_himself|by_herself
    do it myself|himself|herself
    if you want .. done .. yourself
    rely|relies|relied|depend|depends|depended|count|counts|lean|leans|leant|leaned only? on no_one|nobody|myself|himself|herself|themselves|oneself
    not|never rely|relies|relied|depend|depends|depended|lean|leans|leaned|leant on @anyone|people|me|nobody|others
    not see|understand why|what .. need|call|ask|lean|help|would|for|people
    what would|could|should .. i? .. call|ring|tell|ask .. you|about|for|them|anyone
    take|took|takes|got|drove|drive @myself|a_cab|a_taxi|the_bus .. to|from|home hospital|surgery|a_and_e|er|operation|emergency|clinic|chemo|casualty
    cab|taxi|bus|drove|drive to|from .. surgery|hospital|operation|chemo|er|clinic|theatre .. home|alone|back|fine
    drive|drove|drives|took|got @myself to
    tell|told no_one|nobody .. about|until|operation|surgery|hospital|diagnosis|ill|illness
    not tell anyone|anybody .. about|until .. operation|surgery|hospital|diagnosis|illness|ill
    broken|fractured|sprained .. drove|walked|alone|myself|himself|herself|manage|managed|shopping|stairs
    carry|carries|carried .. own|alone|myself|herself|himself|upstairs|boxes
    @my own two feet
    on @my own two
    stand|stands|stood on @my own
    own company|best_friend|doctor|boss|counsel
    keep|keeps|kept @my own counsel
    burden .. nobody|no_one|never|not|anyone
    nobody ever carry|carried|helped|held
    nobody_'s|no_one_'s business|help
    look after @myself
    look|looks|looked after @myself|number_one
    take care of @myself .. always|since|no_one|age
    fend|fends|fended for @myself
    pull @myself together .. own|bootstraps
    bootstraps
    lone wolf
    a rock .. island
    island .. and fine|like_it|suits
    one-man|one-woman band|show
    beholden
    owe|owes|owed nobody|no_one|anyone anything|nothing|a_thing
    not want to owe|be_beholden|depend|be_dependent
    dependence|dependency|needing_people|neediness|needy_people|leaning .. weak|weakness|scorn|puzzled|contempt|silly|unease|luxury
    weak|weakness .. to need|to_ask|ask|help|needing|depend
    need|needs|needed practical|tools|techniques|a_technique|strategies|advice|worksheet|tips .. only|just|not|rather|nothing_more
    just|only want|wants|need|needs tools|techniques|strategies|advice|tips|a_plan|exercises|the_technique
    like a consultation|consultant|mechanic
    treat|treats|treated .. therapy|session|sessions|me .. consultation|garage|mechanic|dentist|meeting|consultant|accountant
    can not fix .. probably|not need fixing
    if i can not fix
    figure|figures|figured .. out .. myself|herself|himself|own
    work|works|worked .. out .. myself|herself|himself|on_her_own|on_his_own|alone
    not|never occur|occurs|occurred .. ask|call|ring|tell|help|anyone
    did not|never cross @my mind .. ask|call|ring|tell|help
    puzzled|baffled|surprised|amused|blank|laughed .. who|ask|anyone|help|looks_after|leans
    who .. look after|looks_after .. laughed|blank|no_one|puzzled
    since|from @self be|was seven|eight|nine|ten|six|five|twelve|eleven|four .. cook|own|look|raise|bring|himself|herself|make
    brought|raised @myself up?
    raised himself|herself|myself
    get on with it .. alone|myself|own
    do not want|need fuss|a_fuss|anyone_fussing|company|visitors|looking
    no fuss
    not one for asking|leaning|help|fuss
    never be one|any_good to|for|at ask|asking|lean
    no good at be looked|helped
    i be better|best off? alone|on_my_own|by_myself
    prefer|prefers .. to do|do|manage|sort|handle .. myself|alone|herself|himself|own
    accept help
  `,
  likely: `
    on @my own .. always|fine|manage|cope|rule|managed
    by @myself .. always|fine|manage
    independent
    independence
    no help
    without help
    without .. ask|asking|telling anyone|for|anybody
    did not tell|call|ring|ask anyone|anybody
    self-made
    stiff upper lip
    i be|am fine|good on|by my|alone|own
    private person
    not a leaner
    no need for|of anyone|people|help|company
    do not need
    just get|got|gets on with it
    i sort it
  `,
  faint: `
    @myself
    alone
    manage
    cope
    help
    own
    independent
  `,
  not: `
    alone at night|last
    self-sufficient energy|farm|solar
    independent school|study|review|living|inquiry|trader|bookshop|contractor|advice
    financially independent
    helpful
    independence day
    accept help .. learned|now|let
    help .. from|by .. accepted|gladly|grateful
    can not help
    help @kin with
    no-one to help
    wish .. help
    do it yourself shop|store
    look after @myself better|now|again
    manage to
    in charge
  `,
}
