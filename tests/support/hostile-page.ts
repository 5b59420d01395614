/** Sends whatever an enemy in the page would through its own bridge, and tells what was not refused as it should be. */
import type { Page } from 'playwright'
import type { FailureCode } from '../../db/contract/failures.ts'
import { makeValue, type Recipe } from './hostile-recipes.ts'

const CALL_LIMIT_MS = 5_000

/** Copies no page would let through: the browser itself refuses them before our code is reached. */
const REFUSED_BY_BROWSER =
  /could not be cloned|from a (getter|proxy)|Maximum call stack|Invalid string length|recursion/i

/** A failure says its code, at most a field and a time to wait, and nothing else. */
const FAILURE =
  /^\{"ok":false,"failure":\{"code":"([a-z-]+)"(,"field":"[\w.]+")?(,"retryAfterMs":\d+)?\}\}$/

const isRefusal = (answer: string, code: FailureCode): boolean =>
  answer.startsWith('threw: ')
    ? REFUSED_BY_BROWSER.test(answer)
    : FAILURE.exec(answer)?.[1] === code

/** Each call that ended otherwise than in this code, in words; empty when all were refused as they should be. */
export const notRefused = async (
  page: Page,
  method: string,
  recipes: readonly Recipe[],
  code: FailureCode,
): Promise<readonly string[]> => {
  await page.evaluate(`globalThis.makeValue = ${makeValue.toString()}`)
  const answers = await page.evaluate(
    async ({ method, recipes, limitMs }) => {
      const bridge = window as unknown as {
        readonly vault: { readonly call: (method: string, input: unknown) => Promise<unknown> }
        readonly makeValue: (recipe: unknown) => unknown
      }
      const answerTo = async (recipe: unknown): Promise<string> => {
        const late = new Promise<string>((resolve) => setTimeout(() => resolve('hung'), limitMs))
        try {
          const answered = bridge.vault
            .call(method, bridge.makeValue(recipe))
            .then((result) => JSON.stringify(result) ?? 'nothing')
          return await Promise.race([answered, late])
        } catch (error) {
          return `threw: ${error instanceof Error ? error.message : ''}`
        }
      }
      const all: string[] = []
      for (const recipe of recipes) all.push(await answerTo(recipe))
      return all
    },
    { method, recipes: [...recipes], limitMs: CALL_LIMIT_MS },
  )
  return answers.flatMap((answer, at) =>
    isRefusal(answer, code)
      ? []
      : [`${JSON.stringify(recipes[at])?.slice(0, 200)} → ${answer.slice(0, 120)}`],
  )
}
