/** The map as a list: the same nodes and figures, for a screen reader and for whoever reads tables. */
import type { FormulationMap, MapNode } from '../../../db/domain/formulation/weights.ts'
import { groupMark } from '../../lib/group-color.ts'
import { Swatch } from '../../ui/swatch.tsx'
import { nodeFigure, shareWords } from './node-words.ts'
import './map.css'

const Row = ({
  node,
  onOpen,
}: {
  readonly node: MapNode
  readonly onOpen: (slug: string) => void
}) => (
  <tr data-state={node.state}>
    <th scope="row">
      <button
        type="button"
        className="text-link"
        data-node={node.slug}
        onClick={() => onOpen(node.slug)}
      >
        {node.name}
      </button>
    </th>
    <td>{nodeFigure(node)}</td>
    {[0, 1, 2].map((at) => {
      const share = node.state === 'appeared' ? node.thirds?.[at] : undefined
      return (
        <td key={at} className="figures">
          {share === undefined || share.of === 0 ? '–' : shareWords(share)}
        </td>
      )
    })}
  </tr>
)

export const MapList = ({
  map,
  onOpen,
}: {
  readonly map: FormulationMap
  readonly onOpen: (slug: string) => void
}) => (
  <table className="formulation-list">
    <thead>
      <tr>
        <th scope="col">Concept</th>
        <th scope="col">Sessions with a note</th>
        <th scope="col">Early</th>
        <th scope="col">Middle</th>
        <th scope="col">Late</th>
      </tr>
    </thead>
    {map.groups.map(({ slug, name, color, total }) => (
      <tbody key={slug}>
        <tr className="formulation-list-group">
          <th scope="rowgroup">
            <Swatch {...groupMark(color)} /> {name}
          </th>
          <td>{total.of === 0 ? 'no note yet' : shareWords(total)}</td>
          <td colSpan={3} />
        </tr>
        {map.nodes
          .filter(({ group }) => group === slug)
          .map((node) => (
            <Row key={node.slug} node={node} onOpen={onOpen} />
          ))}
      </tbody>
    ))}
  </table>
)
