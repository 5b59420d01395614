/** Asks how the formulation goes on paper, and takes it there: map, text, legend, and the class it has. */
import { useState } from 'react'
import type { FormulationView } from '../../../db/contract/calls/formulation.ts'
import { usePrivacy } from '../../app/privacy.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { usePrinting } from '../print/use-printing.tsx'

export const PrintFormulation = ({
  client,
  onDone,
}: {
  readonly client: FormulationView['client']
  readonly onDone: () => void
}) => {
  const { isPrivate } = usePrivacy()
  const [isCoded, setCoded] = useState(isPrivate)
  const printing = usePrinting()
  return (
    <>
      <Dialog
        title="Print the formulation"
        size="small"
        isOpen
        onOpenChange={onDone}
        footer={
          <>
            <Button onPress={onDone}>Close</Button>
            <Button
              variant="primary"
              autoFocus
              onPress={() => printing.printFormulation(client.id, isCoded)}
            >
              Print…
            </Button>
          </>
        }
      >
        <p className="soft">
          The map, the text as it is now with its quotes, and what the signs mean. Each page says of
          which class it is.
        </p>
        <Checkbox isSelected={isCoded} onChange={setCoded}>
          {`The code ${client.code} in place of the name`}
        </Checkbox>
      </Dialog>
      {printing.paper}
    </>
  )
}
