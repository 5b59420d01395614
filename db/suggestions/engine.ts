// The engine with its trained weights: what the vault's process and the command line call.

import type { Experiences } from './experience.ts'
import type { Models } from './judge.ts'
import model from './meaning/concept-model.json' with { type: 'json' }
import { unpackWeights } from './meaning/model.ts'
import assertionModel from './scope/assertion-model.json' with { type: 'json' }
import { suggestWith } from './suggest.ts'
import type { Suggestion } from './suggestion.ts'

const NO_EXPERIENCES: Experiences = new Map()

let models: Models | null = null

/** In the order of the text; an empty list where nothing is sure enough. */
export const suggest = (
  text: string,
  experiences: Experiences = NO_EXPERIENCES,
): readonly Suggestion[] => {
  models ??= { concepts: unpackWeights(model), assertions: unpackWeights(assertionModel) }
  return suggestWith(models, model.calibration, text, experiences)
}
