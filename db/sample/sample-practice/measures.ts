// What the invented clients answered, in step with the totals that their notes quote.

/** Of an attended session; `answers` or `scores`, never both. */
export type MeasureScript = {
  readonly weeksAgo: number
  readonly instrument: string
  readonly answers: readonly (number | null)[] | null
  readonly scores: Readonly<Record<string, number>> | null
}

/** The nine items; the question on how hard they make life was left out. */
const phq = (weeksAgo: number, ...items: readonly number[]): MeasureScript => ({
  weeksAgo,
  instrument: 'phq-9',
  answers: [...items, null],
  scores: null,
})

const items = (
  weeksAgo: number,
  instrument: string,
  ...answers: readonly number[]
): MeasureScript => ({ weeksAgo, instrument, answers, scores: null })

const total = (weeksAgo: number, instrument: string, score: number): MeasureScript => ({
  weeksAgo,
  instrument,
  answers: null,
  scores: { total: score },
})

/** By code of the client, oldest first. */
export const sampleMeasures: Readonly<Record<string, readonly MeasureScript[]>> = {
  // Mirela
  'AN-01': [
    phq(33, 2, 3, 3, 2, 3, 2, 2, 1, 0),
    items(33, 'gad-7', 3, 3, 3, 3, 2, 2, 3),
    items(33, 'ucla-3', 3, 2, 3),
    phq(22, 2, 2, 3, 2, 2, 2, 1, 1, 0),
    items(22, 'gad-7', 3, 2, 3, 2, 2, 2, 2),
    phq(12, 1, 1, 2, 1, 0, 2, 1, 0, 0),
    items(12, 'gad-7', 2, 2, 2, 2, 1, 1, 1),
    items(12, 'ucla-3', 2, 2, 3),
    phq(4, 1, 2, 1, 1, 0, 1, 1, 0, 0),
    items(1, 'gad-7', 1, 1, 1, 1, 1, 1, 1),
    items(1, 'ucla-3', 2, 1, 2),
  ],
  // Henrik
  'BT-02': [
    phq(29, 1, 0, 0, 2, 0, 0, 2, 0, 0),
    items(28, 'ecr-rs-global', 2, 1, 2, 2, 6, 6, 1, 2, 1),
    total(21, 'phq-9', 5),
    phq(11, 1, 2, 2, 2, 0, 1, 1, 0, 0),
    total(6, 'phq-9', 6),
    items(3, 'ecr-rs-global', 4, 3, 4, 3, 4, 5, 2, 2, 2),
  ],
  // Carys
  'CK-03': [
    phq(40, 2, 2, 3, 2, 2, 3, 2, 1, 0),
    items(40, 'ucla-3', 3, 3, 3),
    phq(34, 2, 3, 3, 3, 2, 3, 2, 0, 2),
    phq(18, 2, 3, 3, 3, 2, 3, 2, 1, 2),
    phq(12, 2, 2, 2, 2, 1, 3, 2, 1, 0),
    phq(1, 1, 1, 2, 2, 1, 2, 1, 1, 0),
    items(1, 'ucla-3', 2, 2, 2),
  ],
  // Tomasz
  'DM-04': [
    phq(20, 2, 1, 3, 2, 2, 0, 1, 1, 0),
    items(20, 'ucla-3', 3, 1, 2),
    total(20, 'pg-13-r', 33),
    total(10, 'phq-9', 10),
    total(4, 'pg-13-r', 24),
    phq(1, 1, 1, 2, 1, 1, 0, 1, 0, 0),
    items(1, 'ucla-3', 2, 1, 1),
  ],
  // Adaora
  'EV-05': [
    phq(26, 2, 2, 3, 3, 2, 1, 1, 0, 0),
    items(26, 'ucla-3', 2, 3, 2),
    phq(12, 1, 2, 2, 2, 1, 2, 1, 0, 0),
    items(12, 'ucla-3', 3, 2, 2),
    phq(4, 1, 1, 1, 2, 0, 1, 1, 0, 0),
    items(4, 'ucla-3', 2, 1, 1),
  ],
  // Kaveh
  'FS-06': [
    phq(24, 2, 2, 3, 2, 1, 1, 3, 1, 0),
    items(24, 'gad-7', 2, 2, 2, 2, 2, 2, 2),
    phq(13, 1, 1, 2, 1, 1, 1, 2, 0, 0),
    items(13, 'gad-7', 1, 1, 1, 1, 1, 2, 1),
    phq(5, 1, 1, 1, 1, 0, 1, 1, 0, 0),
  ],
  // Graça
  'GR-07': [
    phq(28, 3, 3, 3, 3, 2, 2, 2, 0, 1),
    items(28, 'ucla-3', 2, 3, 2),
    phq(24, 2, 2, 2, 2, 1, 2, 1, 1, 0),
    phq(22, 1, 1, 1, 1, 1, 2, 1, 0, 0),
    total(21, 'phq-9', 8),
    phq(19, 1, 1, 1, 1, 0, 1, 1, 0, 0),
    total(15, 'phq-9', 6),
    phq(11, 2, 3, 3, 2, 2, 3, 1, 0, 1),
    items(11, 'ucla-3', 2, 3, 3),
    phq(10, 2, 3, 3, 2, 2, 2, 1, 1, 0),
    phq(9, 2, 2, 2, 2, 2, 2, 1, 1, 0),
    phq(5, 1, 2, 2, 1, 1, 1, 1, 1, 0),
    phq(3, 1, 1, 2, 1, 1, 1, 1, 0, 0),
    phq(0, 1, 1, 1, 1, 1, 1, 1, 0, 0),
    items(0, 'ucla-3', 1, 2, 2),
  ],
  // Ruairi
  'HL-08': [
    phq(19, 2, 1, 2, 2, 2, 1, 2, 2, 0),
    phq(8, 1, 2, 1, 1, 1, 1, 1, 1, 0),
    phq(3, 1, 1, 1, 1, 0, 1, 1, 0, 0),
  ],
  // Jun
  'JN-09': [
    phq(9, 3, 2, 2, 2, 1, 2, 2, 2, 0),
    items(9, 'gad-7', 1, 1, 1, 2, 1, 3, 0),
    phq(5, 3, 2, 2, 2, 1, 2, 2, 1, 0),
  ],
  // Wendel
  'KP-10': [
    phq(9, 1, 0, 2, 2, 0, 0, 1, 0, 0),
    items(9, 'ucla-3', 3, 2, 3),
    phq(5, 1, 0, 1, 2, 0, 0, 1, 0, 0),
    phq(1, 1, 1, 2, 1, 1, 0, 1, 0, 0),
  ],
}
