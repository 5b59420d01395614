/** Why a note was not imported, in words. */
import type { SkipReason } from '../exchange/entry.ts'

export const SKIP_WORDS: Readonly<Record<SkipReason, string>> = {
  'not-utf8': 'not UTF-8 text',
  'not-json': 'not valid JSON',
  'not-an-object': 'not a JSON object',
  'client-missing': 'the client is missing',
  'client-unusable': 'the client’s name is longer than 200 characters or holds a NUL',
  'date-missing': 'the date is missing',
  'date-impossible': 'the date is not a day that exists, as YYYY-MM-DD',
  'text-missing': 'the text is missing',
  'text-empty': 'the text is empty',
  'text-too-long': 'the text is longer than 500,000 characters',
  'text-unusable': 'the text holds a NUL or half a character',
  'client-ambiguous': 'several clients have this name; write the code or id of one',
  'already-imported': 'already imported',
}
