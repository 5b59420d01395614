/** Every command, in the order in which the help lists them. */
import type { Command } from './command.ts'
import { audit } from './commands/audit.ts'
import { backup } from './commands/backup.ts'
import { backups } from './commands/backups.ts'
import { clients } from './commands/clients.ts'
import { concepts } from './commands/concepts.ts'
import { create } from './commands/create.ts'
import { exportCopy } from './commands/export.ts'
import { generate } from './commands/generate.ts'
import { importFiles } from './commands/import.ts'
import { note } from './commands/note.ts'
import { observations } from './commands/observations.ts'
import { restore } from './commands/restore.ts'
import { sample } from './commands/sample.ts'
import { search } from './commands/search.ts'
import { sessions } from './commands/sessions.ts'
import { suggest } from './commands/suggest.ts'
import { tag } from './commands/tag.ts'
import { timeline } from './commands/timeline.ts'
import { verify } from './commands/verify.ts'

export const COMMANDS: readonly Command[] = [
  create,
  sample,
  importFiles,
  clients,
  sessions,
  note,
  tag,
  suggest,
  timeline,
  observations,
  search,
  concepts,
  verify,
  backup,
  backups,
  restore,
  exportCopy,
  audit,
  generate,
]
