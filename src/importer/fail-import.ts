import { RoundtableError } from '../kernel/errors.ts'

/** Makes the answer to a fault of ours while importing: the caller learns what to do, the log learns the cause. */
export function failImport(cause: unknown): RoundtableError {
  return new RoundtableError({
    code: 'import-failed',
    zh: '系统没能处理这个文件\uFF0C已记入日志\uFF0C什么也没有保存。请改为粘贴其中的文字。',
    en: 'Roundtable failed at this file; the fault is logged and nothing was kept. Paste its text instead.',
    cause,
  })
}
