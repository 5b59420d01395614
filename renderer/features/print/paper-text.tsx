/** A text word for word, as its hash was taken: headings and lists look like it, and keep their marks. */

type Look = 'heading' | 'list' | 'blank' | 'plain'

const lookOf = (line: string): Look => {
  if (line.trim() === '') return 'blank'
  if (/^#{1,6}\s/.test(line)) return 'heading'
  return /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line) ? 'list' : 'plain'
}

export const PaperText = ({ text }: { readonly text: string }) => (
  <div className="paper-text">
    {text.split('\n').map((line, at) => (
      // The text does not change while it is on paper.
      // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
      <p key={at} data-look={lookOf(line)}>
        {line}
      </p>
    ))}
  </div>
)
