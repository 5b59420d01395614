/** What the person at the terminal got wrong, in one sentence that holds nothing of a client. */

export class BadInput extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'BadInput'
  }
}
