import type { ConceptCues } from './cue.ts'

export const LONELINESS: ConceptCues = {
  concept: 'loneliness',
  plain: `
    lonely|loneliness
    feel|be @very? @very? alone|isolated
    @nobody .. call|talk|turn|ring|phone|tell
    have no friend|friends|one
    not have anyone|any_friends
    all alone
    no_one|nobody|no-one really? know|knows @me
  `,
  sure: `
    lonely
    loneliness
    lonesome
    friendless
    companionless
    so|utterly|completely|totally|terribly|very|desperately|all|totally|really alone
    all alone
    feel @very? alone|isolated|unreached|disconnected|cut_off
    alone in|with the? world|crowd|it|this|room|marriage|relationship
    alone in|even a crowd|room
    @nobody to call|ring|phone|text|talk|tell|turn|sit|eat|share|ask|go|see|visit|hug|invite|celebrate|come_home|write|message|do
    @nobody .. to? talk to|with
    @nobody .. turn to
    @nobody .. could|can|would call|ring|phone|text|tell|turn
    not have anyone|anybody|a_single|a_soul|any_friends|any_friend
    have|with no friend|friends|company|companion|mates|people|person
    without a? friend|friends|soul
    scroll .. contact|contacts|phone|names|list
    go through .. contacts|phone|address_book .. @nobody
    contact|contacts .. no_one|nobody|none
    emergency contact
    @nobody .. notice|know|miss .. if|that|whether|when
    @nobody would notice|miss|know|find|come|ask
    @nobody ask|call|ring|phone|text|visit|come|knock|write|notice|touch|speak @me|how|after|round|in|for|about|by
    phone|doorbell|bell|landline not|never ring|buzz|go|light
    phone silent|quiet
    the only voice|voices|sound|conversation|person
    radio|tv|television|telly on .. voice|voices|company|noise|someone
    radio|tv|television|telly|podcast .. for company|a_voice|the_voices|noise|sound
    for company
    talk|speak|chat to the? cat|dog|kettle|plants|plant|tv|television|radio|walls|wall|photo|checkout|cashier|boiler|fridge|siri|mirror|empty
    eat|dinner|meal|supper|lunch|breakfast .. alone|by @myself|over_the_sink|standing_up
    eat alone|by_herself|by_himself
    table|lay|set|cook for one
    meal for one
    birthday alone|on_my_own
    spend .. christmas|birthday|weekend|evenings|thanksgiving|holiday|new_year alone|by|on_her|on_his|on_my
    look|looking|watch|watching|face|nose|stand .. in|through from outside|the_outside|the_window|the_glass
    on|from the outside look|looking
    outside look in
    press .. against the? glass|window
    silent|silence|empty|quiet|dark house|flat|apartment|home
    house|flat|apartment|place|home be|feel|so|too @very? quiet|silent|empty
    come|go|get home to|into an? empty|silent|nobody|no_one|nothing|dark|cold|quiet
    home to @nobody
    silence .. house|flat|home|apartment
    the? quiet|silence be|is the worst|loud|deafening|unbearable
    not speak|talk|spoken|say to anyone|anybody|a_soul|another|a_person|a_human|a_word
    not speak|say a_word|aloud|out_loud
    not use @my voice
    day|days|weekend|week|weeks .. without speak|talk|hearing|speaking|talking|seeing|a_word|hear
    not have|had? a? conversation
    nobody|no_one|none touch|hug|held|hold
    not be touched|hugged|held
    lonely|alone even|in|among with|company|crowd
    among people .. alone
    same bed|sofa|house|room|roof .. never|further|miles|apart|far|strangers|alone
    live like roommates|lodgers|strangers|housemates|flatmates
    like a? roommates|lodgers|flatmates
    pass like ships
    ships in the night
    parallel lives
    strangers in|under the|one|own same|roof
    further|farther|far from @anyone|them|him|her
    not|nobody|no_one really? know|know @me
    no_one|nobody who? really? know|get|understand|see @me
    unseen
    invisible
    not belong
    not|never fit in
    left out
    leave out of
    on the edge|edges|margin|fringe of
    odd one out
    outsider
    everyone|everybody|others|all else? .. have .. their|a person|people|someone|somebody|friend|friends|family|partner|couple
    not have a person|people|somebody|someone|anyone
    without a person
    miss|long|longing|ache|yearn|crave|want|wish|starve|hunger for? connection|company|companionship|closeness|someone|somebody|to_be_held|to_be_close|touch|contact|intimacy|human|people|a_hand|a_voice|a_friend
    wish .. someone|somebody|anyone would|to|ask|call|there|could
    wish @self have someone|somebody|anyone|a_friend|friends
    want|need someone to just? hold|sit|talk|come|share|call|be|ask
    by @myself all|every|again|most|day
    cut off from people|everyone|friends|others|the_world
    marooned
    adrift
    isolated
    isolation
    social isolation
    worst at|on night|weekends|sundays|dinner|evenings|christmas
    the|those|long evening|evenings|sunday|sundays|weekend|nights stretch|drag|are_the_worst|be_worst|endless|hardest
    long empty evening|sunday|weekend|days|nights|weekends
    linger|chat|stay|stop .. cashier|checkout|till|barista|supermarket|shop|postman
    go to the|a shop|shops|supermarket|cafe|café|coffee_shop|mall|library .. to|just|for|so hear|see|be|near|around|someone|a_voice|voice
    sit in .. coffee|cafe|café|library|mall|mcdonald's .. near|around|people
    to be near people
    the postman|delivery_man|driver|checkout_girl|dentist|hairdresser .. only|the_only
    only person|people|one .. speak|talk|spoke|see|saw
    last one awake
    surrounded by people|friends|family .. alone|no_one|nobody|not|still|yet
    in|at a? crowd|party|room .. @nobody|alone|invisible
  `,
  likely: `
    no one to
    on @my own every|all|again|most|too|night|christmas|evening|weekend
    no one knock|knocks
    nobody at|in home|the_house
    unreached
    disconnected from everyone|everybody|people|others|friends|family|anyone
    distance|gulf|wall|gap between @me|us and?
    far away from everyone|people
    as_if|like .. other|another planet
    behind a? glass|wall .. people|everyone
    left behind
    friends .. move|moved|married|kids|babies|drifted
    so few friends|people
    few friends
    no real friend|friends
    not got any friend|friends
    not know anyone|anybody|a_soul
    never learn|know|knew her|his|my name
    stay up .. just hear
    empty chair|side|bed|seat
    second cup|plate|toothbrush
  `,
  faint: `
    alone
    alone
    nobody|no_one to
    island
    have|with|there|is|got|was|be no_one|nobody|no-one
    on @my own
    by @myself
    single
    quiet
    silence
    empty
    nobody
    no_one
    company
    connection
    friends
  `,
  not: `
    lonely planet|hearts|island|road
    leave|let @me|it|well|alone alone
    let alone
    home alone
    live|travel|holiday|go|walk|eat|work|time alone .. enjoy|happy|happily|contented|content|like|love|by_choice|prefer
    enjoy|like|love|prefer|relish|treasure|value .. alone|solitude|on_my_own|own_company|by_herself|by_himself
    need .. time alone
    time alone
    alone time
    not alone .. because
    you be not alone
    on @my own business|firm|company|terms|merits
    @my own company .. like|enjoy|fine|prefer
    stand alone
    standalone
    isolated incident|incidents|case|village|farm|cottage|event|ward|pain
    isolation ward|period|tape|room|booth|transformer
    self-isolate
    connection to the? internet|wifi|train|wi-fi
    internet|bad|poor|slow|train|wifi|broadband|video connection
    silent film|mode|treatment
    traffic island
    kitchen island
    limited|insurance|holding|phone company
    single bed|file|malt|room|mother|parent|word|time|one|day|thing|dose|person
    nobody|no_one ..  left the room
    good company
    invisible ink|disability|illness|line
    sign of
  `,
}
