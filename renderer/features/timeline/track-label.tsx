/** The name of a row of scores with its severity bands, or of the row of events. */
import type { MeasureTrack } from '../../../db/domain/measure-tracks.ts'
import type { Row } from '../../../db/picture/lane-rows.ts'
import { bandPlaces } from '../../../db/picture/measure-row.ts'
import { trackHeadingWords, trackName } from './track-words.ts'
import './tracks.css'

/** A band lower than this has no room for its word. */
const LEAST_BAND = 8

const Bands = ({
  track,
  height,
  unit,
}: {
  readonly track: MeasureTrack
  readonly height: number
  readonly unit: number
}) => (
  <span className="timeline-bands" aria-hidden="true">
    {bandPlaces(track, { top: 0, height })
      .filter((band) => band.height >= LEAST_BAND)
      .map((band) => (
        <span key={band.words} style={{ top: (band.top + band.height / 2) * unit }}>
          {band.words}
        </span>
      ))}
  </span>
)

export const TrackLabel = ({ row, unit }: { readonly row: Row; readonly unit: number }) => {
  const { track } = row
  if (track === null) return null
  const title = trackHeadingWords(track)
  if (track.kind === 'happenings') {
    return (
      <span className="timeline-track-name" title={title}>
        {trackName(track)}
      </span>
    )
  }
  const { measure } = track
  return (
    <>
      <span className="timeline-track-name" title={title}>
        {trackName(track)}
        <span className="timeline-track-range">
          {measure.scale.lowest} to {measure.scale.highest},{' '}
          {measure.scale.worse === 'higher' ? 'higher is worse' : 'higher is better'}
        </span>
      </span>
      <Bands track={measure} height={row.height} unit={unit} />
    </>
  )
}
