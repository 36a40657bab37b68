import pg from 'pg'
import { vi } from 'vitest'

/** Lets the `count`-th statement of the next transaction fail, and tells how many there were. */
export function failAtStatement(count: number): { statements: string[] } {
  const seen: { statements: string[] } = { statements: [] }
  // Of pg's many signatures none is needed: the call is passed on as it came.
  const query = Reflect.get(pg.Client.prototype, 'query') as (...parameters: unknown[]) => unknown
  let isWithin = false
  vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: pg.Client,
    ...parameters: unknown[]
  ) {
    const [statement] = parameters
    const text = typeof statement === 'string' ? statement : String(Reflect.get(Object(statement), 'text'))
    if (/^begin/i.test(text)) isWithin = true
    else if (/^(commit|rollback)/i.test(text)) isWithin = false
    else if (isWithin) {
      seen.statements.push(text)
      // A failure of the database's own, so that it ends the transaction as a real one does.
      if (seen.statements.length === count) return Reflect.apply(query, this, ['select 1 / 0'])
    }
    return Reflect.apply(query, this, parameters)
  })
  return seen
}
