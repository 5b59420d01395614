/** What a check of the vault found, in words. */
import type { VerifyReport } from '../../../db/contract/views.ts'
import { count } from '../../lib/format.ts'

type Check = VerifyReport['checks'][number]
type Words = { readonly title: string; readonly checked: (number: number) => string }

const WORDS: Readonly<Record<Check['name'], Words>> = {
  pages: { title: 'Pages of the store', checked: (number) => count(number, 'page') },
  'foreign-keys': { title: 'Links between records', checked: (number) => count(number, 'record') },
  'search-index': { title: 'Search index', checked: (number) => count(number, 'note') },
  'signed-notes': {
    title: 'Signed notes against their hashes',
    checked: (number) => count(number, 'note'),
  },
  'signed-addenda': {
    title: 'Signed addenda against their hashes',
    checked: (number) => count(number, 'addendum', 'addenda'),
  },
  'formulation-versions': {
    title: 'Closed versions of formulations against their hashes',
    checked: (number) => count(number, 'version'),
  },
  anchors: { title: 'Tagged passages against the text', checked: (number) => count(number, 'tag') },
  'audit-log': { title: 'Activity log', checked: (number) => count(number, 'event') },
}

export const checkTitle = (check: Check): string => WORDS[check.name].title

export const checkWords = (check: Check): string => {
  const checked = WORDS[check.name].checked(check.checked)
  if (check.isSound) return `sound, ${checked} checked`
  const from = check.firstFault === undefined ? '' : `, the first at number ${check.firstFault}`
  return `${count(check.faults, 'fault')} in ${checked}${from}`
}
