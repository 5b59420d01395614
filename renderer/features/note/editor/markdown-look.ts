/** Markdown formatted in place: the words take on their weight and size, the marks stay, but quietly. */
import { markdown } from '@codemirror/lang-markdown'
import { HighlightStyle, syntaxHighlighting, syntaxTree } from '@codemirror/language'
import { type Extension, RangeSetBuilder } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'
import { tags as t } from '@lezer/highlight'

/** What a note never needs and what would turn plain prose into something else by accident. */
const LEFT_OUT = [
  'SetextHeading',
  'IndentedCode',
  'FencedCode',
  'InlineCode',
  'HTMLBlock',
  'HTMLTag',
  'LinkReference',
  'Link',
  'Image',
  'Autolink',
  'Entity',
]

const style = HighlightStyle.define([
  { tag: t.heading, class: 'note-heading' },
  { tag: t.strong, class: 'note-strong' },
  { tag: t.emphasis, class: 'note-emphasis' },
  { tag: t.processingInstruction, class: 'note-md-mark' },
  { tag: t.contentSeparator, class: 'note-md-mark' },
])

const LINE_CLASSES: Readonly<Record<string, string>> = {
  ATXHeading1: 'note-h1',
  ATXHeading2: 'note-h2',
  ATXHeading3: 'note-h3',
  ATXHeading4: 'note-h3',
  ATXHeading5: 'note-h3',
  ATXHeading6: 'note-h3',
  ListItem: 'note-list',
  Blockquote: 'note-quote',
  HorizontalRule: 'note-rule',
}
/**
 * By the rules of Markdown a line right below a list or a quote goes on with it. Who types a plain
 * line there means a plain line, so such a line is shown as one.
 */
const OWN_LINE: Readonly<Record<string, RegExp>> = {
  'note-list': /^\s*(?:[-*+]|\d+[.)])(?:\s|$)|^\s{2,}\S/,
  'note-quote': /^\s*>/,
}
const looksLike = (found: string, line: string): boolean => OWN_LINE[found]?.test(line) ?? true

const lineDecorations = new Map<string, Decoration>()
const lineDecoration = (classes: string): Decoration => {
  const known = lineDecorations.get(classes)
  if (known !== undefined) return known
  const made = Decoration.line({ class: classes })
  lineDecorations.set(classes, made)
  return made
}

const lineClasses = (view: EditorView): DecorationSet => {
  const classes = new Map<number, Set<string>>()
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: ({ name, from: start, to: end, node }) => {
        const found = LINE_CLASSES[name]
        if (found === undefined) return
        const depth = found === 'note-list' ? listDepth(node) : 0
        let line = view.state.doc.lineAt(Math.max(start, from))
        while (line.from <= Math.min(end, to)) {
          if (looksLike(found, line.text)) {
            const ofLine = classes.get(line.from) ?? new Set()
            ofLine.add(found)
            if (depth > 1) ofLine.add(`note-list-${Math.min(depth, 3)}`)
            classes.set(line.from, ofLine)
          }
          if (line.to >= view.state.doc.length) break
          line = view.state.doc.lineAt(line.to + 1)
        }
      },
    })
  }
  const builder = new RangeSetBuilder<Decoration>()
  for (const [from, names] of [...classes].sort(([a], [b]) => a - b)) {
    builder.add(from, from, lineDecoration([...names].join(' ')))
  }
  return builder.finish()
}

type Parented = { readonly name: string; readonly parent: Parented | null }
const listDepth = (node: Parented): number => {
  let depth = 0
  for (let at: Parented | null = node; at !== null; at = at.parent) {
    if (at.name === 'ListItem') depth += 1
  }
  return depth
}

const lineLook = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    constructor(view: EditorView) {
      this.decorations = lineClasses(view)
    }
    update(update: ViewUpdate): void {
      const isParsedFurther = syntaxTree(update.startState) !== syntaxTree(update.state)
      if (update.docChanged || update.viewportChanged || isParsedFurther) {
        this.decorations = lineClasses(update.view)
      }
    }
  },
  { decorations: ({ decorations }) => decorations },
)

export const markdownLook: Extension = [
  markdown({
    addKeymap: false,
    completeHTMLTags: false,
    pasteURLAsLink: false,
    extensions: { remove: LEFT_OUT },
  }),
  syntaxHighlighting(style),
  lineLook,
]
