/** Apart from the context, which loads the store and its engine. */
export const DONE = { done: true } as const
