// The words that generated notes are filled with, in each list the common ones first.

const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/)

export const kin = list(`
mother, father, sister, husband, brother, wife, partner, daughter, son, aunt, grandmother, uncle,
cousin, stepfather, mother-in-law, grandfather, stepmother, godmother, half-brother, niece,
brother-in-law, nephew, sister-in-law, foster mother, great-aunt, former wife, former husband,
stepbrother, twin, goddaughter`)

export const roles = list(`
a friend, a colleague, the manager, a neighbour, the doctor, an old friend, the flatmate,
a supervisor, the teacher, the landlord, the nurse, a stranger on the bus, the choir leader,
the psychiatrist, a man from the allotment, the woman at the pharmacy, a former teacher,
the new recruit, the midwife, the union representative, a fellow parent, the caretaker, the vicar,
the solicitor, a distant relative, the hairdresser, the driving instructor, a student, the baker,
the physiotherapist, the librarian, the ferryman, the registrar, a locksmith, the piano tuner,
the beekeeper, an apprentice, the usher, a night porter, the bookbinder, the auctioneer,
a lifeguard, the optician, the stonemason, a bell-ringer, the interpreter, a cartographer`)

export const places = list(`
kitchen, office, car, flat, bedroom, train, house, garden, hospital, waiting room, school gate,
supermarket, bathroom, corridor, stairwell, church hall, park, library, canteen, bus stop, café,
hallway, playground, cemetery, allotment, swimming pool, staff room, car park, workshop, station,
market, attic, ward, conference room, gym, harbour, pub, cellar, chapel, registry office, laundrette,
greenhouse, theatre, courtroom, airport, caravan, ferry, campsite, boathouse, orchard, bakery,
vestry, foundry, belvedere, lighthouse, quarry, observatory, ropewalk, dairy, signal box, weir,
granary, planetarium, smithy, lido, arboretum, icehouse, tannery, almshouse, cloister`)

export const things = list(`
phone, letter, door, photograph, message, bed, cup of tea, meeting, key, bag, meal, email, coat,
birthday card, book, chair, form, cake, diary, radio, suitcase, lamp, piano, ring, bicycle, window,
notebook, jumper, dog, cat, blanket, list, newspaper, curtain, plate, saucepan, mirror, envelope,
scarf, clock, ticket, kettle, invoice, bench, umbrella, wardrobe, ladder, toolbox, recipe, pram,
shoebox, armchair, tablecloth, lunchbox, calendar, rucksack, flask, guitar, kite, bracelet, hymn book,
telescope, sewing machine, jigsaw, thimble, accordion, wheelbarrow, compass, lantern, rosary, teapot,
watering can, postcard, violin, chessboard, tricycle, hammock, snow globe, trowel, music box, atlas,
birdcage, cassette, cardigan, fishing rod, globe, harmonica, ironing board, jam jar, kaleidoscope,
lacquer box, mandolin, needle case, oilskin, paperweight, quilt, rocking horse, samovar, tankard,
typewriter, urn, vase, weathervane, xylophone, yoke, zither, abacus, barometer, candlestick, darning egg,
easel, filigree brooch, gramophone, hourglass, inkwell, jewellery box, kimono, loom, magnifying glass,
nutcracker, ocarina, parasol, quill, reliquary, sextant, tapestry, ukulele, velvet ribbon, whetstone,
astrolabe, bellows, cuckoo clock, dulcimer, epaulette, fob watch, gyroscope, hat pin, icon, jardinière,
kerosene stove, lorgnette, metronome, netsuke, opera glass, pomander, quoit, ruff, spinning wheel,
trivet, viola, warming pan, bodkin, bobbin, cruet, decanter, escritoire, firkin, gaiter, hassock`)

export const activities = list(`
working late, cooking, sleeping, walking, cleaning, going to bed early, answering messages, reading,
watching television, driving, shopping, visiting, gardening, running, studying, lying awake,
tidying the house, scrolling, sitting in the car, making lists, writing letters, swimming,
looking after the children, painting the hall, singing, baking, cancelling plans, doing overtime,
volunteering, mending things, sorting photographs, waiting by the door, walking the dog, knitting,
checking the account, planning meals, rehearsing conversations, playing cards, fishing, ironing,
learning Spanish, practising scales, cycling to work, repotting, restoring furniture, rowing,
translating, birdwatching, woodcarving, pottery, fencing, cataloguing records, bookbinding, bouldering,
beekeeping, calligraphy, glassblowing, orienteering, campanology, falconry`)

export const feelings = list(`
tired, sad, angry, alone, flat, ashamed, anxious, guilty, numb, relieved, lost, empty, tense, calmer,
hurt, afraid, invisible, restless, irritable, lighter, foolish, trapped, jealous, hopeful, heavy,
grateful, bitter, bewildered, exposed, tender, wary, homesick, resentful, distant, raw, steadier,
humiliated, dull, forsaken, serene, wistful, contrite, mutinous, bereft, disquieted, becalmed`)

export const bodyParts = list(`
chest, stomach, shoulders, throat, hands, jaw, back, head, legs, neck, eyes, breath, arms, ribs, face,
belly, knees, temples, fingers, diaphragm, collarbone, spine, ankles, palms`)

export const adjectives = list(`
long, small, difficult, quiet, old, new, cold, usual, empty, late, sudden, careful, strange, gentle,
polite, heavy, ordinary, bright, sharp, awkward, slow, kind, dark, stiff, narrow, loud, tidy, distant,
half-finished, familiar, crowded, brittle, generous, clumsy, solemn, faded, hurried, patient, bleak,
tentative, untouched, threadbare, crooked, luminous, dusty, mottled, ramshackle, burnished, lopsided,
sepulchral, gossamer, verdant, gnarled, pellucid, russet, tremulous, cavernous, filigreed`)

export const events = list(`
the weekend, the argument, work, the visit, the funeral, the holiday, the move, the appointment,
the birthday, the last session, the break, the operation, the wedding, the phone call, the promotion,
the redundancy, the divorce, the diagnosis, the exam, the accident, the birth, the meeting,
the anniversary, the separation, the reunion, the miscarriage, the retirement party, the inquest,
the house sale, the christening, the school concert, the tribunal, the audition, the flood,
the burglary, the graduation, the pilgrimage, the eclipse, the regatta, the harvest supper,
the exhumation, the recital, the naturalisation, the jamboree`)

export const times = list(`
last week, yesterday, this morning, on Sunday, at night, in the evening, for days, after dinner,
on Thursday, most mornings, before the session, at the weekend, in the small hours, on the way here,
twice this month, on Monday, as a child, over lunch, during the break, by the end of the day,
at twelve, on the first of the month, in the second year, at dusk, on the night shift,
between two meetings, since the spring, on market day, at the equinox, on the eve of the trial`)

export const steps = list(`
ring <name>, keep a sleep diary, go for one walk with <name>, write to <p> <kin>, take the medication
with breakfast, say no once at work, leave the phone in the <place> at night, ask <role> for half an hour,
notice the first sign of going flat, bring the <thing>, bring a photograph, eat lunch away from the desk,
book the appointment with the doctor, let <name> help with the <thing>, go to the group in <town>,
stay ten minutes longer than usual, answer one message the same day, name one wish aloud,
do nothing about <event> yet, plan the evening after <event>, visit the <place>, join <name> for <activity>`)
