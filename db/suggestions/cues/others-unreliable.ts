import type { ConceptCues } from './cue.ts'

export const OTHERS_UNRELIABLE: ConceptCues = {
  concept: 'others-unreliable',
  plain: `
    ~ people always|just|only|will|eventually leave|let_you_down|let_me_down|disappoint|forget
    ~ everyone|everybody leave|leaves|let|lets|disappoints
    can not|not|never count|rely|depend on anyone|people|anybody|others
    ~ no_one|nobody .. be? relied|trusted|counted on
    ~ nobody|no_one ever .. show|turn|come up|through
    expect .. people|others|everyone .. let|leave|forget|disappoint
    expect to be let|forgotten|disappointed|left
  `,
  sure: `
    not trust people|anyone|others
    trust issues
    ~ people|everyone|everybody|they|others|anyone|men|women|friends always|just|only|never|all|eventually|sooner_or_later|in_the_end|do|will|?  leave|let_you_down|let_me_down|let_her_down|let_him_down|let_one_down|disappoint|forget|go|drift|disappear|cancel|flake|lose_interest|get_bored|tire|get_tired|move_on|fail|show_up|turn_up|stick|stay|come_through|mean_it|bail|vanish
    ~ people leave|let_you_down|forget|disappoint|vanish|drift|cancel|flake|bail|lie
    ~ people be|are? unreliable|flaky|untrustworthy|fickle|busy|selfish|all_the_same|disappointing
    ~ everyone|everybody leave|leaves|goes|forgets|lets|gets|disappoints|disappears
    ~ sooner or later .. everyone|everybody|they|people|she|he|you
    sooner or later
    ~ people|everyone mean|means well
    ~ nobody|no_one|no-one ever|really|actually|is_ever|is_going_to? .. show_up|shows_up|turns_up|come|comes|came through|stays|stay|sticks|remembers|remember|keeps|keep|follows_through|means_it|there
    ~ nobody|no_one|no-one stay|stays|sticks|remembers|shows_up|comes_through|turns_up|turned_up|listens|bothers|keeps
    not|never|cannot|can_not count|rely|depend|bank on anyone|people|anybody|others|them|him|her|it|that|nobody|friends|any_of
    count|rely|depend|bank on no_one|nobody
    not|never count|counts|counted|rely|relies|relied|bank|banks on
    learn|learned|learnt|taught not|never to? .. count|rely|depend|trust|expect|ask|hope|lean
    not|never expect|expects|expected anyone|people|anybody|much|anything|them|him|her|nobody|others|help to? from|of
    expect|expects|expected nothing|little|no_one|nobody|the_worst|to_be_let_down|to_be_forgotten|disappointment|to_be_disappointed|to_be_left|people_to|everyone_to|them_to|you_to|me_to .. from|forget|leave|cancel|let
    expect to be let|forgotten|disappointed|left|dropped
    assume|assumes|assumed|figure|figured|sure|convinced|certain|expected|expecting|thought .. you|i|therapist|me .. would|'d|will|had|have|might|was_going forget|forgotten|cancel|leave|lose_interest|retire|be_late|give_up|pass|bored|not_remember|not_be_here|not_come
    would|'d|had forget|forgotten what @self|told
    backup|back-up|fallback|plan_b|plan-b|contingency|spare .. in_case|always|for|every|own
    plan b
    always bring|brings|brought|take|have|carry|carries|keep|keeps|pack|packs @my own ride|lunch|car|money|key|keys|food|cab|transport|chair|plan
    @my own ride|car|key|way_home
    in case they|he|she|nobody|no_one|people do_not|n't|cancel|not|forget|leave|change|come
    not hold|holds @my breath
    believe it when @self see|sees
    hold @my breath for
    promise|promises|promised .. never|not|break|broke|broken|nothing|cheap|air|wind|keep|kept
    promises be|are .. nothing|cheap|air|words|broken
    broken promise|promises
    better offer
    only until|till .. better|someone|bored|need
    they|people|everyone will|'ll leave .. in_the_end|eventually|when|once|too|like|as_soon
    they|people|he|she|everyone will|'ll|would only? forget|leave|let_me_down|cancel|get_bored|lose_interest|find_someone|change_their_mind|drop_me
    when it count|counts|counted|matter|matters|mattered
    when .. need|needed|needs them|people|him|her|someone .. not|gone|nowhere|busy|never|away
    not|never there when .. need|needed|count|counted|matter|mattered
    in the end .. leave|alone|they|everyone|people|go|nobody
    let @me down|everyone|again|always
    let|lets down .. always|every|again|people|everyone|all|eventually|expect
    no one can be|?  trusted|relied|counted
    trust|trusting .. people|anyone|nobody .. fool|mistake|mug|stupid|costs|learn|naive
    fair-weather
    say|says|said .. mean .. not|never
    here today
    test|tests|tested .. people|friends|them|whether .. turn_up|remember|come|keep|show
    surprised|astonished|amazed when|that .. remembered|turned_up|came|kept|called_back
    check|checks|checked .. twice|whether|that .. session|appointment .. still|on
    what people do
    that_'s what people|they|men|women|everyone do
    as usual .. nobody|no_one|they|alone
    of course .. he|she|they|nobody|no_one .. not|forgot|cancel|left|late|never
  `,
  likely: `
    unreliable
    let down
    disappointed by|in people|everyone|others|friends
    never there
    always leave|leaves
    always cancel|cancels
    not trust
    typical
    on the safe side
    everybody gets
    no point asking
    not keep @my promises|word
    never keep|keeps
    not show|turn up
    rely on
    count on
  `,
  faint: `
    forget|forgot .. again|as_usual|of_course|typical
    expect little|nothing
    promise
    forget
    cancel
    trust
    leave
    expect
  `,
  not: `
    unreliable car|wifi|bus|train|witness|narrator|internet|boiler|data|van|signal|source
    can|could|know|now count|rely|depend|bank on
    count on @my finger
    trust exercise|fund|deed
    forget the|my|to|about_it|keys
    cancel the? subscription|order
    count calories|steps|sheep
    expecting a
  `,
}
