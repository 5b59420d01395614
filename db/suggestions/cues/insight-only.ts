import type { ConceptCues } from './cue.ts'

export const INSIGHT_ONLY: ConceptCues = {
  concept: 'insight-only',
  plain: `
    understand|know|see .. pattern|why .. but|yet|and .. not|nothing|still|same|again
    know|understand it intellectually
    intellectually
    now what
    good insight
    read .. books|book on|about attachment|trauma
    in @my head but
    attachment style
  `,
  sure: `
    know|knows|knew|understand|understands|understood|get|gets|see|sees|recognise|recognises|recognize|explain|explains|name|names|describe|describes|spot|spots .. pattern|why|where|it|all|cycle|dynamic|exactly|perfectly .. but|and|yet|then|still .. nothing|same|still|do_it|does_it|not|no|again|anyway|changes|changed|doesn't|don't|go_home
    understand|understands|know|knows|get|gets it|why|the|all|everything|exactly? .. now what|but
    so i understand|know|get it .. now_what
    now what
    ? now what
    understand .. but not|n't|nothing change|feel|help|do
    know .. in|with @my head .. not|but|heart|body|feel|gut|stomach|chest
    in @my head .. not|but .. heart|body|stomach|gut|feel
    intellectually
    know it intellectually
    tell that to @my
    tell @my stomach|heart|body|gut
    head|brain know|knows|understands .. stomach|heart|body|gut|rest_of|not|doesn't
    draw|draws|drew|sketch|map|maps|mapped|diagram|whiteboard .. pattern|diagram|cycle|family|whole|me
    diagram
    the? whole diagram
    flow chart|chart|flowchart|spreadsheet .. pattern|attachment|mother|childhood|feelings|relationships
    textbook
    textbook case|right|anxious|avoidant
    read|reads|has_read|finished|bought|ordered .. book|books|everything|article|articles|all .. attachment|trauma|inner_child|abandonment|narciss|on_it|about_it|bowlby|self-help|codependency|schema
    read .. book|books on|about it
    third|fourth|fifth|three|four|five|six|seven book|books|podcast|podcasts .. attachment|trauma|this|same|it
    podcast|podcasts|book|books|video|videos on|about attachment|trauma|childhood|narcissism
    anxious|avoidant|disorganised|disorganized|insecure|fearful attachment|attacher|attached|style
    attachment style
    attachment .. theory|style|wound|pattern .. explain|explains|explained|lecture|fluent|knows|cites|quotes
    i_'m|i_am|she_is|he_is|she_'s|he_'s|am|classic|typical|textbook avoidant|anxious|codependent|co-dependent|parentified|people-pleaser
    classic
    inner child .. yet|but|nothing|same
    fluent|fluently|eloquent|eloquently|articulate|articulately|lucid|lucidly|impeccable|brilliant|elegant|neat|tidy|polished .. about|account|formulation|summary|analysis|explanation|insight|on_her|on_his|pattern
    account|formulation|summary|analysis|explanation|insight .. faultless|impeccable|elegant|lucid|brilliant|perfect|flawless|could_teach|polished|complete|excellent
    good|great|excellent|remarkable|full|much|plenty_of insight .. but|no|without|little|yet|nothing|not
    insight .. no|without|not|nothing|but|limited change|changed|behaviour|behavior|contact|moved|feeling|different|action
    insight without
    explains|explain|explained .. like|as_if|as_though .. lecture|case|someone_else|textbook|somebody_else|lecturing|seminar|paper
    as_if|like .. lecture|lecturing|presenting|seminar|case_study|reading_from|somebody_else's|about_a_patient
    case study
    could teach|write|lecture .. it|course|book|on_it|about|class
    could write the|a book|paper|chapter
    know|knows exactly|perfectly|full|all what|why|where|well .. and|but|yet|still .. do|does|did|go|same|again|anyway|call|do_it|not
    and then|still? i|he|she|they? go|goes|went home|back and|to do|does|did it|the_same|exactly
    go home and do it again
    do it again|anyway
    do|does|did the same thing|again
    nothing .. changes|changed|moved|shifted|different .. between|with|at_home|in_practice|outside|in_her|in_his|in_relationships
    nothing|not .. different|change|changed|moves|moved|shifted at home|outside|between|in practice|real
    years of therapy|analysis .. and|but|still|same|know|understand
    ten|five|six|eight|twelve|many years of therapy|analysis|books|reading
    gotten it for years
    for years .. known|understood|got_it
    have known|understood|seen .. for years
    see|sees|saw @myself do|doing|does it|that .. and|but .. still|not|anyway
    watch|watches|watched @myself do|doing it|that
    trace|traces|traced .. back to .. childhood|mother|father|boarding|early .. but|and|yet|same
    makes perfect sense .. but|and|still
    schema|schemas|attachment|transference|projection|defence|defences|parentified|enmeshed|codependent|triangulation|repetition_compulsion vocabulary|terms|language|words|fluently|jargon
    jargon
    therapy-speak|psychobabble|vocabulary
    because my|of_my mother|father|childhood|parents .. i_know|textbook|blah|et_cetera|etc
    blah
    i know he|she be|is|'s not my father|mother
    explain|explains why .. not|cannot call|ring|ask|reach
  `,
  likely: `
    i get it
    insight
    i know the theory
    i know why
    know the pattern
    understand the pattern
    self-aware|self-awareness
    pattern
    psychoeducated
    the theory
    understands why
    know all this
    analyse|analyses|analysed|analyze|analyzes
    conceptualise|conceptualises
  `,
  faint: `
    understand
    pattern
    know
    theory
    book
    explain
  `,
  not: `
    sewing|knitting|crochet|weather|dress|wallpaper|shift|sleep pattern
    pattern for|of_the_fabric|cutting
    classic car|cars|fm|film|novel|album
    theory test
    driving theory
    book club|a_table|flight|an_appointment|tickets
    organisation|org|pie chart
    textbook for|on_anatomy|chemistry
    now what
    insight .. into_his|fresh|new|moved
  `,
}
