/** A page of prose as the app sets it, with marked passages, to judge the text before anything else. */

import { Badge } from '../badge.tsx'

function Marked({ color, children }: { readonly color: string; readonly children: string }) {
  return (
    <span
      className="gallery-marked"
      style={{
        background: `var(--group-${color}-wash)`,
        boxShadow: `0 1.5px 0 var(--group-${color}-solid)`,
      }}
    >
      {children}
    </span>
  )
}

export function PageSample() {
  return (
    <article className="gallery-page">
      <h1>By the harbour</h1>
      <div className="gallery-line">
        <span className="gallery-faint">Thursday, 12 March 2026</span>
        <Badge state="draft">draft, saved 14:32</Badge>
      </div>
      <div className="reading">
        <p>
          We walked out to the end of the mole before anyone spoke.{' '}
          <Marked color="avoidant-path">He counted the boats, then counted them again</Marked>, and
          said that the ferry would be late because it was always late on Thursdays.
        </p>
        <p>
          On the way back <Marked color="change">she took his arm without asking</Marked>. The wind
          had dropped. Someone had left a lamp on in the net loft, and{' '}
          <Marked color="grief">for a while it looked as if the house were lived in</Marked>.
        </p>
      </div>
    </article>
  )
}
