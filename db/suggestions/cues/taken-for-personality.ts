import type { ConceptCues } from './cue.ts'

export const TAKEN_FOR_PERSONALITY: ConceptCues = {
  concept: 'taken-for-personality',
  plain: `
    always be like|this_way|that_way|a_pessimist|gloomy
    just|simply who|how @self be
    born this|that way
    @my|part_of_my|part_of_her|part_of_his personality|nature|temperament|character
    never be a happy|cheerful person|child|man|woman
    just me
    have always be .. gloomy|low|negative|pessimist|pessimistic|melancholy
  `,
  sure: `
    always be|have like this|that
    always be .. this way|that_way|gloomy|a_pessimist|low|flat|miserable|the_quiet_one|serious_one|the_gloomy_one|down|melancholy|melancholic|glum|negative|a_worrier|a_loner|a_sad|sad|unhappy|depressed
    have always be .. gloomy|low|flat|miserable|pessimist|melancholic|melancholy|this|that|moody|glum|sad|negative|downer|grey|gray|unhappy|quiet
    that|this be just|simply|only? who|how|what @self be
    just|simply who|how|what @self be
    just how @self be make|built|wired|born|made
    be|born|wired|built|made that|this way
    wired this|that|for|to
    born gloomy|sad|old|miserable|low|serious|melancholy|depressed|tired|this_way|that_way|with|under
    gloomy|sad|serious|miserable|unhappy baby|child|kid|boy|girl|soul|person|type|nature|temperament|disposition
    not|never a|an @very? happy|cheerful|sunny|joyful|upbeat|bubbly|glass-half-full person|man|woman|child|type|sort|one|kid
    never be|have a? happy|cheerful|sunny|any_different|otherwise|different
    not the happy|cheerful|sunny|smiling type|sort|kind|one
    glass half empty|full
    glass-half-empty
    half-empty .. person|type|guy
    pessimist
    eeyore
    @my nature|temperament|personality|character|disposition|baseline|setting|default|factory_setting|wiring|constitution|make-up|makeup|genes|dna
    it|this|that be my|his|her|their? nature|temperament|personality|character|baseline|default|normal|setting
    by nature|temperament .. gloomy|low|sad|flat|melancholic|pessimistic|miserable
    natural|melancholic|gloomy|depressive temperament|disposition|personality
    part of @my|the character|personality|furniture|who|me
    some people be just|born|simply|made|like|sunny|happy|run
    some people run low
    can not remember ever|a_time|being|feeling|when|not .. different|happy|happier|otherwise|not|before|better
    no memory of .. happy|otherwise|different
    not remember|recall ever? be|feel|feeling|being .. happy|different|otherwise|differently
    not know|remember any|anything different|other|else|another
    as|for as|so long|far|back as @self can? remember|recall
    as far back as
    since @self can remember
    never know|known anything|any|another|it different|else|other|way|otherwise
    the gloomy|quiet|serious|sad|moody|miserable|difficult|sullen|dour|grumpy|melancholy|pessimistic one
    run in the|my|our|her|his|their family .. 
    family of gloomy|miserable|melancholics|pessimists|undertakers|depressives|worriers
    not depression|depressed .. just|it_is|that_is|me|who|personality|character|temperament
    it be not depression
    nothing to treat|fix|cure
    what .. be treat|treating
    not know what .. treat|cure|fix
    it|this|that be just|only|simply? me
    it 's|is just? me .. always
    just me
    resting .. face
    this be my face
    tell @me to? cheer|smile up|more
    cheer up
    born with the? blinds|a_cloud|cloud|frown
    a cloud over my head since
    old soul .. sad|gloomy
    what other|normal people call depression|happy
    people|everyone think .. depressed .. just|always|how
    there be no before
    no before
  `,
  likely: `
    that|this be|'s how @self be|am
    how|who @self be
    always be
    have always
    the way @self be
    this be normal|just_normal for
    never any different
    one of those people
    set point
    naturally low|gloomy|quiet|flat|pessimistic
    gloomy
    built like this
    like @my father|mother|dad|mum|mom|grandmother|grandfather .. gloomy|low|moody|miserable|dour
    doom and gloom
    in the blood|genes
  `,
  faint: `
    personality
    character
    nature
    temperament
    quiet
    serious
  `,
  not: `
    always be there|here|on_time|late|told|able|close|good|kind|welcome|a_good|worth|possible|so_kind|independent|self-sufficient
    always have a|the|to|been_close|been_there|loved|enjoyed|liked|wanted
    personality disorder|test|type|clash|inventory
    character in|of the|a
    cheer up .. friend|sister
    human nature
    nature walk|reserve|documentary|of
    in|into nature
    quiet enjoyment|reader|by_choice
    content with|being
    introvert .. happy|happily|content|enjoy
    not @self
    not just me
  `,
}
