/** Every part in every state, light and dark side by side. `?theme=light|dark` shows one of them. */

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../../app/theme/fonts.css'
import '../../app/theme/tokens.css'
import '../../app/theme/base.css'
import { applyTheme } from '../../app/theme/theme.ts'
import { ToastRegion } from '../toast.tsx'
import { ButtonSamples } from './button-samples.tsx'
import { ColorSamples } from './color-samples.tsx'
import { FieldSamples } from './field-samples.tsx'
import { ListSamples } from './list-samples.tsx'
import { OverlaySamples } from './overlay-samples.tsx'
import { PageSample } from './page-sample.tsx'
import { StateSamples } from './state-samples.tsx'
import './gallery.css'

function Side({ theme }: { readonly theme: 'light' | 'dark' }) {
  return (
    <main className="gallery-side" data-theme={theme} aria-label={theme}>
      <PageSample />
      <ButtonSamples />
      <FieldSamples />
      <ListSamples />
      <StateSamples />
      <OverlaySamples />
      <ColorSamples />
    </main>
  )
}

function Gallery() {
  const asked = new URLSearchParams(location.search).get('theme')
  if (asked === 'light' || asked === 'dark') {
    applyTheme(asked)
    return (
      <div className="gallery">
        <Side theme={asked} />
        <ToastRegion />
      </div>
    )
  }
  return (
    <div className="gallery">
      <Side theme="light" />
      <Side theme="dark" />
      <ToastRegion />
    </div>
  )
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  )
}
