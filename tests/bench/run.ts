/** `npm run bench`: what the therapist waits for at career size, beside its floor in the same run. */
import { rmSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { closeStore, openStore } from '../../db/store/open-store.ts'
import { appFigures } from './app-figures.ts'
import { makePlainTwin } from './plain-twin.ts'
import { makePractice } from './practice.ts'
import type { Figure } from './stats.ts'
import { storeFigures } from './store-figures.ts'
import { suggestionFigures } from './suggestion-figures.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    'store-only': { type: 'boolean', default: false },
    clients: { type: 'string', default: '600' },
    notes: { type: 'string', default: '36000' },
    seed: { type: 'string', default: '1' },
  },
})

const say = (line: string): void => {
  if (!values.json) console.log(line)
}

const asRow = (figure: Figure): string =>
  [
    figure.name.padEnd(52),
    `${figure.compared.toFixed(2)} ms`.padStart(11),
    `p95 ${figure.p95.toFixed(2)}`.padStart(12),
    `floor ${figure.floor.toFixed(2)}`.padStart(14),
    `${figure.ratio.toFixed(2)} ×`.padStart(9),
    `target ${figure.target} ×`.padStart(15),
    figure.ratio <= figure.target ? '' : '  over',
  ].join('')

const size = {
  clients: Number(values.clients),
  notes: Number(values.notes),
  seed: Number(values.seed),
}
say(`Generating ${size.clients} clients with ${size.notes} notes (seed ${size.seed}) …`)
const practice = await makePractice(size)
try {
  const { folder, dataKey } = practice
  const sqlite = openStore({ folder, dataKey, mayCreate: false })
  makePlainTwin(folder, sqlite)
  closeStore(sqlite)
  const store = await storeFigures(practice)
  const app = values['store-only'] ? [] : await appFigures(practice, store.longTherapies)
  const figures = [...store.figures, ...(await suggestionFigures()), ...app]
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGib: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  }
  if (values.json) console.log(JSON.stringify({ machine, practice: practice.size, figures }))
  else {
    say(`Generated in ${(practice.size.generatedMs / 1_000).toFixed(1)} s.\n`)
    for (const figure of figures) say(asRow(figure))
  }
} finally {
  rmSync(practice.folder, { recursive: true, force: true })
}
