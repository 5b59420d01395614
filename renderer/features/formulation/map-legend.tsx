/** What every sign of the map means, and whose model it is. */
import './map.css'

const Sign = ({ d, className }: { readonly d: string; readonly className: string }) => (
  <svg aria-hidden="true" className="map-legend-sign" viewBox="-16 -8 32 16">
    <path className={className} d={d} />
  </svg>
)

export const MapLegend = () => (
  <dl className="map-legend">
    <div>
      <dt>
        <svg aria-hidden="true" className="map-legend-sign" viewBox="-16 -8 32 16">
          <path className="map-bar-base" d="M-15 6h9M-4 6h9M7 6h9" />
          <path className="map-legend-bar" d="M-15 -6h9v12h-9zM-4 0h9v6h-9z" />
        </svg>
      </dt>
      <dd>
        early, middle and late sessions with a note: the bar is the share of them in which it
        appeared, the figure n of N over all
      </dd>
    </div>
    <div>
      <dt>
        <Sign className="map-node-sign" d="M0 -4a4 4 0 1 1 0 8a4 4 0 1 1 0-8" />
      </dt>
      <dd>looked for and absent</dd>
    </div>
    <div>
      <dt>
        <Sign className="map-node-sign" d="M-4 -3h8M-4 0h8M-4 3h8" />
      </dt>
      <dd>only denied, past, or about somebody else</dd>
    </div>
    <div>
      <dt>
        <Sign className="map-node-sign" d="M0 -1a1 1 0 1 1 0 2a1 1 0 1 1 0-2" />
      </dt>
      <dd>not assessed: sessions have notes, and nobody tagged it either way</dd>
    </div>
    <div className="map-legend-model">
      <dd>
        The arrows are the framework’s model. They say nothing of what moved what in this client; no
        path is a diagnosis.
      </dd>
    </div>
  </dl>
)
