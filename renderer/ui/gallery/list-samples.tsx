/** Lists, rows and tables. */

import { useState } from 'react'
import type { SortDescriptor } from 'react-aria-components'
import { Badge } from '../badge.tsx'
import { ListBox, ListOption } from '../list-box.tsx'
import { Row, Rows } from '../rows.tsx'
import { Table, TableBody, TableCell, TableColumn, TableHead, TableRow } from '../table.tsx'
import { Section } from './section.tsx'

const people = [
  {
    id: 'a',
    name: 'Ada Marsh',
    last: 'Thursday, 12 March',
    count: 42,
    state: 'signed',
    word: 'signed',
  },
  {
    id: 'b',
    name: 'Bruno Lind',
    last: 'Wednesday, 11 March',
    count: 8,
    state: 'draft',
    word: 'draft',
  },
  {
    id: 'c',
    name: 'Cato Ferrer',
    last: 'Monday, 9 March',
    count: 117,
    state: 'none',
    word: 'none',
  },
] as const

export function ListSamples() {
  const [sort, setSort] = useState<SortDescriptor>({ column: 'count', direction: 'descending' })
  const sign = sort.direction === 'descending' ? -1 : 1
  const sorted = [...people].sort(
    (one, other) =>
      sign *
      (sort.column === 'count' ? one.count - other.count : one.name.localeCompare(other.name)),
  )
  return (
    <>
      <Section title="Rows">
        <Rows label="People" selectionMode="single" defaultSelectedKeys={['b']}>
          {people.map((person) => (
            <Row key={person.id} id={person.id} textValue={person.name}>
              <div className="gallery-row-name">
                <strong>{person.name}</strong>
                <span>{person.last}</span>
              </div>
              <Badge state={person.state}>{person.word}</Badge>
            </Row>
          ))}
        </Rows>
      </Section>
      <Section title="Table">
        <Table label="Counts" sortDescriptor={sort} onSortChange={setSort} selectionMode="single">
          <TableHead>
            <TableColumn id="name" isRowHeader allowsSorting>
              Name
            </TableColumn>
            <TableColumn id="last">Last</TableColumn>
            <TableColumn id="count" align="end" allowsSorting>
              Passages
            </TableColumn>
          </TableHead>
          <TableBody>
            {sorted.map((person) => (
              <TableRow key={person.id} id={person.id}>
                <TableCell>{person.name}</TableCell>
                <TableCell>{person.last}</TableCell>
                <TableCell align="end">{person.count}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Section>
      <Section title="List">
        <ListBox aria-label="Places" selectionMode="single" defaultSelectedKeys={['h']}>
          <ListOption id="h" text="Harbour" note="Where the boats come in" trail="12" />
          <ListOption id="m" text="Mill" note="Upstream, past the weir" trail="3" />
          <ListOption id="o" text="Orchard" trail="0" isDisabled />
        </ListBox>
      </Section>
    </>
  )
}
