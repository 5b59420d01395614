/** The process on the small disk: plays one scenario and prints what it saw. */
import { diskAt } from './disk.ts'
import { SCENARIOS } from './disk-scenarios.ts'

const [name = '', folder = '', kind = ''] = process.argv.slice(2)
const scenario = SCENARIOS[name]
if (scenario === undefined) throw new Error(`no scenario ${name}`)
const seen = await scenario(diskAt(folder, kind === 'tmpfs' ? 'tmpfs' : 'file-limit'))
process.stdout.write(JSON.stringify(seen))
