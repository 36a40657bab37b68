import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'
import { vi } from 'vitest'

/** Runs an act whose transactions are watched. */
type Watch = <Result>(act: () => Promise<Result>) => Promise<Result>

/**
 * Lets the `count`-th statement within a transaction of what `watch` runs fail, and tells how many there were; what else
 * this process does at the time goes on undisturbed, and is not counted.
 */
export function failAtStatement(count: number): { statements: string[]; watch: Watch } {
  const statements: string[] = []
  const watched = new AsyncLocalStorage<{ isWithin: boolean }>()
  // Of pg's many signatures none is needed: the call is passed on as it came.
  const query = Reflect.get(pg.Client.prototype, 'query') as (...parameters: unknown[]) => unknown
  vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: pg.Client,
    ...parameters: unknown[]
  ) {
    const [statement] = parameters
    const text = typeof statement === 'string' ? statement : String(Reflect.get(Object(statement), 'text'))
    const act = watched.getStore()
    if (act && /^begin/i.test(text)) act.isWithin = true
    else if (act && /^(commit|rollback)/i.test(text)) act.isWithin = false
    else if (act?.isWithin) {
      statements.push(text)
      // A failure of the database's own, so that it ends the transaction as a real one does.
      if (statements.length === count) return Reflect.apply(query, this, ['select 1 / 0'])
    }
    return Reflect.apply(query, this, parameters)
  })
  return { statements, watch: (act) => watched.run({ isWithin: false }, act) }
}
