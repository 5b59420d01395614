/** `npm start`: opens the app, whatever this machine has or lacks. */
import { ensureBuilt } from './electron-runtime/build-app.ts'
import { hasDisplay, withDisplay } from './electron-runtime/display.ts'
import { prepareLaunch } from './electron-runtime/launch.ts'
import { projectFolder } from './electron-runtime/project.ts'
import { runVisibly } from './electron-runtime/run-visibly.ts'
import { runScript } from './electron-runtime/setup-error.ts'

const tourInstead = async (): Promise<number> => {
  console.log(
    'This machine has no display, so no window can open. A tour of the app is run instead,',
  )
  console.log('on a virtual display, and photographed.')
  const display = await withDisplay()
  try {
    const code = await runVisibly('npm', ['run', '--silent', 'tour'], {
      cwd: projectFolder,
      env: display.env,
    })
    if (code === 0) console.log('The pictures are in docs/tour/.')
    return code
  } finally {
    display.stop()
  }
}

await runScript(async () => {
  const launch = await prepareLaunch({ args: process.argv.slice(2) })
  await ensureBuilt(projectFolder)
  if (!hasDisplay(process.env, process.platform)) return tourInstead()
  if (launch.notice !== undefined) console.log(launch.notice)
  return runVisibly(launch.executablePath, launch.args, { cwd: process.cwd(), env: launch.env })
})
