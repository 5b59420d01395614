/** Makes ready all that the app needs in order to run here: an Electron, its addon, libraries, a screen. */
import { hasDisplay } from './electron-runtime/display.ts'
import { ensureElectron } from './electron-runtime/ensure-electron.ts'
import { runScript } from './electron-runtime/setup-error.ts'
import { ensureSystem } from './electron-runtime/system-packages.ts'

await runScript(async () => {
  const runtime = await ensureElectron()
  if (!hasDisplay(process.env, process.platform)) await ensureSystem({ tools: ['Xvfb'] })
  console.log(`Electron is ready (${runtime.kind}).`)
  return 0
})
