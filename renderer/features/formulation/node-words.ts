/** The map in words: what stands in a node, and what a screen reader says of it. */
import type { MapNode, Share } from '../../../db/domain/formulation/weights.ts'
import { count } from '../../lib/format.ts'

export const shareWords = ({ n, of }: Share): string => `${n} of ${of}`

/** What stands in the node, where little room is. */
export const nodeFigure = (node: MapNode): string => {
  switch (node.state) {
    case 'appeared':
      return shareWords(node.total)
    case 'otherwise':
      return `said otherwise, ${shareWords({ n: node.otherwise, of: node.total.of })}`
    case 'absent':
      return `looked for, absent, ${shareWords({ n: node.absent, of: node.total.of })}`
    case 'not-assessed':
      return 'not assessed'
    case 'no-note':
      return 'no note yet'
  }
}

/** On paper, where a node is one line and the legend says what its signs mean. */
export const paperFigure = ({ state, total, otherwise, absent }: MapNode): string => {
  switch (state) {
    case 'appeared':
      return `${total.n}/${total.of}`
    case 'otherwise':
      return `${otherwise}/${total.of}`
    case 'absent':
      return `${absent}/${total.of}`
    case 'not-assessed':
    case 'no-note':
      return ''
  }
}

const THIRDS = ['early', 'middle', 'late'] as const

export const thirdWords = ({ thirds }: Pick<MapNode, 'thirds'>): readonly string[] =>
  (thirds ?? []).map((third, at) => `${THIRDS[at]} ${shareWords(third)}`)

/** All there is to say, for a node's page and for who cannot see its bars. */
export const nodeSentence = (node: MapNode): string => {
  const notes = count(node.total.of, 'session')
  const more = [
    ...(node.absent > 0 ? [`looked for and absent in ${node.absent}`] : []),
    ...(node.otherwise > 0
      ? [`only denied, past or about somebody else in ${node.otherwise}`]
      : []),
  ]
  const rest = more.length === 0 ? '' : `; ${more.join('; ')}`
  switch (node.state) {
    case 'appeared':
      return `in ${node.total.n} of ${notes} with a note${node.thirds === null ? '' : `: ${thirdWords(node).join(', ')}`}${rest}`
    case 'otherwise':
    case 'absent':
      return `in none of ${notes} with a note${rest}`
    case 'not-assessed':
      return `not assessed in ${notes} with a note`
    case 'no-note':
      return 'no session with a note yet in which it was in the codebook'
  }
}
