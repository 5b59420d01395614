/** Drawn paths in the inks of the timeline. */
import type { InkPath } from '../../../db/picture/drawing.ts'
import { groupMark } from '../../lib/group-color.ts'
import { groupColors } from '../../ui/swatch.tsx'
import '../timeline/inks.css'

export const PortraitPaths = ({ paths }: { readonly paths: readonly InkPath[] }) =>
  paths.map(({ ink, group, d }) => (
    <path
      key={`${ink} ${group}`}
      className={`timeline-ink-${ink}`}
      d={d}
      {...(group === '' ? {} : { style: groupColors(groupMark(group).color) })}
    />
  ))
