import { describe, expect, it } from 'vitest'
import { freeCode, initialsOf } from '../../db/exchange/client-code.ts'

describe('the initials of a name', () => {
  it.each([
    ['Ines Halloran', 'IH'],
    ['H.F.A.', 'HFA'],
    ['jean-luc de la tour', 'JLDL'],
    ['Siobhán O’Brien', 'SO'],
    ['Élodie Ñíguez', 'ÉÑ'],
    ['client 7', 'C'],
    ['2024', 'C'],
    ['李 小龙', '李小'],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })
})

describe('a free code', () => {
  it('is the wanted one where nobody has it', () => {
    expect(freeCode('IH', () => false)).toBe('IH')
  })

  it('takes the first number from 2 on that is free', () => {
    const taken = new Set(['IH', 'IH-2', 'IH-4'])
    expect(freeCode('IH', (code) => taken.has(code))).toBe('IH-3')
  })

  it('stays within the length of a code', () => {
    const wanted = 'X'.repeat(24)
    expect(freeCode(wanted, (code) => code === wanted)).toBe(`${'X'.repeat(22)}-2`)
  })
})
