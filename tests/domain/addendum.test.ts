import { describe, expect, it } from 'vitest'
import {
  type AddendumContent,
  type AmendmentRequest,
  amendmentDueOn,
  asSigned,
  canonicalAddendum,
  missingForSigning,
} from '../../db/domain/addendum.ts'

describe('the last day to answer a request', () => {
  it.each([
    ['2026-03-01', 'us', '2026-04-30'],
    ['2027-12-15', 'us', '2028-02-13'],
    ['2026-03-02', 'uk', '2026-04-02'],
    ['2026-12-09', 'eu', '2027-01-09'],
    // No such day in the next month: its last one.
    ['2026-01-31', 'eu', '2026-02-28'],
    ['2028-01-30', 'uk', '2028-02-29'],
    ['2026-08-31', 'uk', '2026-09-30'],
  ] as const)('of %s is, in the %s, %s', (requestedOn, jurisdiction, dueOn) => {
    expect(amendmentDueOn(requestedOn, jurisdiction)).toBe(dueOn)
  })
})

const REQUEST: AmendmentRequest = {
  requestedOn: '2026-02-02',
  dueOn: '2026-04-03',
  decidedOn: '2026-02-20',
  decision: 'denied',
  denialReason: 'It is accurate.',
  disagreement: 'She is younger.',
}
const addendum = (request: Partial<AmendmentRequest> = {}): AddendumContent => ({
  kind: 'client-requested',
  text: 'About the sister.',
  request: { ...REQUEST, ...request },
})

describe('what keeps an addendum from being signed', () => {
  it.each([
    ['nothing where all is there', addendum(), null],
    ['nothing before the decision', addendum({ decision: null, decidedOn: null }), null],
    ['no words', { ...addendum(), text: ' \n' }, 'text'],
    ['no day of the request', addendum({ requestedOn: null }), 'requestedOn'],
    ['no last day', addendum({ dueOn: null }), 'dueOn'],
    ['a last day before the request', addendum({ dueOn: '2026-02-01' }), 'dueOn'],
    ['a decision without a day', addendum({ decidedOn: null }), 'decidedOn'],
    ['a decision before the request', addendum({ decidedOn: '2026-02-01' }), 'decidedOn'],
    ['a day without a decision', addendum({ decision: null }), 'decision'],
    ['a denial without a reason', addendum({ denialReason: ' ' }), 'denialReason'],
    ['nothing of a request elsewhere', { kind: 'correction', text: 'x', request: null }, null],
  ] as const)('%s', (_, content, field) => {
    expect(missingForSigning(content)).toBe(field)
  })
})

describe('the canonical form', () => {
  it('is as documented', () => {
    expect(canonicalAddendum('ab12', 2, addendum(), 1_790_000_000_000)).toBe(
      '["throughline-addendum-1","ab12",2,"client-requested","2026-02-02","2026-04-03","2026-02-20","denied","It is accurate.","She is younger.","About the sister.",1790000000000]',
    )
    expect(
      canonicalAddendum('ab12', 1, { kind: 'correction', text: 'x\ny', request: null }, 5),
    ).toBe(
      '["throughline-addendum-1","ab12",1,"correction",null,null,null,null,null,null,"x\\ny",5]',
    )
  })

  it('takes no reason and no disagreement where the request was not denied', () => {
    expect(asSigned(addendum({ decision: 'accepted' })).request).toEqual({
      ...REQUEST,
      decision: 'accepted',
      denialReason: '',
      disagreement: '',
    })
    expect(asSigned(addendum())).toEqual(addendum())
  })
})
