import type { Endpoint } from 'payload'
import { RoundtableError } from '../../kernel/errors.ts'

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

/** One of the methods that a call may have. */
export type Method = (typeof methods)[number]

/** Answers endpoints that refuse, with a sentence that names the right ones, all methods of `path` but `allowed`. */
export function refuseOtherMethods(path: string, allowed: readonly Method[]): Omit<Endpoint, 'root'>[] {
  const names = allowed.map((method) => method.toUpperCase())
  const handler = (): never => {
    throw new RoundtableError({
      code: 'wrong-method',
      zh: `这个地址只接受 ${names.join('、')}。`,
      en: `This address takes ${names.join(' and ')} only.`,
      details: { allow: names },
    })
  }
  return methods.filter((method) => !allowed.includes(method)).map((method) => ({ path, method, handler }))
}
