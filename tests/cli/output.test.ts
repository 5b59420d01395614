import { describe, expect, it } from 'vitest'
import { printable, tableOf } from '../../db/cli/output.ts'

describe('a table', () => {
  it('lines up its columns, numbers to the right', () => {
    expect(
      tableOf(
        ['name', 'n'],
        [
          ['Ines', 7],
          ['Bo', 120],
        ],
      ),
    ).toBe('NAME    N\nInes    7\nBo    120\n')
  })

  it('is its heads alone where there are no rows', () => {
    expect(tableOf(['a', 'b'], [])).toBe('A  B\n')
  })

  it('lets no cell steer the terminal or break the line', () => {
    expect(printable('a\u001b[2Jb\nc\u009bd\u202ee')).toBe('a [2Jb c d e')
  })
})
