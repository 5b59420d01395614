/** The table's columns of scores and events, beside those of the themes. */
import { happeningsAt, happeningWordsAt } from '../../../db/domain/happenings.ts'
import { scoreFigures } from '../../../db/domain/score-words.ts'
import type { Tracks } from '../../../db/picture/lane-rows.ts'
import { count } from '../../lib/format.ts'
import { formatFullDay } from './dates.ts'

export const TrackHeads = ({ tracks }: { readonly tracks: Tracks }) => (
  <>
    {tracks.measures.map(({ key, name, points, scale }) => (
      <th scope="col" key={key}>
        {name}
        <span>
          {count(points.length, 'result')}, {scale.lowest} to {scale.highest}
        </span>
      </th>
    ))}
    {tracks.happenings.length > 0 && (
      <th scope="col">
        Events
        <span>from the session until the next</span>
      </th>
    )}
  </>
)

const Nothing = ({ words }: { readonly words: string }) => (
  <>
    <span aria-hidden="true">–</span>
    <span className="visually-hidden">{words}</span>
  </>
)

export const TrackCells = ({
  tracks,
  column,
}: {
  readonly tracks: Tracks
  readonly column: number
}) => (
  <>
    {tracks.measures.map((track) => {
      const points = track.points.filter((point) => point.column === column)
      return (
        <td key={track.key} data-state={points.length === 0 ? 'none' : 'tagged'}>
          {points.length === 0 ? (
            <Nothing words="no new result" />
          ) : (
            points.map(({ id, score, band }) => (
              <span key={id}>
                {scoreFigures(track.scale, score)}
                {band !== null && `, ${band}`}
              </span>
            ))
          )}
        </td>
      )
    })}
    {tracks.happenings.length > 0 && (
      <td data-state={happeningsAt(tracks.happenings, column).length === 0 ? 'none' : 'tagged'}>
        {happeningsAt(tracks.happenings, column).length === 0 ? (
          <Nothing words="nothing noted" />
        ) : (
          happeningWordsAt(tracks.happenings, column, formatFullDay)
        )}
      </td>
    )}
  </>
)
