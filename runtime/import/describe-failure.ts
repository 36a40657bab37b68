import { isRefusal } from '../../src/kernel/errors.ts'
import type { Bilingual } from '../../src/kernel/locales.ts'

/** Answers one sentence on why a file could not be imported; a fault of ours is told with its cause. */
export function describeFailure(error: unknown, { kept = false } = {}): Bilingual {
  if (isRefusal(error) && error.status < 500) {
    const { zh, en } = error.sentences
    return error.code === 'number-taken'
      ? { zh: `${zh}\uFF08--without-numbers\uFF09`, en: `${en} (--without-numbers)` }
      : { zh, en }
  }
  const fault = isRefusal(error) && error.cause !== undefined ? error.cause : error
  const message = fault instanceof Error ? fault.message : String(fault)
  return {
    zh: `系统处理这个文件时出错\uFF08${message}\uFF09\uFF1A${kept ? '草稿仍在' : '什么也没有保存'}。`,
    en: `Roundtable failed at this file (${message}): ${kept ? 'its draft is kept' : 'nothing of it was kept'}.`,
  }
}
