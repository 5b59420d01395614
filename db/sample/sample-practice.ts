// The sample practice: invented clients whose sessions always end in the days before today.

import { playScript } from './client-script.ts'
import type { PracticeClient } from './practice.ts'
import { adaora } from './sample-practice/adaora.ts'
import { carys } from './sample-practice/carys.ts'
import { sampleEvents } from './sample-practice/events.ts'
import { sampleFormulations } from './sample-practice/formulations.ts'
import { graca } from './sample-practice/graca.ts'
import { henrik } from './sample-practice/henrik.ts'
import { jun } from './sample-practice/jun.ts'
import { kaveh } from './sample-practice/kaveh.ts'
import { sampleMeasures } from './sample-practice/measures.ts'
import { mirela } from './sample-practice/mirela.ts'
import { sampleRiskNotes } from './sample-practice/risk-notes.ts'
import { ruairi } from './sample-practice/ruairi.ts'
import { tomasz } from './sample-practice/tomasz.ts'
import { wendel } from './sample-practice/wendel.ts'

const scripts = [mirela, henrik, carys, tomasz, adaora, kaveh, graca, ruairi, jun, wendel]

/** @throws RangeError unless `today` is a date written YYYY-MM-DD. */
export function samplePractice(today: string): readonly PracticeClient[] {
  return scripts.map((script) =>
    playScript(
      script,
      {
        measures: sampleMeasures[script.code] ?? [],
        events: sampleEvents[script.code] ?? [],
        riskNotes: sampleRiskNotes[script.code] ?? [],
        formulations: sampleFormulations[script.code] ?? [],
      },
      today,
    ),
  )
}
