// The framework as one list: groups in the order of the timeline's lanes, concepts in theirs.

import { ALARM_CONCEPTS, ALARM_GROUP } from './alarm.ts'
import { ANXIOUS_PATH_CONCEPTS, ANXIOUS_PATH_GROUP } from './anxious-path.ts'
import { AVOIDANT_PATH_CONCEPTS, AVOIDANT_PATH_GROUP } from './avoidant-path.ts'
import { CHANGE_CONCEPTS, CHANGE_GROUP } from './change.ts'
import type { ConceptGroup, FrameworkConcept } from './concept.ts'
import { DISORGANIZED_PATH_CONCEPTS, DISORGANIZED_PATH_GROUP } from './disorganized-path.ts'
import { GRIEF_CONCEPTS, GRIEF_GROUP } from './grief.ts'
import { PRESENTATION_CONCEPTS, PRESENTATION_GROUP } from './presentation.ts'
import { TEMPLATE_CONCEPTS, TEMPLATE_GROUP } from './template.ts'

/** Travels with every export: two practices compare like with like only at the same version. */
export const FRAMEWORK_VERSION = '1.0.0'

export const CONCEPT_GROUPS: readonly ConceptGroup[] = [
  PRESENTATION_GROUP,
  ALARM_GROUP,
  ANXIOUS_PATH_GROUP,
  AVOIDANT_PATH_GROUP,
  DISORGANIZED_PATH_GROUP,
  TEMPLATE_GROUP,
  CHANGE_GROUP,
  GRIEF_GROUP,
]

export const FRAMEWORK_CONCEPTS: readonly FrameworkConcept[] = [
  ...PRESENTATION_CONCEPTS,
  ...ALARM_CONCEPTS,
  ...ANXIOUS_PATH_CONCEPTS,
  ...AVOIDANT_PATH_CONCEPTS,
  ...DISORGANIZED_PATH_CONCEPTS,
  ...TEMPLATE_CONCEPTS,
  ...CHANGE_CONCEPTS,
  ...GRIEF_CONCEPTS,
]

const conceptBySlug = new Map(FRAMEWORK_CONCEPTS.map((concept) => [concept.slug, concept]))

/** Undefined for a clinician's own concept, which lives in the vault only. */
export function findFrameworkConcept(slug: string): FrameworkConcept | undefined {
  return conceptBySlug.get(slug)
}
