// The file of a picture: well-formed XML whatever a name holds, and nothing in it that could run or be fetched.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PLAIN_CHOICE } from '../../../db/picture/lane-rows.ts'
import { svgText } from '../../../db/picture/svg-text.ts'
import { timelineScene } from '../../../db/picture/timeline-scene.ts'
import { twoGroups } from '../../picture/score.ts'

test('is well-formed and holds a name as it is, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
      const scene = timelineScene({
        head: {
          who: `A <b>&"${name}`,
          banner: 'Class.',
          lines: ['5 sessions.'],
          madeWith: 'Today.',
        },
        timeline: twoGroups(),
        tracks: { measures: [], happenings: [] },
        choice: PLAIN_CHOICE,
        axis: 'number',
        isFiltered: false,
      })
      const parsed = new DOMParser().parseFromString(svgText(scene, 'Class.'), 'image/svg+xml')
      expect(parsed.querySelector('parsererror')).toBeNull()
      expect(parsed.querySelectorAll('script, image, a, foreignObject')).toHaveLength(0)
      expect(parsed.querySelector('title')?.textContent?.startsWith('A <b>&"')).toBe(true)
    }),
    { numRuns: 40 },
  )
})
