// Words for people, by who they are to the client.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const CLIENT_NOUNS = words('client patient pt ct cl clt supervisee')

const FEMALE = words(
  'mother mum mom mam mama mummy sister daughter wife girlfriend fiancee sis aunt auntie grandmother gran grandma nan nana niece fiancée stepmother stepmum mother-in-law sister-in-law daughter-in-law widow woman girl lady',
)
const MALE = words(
  'father dad daddy papa brother son husband boyfriend fiance hubby bro lad uncle grandfather grandad granddad grandpa nephew fiancé stepfather stepdad father-in-law brother-in-law son-in-law widower man boy gentleman',
)
const EITHER = words(
  'parent parents child children kid kids baby toddler partner spouse ex sibling twin cousin friend friends mate flatmate roommate housemate colleague coworker co-worker boss manager neighbour neighbor teacher tutor supervisor therapist doctor gp nurse psychiatrist lodger landlord sponsor chef tenant dog cat puppy team group family in-laws member members participant guest character protagonist hero heroine narrator couple postman driver customer pupil student student_s patient_s grandson granddaughter grandchild stepson stepdaughter goddaughter godson classmate teammate captain priest vicar pastor rabbi imam carer stranger tenants children_s crew staff leader',
)

export type Gender = 'female' | 'male' | 'any'

/** Null where the word is not one for another person. */
export const otherPersonGender = (token: {
  readonly lower: string
  readonly lemma: string
}): Gender | null => {
  for (const word of [token.lower, token.lemma]) {
    if (FEMALE.has(word)) return 'female'
    if (MALE.has(word)) return 'male'
    if (EITHER.has(word)) return 'any'
  }
  return null
}

export const PEOPLE_IN_GENERAL = words(
  'people others everyone everybody someone somebody anyone anybody one humans men women adults teenagers clients patients depression loneliness grief',
)

export const FIRST_PERSON = words("i me my mine myself we us our ours ive im id i'm")
export const THIRD_PERSON = words(
  'he she they him her them his hers their theirs himself herself themselves themself',
)
export const THIRD_NOMINATIVE = words('he she they')
export const OBJECT_PRONOUNS = words('me him her them us')
