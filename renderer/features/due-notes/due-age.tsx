/** The age of a due note: in words, with a shape and a colour for each level. */
import { CircleAlert, Clock, type LucideIcon } from 'lucide-react'
import { useNow } from '../../lib/now.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { type DueLevel, noteDue } from './due-words.ts'
import './due-age.css'

const ICONS: Readonly<Record<DueLevel, LucideIcon | null>> = {
  fresh: null,
  late: Clock,
  overdue: CircleAlert,
}

export const DueAge = ({ endedAt }: { readonly endedAt: number }) => {
  const { data: settings } = useVaultQuery('settings.get', {})
  const now = useNow()
  const due = settings === undefined ? null : noteDue(endedAt, now, settings)
  if (due === null) return null
  const Icon = ICONS[due.level]
  return (
    <span className="note-due" data-level={due.level}>
      {Icon !== null && <Icon aria-hidden="true" size="1em" />}
      {due.words}
    </span>
  )
}
