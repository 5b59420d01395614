/** Gathers single questions asked in one moment into few calls: one per screenful of rows, not one per row. */

type Waiting<Key, Answer> = {
  readonly key: Key
  readonly resolve: (answer: Answer | undefined) => void
  readonly reject: (reason: unknown) => void
}

/**
 * @param most the largest number of keys that `ask` takes
 * @returns the answer for a key, undefined when `ask` has none for it
 */
export const batchCalls = <Key extends string, Answer>(
  most: number,
  ask: (keys: readonly Key[]) => Promise<Readonly<Record<string, Answer>>>,
): ((key: Key) => Promise<Answer | undefined>) => {
  let waiting: Waiting<Key, Answer>[] = []

  const askFor = async (batch: readonly Waiting<Key, Answer>[]): Promise<void> => {
    try {
      const answers = await ask(batch.map(({ key }) => key))
      for (const { key, resolve } of batch) resolve(answers[key])
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }

  const send = (): void => {
    const all = waiting
    waiting = []
    for (let at = 0; at < all.length; at += most) void askFor(all.slice(at, at + most))
  }

  return (key) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setTimeout(send, 0)
      waiting.push({ key, resolve, reject })
    })
}
