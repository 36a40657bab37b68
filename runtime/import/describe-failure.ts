import { isRefusal } from '../../src/kernel/errors.ts'
import type { Bilingual } from '../../src/kernel/locales.ts'

/** Answers one sentence on why a file could not be imported; what is no refusal is a fault, and told as it is. */
export function describeFailure(error: unknown): Bilingual {
  if (isRefusal(error)) return error.sentences
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof Error && error.name === 'StartError') return { zh: message, en: message }
  return {
    zh: `系统处理这个文件时出错\uFF08${message}\uFF09\uFF1A什么也没有保存。`,
    en: `Roundtable failed at this file (${message}): nothing of it was kept.`,
  }
}
