import type { CollectionBeforeValidateHook } from 'payload'
import { RoundtableError } from '../../../kernel/errors.ts'

/** Refuses a row that ends before it begins. */
export function refuseBackwardDays({ from, to }: { from: string; to: string }): CollectionBeforeValidateHook {
  return ({ data, originalDoc }) => {
    const row: Record<string, unknown> = { ...originalDoc, ...data }
    const [first, last] = [row[from], row[to]]
    if (typeof first !== 'string' || typeof last !== 'string' || first.slice(0, 10) <= last.slice(0, 10)) {
      return data
    }
    throw new RoundtableError({
      code: 'invalid-input',
      zh: '结束日期早于开始日期\uFF1A请改正。',
      en: 'It ends before it begins: correct the days.',
      details: { field: to },
    })
  }
}
