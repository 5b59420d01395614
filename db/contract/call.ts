/** How a call of the contract is stated: what goes in, parsed by a schema, and what comes out. */
import type { z } from 'zod'

export type Call<Input extends z.ZodType, Output> = {
  readonly input: Input
  readonly output?: Output
}
/** Names a call's output type without a value to carry it. */
export const call =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): Call<Input, Output> => ({ input })

export type Done = { readonly done: true }
