import type { ConceptCues } from './cue.ts'

export const EMPTINESS: ConceptCues = {
  concept: 'emptiness',
  plain: `
    feel @very? @very? numb|empty|hollow|blank
    feel nothing
    can not|not feel anything
    numb|empty|hollow|dead|blank inside
    emptiness|numbness
    emotionally numb
    no feelings|emotions at_all
  `,
  sure: `
    @feel @very? @very? numb|hollow|empty|blank|vacant|hollowed-out|deadened|void|emptied|anaesthetised|anesthetized
    @feel @very? numb|hollow|empty|dead|blank inside
    numb|hollow|empty|dead inside
    emptiness
    hollowness
    numbness
    numbed out
    gone numb|blank|dead
    go numb|blank inside?
    emotionally numb|flat|dead|blank|vacant
    not|never feel anything|a_thing
    feel nothing
    felt nothing
    can not feel anything|much|a_thing
    not feel much of? anything
    unable to feel
    nothing inside
    nothing in there|me|him|her|them
    nothing there .. inside|look|reach|knock|where
    a|big|great|black hole|void|hollow inside|where|in @my
    void inside|in|where
    void
    behind|under|through glass
    pane|wall|sheet of glass
    made of glass|cardboard|wood|cotton_wool|wax
    wrapped in cotton|fog|wool|plastic|gauze
    watch @myself|it|life|everything .. from|like outside|distance|afar|film|movie|far
    far away from everything|myself|it
    nobody|no_one home|in_there inside?
    light on .. nobody|no_one .. home
    light .. on .. home
    like|just static|white_noise
    more like static
    feeling|feelings|emotions .. switched|turned off
    expect|wait|try to feel something
    wait .. feel .. nothing|something
    should|ought_to be|feel .. feel nothing
    at|during the|her|his|my|their funeral .. nothing|blank|parking|not_cry|numb
    look for a? feeling .. nothing|none|empty
    as_if|like there be nothing|no_one|nobody inside|there|in
    a|an|just|only|like|empty shell
    shell of a person|man|woman|himself|herself|myself
    empty vessel|shell|husk
    husk
    scooped|hollowed|gutted out
    hollow .. chest|inside|sound|laugh
    not sad .. just? nothing|empty|numb|blank|static
    not even sad
    would rather feel .. than nothing
    would welcome|like pain|sadness .. feel
    like a robot
    feel like a ghost|zombie|robot|mannequin|statue
    unreal and? empty
    no feelings .. left|at_all|about
    nothing left inside
    reach|look|knock inside .. nothing|nobody|no_one
  `,
  likely: `
    numb
    hollow
    @be blank
    nothing .. feel
    a|the hole in @my
    something|part .. missing inside
    blankness
    like .. wool|fog .. between
    cut off from @my? feeling|feelings|emotions|everything|himself|herself|themselves|myself
    disconnected from @my? feeling|feelings|emotions|everything|himself|herself|themselves|myself|body
    detached from everything|herself|himself|myself|themselves
    grey|gray inside|fog
    flat inside
    engine be off
    not there at_all
    no one there inside?
    eye blank|empty|vacant
    answer .. from .. bottom|far
    feel flat|grey|gray|absent
    @my joy|grief|feelings .. not come|arrive
    did not come .. feeling
    a blank where
  `,
  faint: `
    empty
    there be nothing
    flat
    blank
    absent
    absence
    distant
    grey|gray
    static
    robot
  `,
  not: `
    empty|blank nest|fridge|house|flat|room|chair|stomach|handed|promise|threat|cup|glass|bottle|bed|seat|page|box|tank|place|apartment|street|office|shop|desk|wallet|purse|bottle|side|calorie|cupboard|form|paper|screen|canvas|cheque|check|stare
    empty the|a|out|bin|dishwasher|bag|bins|trash|drawer|house
    feel numb in|from|after @my? hand|foot|leg|arm|toe|finger|lip|jaw|face
    numb lip|finger|foot|feet|hand|leg|arm|toe|jaw|tongue|face|gum|mouth|patch
    finger|foot|hand|leg|arm|toe|lip|jaw|face|gum|feet|hands|fingers|toes be|go|feel|be|have numb
    numbness in|of the|her|his|their|my|left|right
    numb with cold
    dentist
    anaesthetic|anesthetic
    nothing to do|eat|say|wrong|new|about|else|but|serious|on|special|major|against|like|in_common|planned|happened
    nothing .. to report|add
    leave nothing
    go|went blank in|during|on the? exam|test|interview|presentation|stage
    hollow tree|log|laugh|core|victory
    point|fill in? the? blank
    null and void
    avoid
    window|table|broken|greenhouse glass
    a glass of
    glass ceiling
    static electricity
  `,
}
