/** How the text looks: the reading face on paper, washes and underlines in the colours of the groups. */
import { EditorView } from '@codemirror/view'
import { CONCEPT_COLORS } from '../../../../db/domain/concept-color.ts'
import { UNDERLINES } from './highlights.ts'

type Rules = Record<string, Record<string, string>>

const GROUPS = [...CONCEPT_COLORS, 'own']
const solid = (group: string): string =>
  group === 'own' ? 'var(--ink-soft)' : `var(--group-${group}-solid)`
const wash = (group: string): string =>
  group === 'own' ? 'var(--tint-press)' : `var(--group-${group}-wash)`
const onWash = (group: string): string =>
  group === 'own' ? 'var(--ink-soft)' : `var(--group-${group}-on-wash)`

/** Dashes say "not simply present" without relying on colour. */
const dashes = (colour: string): string =>
  `repeating-linear-gradient(90deg, ${colour} 0 4px, transparent 4px 7px)`

const groupRules = (): Rules => {
  const rules: Rules = {}
  for (const group of GROUPS) {
    rules[`.note-wash-${group}`] = { '--wash': wash(group) }
    rules[`.note-group-${group}`] = { '--solid': solid(group), '--on-wash': onWash(group) }
    for (let lane = 0; lane < UNDERLINES; lane += 1) {
      rules[`.note-line${lane}-${group}`] = {
        [`--line${lane}`]: `linear-gradient(${solid(group)}, ${solid(group)})`,
      }
      rules[`.note-line${lane}-${group}-hollow`] = { [`--line${lane}`]: dashes(solid(group)) }
    }
  }
  return rules
}

const none = 'linear-gradient(transparent, transparent)'

export const editorTheme = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'transparent', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--font-reading)',
    fontSize: 'var(--text-reading)',
    lineHeight: 'var(--leading-reading)',
    fontFeatureSettings: '"onum", "kern", "liga"',
    overflowX: 'hidden',
    justifyContent: 'center',
  },
  '.cm-content': {
    boxSizing: 'border-box',
    flex: '0 1 var(--measure)',
    minWidth: '0',
    padding: 'var(--space-5) 0 25vh',
    marginInlineStart: 'var(--space-6)',
    // Room for the names of the tags; on a narrow window the text keeps what it needs and the names go.
    marginInlineEnd: 'clamp(4.5rem, 22%, 12.5rem)',
    caretColor: 'var(--accent)',
  },
  '&.note-signed .cm-content': { caretColor: 'var(--hairline-strong)' },
  '.cm-line': { padding: '0' },
  '.cm-placeholder': { color: 'var(--ink-faint)', fontStyle: 'italic' },
  '.cm-content ::selection, .cm-line::selection': { backgroundColor: 'var(--selection)' },

  '.note-h1, .note-h2, .note-h3': {
    lineHeight: 'var(--leading-tight)',
    paddingTop: '0.5em',
    paddingBottom: '0.25em',
    fontWeight: 'var(--weight-medium)',
  },
  '.note-h1': { fontSize: '1.4em' },
  '.note-h2': { fontSize: '1.18em' },
  '.note-h3': { fontSize: '1em', fontWeight: 'var(--weight-strong)' },
  '.cm-line:first-child': { paddingTop: '0' },
  '.note-strong': { fontWeight: '650' },
  '.note-emphasis': { fontStyle: 'italic' },
  '.note-md-mark': { color: 'var(--ink-disabled)', fontWeight: '400', fontStyle: 'normal' },
  '.note-list': { paddingInlineStart: '1.1em', textIndent: '-0.85em' },
  '.note-list-2': { paddingInlineStart: '2.2em' },
  '.note-list-3': { paddingInlineStart: '3.3em' },
  '.note-quote': {
    paddingInlineStart: '1em',
    color: 'var(--ink-soft)',
    boxShadow: 'inset 2px 0 0 var(--hairline-strong)',
  },

  '.note-tagged': {
    '--wash': 'transparent',
    '--strength': '72%',
    '--tint': 'color-mix(in srgb, var(--wash) var(--strength), transparent)',
    '--line0': none,
    '--line1': none,
    '--line2': none,
    backgroundImage:
      'var(--line0), var(--line1), var(--line2), linear-gradient(var(--tint), var(--tint))',
    backgroundRepeat: 'no-repeat',
    backgroundSize: '100% 1.5px, 100% 1.5px, 100% 1.5px, 100% calc(100% - 8px)',
    backgroundPosition: '0 calc(100% - 6.5px), 0 calc(100% - 3.5px), 0 calc(100% - 0.5px), 0 0',
    // The wash leaves room for three underlines, which lie in the air between the lines.
    paddingBottom: '5px',
  },
  // A wash is a hint, the text stays the text: only a dominant theme takes the full tint.
  '.note-strength-0': { '--strength': '45%' },
  '.note-strength-1': { '--strength': '45%' },
  '.note-strength-2': { '--strength': '72%' },
  '.note-strength-3': { '--strength': '100%' },
  '.note-tagged.note-picked': { '--strength': '100%', filter: 'saturate(1.6)' },
  '.note-held': { backgroundColor: 'var(--selection)', borderRadius: '2px' },
  '.note-flash': { animation: 'note-flash 1.6s var(--ease)', borderRadius: '2px' },
  '@keyframes note-flash': {
    '0%, 55%': { backgroundColor: 'var(--selection)' },
    '100%': { backgroundColor: 'transparent' },
  },

  '.note-hint-inline': {
    color: 'var(--ink-faint)',
    fontStyle: 'italic',
    pointerEvents: 'none',
  },
  // Beside the tags' underlines, which are solid or dashed and lie lower.
  '.note-copied': {
    textDecoration: 'underline dotted 1px',
    textDecorationColor: 'var(--ink-faint)',
    textUnderlineOffset: '3px',
    textDecorationSkipInk: 'none',
  },
  '.note-copied-line': { position: 'relative' },
  // Two sheets, one over the other.
  '.note-copied-line::before': {
    content: '""',
    position: 'absolute',
    insetInlineStart: '-1.15rem',
    top: '0.62em',
    width: '6px',
    height: '7px',
    borderRadius: '1px',
    border: '1px solid var(--ink-faint)',
    boxShadow: '2px -2px 0 -1px var(--paper), 2px -2px 0 0 var(--ink-faint)',
    pointerEvents: 'none',
  },

  // Both ends of the picked passage, to be drawn by mouse; the keys have a command of their own.
  '.note-handle': { position: 'absolute', width: '14px', marginLeft: '-7px', cursor: 'col-resize' },
  '.note-handle[hidden]': { display: 'none' },
  // A hand needs more room than the eye.
  '.note-handle::before': {
    content: '""',
    position: 'absolute',
    insetBlock: '0',
    insetInlineStart: '6px',
    width: '3px',
    borderRadius: '2px',
    backgroundColor: 'var(--accent)',
  },

  '.note-margin': { position: 'absolute', pointerEvents: 'none', fontFamily: 'var(--font-ui)' },
  '.note-margin > *': { position: 'absolute', pointerEvents: 'auto', cursor: 'default' },
  '.note-stripe': {
    width: '7px',
    backgroundImage: 'linear-gradient(var(--solid), var(--solid))',
    backgroundRepeat: 'no-repeat',
    backgroundSize: 'var(--weight) 100%',
  },
  '.note-level-0': { '--weight': '2px' },
  '.note-level-1': { '--weight': '2px' },
  '.note-level-2': { '--weight': '3px' },
  '.note-level-3': { '--weight': '5px' },
  '.note-stripe.note-hollow': {
    backgroundImage: 'repeating-linear-gradient(var(--solid) 0 4px, transparent 4px 7px)',
  },
  '.note-label, .note-more': {
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
    fontSize: 'var(--text-sm)',
    lineHeight: '19px',
    color: 'var(--on-wash)',
  },
  '.note-more': { color: 'var(--ink-faint)' },
  '.note-label:hover, .note-more:hover, .note-label.note-picked': {
    textDecoration: 'underline',
    textUnderlineOffset: '3px',
    textDecorationColor: 'var(--solid)',
  },
  '.note-stripe.note-picked': { filter: 'saturate(1.3)', boxShadow: '0 0 0 1px var(--solid)' },
  ...groupRules(),

  '.cm-panels': { display: 'none' },
  '.cm-searchMatch': {
    backgroundColor: 'var(--tint-selected)',
    outline: '1px solid var(--hairline-strong)',
  },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--selection)' },
})
