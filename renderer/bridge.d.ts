import type { Bridge } from '../db/contract/shell.ts'

declare global {
  interface Window extends Readonly<Bridge> {}
}
