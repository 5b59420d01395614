/** What every sign of the drawing means; opened, the rule behind each. */
import {
  FILTER_SIGNS,
  HAPPENING_SIGNS,
  LANE_SIGNS,
  MEASURE_SIGNS,
  SIGN_HEIGHT,
  SIGN_WIDTH,
  type Sign,
  WORDS_ONLY,
} from '../../../db/picture/signs.ts'
import { Button } from '../../ui/button.tsx'
import { groupColors } from '../../ui/swatch.tsx'
import { patternOf } from './stretch-drawing.tsx'
import './legend.css'

const SignPicture = ({ sign }: { readonly sign: Sign }) => (
  <svg
    aria-hidden="true"
    width={sign.width ?? SIGN_WIDTH}
    height={SIGN_HEIGHT}
    viewBox={`0 0 ${sign.width ?? SIGN_WIDTH} ${SIGN_HEIGHT}`}
  >
    {sign.paths.map(({ ink, d }) => (
      <path key={ink} className={`timeline-ink-${ink}`} d={d} {...patternOf(ink)} />
    ))}
  </svg>
)

export const Legend = ({
  hasMeasures,
  hasHappenings,
  isFiltered,
  showsRules,
  onToggle,
}: {
  readonly hasMeasures: boolean
  readonly hasHappenings: boolean
  readonly isFiltered: boolean
  readonly showsRules: boolean
  readonly onToggle: () => void
}) => (
  <section
    className="timeline-legend"
    aria-label="Legend"
    data-open={showsRules}
    style={groupColors('presentation')}
  >
    <dl {...(showsRules ? { tabIndex: 0 } : {})}>
      {[
        ...LANE_SIGNS,
        ...(isFiltered ? FILTER_SIGNS : []),
        ...(hasMeasures ? MEASURE_SIGNS : []),
        ...(hasHappenings ? HAPPENING_SIGNS : []),
      ].map((sign) => (
        <div key={sign.name}>
          <dt className="timeline-sign">
            <SignPicture sign={sign} />
            {sign.name}
          </dt>
          {showsRules && <dd>{sign.rule}</dd>}
        </div>
      ))}
      {showsRules &&
        WORDS_ONLY.map(({ name, rule }) => (
          <div key={name}>
            <dt className="timeline-sign">{name}</dt>
            <dd>{rule}</dd>
          </div>
        ))}
    </dl>
    <Button variant="quiet" size="small" shortcut="L" onPress={onToggle}>
      {showsRules ? 'Hide rules' : 'Rules'}
    </Button>
  </section>
)
