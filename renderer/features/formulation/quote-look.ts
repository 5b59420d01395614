/** Quotes in the editor: each `[[3]]` is shown as the words that it stands for, moves as one thing and goes as one thing. */
import { type Extension, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view'
import type { FormulationQuote } from '../../../db/contract/calls/formulation.ts'
import { quotedWords, referencesIn } from '../../../db/domain/formulation/quotes.ts'
import { formatDay } from '../../lib/format.ts'
import { quoteStateWords } from './quote-words.ts'

type Shown = readonly FormulationQuote[]

/** The quotes that are known, replaced as a whole: they are no part of the text and of its history. */
const setQuotes = StateEffect.define<Shown>()

const quotesField = StateField.define<Shown>({
  create: () => [],
  update: (quotes, { effects }) =>
    effects.reduce((now, effect) => (effect.is(setQuotes) ? effect.value : now), quotes),
})

export const showQuotes = (view: EditorView, quotes: Shown): void =>
  view.dispatch({ effects: setQuotes.of(quotes) })

const element = (tag: string, className: string, text: string): HTMLElement => {
  const dom = document.createElement(tag)
  dom.className = className
  dom.textContent = text
  return dom
}

class QuoteWidget extends WidgetType {
  private readonly quote: FormulationQuote
  private readonly onOpen: (quote: FormulationQuote) => void
  constructor(quote: FormulationQuote, onOpen: (quote: FormulationQuote) => void) {
    super()
    this.quote = quote
    this.onOpen = onOpen
  }
  override eq(other: QuoteWidget): boolean {
    return JSON.stringify(other.quote) === JSON.stringify(this.quote)
  }
  toDOM(): HTMLElement {
    const { quote, onOpen } = this
    const { session } = quote
    const dom = element('span', 'formulation-quote', '')
    dom.dataset.state = quote.state
    dom.dataset.note = quote.note ?? ''
    if (quote.words !== '')
      dom.append(element('span', 'formulation-quote-words', quotedWords(quote.words)))
    const place = element(
      session === null ? 'span' : 'button',
      session === null ? 'formulation-quote-place' : 'text-link formulation-quote-place',
      session === null
        ? 'A session that was removed'
        : `Session ${session.number}, ${formatDay(session.localDate)}${quote.words === '' ? ', as a whole' : ''}`,
    )
    if (session !== null) {
      place.setAttribute('type', 'button')
      place.addEventListener('click', () => onOpen(quote))
    }
    dom.append(place)
    if (quote.note === 'process') dom.append(element('span', 'process-note-label', 'Process note'))
    const state = quoteStateWords(quote)
    if (state !== null) dom.append(element('span', 'formulation-quote-state', state))
    return dom
  }
  override ignoreEvent(): boolean {
    return true
  }
}

const widgetsFor = (onOpen: (quote: FormulationQuote) => void) =>
  StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: (shown, transaction) => {
      const hasNews = transaction.effects.some((effect) => effect.is(setQuotes))
      if (!transaction.docChanged && !hasNews) return shown
      const quotes = new Map(
        transaction.state.field(quotesField).map((quote) => [quote.number, quote]),
      )
      const builder = new RangeSetBuilder<Decoration>()
      for (const { number, start, end } of referencesIn(transaction.state.doc.toString())) {
        const quote = quotes.get(number)
        if (quote === undefined) continue
        builder.add(start, end, Decoration.replace({ widget: new QuoteWidget(quote, onOpen) }))
      }
      return builder.finish()
    },
    provide: (field) => [
      EditorView.decorations.from(field),
      EditorView.atomicRanges.of((view) => view.state.field(field)),
    ],
  })

/** @param onOpen leads to the passage of a quote */
export const quoteLook = (onOpen: (quote: FormulationQuote) => void): Extension => [
  quotesField,
  widgetsFor(onOpen),
]
