/** The one element that scrolls, so that long lists know what is in sight. */
import { createContext, useContext } from 'react'

const ScrollAreaContext = createContext<HTMLElement | null>(null)

export const ScrollAreaProvider = ScrollAreaContext.Provider

export const useScrollArea = (): HTMLElement | null => useContext(ScrollAreaContext)
