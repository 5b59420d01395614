// Whether a phrase speaks of a time that is over.

import type { NoteDocument, Sentence } from '../language/document.ts'
import type { Match } from '../matching/pattern.ts'

const YEARS =
  'seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|five|six|four|three'
const MARKERS = new RegExp(
  [
    String.raw`\bused to\b`,
    String.raw`\bas an? (?:\w+ )?(?:child|kid|boy|girl|teenager|teen|student|toddler|adolescent|young (?:man|woman|mother))\b`,
    String.raw`\bin (?:her|his|my|their) (?:early |late |mid )?(?:teens|twenties|thirties|forties|fifties|childhood|youth|first (?:year|term|marriage|job)|student days|last (?:job|relationship|marriage|place))\b`,
    String.raw`\bat (?:boarding |primary |secondary |high |infant )?(?:school|university|college|uni)\b`,
    String.raw`\bwhen (?:she|he|i|they|we) (?:was|were) (?:\w+ ){0,2}(?:\d{1,2}|${YEARS}|little|small|young|younger|a (?:child|kid|boy|girl|student|teenager)|at school|at university|pregnant|growing up|married|first|still)\b`,
    String.raw`\b(?:growing up|years ago|months ago|decades ago|back then|in those days|at the time|in the past|previously|formerly|at one time|long ago|way back|once upon)\b`,
    String.raw`\b(?:history of|hx of?|h\/o|prior|past history|previous episode|first episode|last episode|pmh)\b`,
    String.raw`\bin (?:19\d\d|20[01]\d|202[0-3])\b`,
    String.raw`\b(?:at|aged|age) (?:\d{1,2}|${YEARS})\b`,
    String.raw`\bfor (?:twenty|ten|fifteen|thirty|several|many|most of his|most of her) (?:years|first year)\b`,
    String.raw`\b(?:the|that) (?:year|summer|winter|autumn|term|spring|time) (?:of|that|when|after|before|in)\b`,
    String.raw`\b(?:during|in|throughout) (?:the|her|his|my|their|that) (?:first|pregnancy|divorce|degree|doctoral|phd|war|army|navy|last|previous|marriage|separation|lockdown|pandemic|early|whole)\b`,
    String.raw`\bbefore (?:she|he|i|they|we) (?:met|came|moved|started|began|had|left|got)\b`,
    String.raw`\buntil (?:she|he|i|they) (?:met|moved|left|got|came|started)\b`,
    String.raw`\b(?:belonged to|dates from|long since|long over|in the (?:army|navy|sixties|seventies|eighties|nineties))\b`,
    String.raw`\bfirst consulted at\b`,
    String.raw`\b(?:prior to|up to|before) (?:the )?(?:meds?|medication|tablets|therapy|treatment|sertraline|lexapro|prozac|zoloft|citalopram|escitalopram|fluoxetine|venlafaxine|mirtazapine|half-term|group)\b`,
    String.raw`(?<!\bsince )\blast (?:winter|summer|autumn|spring|fall|year|easter|christmas)\b`,
    String.raw`\b(?:recap|recalls?|recalled|reviewing) (?:of )?the (?:\w+ )?(?:year|summer|winter|autumn|spring|time|months)\b`,
    String.raw`\b(?:easter|christmas|summer|winter) before last\b`,
    String.raw`\b(?:first|previous|former|second) (?:wife|husband|marriage|therapist|girlfriend|boyfriend|partner|job|school)\b`,
    String.raw`\b(?:last|old) (?:therapist|school|job|regiment|firm)\b`,
    String.raw`\bfor (?:a|two|three) decades?\b`,
    String.raw`\bfor years (?:in|at|with|on|they|he|she|i)\b`,
    String.raw`\buntil (?:the|that|her|his|my|then)\b`,
    String.raw`\bthere was a (?:winter|time|year|period|summer|spring|spell|phase|stretch)\b`,
    String.raw`\b(?:was|were) (?:raised|brought up)\b`,
    String.raw`\b(?:sixties|seventies|eighties|nineties)\b`,
    String.raw`\bin ['’](?:[4-9]\d|0\d)\b`,
    String.raw`\b(?:folded|closed|ended) in\b`,
    String.raw`\bonce\b(?! (?:a|every|in|i|he|she|they|the|we|more|again|it))`,
  ].join('|'),
  'i',
)
const ONGOING =
  /\b(?:still|ever since|to this day|these days|nowadays|since childhood|since (?:she|he|i|they) (?:was|were)|always has|always have|has always|have always|again now|currently|lately|today|this week|now)\b/i
const RESOLVED =
  /\b(?:that was(?:,| (?:the|in|then|years|before|when|what))|it['’]s done|(?:that|it|this|which) (?:has |had )?(?:passed|stopped|lifted|ended|went away|cleared|resolved|was that|is over|was years ago|was then|changed)|not (?:any ?more|since)|n['’]t (?:\w+ ){0,3}(?:any ?more|since|in years)|no longer|nothing (?:of|like) (?:that|the) (?:kind|sort)|has been (?:\w+ ){0,3}for (?:years|ages)|for (?:ages|years)(?: now)?\b|long (?:gone|behind)|behind (?:her|him|me|them)|since then|grew out|outgrew|over it|none of (?:that|it|this) (?:since|now)|no more of (?:that|it)|years (?:back|ago now)|long settled|(?:has|have) dropped (?:that|it)|had none of (?:that|it) since)\b/i
const PAST_FORMS = new Set([
  'was',
  'were',
  'had',
  'did',
  'felt',
  'went',
  'got',
  'could',
  'would',
  'kept',
  'took',
  'lay',
  'slept',
  'wept',
  'ate',
  'came',
  'told',
  'thought',
  'left',
  'lost',
  'became',
  'ran',
  'hid',
  'sat',
  'stood',
  'knew',
  'spent',
  'drove',
  'rang',
  'lived',
  "'d",
  'found',
  'made',
  'saw',
  'read',
  'put',
])
const PRESENT_FORMS = new Set([
  'is',
  'am',
  'are',
  "'m",
  "'re",
  'has',
  'does',
  'do',
  'feels',
  'says',
  'gets',
  'goes',
  'cries',
])

const tenseOf = (sentence: Sentence, match: Match): 'past' | 'present' | 'unknown' => {
  const clause = sentence.clauseOf[match.from]
  const inClause = sentence.tokens.filter(
    (_, at) => sentence.clauseOf[at] === clause || (at >= match.from && at < match.to),
  )
  const isPast = inClause.some(
    ({ lower, pos, lemma }) =>
      PAST_FORMS.has(lower) || (pos === 'VERB' && lower.endsWith('ed') && lemma !== lower),
  )
  if (inClause.some(({ lower }) => PRESENT_FORMS.has(lower))) return isPast ? 'unknown' : 'present'
  return isPast ? 'past' : 'unknown'
}

export const isHistorical = (note: NoteDocument, at: number, match: Match): boolean => {
  const sentence = note.sentences[at]
  if (sentence === undefined) return false
  const words = note.text.slice(sentence.start, sentence.end)
  const phrase = note.text.slice(
    sentence.tokens[match.from]?.start ?? 0,
    sentence.tokens[match.to - 1]?.end ?? 0,
  )
  const around = words.replace(phrase, ' ')
  const tense = tenseOf(sentence, match)
  if (tense === 'present') return false
  const next = note.sentences[at + 1]
  const following =
    next?.paragraph === sentence.paragraph ? note.text.slice(next.start, next.end) : ''
  if (MARKERS.test(around)) return !ONGOING.test(around)
  const previous = note.sentences[at - 1]
  const preceding =
    previous?.paragraph === sentence.paragraph ? note.text.slice(previous.start, previous.end) : ''
  if (
    tense === 'past' &&
    MARKERS.test(preceding) &&
    !ONGOING.test(around) &&
    !ONGOING.test(preceding)
  )
    return true
  return (
    tense === 'past' && (RESOLVED.test(following) || RESOLVED.test(around.slice(around.length / 2)))
  )
}
