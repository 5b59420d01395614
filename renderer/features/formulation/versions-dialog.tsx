/** The closed versions, each to be read, and compared word by word with any other or with the text as it is now. */
import { useState } from 'react'
import type { FormulationVersionRow } from '../../../db/contract/calls/formulation.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import { count, formatDay } from '../../lib/format.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ListBox, ListOption } from '../../ui/list-box.tsx'
import { Select } from '../../ui/select.tsx'
import { ChangedText, WholeText } from '../history/changed-text.tsx'
import { asRead } from './quote-words.ts'
import '../history/history.css'

const useVersionText = (clientId: ClientId, number: number | null): string | null => {
  const { data } = useVaultQuery(
    'formulation.version',
    { clientId, number: number ?? 1 },
    { enabled: number !== null },
  )
  return number === null || data === undefined ? null : asRead(data.text, data.quotes)
}

const NOW = 'now'
const NOTHING = 'nothing'

const nameOf = ({ number, localDate }: FormulationVersionRow): string =>
  `Version ${number}, ${formatDay(localDate)}`

export const VersionsDialog = ({
  clientId,
  versions,
  now,
  onClose,
}: {
  readonly clientId: ClientId
  /** Newest first, at least one. */
  readonly versions: readonly FormulationVersionRow[]
  /** The text on the screen, with its quotes in place. */
  readonly now: string
  readonly onClose: () => void
}) => {
  const [selected, setSelected] = useState(versions[0]?.number ?? 1)
  const [against, setAgainst] = useState<string>(
    versions.length > 1 ? String(versions[1]?.number) : NOW,
  )
  const other = against === NOW || against === NOTHING ? null : Number(against)
  const text = useVersionText(clientId, selected)
  const otherText = useVersionText(clientId, other)
  const version = versions.find(({ number }) => number === selected)
  const compared = against === NOW ? now : otherText
  // The older of the two comes first, whichever was chosen.
  const isOlder = other !== null && other < selected
  return (
    <Dialog
      title="Versions of the formulation"
      size="wide"
      isOpen
      onOpenChange={onClose}
      footer={<Button onPress={onClose}>Close</Button>}
    >
      <div className="history">
        <div className="history-list">
          <ListBox
            aria-label="Versions, newest first"
            autoFocus
            selectionMode="single"
            disallowEmptySelection
            selectionBehavior="replace"
            selectedKeys={[selected]}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : keys
              if (typeof key === 'number') setSelected(key)
            }}
            items={versions.map((row) => ({ ...row, id: row.number }))}
          >
            {(row) => (
              <ListOption
                id={row.number}
                text={nameOf(row)}
                isNoteInName
                note={`${count(row.words, 'word')}${row.isProcess ? ', quotes a process note' : ''}`}
              />
            )}
          </ListBox>
        </div>
        <div className="history-version">
          <Select label="Compare with" value={against} onChange={(key) => setAgainst(String(key))}>
            {[
              { id: NOTHING, text: 'nothing: read it whole' },
              { id: NOW, text: 'the text as it is now' },
              ...versions
                .filter(({ number }) => number !== selected)
                .map((row) => ({ id: String(row.number), text: nameOf(row) })),
            ].map(({ id, text: words }) => (
              <ListOption key={id} id={id} text={words} />
            ))}
          </Select>
          {version !== undefined &&
            text !== null &&
            (against === NOTHING || other === selected || compared === null ? (
              <WholeText
                label={nameOf(version)}
                summary={count(version.words, 'word')}
                text={text}
              />
            ) : (
              <ChangedText
                key={`${selected} ${against}`}
                label={`What changed between ${nameOf(version)} and the other`}
                before={isOlder ? compared : text}
                after={isOlder ? text : compared}
              />
            ))}
        </div>
      </div>
    </Dialog>
  )
}
