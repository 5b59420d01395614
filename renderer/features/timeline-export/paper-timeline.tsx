/** A timeline on paper, and nothing else of the page with it; its pages are turned across. */
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { Scene } from '../../../db/picture/scene.ts'
import { loadFaces } from '../print/use-printing.tsx'
import { SceneSvg } from './scene-svg.tsx'
import './paper-timeline.css'

export const PaperTimeline = ({
  pages,
  onReady,
}: {
  readonly pages: readonly Scene[]
  /** It is drawn, in its own faces. */
  readonly onReady: () => void
}) => {
  const hasBegun = useRef(false)
  useEffect(() => {
    if (hasBegun.current) return
    hasBegun.current = true
    void loadFaces().finally(onReady)
  }, [onReady])
  return createPortal(
    <article className="paper paper-timeline">
      {pages.map((scene, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages are drawn once and never change
        <div key={at} className="paper-timeline-page">
          <SceneSvg scene={scene} />
        </div>
      ))}
    </article>,
    document.body,
  )
}
