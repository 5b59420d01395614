/** Writes what is found together, all pairs at once, into a folder outside the vault. */
import type { ParsedInput } from '../contract/api.ts'
import type { WrittenFiles } from '../contract/calls/exports.ts'
import { aboutMatrixFile, matrixFolderName, matrixTables } from '../exchange/matrix-files.ts'
import { manifestFile } from '../exchange/output-files.ts'
import { stageFolder } from '../store/staged-folder.ts'
import type { ExportPlace } from './access-copy.ts'
import { countMatrix } from './concept-matrix.ts'
import type { Context } from './context.ts'
import { putRecorded } from './put-recorded.ts'

type Order = Omit<ParsedInput<'exports.conceptMatrix'>, 'chosen'>

/** @throws VaultFailure `not-found`; what `stageFolder` does; then nothing is written */
export const writeMatrix = (context: Context, order: Order, place: ExportPlace): WrittenFiles => {
  const { clientId, isWithProcess } = order
  const matrix = countMatrix(context, { clientId }, isWithProcess)
  const code = clientId === null ? null : (context.queries.clients.find(clientId)?.code ?? 'client')
  const names = new Map(context.queries.concepts.list().map(({ slug, name }) => [slug, name]))
  const banner = [
    isWithProcess ? 'Psychotherapy-note material' : 'Without process notes',
    code === null ? 'counts over all clients' : `counts of one client, under the code ${code}`,
  ].join(', ')
  const at = context.now()
  const files = [
    ...matrixTables(matrix, (slug) => names.get(slug) ?? slug),
    aboutMatrixFile(banner, matrix.sessions),
  ]
  const facts = {
    format: 'together',
    class: banner,
    about: { client: code === null ? null : { code } },
    at,
    appVersion: context.appVersion,
    holds: { sessions: matrix.sessions, concepts: matrix.concepts.length },
  }
  const all = [...files, manifestFile(facts, files)]
  const name = matrixFolderName(code, new Date(at))
  const staged = stageFolder({ ...place, name, files: all })
  putRecorded(context, staged, () =>
    context.audit.record({
      kind: 'exported',
      ...(clientId === null ? {} : { clientId }),
      detail: { class: isWithProcess ? 'matrix-process' : 'matrix', files: all.length },
    }),
  )
  return { folder: name, files: all.map((file) => file.name) }
}
