/** Every activity that is killed. */
import { backingUp } from './activities/backing-up.ts'
import { caseload } from './activities/caseload.ts'
import { changingKeys } from './activities/changing-keys.ts'
import { creating } from './activities/creating.ts'
import { importing } from './activities/importing.ts'
import { migrating } from './activities/migrating.ts'
import { restoring, restoringLocked } from './activities/restoring.ts'
import { sample } from './activities/sample.ts'
import { signing } from './activities/signing.ts'
import { writing } from './activities/writing.ts'
import type { Activity } from './activity.ts'

export const ACTIVITIES: readonly Activity[] = [
  writing,
  signing,
  caseload,
  creating,
  sample,
  importing,
  changingKeys,
  migrating,
  backingUp,
  restoring,
  restoringLocked,
]

/** @throws where there is none of this name */
export const activityOf = (name: string): Activity => {
  const activity = ACTIVITIES.find((each) => each.name === name)
  if (activity === undefined)
    throw new Error(
      `no activity ${name}; there are ${ACTIVITIES.map((each) => each.name).join(', ')}`,
    )
  return activity
}
