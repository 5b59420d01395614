/** Puts the therapist's choice of theme and text size on the page. */
import type { Preferences } from '../../db/contract/shell.ts'
import { applyTheme } from './theme/theme.ts'

export const applyPreferences = ({ theme, textSize }: Preferences): void => {
  applyTheme(theme)
  document.documentElement.dataset.textSize = textSize
}
