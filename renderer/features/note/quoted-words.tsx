/** Words of a note between quotation marks, unless they begin with their own. */
export const QuotedWords = ({ words }: { readonly words: string }) =>
  /^[“„«"]/u.test(words) ? <span>{words}</span> : <q>{words}</q>
