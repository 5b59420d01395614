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

const moreWords = ({ state, absent, otherwise }: MapNode): string =>
  [
    ...(absent > 0 && state !== 'absent' ? [`; looked for and absent in ${absent}`] : []),
    ...(otherwise > 0 && state !== 'otherwise'
      ? [`; only denied, past or about somebody else in ${otherwise}`]
      : []),
  ].join('')

const withNote = 'sessions with a note'

/** What follows the name and the figure, so that both are read as they stand. */
const restWords = (node: MapNode): string => {
  switch (node.state) {
    case 'appeared': {
      const thirds = node.thirds === null ? '' : `: ${thirdWords(node).join(', ')}`
      return ` ${withNote}${thirds}${moreWords(node)}`
    }
    case 'otherwise':
      return ` ${withNote}: only denied, past or about somebody else${moreWords(node)}`
    case 'absent':
      return ` ${withNote}${moreWords(node)}`
    case 'not-assessed':
      return ` in ${count(node.total.of, 'session')} with a note`
    case 'no-note':
      return ' in which it was in the codebook'
  }
}

/** All there is to say, for a node's page and for who cannot see its bars. */
export const nodeSentence = (node: MapNode): string => `${nodeFigure(node)}${restWords(node)}`
