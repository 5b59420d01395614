/** What travels over the port between the page's preload and the vault. */
import type { Failure } from '../db/contract/failures.ts'

export type RpcRequest = { readonly id: number; readonly method: string; readonly input: unknown }

export type RpcAnswer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly failure: Failure }
