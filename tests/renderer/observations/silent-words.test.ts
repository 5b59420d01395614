import { describe, expect, it } from 'vitest'
import { silentWords } from '../../../renderer/features/observations/silent-words.ts'

describe('what is said where no rule found anything', () => {
  it('tells rules that looked from rules that had too little to look at', () => {
    expect(
      silentWords([{ state: 'not-found' }, { state: 'not-found' }, { state: 'not-enough' }]),
    ).toBe('No observation: 2 rules found nothing, 1 rule had too little to go on')
  })

  it('leaves out what no rule says', () => {
    expect(silentWords([{ state: 'not-found' }])).toBe('No observation: 1 rule found nothing')
    expect(silentWords([{ state: 'not-enough' }, { state: 'not-enough' }])).toBe(
      'No observation: 2 rules had too little to go on',
    )
  })

  it('keeps in mind what was found and set aside', () => {
    expect(silentWords([{ state: 'set-aside' }, { state: 'not-found' }])).toBe(
      'No observation: 1 rule found nothing, 1 observation set aside',
    )
  })
})
