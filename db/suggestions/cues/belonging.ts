import type { ConceptCues } from './cue.ts'

export const BELONGING: ConceptCues = {
  concept: 'belonging',
  plain: `
    ~ part of a|the group|community|team|choir|family
    ~ belong|belongs|belonging
    ~ @my people
    ~ feel|felt at home|accepted|welcome
    ~ joined|join a|the choir|group|team|club
    ~ they missed @me
    ~ one of them|us
    ~ would be missed
  `,
  sure: `
    ~ belong|belongs|belonged|belonging
    ~ part of something|it|a_group|a_team|the_team|the_group|the_family|a_community|them|things|the_crew|the_furniture
    ~ a place|seat|chair|mug|key|peg|name|part|spot|job|role|hook .. at|in|with|for|on @group|the|there|my_name|her_name|his_name|table
    ~ mug with
    ~ @my name on|by|next
    ~ save|saves|saved|keep|keeps|kept @me a|my|the? seat|place|chair|spot|mug|space|plate
    ~ moved|move|scoot|scooted|scoots|shove|shoved|shift|shifted|budge|squeezed up|over .. room|for|me|bench|and|to_make
    ~ they moved|scoot|scooted|shuffled up|over|along
    ~ miss|missed|misses .. rehearsal|practice|meeting|session|week|class|training|sunday|choir|night|service .. and|then .. texted|called|asked|messaged|rang|came|noticed|wrote
    ~ they|people|three|four|someone|several|everyone miss|missed|notice|noticed|asked|texted|rang|asks .. where|when|absence|not_there|if_i|whether|away|me
    ~ asked where @self be|was|had|'d
    ~ noticed @self be|was|had not|missing|absent|n't
    ~ be|was|were|would_be missed
    ~ i|she|he|they 'd|would|was|were|be missed
    ~ expected at|there|on|every|by @group|the|tuesday|tuesdays|thursday|sunday
    ~ be expected
    ~ counting on @me .. @group|team|choir|for
    ~ put|have|has|got @me down for
    ~ down for the
    ~ down for .. potato|cake|teas|rota|raffle|stall|bar|salad|soup
    ~ on the rota|team_sheet|committee|tea_rota|list_for
    ~ @my people|tribe|lot|kind|crowd|community|own_kind|own_people|gang
    ~ found|find|finding|among|with @my people|tribe|own
    ~ people like @me
    ~ full of people like
    ~ among my own
    ~ like me .. room
    ~ not have to explain
    ~ not have to explain @myself?
    ~ nobody|no_one asks|asked|needs explain|explaining|explanation
    ~ joined|join|joins|joining|started|attend|attends|attending a|the|an? @group
    ~ @group .. welcome|welcomed|welcomes|family|home|held|holds|warm|accepted|embrace|embraced|place|mainstay|anchor|belong|belongs|missed|laugh|laughed|friends|loves|lifeline|supper|pub|tea|hug|waiting|waved|cheered|clapped|invited|asked_me|my_name
    ~ at|in|from|with the|her|his|my|their @group .. they|everyone|people|know|we|somebody|someone|she|he|i .. name|belong|place|explain|welcome|home|family|part|laugh|missed|greet|mug|hug
    ~ welcomed|welcome in|back|at|by|into @group|the|like|with
    ~ second family|home
    ~ like|feels_like|felt_like|become|became|is a|another|second|my? family
    ~ home from home
    ~ chosen family
    ~ feel|feels|felt|feeling at home|welcome|included|accepted|one_of|part|wanted with|at|in|among|there|by|for
    ~ at home|ease among|there|with_them|in_the
    ~ everyone|everybody|they|people know|knows|knew @my name
    ~ know my|her|his name
    ~ call|calls|called @me by .. name|nickname
    ~ nickname
    ~ team|club|crew|band|choir|squad .. shirt|jersey|hoodie|jacket|t-shirt|captain|photo
    ~ captain|treasurer|secretary|deputy|steward of|for|at the|her|his|my|their @group
    ~ made|elected|voted @me captain|treasurer|secretary|chair|deputy
    ~ regular at|there
    ~ a regular
    ~ sponsor|sponsors|sponsee|meeting|meetings .. sober|aa|na|al-anon|recovery|steps
    ~ home group
    ~ every|each|on tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|saturday|saturdays|sunday|sundays|monday|mondays|friday|fridays|week .. choir|band|allotment|club|class|meeting|rehearsal|church|league|team|training|practice|cards|quiz
    ~ quiz|pool|darts|bowls|cricket|football|netball|rowing|curling|bowling|softball team|league|club
    ~ community
    ~ fellowship
    ~ congregation|parish|mosque|temple|synagogue|gurdwara|sangha .. family|held|welcome|know|casserole|place|prayed
    ~ online group|friends|community|server|guild|forum .. people|friends|home|know|like_me
    ~ guild|discord|server|forum .. need|miss|expect|family|people|friends|healer|online|laugh
    ~ round|around the|a table .. us|together|them|laugh|everyone
    ~ dealt|deal @me in
    ~ handed @me a|the
    ~ sing|singing together|with|alongside|in_the
    ~ together .. group|everyone|us_all
    ~ same boat|as_me
    ~ in the same boat
  `,
  likely: `
    ~ one of them|us|the_lads|the_gang|the_girls|the_team|the_family|the_regulars|the_crew|their_own|the_boys
    ~ the band
    ~ support group
    ~ laughed together
    ~ in it together
  `,
  faint: `
    ~ they wave|waved|cheered|clapped
    ~ the lads|girls|gang|crew|ladies
    ~ choir
    ~ team
    ~ group
    ~ club
    ~ church
    ~ included
    ~ accepted
    ~ volunteer|volunteers|volunteering
    ~ allotment
    ~ rehearsal
    ~ group
    ~ team
    ~ together
    ~ welcome
    ~ join
  `,
  not: `
    not belong|fit|part|one_of|feel
    never belong|belonged|fit
    belongs to @kin|the|him|her|me|someone|a
    belongings
    you be welcome
    welcome to @my world|the_club
    therapy|focus|control|age|blood|skills|dbt|peer|project|working group
    group therapy|chat|practice|insurance|rate|photo|project|policy
    join the? call|meeting|motorway|queue|army
    team meeting|leader|building|at_work|manager
    community mental|nurse|service|centre|care|order|college|team
    club sandwich|foot
    like to|want|wants|wish|hoping|thinking_of|might|could|should join|find
    no group|one
    golf club
    night club
    church wedding|funeral|bells|roof|hall
  `,
}
