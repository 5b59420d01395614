import type { ConceptCues } from './cue.ts'

export const SADNESS: ConceptCues = {
  concept: 'sadness',
  plain: `
    feel|be @very? @very? sad|tearful|depressed|heartbroken|miserable
    low|depressed|sad mood
    low in mood|spirits|herself|himself|themselves
    mood be? @very? low|depressed|sad
    feel|be @very? low|down all|most|since|every|lately|for
    persistent|deep|overwhelming|profound sadness|sorrow
    cry every|most day|morning|night
    can not stop cry
    wept|weep|cried|cry for|through|throughout|most|quietly|openly
    tearful
    feel so|very|really|pretty|quite low|down|sad
  `,
  sure: `
    @feel @very? @very? sad|tearful|miserable|sorrowful|despondent|dejected|downcast|heartbroken|weepy|glum|mournful|gloomy|melancholy|depressed|unhappy
    feel @very? @very? low|down|blue|heavy|flat_and_sad|awful_and_tearful
    be @very low|down|blue
    be low|down all|since|for|again|most|this|lately|today
    mood be|remain|stay|continue @very? low|depressed|sad|down|heavy|poor|sombre|somber
    low|depressed|sad|heavy mood
    mood low|depressed|sad|heavy|down
    mood .. on_the_floor
    down in the dump|dumps
    cry @always
    cry for|about no reason
    cry every|most|all|whole|half|each
    cry in|on the car|shower|toilet|bathroom|bus|train|bath|loo|kitchen|stairwell
    cry .. @myself? to sleep
    cry without know|knowing|reason
    cry .. not know|say|tell why
    can not stop|help cry
    not stop cry
    burst into tears
    in tears
    tear .. roll|run|stream|fall|come down|easily
    tears down @my face|cheek
    fight|hold|blink back? .. tears
    close to tears
    on the verge of tears|crying
    tear be|come near|close the? surface?
    eye fill|well|brim
    eye wet|moist|glassy|red_from_crying
    well|tear up
    @sad and tearful
    deep|overwhelming|profound|constant|great|unbearable|heavy|such|dull|persistent sadness|sorrow
    sadness .. sit|settle|come|hit|wash|descend|linger|weigh|stay|wake
    wave|waves|bout|spell of sadness|sorrow
    wake up? sad|low|crying|tearful|heavy
    voice break|crack|shake|tremble|wobble .. 
    heaviness .. chest|heart|limb|inside|lift
    heavy heart
    heart be|feel heavy
    heart heavy
    wake .. heavy|heaviness
    weight on|in @my chest|heart
    lump in @my throat
    black dog
    black|dark cloud .. over|above|follow
    everything be|look|seem|feel grey|gray|dark|bleak
    the world|colour|color .. drain|grey|gray
    not smile|laugh in|for days|weeks|months
    heart be|feel like? lead|stone
    tearful
    tearfulness
  `,
  likely: `
    sadness
    be sad|low|blue|tearful|unhappy|miserable|melancholy
    low .. all|whole day|week|weekend|month
    very? down since|this|lately|again
    the blues
    so heavy
    it be|feel heavy
    everything be|feel heavy
    drag @myself|around .. sad|low|heart
    a sad face|voice|smile
    head down .. voice
    eye red
    low spirits
    in low spirits
    spirits .. low|sink|sank
    feel wretched|rotten|awful|terrible inside?
    sink|sinking .. mood
    dip in mood
    mood dip|drop|sink|plummet|crash
    everything make @me cry|well_up|weep
    wake .. with? .. dread|weight
  `,
  faint: `
    sorrow
    bawl
    sob
    tears
    weep
    cry
    low
    down
    heavy
    grey|gray
    dark place|mood|day
    flat
    sigh
    tissue
    bleak
    gloom
    it hurt
    sad
  `,
  not: `
    low in number|fat|sugar|salt|calories|iron|stock|vitamin|price|level|volume
    low on|at|score|risk|dose|blood|income|pay|wage|back|light|carb|battery|key|voice|level|self-esteem
    low-dose
    sad movie|film|song|ending|story|news|book|playlist|excuse
    sorry
    cry for help
    cry wolf
    look|sit|settle|calm|write|lie|slow|lay|break|wind|put|turn|let|cut|go|come|walk|run|drive|fall|shut|climb|take|set|note|hand|bring|track|scroll|narrow|jot down
    down syndrome
    down the|to|with|on|from|here|there|at|a|in|payment|time|side
    flat on|share|white|tyre|tire|screen|mate|rate|pack|shoe
    @my|the|a|new|second-floor flat
    heavy rain|snow|traffic|bag|box|lifting|metal|drinker|smoker|drinking|period|load|blanket|suitcase|shopping|equipment|workload|schedule|accent|meal|book|coat|curtain|door|breathing|cold|machinery
    heavy smoker|drinker
    heavy on
    tears of joy|laughter|happiness|anger|rage|frustration|relief|boredom
    cry|laugh with laughter|joy
    laugh until .. cry
    baby|newborn|infant cry
    @kin cry
    make @kin cry
    tear apart|off|down|out|open|through|a|the|ligament|muscle
    muscle|rotator|ligament|acl|meniscus tear
    grey|gray hair|area|area|suit|sky
    far cry
    cry over spilt|spilled milk
    depressed skull|fracture|market|economy|area|button|key
    depressed @kin
  `,
}
