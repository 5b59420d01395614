// The engine with its trained weights: what the vault's process and the command line call.

import type { Experiences } from './experience.ts'
import model from './meaning/concept-model.json' with { type: 'json' }
import { unpackWeights, type Weights } from './meaning/model.ts'
import { suggestWith } from './suggest.ts'
import type { Suggestion } from './suggestion.ts'

const NO_EXPERIENCES: Experiences = new Map()

let weights: Weights | null = null

/** In the order of the text; an empty list where nothing is sure enough. */
export const suggest = (
  text: string,
  experiences: Experiences = NO_EXPERIENCES,
): readonly Suggestion[] => {
  weights ??= unpackWeights(model)
  return suggestWith(weights, model.calibration, text, experiences)
}
