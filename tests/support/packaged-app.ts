/** The app as it is shipped, packaged around the Electron that runs here. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Launch, prepareLaunch } from '../../scripts/electron-runtime/launch.ts'
import { packageFolder, projectFolder } from '../../scripts/electron-runtime/project.ts'
import { reasonIn, runCommand } from '../../scripts/electron-runtime/run-command.ts'

export type PackagedApp = {
  readonly program: string
  readonly resources: string
  readonly launch: Launch
}

/** What the stand-in Electron brings along beside itself. */
const OF_THE_STAND_IN: readonly string[] = ['app', 'app-update.yml']

/** Of the folder `out` as it was built last. @throws with what electron-builder says */
export const packageApp = async (output: string): Promise<PackagedApp> => {
  const launch = await prepareLaunch()
  const { distFolder, kind } = launch.runtime
  const builder = join(packageFolder('electron-builder'), 'cli.js')
  const version = readFileSync(join(distFolder, 'version'), 'utf8').trim().replace(/^v/, '')
  const { code, stdout, stderr } = await runCommand(
    process.execPath,
    [
      builder,
      '--dir',
      '--linux',
      `-c.electronDist=${distFolder}`,
      `-c.electronVersion=${version}`,
      `-c.directories.output=${output}`,
    ],
    { cwd: projectFolder },
  )
  if (code !== 0) throw new Error(`electron-builder failed: ${reasonIn(stderr || stdout)}`)
  const folder = join(output, 'linux-unpacked')
  const resources = join(folder, 'resources')
  if (kind === 'fallback')
    for (const name of OF_THE_STAND_IN)
      rmSync(join(resources, name), { recursive: true, force: true })
  return { program: join(folder, 'throughline'), resources, launch }
}

/** The files inside the archive, by their path there. */
export const filesInArchive = (archive: string): readonly string[] => {
  const file = readFileSync(archive)
  // A pickle of a pickle: four lengths, then the header as JSON.
  const header: unknown = JSON.parse(file.toString('utf8', 16, 16 + file.readUInt32LE(12)))
  return pathsBelow(header, '')
}

const pathsBelow = (node: unknown, path: string): readonly string[] => {
  if (typeof node !== 'object' || node === null || !('files' in node)) return [path]
  const { files } = node
  if (typeof files !== 'object' || files === null) return [path]
  return Object.entries(files).flatMap(([name, child]) =>
    pathsBelow(child, path === '' ? name : `${path}/${name}`),
  )
}
