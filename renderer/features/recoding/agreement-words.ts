/** Figures of agreement in words: each with its n, and what cannot be computed said as such. */
import { type ConceptAgreement, FEW_UNITS, type Kappa } from '../../../db/domain/agreement.ts'

const two = (value: number): string => value.toFixed(2)

/** '0.68 (0.53 to 0.82)', or why there is none. Without a difference the formula gives an interval of no width. */
export const kappaWords = (kappa: Kappa | null): string => {
  if (kappa === null) return 'cannot be computed'
  const interval =
    kappa.standardError === 0 ? 'no interval' : `${two(kappa.low)} to ${two(kappa.high)}`
  return `${two(kappa.kappa)} (${interval})`
}

/** '0.10, 0.32': of presence and of the level. */
export const alphaWords = ({ alpha, levelAlpha }: ConceptAgreement): string =>
  alpha === null || levelAlpha === null ? '–' : `${two(alpha)}, ${two(levelAlpha)}`

export const percentWords = (share: number | null): string =>
  share === null ? '–' : `${Math.round(share * 100)} %`

export const passageWords = (found: ConceptAgreement): string =>
  found.passageAgreement === null
    ? 'none marked'
    : `${percentWords(found.passageAgreement)} (${found.passagesMatched} of ${found.passages})`

export const isFew = (sessions: number): boolean => sessions < FEW_UNITS

export const AGREEMENT_RULES: readonly string[] = [
  'Found: tagged as present, touched at least, on the session or on any of its words; what is denied, past or about somebody else is not found here.',
  'Agreement: notes in which both readings found it or neither did, of all notes read twice. It is high for whatever is rare, so the share of notes in which it was found stands beside it.',
  'Kappa (Cohen 1960): agreement beyond what chance alone would give, with a 95 % interval (Fleiss, Cohen and Everitt 1969). Weighted kappa (Cohen 1968): the same for the level from 0 to 3, where one step apart counts less than two. Where the readings never differ, the formula knows no interval.',
  'Alpha (Krippendorff): the same question, with chance taken from both readings together; of presence, then of the level with squared distances.',
  'Cannot be computed: one of the readings found it in every note, or in none. Then chance would agree as well, and no figure would say anything.',
  `Passages: those of the two readings that share half of the longer one, of all that either marked. Notes read twice below ${FEW_UNITS}: the figures say little.`,
]
