/** Proves the store whole: pages, references, search index, signed texts, anchors, audit log. */
import type { VerifyReport } from '../contract/views.ts'
import { contentOf, hashOfAddendum } from './addenda.ts'
import { checkAudit } from './audit-check.ts'
import type { Context } from './context.ts'
import { checkFormulations } from './formulation.ts'
import { foldEdits, hashOfText } from './notes.ts'
import { checkRiskNotes } from './safety.ts'

type Check = VerifyReport['checks'][number]

const check = (name: Check['name'], checked: number, faults: number): Check => ({
  name,
  isSound: faults === 0,
  checked,
  faults,
})

export const verifyVault = (context: Context): VerifyReport => {
  const { integrity } = context.queries
  foldEdits(context)
  const pages = integrity.pageFaults()
  // Where pages cannot be read, the other checks would only repeat it.
  if (pages.faults > 0)
    return { isSound: false, checks: [check('pages', pages.checked, pages.faults)] }
  let signed = 0
  let altered = 0
  for (const { text, sha256 } of integrity.signedNotes()) {
    signed += 1
    if (hashOfText(text) !== sha256) altered += 1
  }
  let addenda = 0
  let alteredAddenda = 0
  for (const row of integrity.signedAddenda()) {
    addenda += 1
    if (hashOfAddendum(row.noteSha256, row.number, contentOf(row), row.signedAt) !== row.sha256)
      alteredAddenda += 1
  }
  const riskNotes = checkRiskNotes(context)
  signed += riskNotes.checked
  altered += riskNotes.faults
  const formulations = checkFormulations(context)
  let anchors = 0
  let adrift = 0
  for (const { text, start, end, quote } of integrity.anchoredTags()) {
    anchors += 1
    const words = text?.slice(start, end) ?? ''
    if (words === '' || !words.toWellFormed().startsWith(quote)) adrift += 1
  }
  const { firstFault, ...audit } = checkAudit(context)
  const checks: readonly Check[] = [
    check('pages', pages.checked, 0),
    check('foreign-keys', integrity.rowCount(), integrity.orphans()),
    check('search-index', integrity.noteCount(), integrity.isSearchIndexExact() ? 0 : 1),
    check('signed-notes', signed, altered),
    check('signed-addenda', addenda, alteredAddenda),
    check('formulation-versions', formulations.checked, formulations.faults),
    check('anchors', anchors, adrift),
    {
      ...check('audit-log', audit.checked, audit.faults),
      ...(firstFault === null ? {} : { firstFault }),
    },
  ]
  return { isSound: checks.every((one) => one.isSound), checks }
}
