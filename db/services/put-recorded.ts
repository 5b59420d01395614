/** Puts a staged folder in its place together with the line in the log that says so. */
import type { StagedFolder } from '../store/staged-folder.ts'
import type { Context } from './context.ts'

/** The folder is there if and only if the log says so. */
export const putRecorded = (context: Context, staged: StagedFolder, work: () => void): void => {
  context.audit.flush()
  try {
    context.transaction(() => {
      work()
      // Last: whatever fails before it leaves no folder, and if it fails no line is left.
      staged.put()
    })
  } catch (error) {
    staged.drop()
    throw error
  }
}
