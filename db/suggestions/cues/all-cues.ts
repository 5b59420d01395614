// The cues of every concept, in the framework's order.

import { ALARM_SHUTDOWN } from './alarm-shutdown.ts'
import { BELONGING } from './belonging.ts'
import { CORRECTIVE_EXPERIENCE } from './corrective-experience.ts'
import type { ConceptCues } from './cue.ts'
import { DEPLETION } from './depletion.ts'
import { EMPTINESS } from './emptiness.ts'
import { EMPTY_FUNCTIONING } from './empty-functioning.ts'
import { FATIGUE } from './fatigue.ts'
import { FEAR_OF_CLOSENESS } from './fear-of-closeness.ts'
import { GRIEF_AVOIDED } from './grief-avoided.ts'
import { GRIEF_EMERGING } from './grief-emerging.ts'
import { GRIEF_LOST } from './grief-lost.ts'
import { GRIEF_NEVER_HAD } from './grief-never-had.ts'
import { HOPELESSNESS_ABOUT_CONNECTION } from './hopelessness-about-connection.ts'
import { HOPELESSNESS_ABOUT_EXISTENCE } from './hopelessness-about-existence.ts'
import { HYPERACTIVATION } from './hyperactivation.ts'
import { INSIGHT_ONLY } from './insight-only.ts'
import { IRRITABILITY } from './irritability.ts'
import { KNOWN_AND_HELD } from './known-and-held.ts'
import { LONELINESS } from './loneliness.ts'
import { NO_SAFE_PLACE } from './no-safe-place.ts'
import { OTHERS_UNRELIABLE } from './others-unreliable.ts'
import { REASSURANCE_SEEKING } from './reassurance-seeking.ts'
import { RELATIONAL_STRESSOR } from './relational-stressor.ts'
import { REWARD_DIMMING } from './reward-dimming.ts'
import { RUPTURE_REPAIR } from './rupture-repair.ts'
import { SADNESS } from './sadness.ts'
import { SELF_SUFFICIENCY } from './self-sufficiency.ts'
import { SELF_UNWORTHY } from './self-unworthy.ts'
import { SUPPRESSION } from './suppression.ts'
import { SYMPTOM_RELIEF } from './symptom-relief.ts'
import { TAKEN_FOR_PERSONALITY } from './taken-for-personality.ts'
import { TEMPLATE_SHIFT } from './template-shift.ts'
import { THREAT_VIGILANCE } from './threat-vigilance.ts'

export const ALL_CUES: readonly ConceptCues[] = [
  SADNESS,
  EMPTINESS,
  IRRITABILITY,
  FATIGUE,
  TAKEN_FOR_PERSONALITY,
  LONELINESS,
  THREAT_VIGILANCE,
  REWARD_DIMMING,
  HOPELESSNESS_ABOUT_CONNECTION,
  ALARM_SHUTDOWN,
  HYPERACTIVATION,
  REASSURANCE_SEEKING,
  DEPLETION,
  SELF_SUFFICIENCY,
  SUPPRESSION,
  EMPTY_FUNCTIONING,
  FEAR_OF_CLOSENESS,
  NO_SAFE_PLACE,
  HOPELESSNESS_ABOUT_EXISTENCE,
  OTHERS_UNRELIABLE,
  SELF_UNWORTHY,
  RELATIONAL_STRESSOR,
  SYMPTOM_RELIEF,
  INSIGHT_ONLY,
  CORRECTIVE_EXPERIENCE,
  BELONGING,
  KNOWN_AND_HELD,
  RUPTURE_REPAIR,
  TEMPLATE_SHIFT,
  GRIEF_LOST,
  GRIEF_NEVER_HAD,
  GRIEF_EMERGING,
  GRIEF_AVOIDED,
]
