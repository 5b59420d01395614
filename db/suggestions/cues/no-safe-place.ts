import type { ConceptCues } from './cue.ts'

export const NO_SAFE_PLACE: ConceptCues = {
  concept: 'no-safe-place',
  plain: `
    no safe place|person|adult|one|relationship
    nowhere .. safe
    never feel safe
    no_one|nobody .. safe|protect|trust
    nowhere to go|run|hide
    not trust anyone|anybody
    can not name|think|identify .. safe
  `,
  sure: `
    no|not_any|never_a|nowhere|not_a|not_one|not_a_single safe place|person|space|relationship|base|haven|memory|room|corner|harbour|adult|people|house|home|anywhere
    no safe
    nowhere safe
    nowhere .. safe
    nowhere|no_place|not_anywhere to go|hide|run|turn|put_it|retreat|land|be_safe|be
    nowhere .. be|feel|felt|was|is @very? safe
    never|not feel|feels|felt @very? safe anywhere|with|at|in|as|there|here|not|ever|around|once|as_a
    never feel|felt safe
    not feel safe
    not safe anywhere|with anyone|anybody
    safe place|person|memory|space .. can_not|could_not|couldn't|not|none|no|blank|nothing|shook|silence|laughed|unable|isn't|never|trying|struggle|where
    unable|struggled|cannot|could_not|not to? name|identify|think|picture|find|imagine|remember|recall .. safe|feel_safe|felt_safe|trust|protector
    safe place exercise|imagery|visualisation|visualization .. not|no|blank|abandoned|could|nothing|stopped
    @nobody .. safe|protect|protected|trust|go_to|run_to|could_go|safe_with|turn_to|on_my_side|came|stop_him|stopped|intervene|stepped_in
    @nobody to protect|run|go|hide|trust|save|keep_me_safe|stop
    @nobody protect|protected|stopped|save|saved|believe|believed|keep @me|us|it|him|safe
    @nobody be|is|was safe
    who|where would|could|do|'d|was i|she|he|they to? run|go|tell|hide|trust to?
    ? who 'd i run to
    ? who would i run|go|turn|tell to?
    ? where would i go|run
    every|each|no room|corner|door|house|bed .. watch|danger|lock|someone|hide|safe|unsafe
    home|house|school|bedroom|family|childhood be|was|never|not @very? .. dangerous|unsafe|not_safe|war|war_zone|minefield|battlefield|no_refuge|a_trap|safe|ambush
    war zone|warzone
    minefield
    lock|locks|locked|barricade|barricaded|wedge|wedged|chair|push|pushed .. door|bedroom_door|handle .. night|sleep|against|chair
    chair under|against the? handle|door
    sleep|sleeps|slept .. clothes|dressed|shoes|wardrobe|closet|light_on|one_eye|under_the_bed|bag|knife|door
    sleep .. with one|eye|shoes|clothes|coat|light
    one eye open
    hide|hid|hides|hiding in|under|behind the? wardrobe|closet|bed|shed|cupboard|stairs|bathroom|garden|coat|table|attic
    never unpack|unpacked|unpacking
    not unpack|unpacked
    keep|keeps|kept a|my|the? bag|suitcase|go-bag packed
    bag .. packed|by_the_door
    packed bag|suitcase
    foster home|homes|placement|placements|care .. never|another|moved|passed|safe|no_one|every
    passed around|from_one|from_house|between
    placement|placements .. ten|seven|nine|eleven|eight|different
    not|never|cannot|can_not let @my? guard down
    let @my guard down .. no|not|nobody|never|one
    not one|a_single|any person @self can? .. trust|guard|safe|turn|relax|count
    there be|is not? one|a person .. can|trust|safe|guard|let
    trust no_one|nobody
    not trust anyone|anybody|a_soul
    can not trust anyone|anybody
    nobody can be|be_trusted trusted|safe
    unprotected
    exposed|defenceless|defenseless everywhere|always|all|wherever|in
    without skin|a_skin|shelter|protection|roof
    no skin|shelter|refuge|sanctuary|harbour|harbor|haven|cover|roof_over|shield
    even|including here|you|this_room|therapy|me .. not_safe|unsafe|not_count|watch|careful|counting
    not even here|you
    counting|including you|me
    i 'm|am counting you
    adult .. look|looked away|other_way|knew_and
    they|everyone|neighbours|teachers know|knew and|but did_nothing|nothing|nobody
    mother|mum|father|dad|she|he know|knew and|but did nothing
    on @my own with|against it|him|her
    fall|falling .. no|nobody|nothing net|catch|under
    no net|floor|ground|bottom under|beneath|to
    nobody .. come when|if .. scream|shout|cry|call
    scream|screamed|shouted|cried .. nobody|no_one came|come|comes
    no one came
    nobody came
    asked .. for|about|who|whether|where .. safe .. no|none|nobody|could|silence|long|blank
    asked .. who .. comfort|protect|safe|turn .. no|none|nobody|said
  `,
  likely: `
    unsafe
    not safe
    nowhere
    never at home anywhere
    no one to turn|go to
    always? on the run
    danger everywhere|around
    nobody on @my side
    no adult
    watch|watched @my back
    always had to watch
    had to watch
  `,
  faint: `
    trust no one
    trust
    danger
    protect
    hide
    home
  `,
  not: `
    safe .. here|with|now|finally|at_last|feel_safe
    not safe to drive|for_work|eat|swim
    safeguarding
    safety plan|net|briefing|check
    unsafe bike|ladder|scaffold|building|site|wiring|driver|sex|abortion|water
    in the safe
    safe journey|travels|side|bet|sex|trip|code
    play it safe
    health and safety
    trust fund|company|hospital|board|deed
    nhs trust
    nowhere to park|live|sit|put_the
    nowhere near
    out|middle of nowhere
    housing|council|landlord|eviction
  `,
}
