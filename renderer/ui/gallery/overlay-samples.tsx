/** What opens over the page. */

import { Archive, EllipsisVertical, Pencil, Trash2 } from 'lucide-react'
import { Button } from '../button.tsx'
import { AlertDialog, Dialog, DialogTrigger } from '../dialog.tsx'
import { IconButton } from '../icon-button.tsx'
import { Menu, MenuDivider, MenuItem, MenuTrigger } from '../menu.tsx'
import { Popover, PopoverTrigger } from '../popover.tsx'
import { Sheet } from '../sheet.tsx'
import { TextArea } from '../text-area.tsx'
import { TextField } from '../text-field.tsx'
import { toasts } from '../toast-queue.ts'
import { Section } from './section.tsx'

const nothing = () => undefined

export function OverlaySamples() {
  return (
    <Section title="Over the page">
      <div className="gallery-line">
        <DialogTrigger>
          <Button>Dialog</Button>
          <Dialog
            title="Rename the chapter"
            footer={(close) => (
              <>
                <Button onPress={close}>Cancel</Button>
                <Button variant="primary" onPress={close}>
                  Rename
                </Button>
              </>
            )}
          >
            <div className="gallery-stack">
              <p>Its entries keep their dates and their order.</p>
              <TextField label="Title" defaultValue="By the harbour" autoFocus />
            </div>
          </Dialog>
        </DialogTrigger>
        <DialogTrigger>
          <Button>Alert</Button>
          <AlertDialog
            title="Delete this chapter?"
            confirmLabel="Delete chapter"
            cancelLabel="Keep it"
            onConfirm={nothing}
          >
            Twelve entries go with it. This cannot be undone.
          </AlertDialog>
        </DialogTrigger>
        <DialogTrigger>
          <Button>Sheet</Button>
          <Sheet
            title="Details"
            footer={
              <Button variant="primary" slot="close">
                Done
              </Button>
            }
          >
            <div className="gallery-stack">
              <TextField label="Title" defaultValue="By the harbour" />
              <TextArea label="Remark" rows={5} />
            </div>
          </Sheet>
        </DialogTrigger>
        <MenuTrigger>
          <IconButton label="More" icon={<EllipsisVertical aria-hidden="true" />} />
          <Menu label="More" onAction={nothing}>
            <MenuItem id="r" text="Rename" shortcut="F2" icon={<Pencil aria-hidden="true" />} />
            <MenuItem id="a" text="Archive" icon={<Archive aria-hidden="true" />} />
            <MenuDivider />
            <MenuItem
              id="d"
              text="Delete"
              tone="danger"
              shortcut="Mod+Backspace"
              icon={<Trash2 aria-hidden="true" />}
            />
          </Menu>
        </MenuTrigger>
        <PopoverTrigger>
          <Button>Popover</Button>
          <Popover label="About this mark">
            <p>Set on Thursday, 12 March.</p>
            <p className="gallery-faint">Three passages, two of them long.</p>
          </Popover>
        </PopoverTrigger>
        <Button onPress={() => toasts.show('Saved.')}>Toast</Button>
        <Button
          onPress={() => toasts.show('Chapter archived.', { label: 'Undo', onAction: nothing })}
        >
          Toast with undo
        </Button>
      </div>
    </Section>
  )
}
