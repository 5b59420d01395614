import type { ConceptCues } from './cue.ts'

export const FEAR_OF_CLOSENESS: ConceptCues = {
  concept: 'fear-of-closeness',
  plain: `
    @afraid of closeness|intimacy|being_close|getting_close|being_loved
    push|pull .. people|him|her|them away when|as_soon|if
    freeze|stiffen|flinch|panic when .. hug|hugged|touch|touched|close|kind|held|arm
    closeness|intimacy be|feel @very? dangerous|frightening|unsafe|terrifying
    want .. close|closeness|held .. and|but .. run|push|panic|afraid|flinch|freeze
    when .. kind|nice|gentle .. run|panic|leave|afraid|frightened
  `,
  sure: `
    @afraid of|by|at closeness|intimacy|being_close|getting_close|being_held|being_loved|kindness|tenderness|warmth|touch|being_touched|being_known|being_seen|letting
    fear|dread|terror of closeness|intimacy|being_held|being_loved|tenderness|warmth|touch
    when|whenever|the_moment|as_soon_as|if|once|every_time .. kind|nice|gentle|close|tender|warm|loving|near|hugs|hugged|affectionate|sweet|soft .. run|want_to_run|flee|freeze|frightened|scared|panic|back_away|leave|hide|flinch|bolt|stiffen|suspicious|goes_cold|cold|sick|numb|escape|out|door|scream
    closer .. more|the frightened|scared|afraid|terrified|want|panic|away|trapped|dangerous|unsafe
    too close .. pull|back|push|run|panic|flee|away|leave
    get|gets|got|come|comes|came|moves|moved @very? close|closer|near .. pull|pulls|pulled|back|backs|push|pushes|pushed|run|runs|bolt|bolts|flee|panic|panics|freeze|freezes|leave|leaves|cold|away|disappear|ends|end|vanish|sabotage
    pull|pulls|pulled|push|pushes|pushed @me? close|in|towards .. push|away|then
    push|pushes|pushed @partner|people|everyone|anyone? away when|as_soon|once|just|whenever|the_moment
    push people|everyone|him|her|them away
    want|wants|wanted|long|longs|longed|ask|asks|asked|beg|begged to? be? held|hug|closeness|hold .. and|but|then .. could_not|couldn't|not|pull|push|stand|flinch|stiff|terrified|run|away
    asked? .. to hold @me .. not|stand|stiff|away|push
    come|came here .. go|get away
    come-here go-away
    hold me .. let_go|don't_touch|let|off|away
    flinch|flinches|flinched|recoil|recoils|recoiled|shrink|shrinks|shrank|stiffen|stiffens|stiffened|freeze|freezes|froze|bristle|bristled .. touch|touched|hug|hugged|arm|hand|kind|kindness|warmth|warm|gentle|near|close|tender|praise|praised|held|closeness|hold|kiss|comfort
    touch|hug|hand|arm|kindness|warmth|tenderness|embrace|comfort|kiss .. flinch|flinches|flinched|recoil|recoiled|shrink|shrank|stiffen|stiffened|freeze|froze|unbearable|panic|burn|burned|sick|alarm|danger|terror
    go|goes|went stiff|rigid|blank|cold|numb|dead|still|white .. when|as|whenever .. hug|held|touch|kind|gentle|close|warm|arm|hand|nice|hand|kiss|love
    can not|couldn't do|bear|stand|take|tolerate kind|kindness|tenderness|being_held|being_touched|gentleness|closeness|warmth|hugs
    not be kind|nice to
    do not be|please kind|nice|gentle
    kind|kindness|nice|gentle be|feel|is|was the? @very? frightening|dangerous|scarier|scary|worse|worst|trap|unbearable|terrifying|threat|threatening|suspect|more_than
    kindness frightens|scares|hurts|burns|terrifies|unsettles|undoes|alarms
    kind|kindness .. wait|waiting for
    scared|afraid|frightened of the? .. person|one|same|mother|father|who .. comfort|run_to|go_to|love|loved|safe|held
    the? person|one|mother|father .. go|went|run|ran|turn to .. scared|afraid|frightened|frightening
    only|the person|one|place .. go_to|run_to|turn_to|comfort .. scared|afraid|frightened|hurt|hit|danger
    ran|run to .. from|same|both
    run to and? from
    both the? comfort|refuge|shelter|haven|safe .. and danger|threat|storm|frightening
    love|loved .. and|but afraid|terrified|frightened|fear of @partner|mother|father
    never know|knew which .. mother|father|mum|dad|hand|one|version
    the same hand|hands|voice|person
    hand that .. hit|slap|beat|hurt .. stroke|fed|held|comfort
    look|looks|looked|kept_looking|glance|glanced at|for|towards|to the door .. while|as|when|whole|lov|kiss|held|hug
    feel|feels|felt trapped|suffocated|smothered|engulfed|cornered|caged|swallowed when|by|in|whenever|as .. love|close|closeness|hug|kind|affection|partner|intimacy|move_in|together|arms|relationship|marry
    suffocate|smother|engulf|swallow .. closeness|love|intimacy|affection
    sabotage|sabotages|sabotaged .. relationship|when|close|good|as_soon
    break|breaks|broke|end|ends|ended .. up|off|it|things when|as_soon_as|once|the_moment|whenever|because|just_as|before .. close|closer|serious|kind|loved|good|nice|love|near|happy|moved_in|needed
    reach|reaches|reached out .. and|then|but pull|snatch|flinch|recoil|withdraw|drop
    move|moves|moved chair|seat .. back|away|further when|as|after|whenever
    after|as|the_more warm|warmer|close|closer|tender .. session|moment|hour|conversation .. cancel|missed|miss|did_not_come|late|frozen|blank|cold|distant|frightened|scared
    crave|craves|craved .. and|but dread|dreads|fear|fears|flee|flees|terrified|can't
    long|longs|longed|longing .. and|but dread|dreads|dreaded|terrified|fear|flinch|flee
    approach|approaches .. and|then flee|flight|retreat|retreats|avoid
    getting close|closer be|feels|felt dangerous|unsafe|frightening
    closeness|intimacy|love|tenderness|nearness|being_loved be|feel|feels|felt|mean|means @very? dangerous|unsafe|danger|threat|threatening|terrifying|frightening|trap|terror|fear
    mean|cruel|angry|cold .. know where @self|i|she|he am|is|was|stand
    at least .. know where
    safer when .. angry|cold|mean|distant|away|row
    better|easier|safer when|if .. angry|cold|mean|distant|cross|shout
    frozen|freeze .. when|as .. hand|hug|kind|close|touch|warm|soft
    wait|waits|waiting for the|it blow|slap|catch|hit|turn when|after .. kind|nice|gentle|good
  `,
  likely: `
    scared to get|be|let close|near
    not let @anyone near|close|touch
    want|wants|wanted to run .. nice|kind|love|close
    pull|pulls|pulled away when|as
    push away
    flinch|flinches|flinched
    recoil|recoils|recoiled
    trapped
    let @me down .. close
    intimacy .. hard|difficult|impossible|frightens
    physical affection
    both want .. and
    too nice|kind
    bolt|bolts|bolted
    to be touched
    arms around
  `,
  faint: `
    close
    closeness
    intimacy
    touch
    kind
    kindness
    hug
    gentle
    warmth
    hold
    love
  `,
  not: `
    close the|a|down|of|to_the_deadline|colleague|call
    close to the|tears|home|work|school|retirement|town|deadline|station|a
    door bolt
    global warming
    trapped nerve|wind|in_the_lift|in_traffic|in_the_job
    kind of
    some|any|what|this|that|another|the|of_that kind of
    touch screen|wood|base|up|typing
    on hold
    hold on
    love to
  `,
}
