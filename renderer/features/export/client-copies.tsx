/** The ways in which a client's record leaves the vault: on paper, or as the copy that a client may ask for. */
import { FileDown, Printer } from 'lucide-react'
import type { ClientRow } from '../../../db/contract/views.ts'
import { useCommands } from '../../app/commands.tsx'
import { useNavigation } from '../../app/routes.tsx'
import { Button } from '../../ui/button.tsx'
import { usePrinting } from '../print/use-printing.tsx'
import './export.css'

type Props = { readonly client: ClientRow }

/** On every tab of the client. */
export const ClientCopyCommands = ({ client }: Props) => {
  const { go } = useNavigation()
  const printing = usePrinting()
  useCommands([
    {
      id: 'client.print',
      label: 'Print the progress record…',
      group: 'Client',
      keys: 'mod+p',
      run: () => printing.printRecord(client.id),
    },
    {
      id: 'client.access-copy',
      label: 'Client access copy…',
      group: 'Client',
      run: () => go({ screen: 'access-copy', clientId: client.id }),
    },
  ])
  return printing.paper
}

export const ClientCopies = ({ client }: Props) => {
  const { go } = useNavigation()
  const printing = usePrinting()
  return (
    <section className="client-copies" aria-labelledby="client-copies">
      <h2 id="client-copies">Copies of the record</h2>
      <p>
        A client who asks for access gets a copy in files that anybody can read. What goes into it
        depends on the law of the place; process notes are kept apart.
      </p>
      <div className="client-copies-ways">
        <Button
          icon={<FileDown aria-hidden="true" size="1em" />}
          onPress={() => go({ screen: 'access-copy', clientId: client.id })}
        >
          Client access copy…
        </Button>
        <Button
          icon={<Printer aria-hidden="true" size="1em" />}
          shortcut="Mod+P"
          onPress={() => printing.printRecord(client.id)}
        >
          Print the progress record…
        </Button>
      </div>
      {printing.paper}
    </section>
  )
}
