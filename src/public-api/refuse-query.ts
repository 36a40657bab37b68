import { RoundtableError } from '../kernel/errors.ts'
import type { Bilingual } from '../kernel/locales.ts'

/** Answers the refusal of a public query; the sentence says what to ask instead. */
export function refuseQuery({ zh, en, parameter }: Bilingual & { parameter: string }): RoundtableError {
  return new RoundtableError({ code: 'invalid-query', zh, en, details: { parameter } })
}

/** Answers the refusal of a field that is not in the list of the public side. */
export function refuseField({
  parameter,
  path,
  allowed,
}: {
  parameter: string
  path: string
  allowed: readonly string[]
}): RoundtableError {
  const list = allowed.join(', ')
  return refuseQuery({
    parameter,
    zh: `${parameter} 不能用字段 ${path}\uFF1B可以用\uFF1A${list}。`,
    en: `${parameter} cannot name the field ${path}; it may name: ${list}.`,
  })
}
