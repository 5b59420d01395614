// Words that say the same in many cues. A member may hold several words, joined by an underscore.

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const CLASSES: Readonly<Record<string, readonly string[]>> = {
  /** The client speaking or spoken of, as a subject. */
  self: words('i he she they client patient pt ct one we'),
  /** The client as an object. */
  me: words('me him her them client us'),
  myself: words('myself himself herself themselves themself oneself yourself ourselves'),
  my: words("my his her their our the_client_'s"),
  nobody: words(
    'nobody no-one no_one none not_anyone not_anybody not_a_soul not_a_single_person not_one_person no_person not_anybody not_have_anyone not_have_anybody never_anyone hardly_anyone not_a_single_soul',
  ),
  anyone: words(
    'anyone anybody someone somebody people everyone everybody other another_person others person man woman human',
  ),
  kin: words(
    'mother father mum mom dad parent parents sister brother son daughter child kid kids children wife husband partner spouse girlfriend boyfriend fiancé fiancée aunt uncle cousin grandmother grandfather gran grandma grandpa granddad nan nana niece nephew family ex stepfather stepmother stepdad stepmum sibling twin mama papa mam baby',
  ),
  partner: words(
    'wife husband partner spouse girlfriend boyfriend fiancé fiancée ex lover he she they him her them',
  ),
  friend: words(
    'friend friends mate buddy pal colleague coworker co-worker boss manager neighbour neighbor roommate flatmate housemate classmate teammate teacher',
  ),
  person: words(
    'mother father mum mom dad parent sister brother son daughter child wife husband partner spouse girlfriend boyfriend aunt uncle cousin grandmother grandfather gran grandma grandpa friend mate colleague coworker co-worker boss manager neighbour neighbor roommate flatmate housemate teacher sponsor coach dog cat ex twin fiancé fiancée family priest pastor sibling kid supervisor',
  ),
  therapist: words('you me therapist us here session therapy room'),
  feel: words('feel be seem look sound become get remain stay appear'),
  be: words('be feel become get seem'),
  very: words(
    'very so really quite too pretty increasingly more extremely completely utterly totally just still always often constantly rather somewhat a_bit a_little deeply terribly awfully incredibly profoundly absolutely',
  ),
  always: words(
    'always all_the_time constantly every_day every_night every_morning most_days all_day never_stop nonstop day_and_night',
  ),
  want: words('want wish long crave yearn ache hope hunger need miss'),
  cannot: words(
    'can_not could_not cannot unable_to not_able_to struggle_to not_manage_to not_seem_to fail_to',
  ),
  stop: words('stop quit cease give_up abandon drop'),
  talk: words(
    'talk speak confide tell turn call ring phone text message ask lean rely open_up vent',
  ),
  contact: words(
    'call ring phone text message write email reach_out reply answer visit invite contact dial',
  ),
  leave: words(
    'leave abandon dump ditch go walk_out walk_away disappear vanish move_out break_up split',
  ),
  afraid: words(
    'afraid scared frightened terrified panicked fearful petrified worried anxious dread fear panic terror frightening scary terrifying alarmed',
  ),
  tired: words(
    'tired exhausted drained worn_out wiped_out worn-out knackered shattered fatigued spent weary depleted burnt_out burned_out beat zonked pooped run_down bone-tired lethargic sluggish',
  ),
  sad: words(
    'sad low down tearful blue miserable unhappy depressed gloomy sorrowful despondent dejected downcast melancholy heartbroken downhearted glum weepy mournful heavy-hearted',
  ),
  cry: words('cry weep sob tear_up well_up break_down bawl burst_into_tears'),
  numb: words(
    'numb hollow empty blank vacant dead emptied hollowed-out deadened void anaesthetised anesthetised anesthetized',
  ),
  lonely: words(
    'lonely lonesome loneliness isolated isolation unreached friendless companionless alone',
  ),
  angry: words(
    'angry irritable irritated cross mad furious short snappy grumpy cranky annoyed irate enraged livid pissed_off touchy tetchy prickly short-tempered bad-tempered ratty crabby testy impatient raging explosive',
  ),
  snap: words(
    'snap yell shout scream explode blow_up lash_out bark bite_off lose_it lose_his_temper lose_her_temper lose_my_temper lose_their_temper fly_off snarl growl rage erupt go_off kick_off',
  ),
  enjoy: words('enjoy love like please excite delight interest'),
  hobby: words(
    'music guitar piano garden gardening running cooking reading book painting film movie football cycling knitting photography hobby game gaming food sex singing dancing baking fishing swimming hiking band choir art drawing tv series club gym camera bike woodwork sewing writing',
  ),
  die: words('die dead suicide death'),
  night: words('night evening weekend sunday sundays holiday holidays christmas dinner'),
  home: words('house flat apartment home room kitchen place bed'),
  quiet: words('quiet silent silence empty still dark'),
  grief: words('grief mourn mourning grieve bereavement bereaved'),
  gone: words('gone dead die pass_away pass lose'),
  childhood: words('child kid girl boy childhood little young growing_up teenager'),
  help: words('help support assistance'),
  feeling: words(
    'feeling feelings emotion emotions tears tear sadness anger pain hurt grief need upset',
  ),
  group: words(
    'choir team group club class church congregation community meeting fellowship band crew league meetup circle support_group squad temple mosque synagogue parish allotment society troupe AA',
  ),
  days: words('day days week weeks month months year years lately recently'),
  never: words('never not no_longer hardly rarely'),
  true: words('sure certain convinced'),
  better: words('better improved lighter brighter easier improving lifting lifted steadier calmer'),
}

export const WORD_CLASSES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(CLASSES).map(([name, members]) => [
    name,
    members.map((member) => member.toLowerCase()),
  ]),
)
